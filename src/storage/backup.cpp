// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/changes.h"
#include "storage/damage.h"
#include "storage/durablefiles.h"
#include "storage/filecopy.h"
#include "storage/integrity.h"
#include "storage/interruption.h"
#include "storage/lockfile.h"
#include "storage/migrations.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace foyer::storage {

namespace {

const auto kPattern = QStringLiteral("'foyer-'yyyy-MM-dd'.sqlite'");
const auto kUnfinished = QStringLiteral(".part");
// Longer than a backup takes: forgetting has to wait for one that began before it.
constexpr int kForgetWaitMs = 15 * 60 * 1'000;

/// How large a copy of \a db will be at most.
Result<qint64> sizeOfCopy(QSqlDatabase &db)
{
    const auto pages = queryInteger(db, QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return pages.error();
    const auto pageSize = queryInteger(db, QStringLiteral("PRAGMA page_size"));
    if (!pageSize)
        return pageSize.error();
    return pages->value_or(0) * pageSize->value_or(0);
}

/// SQLite says nothing of how far it is; the size of what it has written does.
class CopyWatch
{
public:
    CopyWatch(QString copy, qint64 bytes, const Progress &progress)
        : m_copy(std::move(copy)), m_bytes(std::max<qint64>(bytes, 1)), m_progress(progress)
    {}

    bool isUnwanted()
    {
        if (m_lastLook.isValid() && !m_lastLook.hasExpired(kLookEveryMs))
            return false;
        m_lastLook.start();
        return m_progress && !m_progress(int(100 * std::min(QFileInfo(m_copy).size(), m_bytes) / m_bytes));
    }

private:
    static constexpr qint64 kLookEveryMs = 50;

    const QString m_copy;
    const qint64 m_bytes;
    const Progress &m_progress;
    QElapsedTimer m_lastLook;
};

Result<void> copyInto(const DatabaseLocation &database, const QString &copy, qint64 reserveBytes,
                      const Progress &progress)
{
    std::optional<CopyWatch> watch;
    const std::function<bool()> isUnwanted = [&watch] { return watch && watch->isUnwanted(); };
    const auto source = Connection::open(database, Connection::Access::AnyVersion);
    if (!source)
        return source.error();
    auto &db = (*source)->database();
    const auto bytes = sizeOfCopy(db);
    if (!bytes)
        return bytes.error();
    if (auto fits = checkRoom(QFileInfo(copy).path(), *bytes, reserveBytes); !fits)
        return fits;
    if (auto made = makePrivateFile(copy); !made)
        return made;
    watch.emplace(copy, *bytes, progress);
    interruptWhen(db, isUnwanted);
    auto done = execute(db, QStringLiteral("VACUUM INTO ?"), copy);
    if (!done && done.error().code == ErrorCode::Cancelled)
        return Error{ErrorCode::Cancelled, Texts::tr("Cancelled; no backup was made.")};
    return done;
}

/// Nothing: it is no good.
std::optional<Backup> describe(const QString &file, QDate date, const QString &damaged)
{
    const auto connection = Connection::open({file}, Connection::Access::AnyVersion);
    if (!connection)
        return {};
    auto &db = (*connection)->database();
    const auto version = schemaVersion(db);
    if (!version || *version < 1 || *version > currentSchemaVersion())
        return {};
    const auto predecessor = damagedPredecessor(db);
    if (!predecessor || (*predecessor && **predecessor == damaged))
        return {};
    const auto held = queryInteger(db, QStringLiteral("SELECT total(sign_ins) FROM visitors"));
    return held ? std::optional(Backup{file, date, held->value_or(0)}) : std::nullopt;
}

/// The original stays until the copy is whole and on the disk.
Result<void> moveBackup(const QString &from, const QString &to, const Progress &progress)
{
    constexpr int kCopied = 50;
    const QString unfinished = to + kUnfinished;
    auto done = checkRoom(QFileInfo(to).path(), QFileInfo(from).size(), BackupFolder::kReserveBytes);
    if (done)
        done = copyFile(from, unfinished, partOf(progress, 0, kCopied));
    if (done)
        done = checkCopy(unfinished, from, partOf(progress, kCopied, 100));
    // One that was damaged before is moved as it is: it may be all there is.
    if (!done && done.error().code == ErrorCode::Damaged)
        done = {};
    if (done)
        done = moveDurably(unfinished, to);
    if (!done) {
        QFile::remove(unfinished);
        return done;
    }
    return removeDatabase(from);
}

/// What all databases have in common that were begun in each other's place.
Result<QString> keyOf(const QString &file)
{
    const auto connection = Connection::open({file}, Connection::Access::AnyVersion);
    if (!connection)
        return connection.error();
    Statement select((*connection)->database(),
                     QStringLiteral("SELECT value FROM meta WHERE name = 'forget_key'"));
    if (auto ran = select.run(); !ran)
        return ran.error();
    QString key = select.next() ? select.text(0) : QString();
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return key;
}

/// A copy that has nothing to change stays as it was made and checked.
Result<bool> isChangeNeeded(const QString &file, const BackupFolder::Question &question)
{
    const auto connection = Connection::open({file}, Connection::Access::AnyVersion);
    return connection ? question((*connection)->database()) : connection.error();
}

Result<void> changeIn(const QString &file, const BackupFolder::Change &change)
{
    const auto connection = Connection::open({file}, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    auto done = change(**connection);
    // One file without a log beside it, as it was.
    if (auto single = execute((*connection)->database(), QStringLiteral("PRAGMA journal_mode = DELETE"));
        done && !single)
        return single;
    return done;
}

} // namespace

QString BackupFolder::file(QDate date) const
{
    return m_path + u'/' + date.toString(kPattern);
}

QList<QDate> BackupFolder::dates() const
{
    QList<QDate> found;
    const auto names = QDir(m_path).entryList({QStringLiteral("foyer-*.sqlite")}, QDir::Files);
    for (const QString &name : names) {
        if (const auto date = QDate::fromString(name, kPattern); date.isValid())
            found.append(date);
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    return found;
}

Result<void> BackupFolder::ensureFolder() const
{
    if (m_place == Place::Own)
        return makePrivateFolder(m_path);
    if (QFileInfo(m_path).isDir())
        return {};
    return Error{
        ErrorCode::NotFound,
        Texts::tr("The folder for backups, “%1”, is not there, so none can be made. Connect its drive, "
                  "or choose another folder in Settings.")
            .arg(QDir::toNativeSeparators(m_path))};
}

Result<std::unique_ptr<QLockFile>> BackupFolder::lock(int waitMs) const
{
    if (auto there = ensureFolder(); !there)
        return there.error();
    auto lock = std::make_unique<QLockFile>(m_path + QStringLiteral("/backups.lock"));
    if (!takeLock(*lock, waitMs)) {
        if (lock->error() != QLockFile::LockFailedError) {
            return Error{
                ErrorCode::AccessDenied,
                Texts::tr("“%1” cannot be written. Check the rights of the folder, and that the disk "
                          "works.")
                    .arg(QDir::toNativeSeparators(m_path))};
        }
        return Error{ErrorCode::Unavailable,
                     Texts::tr("A backup is being made or changed just now. Try again in a few minutes.")};
    }
    removeUnfinished();
    return lock;
}

void BackupFolder::removeUnfinished() const
{
    const QDir folder(m_path);
    const auto names = folder.entryList({QStringLiteral("foyer-*.sqlite") + kUnfinished}, QDir::Files);
    for (const QString &name : names)
        QFile::remove(folder.filePath(name));
}

Result<void> BackupFolder::checkPlace(const DatabaseLocation &database) const
{
    if (m_place == Place::Own)
        return {};
    if (auto there = ensureFolder(); !there)
        return there;
    const auto newest = newestGood();
    if (!newest)
        return {};
    const auto isOurs = areRelated(newest->file, database.sqliteFile);
    if (!isOurs)
        return isOurs.error();
    if (*isOurs)
        return {};
    return Error{
        ErrorCode::InUse,
        Texts::tr("“%1” holds the backups of another Foyer, so none of this one is put there. Choose a "
                  "folder of its own in Settings.")
            .arg(QDir::toNativeSeparators(m_path))};
}

Result<void> BackupFolder::make(const DatabaseLocation &database, QDate date, qint64 reserveBytes,
                                const Progress &progress) const
{
    constexpr int kCopied = 50; // Reading it again takes about as long.
    const auto locked = lock();
    if (!locked)
        return locked.error();
    if (auto ours = checkPlace(database); !ours)
        return ours;
    const QString unfinished = file(date) + kUnfinished;
    auto done = copyInto(database, unfinished, reserveBytes, partOf(progress, 0, kCopied));
    if (done)
        done = checkCopy(unfinished, database.sqliteFile, partOf(progress, kCopied, 100));
    if (done)
        done = moveDurably(unfinished, file(date));
    if (!done)
        QFile::remove(unfinished);
    return done;
}

QList<Backup> BackupFolder::all() const
{
    QList<Backup> found;
    const auto days = dates();
    for (const QDate &date : days) {
        const auto described = describe(file(date), date, {});
        auto backup = described.value_or(Backup{file(date), date});
        backup.isUsable = described.has_value();
        backup.bytes = QFileInfo(backup.file).size();
        found.append(backup);
    }
    return found;
}

Result<void> BackupFolder::moveTo(const BackupFolder &target, const Progress &progress) const
{
    if (!QFileInfo(m_path).isDir())
        return {};
    const auto lockedHere = lock();
    if (!lockedHere)
        return lockedHere.error();
    const auto lockedThere = target.lock();
    if (!lockedThere)
        return lockedThere.error();
    const auto days = dates();
    for (qsizetype i = 0; i < days.size(); ++i) {
        const int from = int(100 * i / days.size());
        const int to = int(100 * (i + 1) / days.size());
        if (auto moved = moveBackup(file(days[i]), target.file(days[i]), partOf(progress, from, to)); !moved)
            return moved;
    }
    return {};
}

void BackupFolder::removeOld(int kept, std::optional<QDate> after) const
{
    const auto all = dates();
    for (const QDate &date : all.mid(kept)) {
        if (!after || date > *after)
            QFile::remove(file(date));
    }
}

std::optional<Backup> BackupFolder::newestGood(const QString &damaged, std::optional<QDate> before) const
{
    const auto all = dates();
    for (const QDate &date : all) {
        if (before && date >= *before)
            continue;
        if (auto backup = describe(file(date), date, damaged))
            return backup;
    }
    return {};
}

Result<int> BackupFolder::changeAll(const Change &change, const Question &isNeeded) const
{
    if (!QFileInfo::exists(m_path) && m_place == Place::Own)
        return 0;
    if (!ensureFolder()) {
        return Error{
            ErrorCode::Unavailable,
            Texts::tr("The folder for backups, “%1”, is not there, so whoever was to be forgotten may "
                      "still be in the backups. Connect its drive, and try again.")
                .arg(QDir::toNativeSeparators(m_path))};
    }
    const auto locked = lock(kForgetWaitMs);
    if (!locked)
        return locked.error();
    int changed = 0;
    const auto all = dates();
    for (const QDate &date : all) {
        const auto needed = isNeeded ? isChangeNeeded(file(date), isNeeded) : Result<bool>(true);
        if (needed && !*needed)
            continue;
        auto done = needed ? changeIn(file(date), change) : Result<void>(needed.error());
        if (!done && done.error().code == ErrorCode::Damaged)
            done = removeDatabase(file(date)); // Good for nothing, and nobody knows who is in it.
        if (!done && done.error().code != ErrorCode::NotFound)
            return done.error();
        changed += done ? 1 : 0;
    }
    return changed;
}

Result<void> BackupFolder::forget(qint64 visitorId) const
{
    const auto changed =
        changeAll([visitorId](Connection &connection) { return forgetForGood(connection, visitorId); });
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorCode::NotFound, Texts::tr("No visitor with this id is in a backup.")};
    return {};
}

std::optional<Backup> backupAt(const QString &file)
{
    const QFileInfo info(file);
    auto backup = describe(file, info.lastModified().date(), {});
    if (backup)
        backup->bytes = info.size();
    return backup;
}

Result<bool> areRelated(const QString &file, const QString &otherFile)
{
    const auto key = keyOf(file);
    if (!key)
        return key.error();
    const auto otherKey = keyOf(otherFile);
    if (!otherKey)
        return otherKey.error();
    return *key == *otherKey;
}

} // namespace foyer::storage
