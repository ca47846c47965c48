// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/forgetting.h"

#include "service/backupsettings.h"
#include "storage/changes.h"
#include "storage/damage.h"
#include "storage/database.h"
#include "storage/restore.h"

#include <QCoreApplication>

namespace foyer::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::service::Forgetting)
};

Result<void> forgetInDatabase(const QString &file, qint64 visitorId)
{
    using storage::Connection;
    // Reading only first: opening for writing would make a database where there is none.
    if (const auto exists = Connection::open({file}, Connection::Access::ReadOnly); !exists)
        return exists.error();
    const auto connection = Connection::open({file}, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    return storage::forgetForGood(**connection, visitorId);
}

/// Files that nobody can be removed from, or that are about to be written back.
Result<void> checkLeftovers(const storage::DataDirectory &directory)
{
    const auto restoring = storage::restorationFiles(directory.database());
    if (!restoring.isEmpty()) {
        return Error{
            ErrorCode::Unavailable,
            Words::tr("The visitor is no longer in the database or its backups, but files of a restoration "
                      "that is not complete may still hold them: %1. Start Foyer to complete it, and forget "
                      "the visitor again.")
                .arg(restoring.join(QStringLiteral(", ")))};
    }
    const auto damaged = storage::damagedFiles(directory.path());
    if (damaged.isEmpty())
        return {};
    return Error{
        ErrorCode::Unavailable,
        Words::tr("The visitor is no longer in the database or its backups, but a damaged database "
                  "that was put aside may still hold them: %1. Delete it when it is no longer needed.")
            .arg(damaged.join(QStringLiteral(", ")))};
}

} // namespace

/// The database first: a backup that begins after that has nothing of the visitor.
Result<void> forgetVisitor(const storage::DataDirectory &directory, qint64 visitorId)
{
    auto inDatabase = forgetInDatabase(directory.database(), visitorId);
    if (!inDatabase && inDatabase.error().code != ErrorCode::NotFound)
        return inDatabase;
    auto inBackups = BackupSettings::of(directory).folderIn(directory).forget(visitorId);
    if (!inBackups && inBackups.error().code != ErrorCode::NotFound)
        return inBackups;
    // Also of somebody who is found nowhere: where nobody can look, they may be all the same.
    if (auto none = checkLeftovers(directory); !none)
        return none;
    return inDatabase || inBackups ? Result<void>() : inDatabase;
}

} // namespace foyer::service
