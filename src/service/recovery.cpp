// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recovery.h"

#include "storage/damage.h"
#include "storage/migrations.h"
#include "storage/restore.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace foyer::service {

namespace {

using storage::BackupFolder;
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

Error calledOff()
{
    return {ErrorCode::Cancelled, Words::tr("Stopped; the next start goes on with it.")};
}

/// The newest backup says whom nobody may remember; one that is damaged itself keeps nobody from receiving.
Result<void> replace(const storage::DataDirectory &directory, const BackupFolder &backups,
                     const QDateTime &now)
{
    for (auto backup = backups.newestGood(); backup; backup = backups.newestGood({}, backup->date)) {
        auto replaced = storage::replaceDamaged(directory.database(), now, backup->file);
        if (replaced || replaced.error().code != ErrorCode::Damaged)
            return replaced;
    }
    return storage::replaceDamaged(directory.database(), now, {});
}

/// Goes on with what was interrupted, replaces what is damaged, and says what is there then.
Result<Found> settle(const storage::DataDirectory &directory, const BackupFolder &backups,
                     const QDateTime &now)
{
    const QString file = directory.database();
    if (auto finished = storage::finishReplacing(file); !finished)
        return finished.error();
    auto found = lookAt(file);
    if (found && found->isDamaged) {
        if (auto replaced = replace(directory, backups, now); !replaced)
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

/// Makes a backup and changes the database's form. That no backup can be made is no reason not to receive.
Result<void> migrate(const storage::DataDirectory &directory, const BackupFolder &backups, QDate today,
                     const PreparationProgress &progress)
{
    const auto isWanted = [&progress](Preparing what, int percent) {
        return !progress || progress(what, percent);
    };
    const auto made =
        backups.make({directory.database()}, today, BackupFolder::kReserveBytes,
                     [&isWanted](int percent) { return isWanted(Preparing::BackingUp, percent); });
    if (!made && made.error().code == ErrorCode::Cancelled)
        return calledOff();
    if (!made)
        qWarning().noquote() << Words::tr("No backup was made before the database is changed.")
                             << made.error().message;
    const std::function<bool()> isUnwanted = [&isWanted] { return !isWanted(Preparing::Migrating, 0); };
    if (isUnwanted())
        return calledOff();
    const auto migrated =
        Connection::open({directory.database()}, Connection::Access::ReadWrite, &isUnwanted);
    if (migrated)
        return {};
    return migrated.error().code == ErrorCode::Cancelled ? calledOff() : migrated.error();
}

/// Prepares what \a restoring says.
Result<void> prepare(const storage::DataDirectory &directory, const BackupFolder &backups, const Found &found,
                     const Restoring &restoring, const PreparationProgress &progress)
{
    const storage::Progress part = [&progress](int percent) {
        return !progress || progress(Preparing::Restoring, percent);
    };
    if (restoring.from == Restoring::From::File)
        return prepareBackup(directory, restoring.file, part);
    if (found.predecessor)
        return prepareNewestBackup(directory, backups, *found.predecessor, part);
    return Error{ErrorCode::NotFound,
                 Words::tr("Nothing is to be restored: the database is not one that was begun anew after "
                           "damage.")};
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

Result<std::optional<Damage>> prepareDatabase(const storage::DataDirectory &directory,
                                              const BackupFolder &backups, const QDateTime &now,
                                              const Restoring &restoring, const PreparationProgress &progress)
{
    auto found = settle(directory, backups, now);
    if (!found)
        return found.error();
    if (restoring.from != Restoring::From::Nothing) {
        if (auto prepared = prepare(directory, backups, *found, restoring, progress); !prepared)
            return prepared.error();
        if (found = settle(directory, backups, now); !found)
            return found.error();
    }
    if (found->version > 0 && found->version < storage::currentSchemaVersion()) {
        if (auto migrated = migrate(directory, backups, now.date(), progress); !migrated)
            return migrated.error();
    }
    if (!found->predecessor)
        return std::optional<Damage>();
    return std::optional(Damage{*found->predecessor, storage::timeOfDamage(*found->predecessor),
                                backups.newestGood(*found->predecessor)});
}

Result<void> prepareNewestBackup(const storage::DataDirectory &directory, const BackupFolder &backups,
                                 const QString &damaged, const storage::Progress &progress)
{
    for (auto backup = backups.newestGood(damaged); backup;
         backup = backups.newestGood(damaged, backup->date)) {
        auto prepared = storage::prepareRestoration(directory.database(), backup->file, progress);
        if (prepared || prepared.error().code != ErrorCode::Damaged)
            return prepared;
    }
    return Error{ErrorCode::NotFound, Words::tr("There is no backup that could be restored.")};
}

Result<void> prepareBackup(const storage::DataDirectory &directory, const QString &file,
                           const storage::Progress &progress)
{
    if (!storage::backupAt(file)) {
        return Error{ErrorCode::NotFound,
                     Words::tr("“%1” is no backup that this Foyer can restore. Choose one of the list.")
                         .arg(QDir::toNativeSeparators(file))};
    }
    const QString database = directory.database();
    if (QFile::exists(database)) {
        const auto canForget = storage::canTakeOverForgotten(file, database);
        if (!canForget)
            return canForget.error();
        if (!*canForget) {
            return Error{ErrorCode::InUse,
                         Words::tr("“%1” is a backup of another database. Visitors were forgotten in the one "
                                   "that is in use, and would come back with it, so it is not restored.")
                             .arg(QDir::toNativeSeparators(file))};
        }
    }
    auto prepared = storage::prepareRestoration(database, file, progress);
    if (prepared || prepared.error().code != ErrorCode::Damaged)
        return prepared;
    return Error{
        ErrorCode::Damaged,
        Words::tr("The backup “%1” is damaged, so it was not restored, and nothing was changed. Choose "
                  "another one.")
            .arg(QDir::toNativeSeparators(file)),
        prepared.error().detail};
}

} // namespace foyer::service
