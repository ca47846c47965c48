// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/changes.h"
#include "storage/damage.h"
#include "storage/durablefiles.h"
#include "storage/lockfile.h"
#include "storage/migrations.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <QDir>
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

Result<void> copyInto(const DatabaseLocation &database, const QString &copy, qint64 reserveBytes)
{
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
    return execute(db, QStringLiteral("VACUUM INTO ?"), copy);
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

Result<void> forgetIn(const QString &file, qint64 visitorId)
{
    const auto connection = Connection::open({file}, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    auto done = forgetForGood(**connection, visitorId);
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

Result<std::unique_ptr<QLockFile>> BackupFolder::lock(int waitMs) const
{
    if (auto made = makePrivateFolder(m_path); !made)
        return made.error();
    auto lock = std::make_unique<QLockFile>(m_path + QStringLiteral("/backups.lock"));
    if (!takeLock(*lock, waitMs)) {
        return Error{ErrorCode::Unavailable,
                     Texts::tr("A backup is being made or changed just now. Try again in a few minutes.")};
    }
    removeUnfinished();
    return lock;
}

void BackupFolder::removeUnfinished() const
{
    const QDir folder(m_path);
    const auto names = folder.entryList({QStringLiteral("*") + kUnfinished}, QDir::Files);
    for (const QString &name : names)
        QFile::remove(folder.filePath(name));
}

Result<void> BackupFolder::make(const DatabaseLocation &database, QDate date, qint64 reserveBytes) const
{
    const auto locked = lock();
    if (!locked)
        return locked.error();
    const QString unfinished = file(date) + kUnfinished;
    auto done = copyInto(database, unfinished, reserveBytes);
    if (done)
        done = checkCopy(unfinished, database.sqliteFile);
    if (done)
        done = moveDurably(unfinished, file(date));
    if (!done)
        QFile::remove(unfinished);
    return done;
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

Result<void> BackupFolder::forget(qint64 visitorId) const
{
    if (!QFileInfo::exists(m_path))
        return Error{ErrorCode::NotFound, Texts::tr("There are no backups.")};
    const auto locked = lock(kForgetWaitMs);
    if (!locked)
        return locked.error();
    Result<void> found = Error{ErrorCode::NotFound, Texts::tr("No visitor with this id is in a backup.")};
    const auto all = dates();
    for (const QDate &date : all) {
        auto done = forgetIn(file(date), visitorId);
        if (!done && done.error().code == ErrorCode::Damaged)
            done = removeDatabase(file(date)); // Good for nothing, and nobody knows who is in it.
        if (done)
            found = {};
        else if (done.error().code != ErrorCode::NotFound)
            return done;
    }
    return found;
}

Result<void> checkWhole(const QString &file)
{
    const auto connection = Connection::open({file}, Connection::Access::AnyVersion);
    if (!connection)
        return connection.error();
    Statement check((*connection)->database(), QStringLiteral("PRAGMA quick_check(1)"));
    if (auto ran = check.run(); !ran)
        return ran;
    const QString found = check.next() ? check.text(0) : QString();
    if (auto ended = check.ended(); !ended)
        return ended;
    if (found == QStringLiteral("ok"))
        return {};
    return Error{ErrorCode::Damaged, Texts::tr("“%1” is damaged.").arg(QDir::toNativeSeparators(file)),
                 found};
}

Result<void> checkCopy(const QString &copy, const QString &original)
{
    auto whole = checkWhole(copy);
    if (whole || whole.error().code != ErrorCode::Damaged)
        return whole;
    if (auto source = checkWhole(original); !source)
        return source;
    return Error{ErrorCode::Unavailable,
                 Texts::tr("The backup came out damaged, although the database is sound. Check the disk; the "
                           "next backup is tried as usual."),
                 whole.error().detail};
}

} // namespace foyer::storage
