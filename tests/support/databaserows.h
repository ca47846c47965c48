// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

// How tests look into a database, and how they break one.
namespace foyer::test {

/// The rows of a query, columns joined by '|': easy to compare. Nothing that cannot be asked passes for an
/// empty table.
inline QStringList rows(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    QStringList all;
    if (query.exec(sql)) {
        while (query.next()) {
            QStringList columns;
            for (int i = 0; query.value(i).isValid(); ++i)
                columns.append(query.value(i).toString());
            all.append(columns.join(u'|'));
        }
    }
    if (query.lastError().isValid())
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return all;
}

/// Everything that follows from the sign-ins.
inline QStringList rollupRows(const QSqlDatabase &db)
{
    QStringList all;
    for (const auto *table : {"visits", "visitors", "day_counts", "hour_counts", "week_counts",
                              "month_counts", "frequency_counts", "trait_counts"}) {
        all += rows(db, QStringLiteral("SELECT '%1', * FROM %1 ORDER BY 2, 3, 4").arg(QLatin1String(table)));
    }
    return all;
}

/// Overwrites so many bytes of a file, or all of them, from \a at on: by itself everything but the first page
/// of a database.
inline void damage(const QString &fileName, qint64 at = 4'096, qint64 size = -1)
{
    QFile file(fileName);
    const bool isOpen = file.open(QIODevice::ReadWrite) && file.size() > at && file.seek(at);
    const QByteArray bytes(isOpen && size < 0 ? file.size() - at : size, '\x5a');
    if (!isOpen || file.write(bytes) != bytes.size())
        qFatal("cannot damage %s", qPrintable(fileName));
}

} // namespace foyer::test
