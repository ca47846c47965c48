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

bool isDamaged(const QString &databaseFile)
{
    if (!QFile::exists(databaseFile))
        return false;
    if (storage::isMarkedDamaged(databaseFile))
        return true;
    const auto connection = Connection::open({databaseFile}, Connection::Access::AnyVersion);
    const auto sound =
        connection ? storage::lookForDamage((*connection)->database()) : Result<void>(connection.error());
    return !sound && sound.error().code == ErrorCode::Damaged;
}

Result<std::optional<Damage>> unsettledDamage(const storage::DataDirectory &directory)
{
    if (!QFile::exists(directory.database()))
        return std::optional<Damage>();
    const auto connection = Connection::open({directory.database()}, Connection::Access::AnyVersion);
    if (!connection)
        return connection.error();
    const auto version = storage::schemaVersion((*connection)->database());
    if (!version)
        return version.error();
    if (*version == 0) // Made a moment before something stopped it.
        return std::optional<Damage>();
    const auto fileName = storage::damagedPredecessor((*connection)->database());
    if (!fileName)
        return fileName.error();
    if (!*fileName)
        return std::optional<Damage>();
    return std::optional(Damage{**fileName, storage::timeOfDamage(**fileName),
                                storage::BackupFolder(directory.backups()).newestGood()});
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
    if (auto finished = storage::finishReplacing(directory.database()); !finished)
        return finished.error();
    if (isDamaged(directory.database())) {
        const auto backup = storage::BackupFolder(directory.backups()).newestGood();
        const auto replaced =
            storage::replaceDamaged(directory.database(), now, backup ? backup->file : QString());
        if (!replaced)
            return replaced.error();
    }
    if (auto completed = storage::completeRestoration(directory.database()); !completed)
        return completed.error();
    auto damage = unsettledDamage(directory);
    if (!damage)
        return damage;
    if (restores) {
        if (!*damage) {
            return Error{
                ErrorCode::NotFound,
                Words::tr("Nothing is to be restored: the database is not one that was begun anew after "
                          "damage.")};
        }
        if (auto prepared = prepareNewestBackup(directory); !prepared)
            return prepared.error();
        if (auto completed = storage::completeRestoration(directory.database()); !completed)
            return completed.error();
        damage->reset();
    }
    backUpBeforeMigration(directory, now.date(), storage::currentSchemaVersion());
    return damage;
}

Result<void> prepareNewestBackup(const storage::DataDirectory &directory)
{
    const storage::BackupFolder backups(directory.backups());
    for (auto backup = backups.newestGood(); backup; backup = backups.newestGood(backup->date)) {
        const auto prepared = storage::prepareRestoration(directory.database(), backup->file);
        if (prepared || prepared.error().code != ErrorCode::Damaged)
            return prepared;
    }
    return Error{ErrorCode::NotFound, Words::tr("There is no backup that could be restored.")};
}

void backUpBeforeMigration(const storage::DataDirectory &directory, QDate today, int currentVersion)
{
    if (!QFile::exists(directory.database()))
        return;
    {
        const auto connection = Connection::open({directory.database()}, Connection::Access::AnyVersion);
        const auto version =
            connection ? storage::schemaVersion((*connection)->database()) : Result<int>(connection.error());
        if (!version || *version == 0 || *version >= currentVersion)
            return;
    }
    if (const auto made = storage::BackupFolder(directory.backups()).make({directory.database()}, today);
        !made)
        qWarning().noquote() << Words::tr("No backup was made before the database is changed.")
                             << made.error().message;
}

} // namespace foyer::service
