// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recovery.h"

#include "storage/damage.h"
#include "storage/migrations.h"
#include "storage/restore.h"

#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QLocale>

namespace foyer::service {

namespace {

using storage::Connection;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::service::Recovery)
};

/// What is seen of a database without opening it for writing.
struct Found
{
    bool isDamaged = false;
    int version = 0;                         ///< 0: there is none, or nothing in it.
    std::optional<QString> predecessor = {}; ///< Which damaged one it was begun in the place of.
};

Result<Found> read(const QString &databaseFile)
{
    const auto connection = Connection::open({databaseFile}, Connection::Access::AnyVersion);
    if (!connection)
        return connection.error();
    auto &db = (*connection)->database();
    const auto version = storage::schemaVersion(db);
    if (!version)
        return version.error();
    if (*version > storage::currentSchemaVersion())
        return storage::newerVersionError();
    if (auto sound = storage::lookForDamage(db); !sound)
        return sound.error();
    if (*version == 0)
        return Found();
    const auto predecessor = storage::damagedPredecessor(db);
    if (!predecessor)
        return predecessor.error();
    return Found{false, *version, *predecessor};
}

Result<Found> lookAt(const QString &databaseFile)
{
    if (!QFile::exists(databaseFile))
        return Found();
    if (storage::isMarkedDamaged(databaseFile))
        return Found{.isDamaged = true};
    auto found = read(databaseFile);
    return !found && found.error().code == ErrorCode::Damaged ? Found{.isDamaged = true} : found;
}

/// That it cannot be made is no reason not to receive.
void backUpBeforeMigration(const storage::DataDirectory &directory, QDate today)
{
    const auto made = storage::BackupFolder(directory.backups()).make({directory.database()}, today);
    if (!made)
        qWarning().noquote() << Words::tr("No backup was made before the database is changed.")
                             << made.error().message;
}

/// The newest backup says whom nobody may remember; one that is damaged itself keeps nobody from receiving.
Result<void> replace(const storage::DataDirectory &directory, const QDateTime &now)
{
    const storage::BackupFolder backups(directory.backups());
    for (auto backup = backups.newestGood(); backup; backup = backups.newestGood({}, backup->date)) {
        auto replaced = storage::replaceDamaged(directory.database(), now, backup->file);
        if (replaced || replaced.error().code != ErrorCode::Damaged)
            return replaced;
    }
    return storage::replaceDamaged(directory.database(), now, {});
}

/// Goes on with what was interrupted, replaces what is damaged, and says what is there then.
Result<Found> settle(const storage::DataDirectory &directory, const QDateTime &now)
{
    const QString file = directory.database();
    if (auto finished = storage::finishReplacing(file); !finished)
        return finished.error();
    auto found = lookAt(file);
    if (found && found->isDamaged) {
        if (auto replaced = replace(directory, now); !replaced)
            return replaced.error();
        found = lookAt(file);
    }
    if (!found)
        return found;
    const bool isAnotherOne = storage::isRestorationPrepared(file);
    if (auto completed = storage::completeRestoration(file); !completed)
        return completed.error();
    return isAnotherOne ? lookAt(file) : found;
}

} // namespace

QString Damage::text() const
{
    const QLocale locale;
    const QString happened =
        Words::tr(
            "The database was damaged. On %1 it was put aside as “%2”, unchanged, and sign-ins have been "
            "received into a new one since.")
            .arg(locale.toString(when, QLocale::ShortFormat), fileName);
    if (!backup)
        return happened + u' ' + Words::tr("There is no backup that could be restored.");
    return happened + u' ' +
           Words::tr("The newest backup is of %1 (sign-ins: %2). Restoring it keeps what has come since.")
               .arg(locale.toString(backup->date, QLocale::ShortFormat), locale.toString(backup->signIns));
}

Result<std::optional<Damage>> prepareDatabase(const storage::DataDirectory &directory, const QDateTime &now,
                                              bool restores)
{
    auto found = settle(directory, now);
    if (!found)
        return found.error();
    if (restores) {
        if (!found->predecessor) {
            return Error{
                ErrorCode::NotFound,
                Words::tr("Nothing is to be restored: the database is not one that was begun anew after "
                          "damage.")};
        }
        if (auto prepared = prepareNewestBackup(directory, *found->predecessor); !prepared)
            return prepared.error();
        if (found = settle(directory, now); !found)
            return found.error();
    }
    if (found->version > 0 && found->version < storage::currentSchemaVersion())
        backUpBeforeMigration(directory, now.date());
    if (!found->predecessor)
        return std::optional<Damage>();
    return std::optional(Damage{*found->predecessor, storage::timeOfDamage(*found->predecessor),
                                storage::BackupFolder(directory.backups()).newestGood(*found->predecessor)});
}

Result<void> prepareNewestBackup(const storage::DataDirectory &directory, const QString &damaged)
{
    const storage::BackupFolder backups(directory.backups());
    for (auto backup = backups.newestGood(damaged); backup;
         backup = backups.newestGood(damaged, backup->date)) {
        auto prepared = storage::prepareRestoration(directory.database(), backup->file);
        if (prepared || prepared.error().code != ErrorCode::Damaged)
            return prepared;
    }
    return Error{ErrorCode::NotFound, Words::tr("There is no backup that could be restored.")};
}

} // namespace foyer::service
