// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "storage/changes.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <limits>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::forget", text);
}

Result<void> forget(const storage::DataDirectory &directory, qint64 visitorId)
{
    using storage::Connection;
    // Reading only first: opening for writing would make a database where there is none.
    if (const auto exists = Connection::open({directory.database()}, Connection::Access::ReadOnly); !exists)
        return exists.error();
    const auto connection = Connection::open({directory.database()}, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto done = storage::withTransaction(
            **connection, [visitorId](QSqlDatabase &db) { return storage::forgetVisitor(db, visitorId); });
        !done) {
        return done;
    }
    return storage::eraseFreedPages(**connection);
}

} // namespace

void describeForget(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("visitor"), tr("The visitor's id."), QStringLiteral("ID")});
}

int runForget(const CommandLine &line)
{
    const auto visitor = line.integer(QStringLiteral("visitor"), std::numeric_limits<qint64>::min(),
                                      std::numeric_limits<qint64>::max());
    if (!visitor)
        return usageError(visitor.error().message);
    if (!*visitor)
        return usageError(tr("Say whom to forget with --visitor ID."));
    const auto directory = line.existingDataDirectory();
    if (!directory)
        return failure(directory.error());
    if (const auto done = forget(*directory, **visitor); !done)
        return failure(done.error());
    print(tr("Forgotten.") + u'\n');
    return kDone;
}

} // namespace foyer::cli
