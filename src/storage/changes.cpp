// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changes.h"

#include "storage/cleanpages.h"
#include "storage/searchindex.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

namespace foyer::storage {

namespace {

using namespace std::chrono_literals;

constexpr auto kMaxWait = 10s;
constexpr unsigned long kRetryPauseMs = 10;

/// Runs \a attempt until it is done, fails for good, or another process has been in the way for too long.
Result<void> whileBusy(const std::function<Result<void>()> &attempt)
{
    const QDeadlineTimer deadline(kMaxWait);
    auto done = attempt();
    while (!done && done.error().code == ErrorCode::Unavailable && !deadline.hasExpired()) {
        QThread::msleep(kRetryPauseMs);
        done = attempt();
    }
    return done;
}

/// Empty: nothing is to be erased. Otherwise another text each time that somebody is forgotten.
Result<QString> pendingErasing(QSqlDatabase &db)
{
    Statement select(db, QStringLiteral("SELECT value FROM meta WHERE name = 'erasing_pending'"));
    if (auto ran = select.run(); !ran)
        return ran.error();
    QString pending = select.next() ? select.text(0) : QString();
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return pending;
}

Result<void> emptyWriteAheadLog(QSqlDatabase &db)
{
    const auto isBlocked = queryInteger(db, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!isBlocked)
        return isBlocked.error();
    if (isBlocked->value_or(1) != 0) {
        return Error{ErrorCode::Unavailable,
                     Texts::tr("Another program is reading the database, so old data cannot be erased from "
                               "the disk yet. Try again in a moment.")};
    }
    return {};
}

/// secure_delete overwrites what is deleted, but not the copies that stay behind when SQLite moves rows
/// between half-empty pages. A file that has not been kept free of them has to be written anew.
Result<void> writeAnew(Connection &connection)
{
    auto &db = connection.database();
    // In a file: in memory it would need as much of it as the database has.
    if (auto done = execute(db, QStringLiteral("PRAGMA temp_store = FILE")); !done)
        return done;
    auto done = whileBusy([&db] { return execute(db, QStringLiteral("VACUUM")); });
    if (done && connection.writesCleanPages())
        done = whileBusy([&db] { return setCleanPages(db, true); });
    if (auto restored = execute(db, QStringLiteral("PRAGMA temp_store = MEMORY")); done && !restored)
        return restored;
    return done;
}

} // namespace

Result<void> withTransaction(Connection &connection,
                             const std::function<Result<void>(QSqlDatabase &)> &change)
{
    auto &db = connection.database();
    auto begun = whileBusy([&db] { return execute(db, QStringLiteral("BEGIN IMMEDIATE")); });
    if (!begun)
        return begun;
    auto done = change(db);
    if (done)
        done = execute(db, QStringLiteral("COMMIT"));
    if (!done)
        (void)execute(db, QStringLiteral("ROLLBACK")); // Fails when SQLite has done so by itself.
    return done;
}

Result<void> eraseFreedPages(Connection &connection)
{
    auto &db = connection.database();
    const auto pending = pendingErasing(db);
    if (!pending)
        return pending.error();
    const auto isClean = hasCleanPages(db);
    if (!isClean)
        return isClean.error();
    auto done = whileBusy([&db] { return SearchIndex::compact(db); });
    if (done && !*isClean)
        done = writeAnew(connection);
    if (done)
        done = whileBusy([&db] { return emptyWriteAheadLog(db); });
    // Whoever was forgotten meanwhile has put another text there.
    if (done) {
        done = whileBusy([&db, &pending] {
            return execute(db,
                           QStringLiteral("DELETE FROM meta WHERE name = 'erasing_pending' AND value = ?"),
                           *pending);
        });
    }
    return done;
}

Result<bool> isErasingPending(QSqlDatabase &db)
{
    const auto pending = pendingErasing(db);
    return pending ? Result<bool>(!pending->isEmpty()) : pending.error();
}

Result<void> forgetForGood(Connection &connection, qint64 visitorId)
{
    auto forgotten =
        withTransaction(connection, [visitorId](QSqlDatabase &db) { return forgetVisitor(db, visitorId); });
    if (!forgotten && forgotten.error().code != ErrorCode::NotFound)
        return forgotten;
    const auto pending = pendingErasing(connection.database());
    if (!pending)
        return pending.error();
    return pending->isEmpty() ? forgotten : eraseFreedPages(connection);
}

Result<void> finishForgetting(const DatabaseLocation &location)
{
    {
        const auto connection = Connection::open(location, Connection::Access::ReadOnly);
        if (!connection)
            return connection.error();
        const auto pending = pendingErasing((*connection)->database());
        if (!pending)
            return pending.error();
        if (pending->isEmpty())
            return {};
    }
    const auto connection = Connection::open(location, Connection::Access::ReadWrite);
    return connection ? eraseFreedPages(**connection) : connection.error();
}

} // namespace foyer::storage
