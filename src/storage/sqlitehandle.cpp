// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitehandle.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace foyer::storage {

namespace {

/// Whether the driver's SQLite says the same of itself as ours, to the hash of its sources.
bool isOurLibrary(const QSqlDatabase &db)
{
    QSqlQuery source(db);
    return source.exec(QStringLiteral("SELECT sqlite_source_id()")) && source.next() &&
           source.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

sqlite3 *sqliteHandle(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    // One driver for all connections of a process, so it is asked once.
    static const bool isOurs = isOurLibrary(db);
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace foyer::storage
