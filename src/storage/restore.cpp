// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restore.h"

#include "storage/backup.h"
#include "storage/damage.h"
#include "storage/database.h"
#include "storage/durablefiles.h"
#include "storage/filecopy.h"
#include "storage/followed.h"
#include "storage/integrity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace foyer::storage {

namespace {

QString beside(const QString &databaseFile, const QString &name)
{
    return QFileInfo(databaseFile).path() + u'/' + name;
}

QString preparedFile(const QString &databaseFile)
{
    return beside(databaseFile, QStringLiteral("foyer-restored.sqlite"));
}

QString unfinishedFile(const QString &databaseFile)
{
    return preparedFile(databaseFile) + QStringLiteral(".part");
}

/// A name that sorts behind those that are there.
QString nextToMerge(const QString &databaseFile)
{
    for (int n = 1;; ++n) {
        QString file =
            beside(databaseFile, QStringLiteral("foyer-merging-%1.sqlite").arg(n, 4, 10, QLatin1Char('0')));
        if (!QFile::exists(file))
            return file;
    }
}

/// Whom nobody may remember, and whom somebody follows. The connection is closed before the files move.
Result<void> takeOver(const QString &prepared, const QString &databaseFile)
{
    const auto connection = Connection::open({prepared}, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto taken = takeOverForgotten((*connection)->database(), databaseFile); !taken)
        return taken;
    return takeOverFollowed((*connection)->database(), databaseFile);
}

} // namespace

Result<void> prepareRestoration(const QString &databaseFile, const QString &backup, const Progress &progress)
{
    constexpr int kCopied = 30;
    // Whoever is forgotten meanwhile would be gone from the backup, but not from the copy. Where nothing can
    // be written, nobody is forgotten either.
    const auto locked = BackupFolder(QFileInfo(backup).path(), BackupFolder::Place::Chosen).lock();
    if (!locked && locked.error().code != ErrorCode::AccessDenied)
        return locked.error();
    const QString unfinished = unfinishedFile(databaseFile);
    auto done =
        checkRoom(QFileInfo(databaseFile).path(), QFileInfo(backup).size(), BackupFolder::kReserveBytes);
    if (done)
        done = copyFile(backup, unfinished, partOf(progress, 0, kCopied));
    if (done)
        done = checkWhole(unfinished, Depth::Tables, partOf(progress, kCopied, 100));
    if (done)
        done = moveDurably(unfinished, preparedFile(databaseFile));
    if (!done)
        QFile::remove(unfinished);
    return done;
}

Result<void> completeRestoration(const QString &databaseFile)
{
    const QString prepared = preparedFile(databaseFile);
    if (auto removed = removeDatabase(unfinishedFile(databaseFile)); !removed)
        return removed;
    if (!QFile::exists(prepared))
        return {};
    if (QFile::exists(databaseFile)) {
        // Before anything is received: a repeat may come at once.
        auto taken = takeOver(prepared, databaseFile);
        if (!taken && taken.error().code != ErrorCode::Damaged) // A damaged one has nothing to say.
            return taken;
        if (auto moved = moveDatabase(databaseFile, nextToMerge(databaseFile)); !moved)
            return moved;
    }
    return moveDatabase(prepared, databaseFile);
}

bool isRestorationPrepared(const QString &databaseFile)
{
    return QFile::exists(preparedFile(databaseFile));
}

QStringList filesToMerge(const QString &databaseFile)
{
    const QDir folder(QFileInfo(databaseFile).path());
    auto names = folder.entryList({QStringLiteral("foyer-merging-*.sqlite")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name = folder.filePath(name);
    return names;
}

QStringList restorationFiles(const QString &databaseFile)
{
    return QDir(QFileInfo(databaseFile).path())
        .entryList({QStringLiteral("foyer-restored.sqlite*"), QStringLiteral("foyer-merging-*.sqlite*"),
                    QStringLiteral("foyer-new.sqlite*")},
                   QDir::Files, QDir::Name);
}

} // namespace foyer::storage
