// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/retention.h"

#include "storage/changes.h"
#include "storage/forgetlog.h"
#include "storage/sql.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>
#include <thread>
#include <vector>

namespace foyer::storage {

namespace {

using namespace std::chrono_literals;

// How long a delivery may have to wait for one transaction, and how long the others then have for themselves.
constexpr qint64 kTransactionMs = 5;
constexpr auto kPause = 20ms;

constexpr int kVisitorsAtOnce = 200;
constexpr int kQuarantinedAtOnce = 50;
constexpr int kDeliveriesAtOnce = 1'000;
constexpr int kUserAgentsAtOnce = 200;

/// One run over one database.
class Run
{
public:
    Run(Connection &connection, qint64 limitMs, const std::atomic_bool &isStopping)
        : m_connection(connection), m_limitMs(limitMs), m_isStopping(isStopping)
    {}

    Result<void> removeVisitors()
    {
        return repeat([this](QSqlDatabase &db) { return removeSomeVisitors(db); });
    }

    /// Whom it names nobody can tell, so it goes by its own age.
    Result<void> removeQuarantined()
    {
        return repeat([this](QSqlDatabase &db) -> Result<bool> {
            Statement remove(db,
                             QStringLiteral("DELETE FROM quarantine WHERE id IN (SELECT id FROM quarantine "
                                            "WHERE received_at < ? LIMIT ?)"));
            if (auto done = remove.run(m_limitMs, kQuarantinedAtOnce); !done)
                return done.error();
            const int removed = remove.changedRows();
            if (removed > 0) {
                if (auto noted = noteErasing(db); !noted)
                    return noted.error();
            }
            return removed == kQuarantinedAtOnce;
        });
    }

    /// Deliveries whose sign-in has gone say so.
    Result<void> clearDeliveries()
    {
        const auto last =
            queryInteger(m_connection.database(), QStringLiteral("SELECT max(id) FROM deliveries"));
        const auto first =
            queryInteger(m_connection.database(), QStringLiteral("SELECT min(id) FROM deliveries"));
        if (!last || !first)
            return last ? first.error() : last.error();
        qint64 at = first->value_or(0);
        return repeat([&at, end = last->value_or(-1)](QSqlDatabase &db) -> Result<bool> {
            if (at > end)
                return false;
            if (auto done =
                    execute(db,
                            QStringLiteral("UPDATE deliveries SET sign_in_id = NULL WHERE id >= ? AND id < ? "
                                           "AND sign_in_id IS NOT NULL AND NOT EXISTS "
                                           "(SELECT 1 FROM sign_ins s WHERE s.id = deliveries.sign_in_id)"),
                            at, at + kDeliveriesAtOnce);
                !done)
                return done.error();
            at += kDeliveriesAtOnce;
            return true;
        });
    }

    /// A browser that nobody uses any more would tell that somebody was here. Looking for these reads all
    /// sign-ins, which nobody has to wait for; what came meanwhile is looked at again.
    Result<void> removeUserAgents()
    {
        auto &db = m_connection.database();
        const auto newest = queryInteger(db, QStringLiteral("SELECT max(id) FROM sign_ins"));
        if (!newest)
            return newest.error();
        Statement select(db, QStringLiteral("SELECT id FROM user_agents WHERE id NOT IN "
                                            "(SELECT DISTINCT user_agent_id FROM sign_ins)"));
        if (auto ran = select.run(); !ran)
            return ran;
        std::vector<qint64> unused;
        while (select.next())
            unused.push_back(select.integer(0));
        if (auto ended = select.ended(); !ended)
            return ended;
        std::size_t at = 0;
        return repeat([&at, &unused, since = newest->value_or(0)](QSqlDatabase &writable) -> Result<bool> {
            Statement remove(writable, QStringLiteral("DELETE FROM user_agents WHERE id = ? AND NOT EXISTS "
                                                      "(SELECT 1 FROM sign_ins WHERE id > ? "
                                                      "AND user_agent_id = user_agents.id)"));
            const std::size_t end = std::min(unused.size(), at + kUserAgentsAtOnce);
            for (; at < end; ++at) {
                if (auto done = remove.run(unused[at], since); !done)
                    return done.error();
            }
            return at < unused.size();
        });
    }

    [[nodiscard]] const Expired &removed() const { return m_removed; }

private:
    /// Until it says that nothing is left; each time in a transaction of its own.
    template <typename Change>
    Result<void> repeat(Change change)
    {
        bool isMore = true;
        while (isMore && !m_isStopping) {
            auto done = withTransaction(m_connection, [&change, &isMore](QSqlDatabase &db) -> Result<void> {
                const auto more = change(db);
                isMore = more && *more;
                return more ? Result<void>() : Result<void>(more.error());
            });
            if (!done)
                return done;
            if (isMore)
                std::this_thread::sleep_for(kPause);
        }
        return {};
    }

    Result<bool> removeSomeVisitors(QSqlDatabase &db)
    {
        QElapsedTimer elapsed;
        elapsed.start();
        Statement select(db, QStringLiteral("SELECT visitor_id, sign_ins FROM visitors WHERE last_seen < ? "
                                            "ORDER BY last_seen LIMIT ?"));
        if (auto ran = select.run(m_limitMs, kVisitorsAtOnce); !ran)
            return ran.error();
        std::vector<std::pair<qint64, qint64>> expired;
        while (select.next())
            expired.emplace_back(select.integer(0), select.integer(1));
        if (auto ended = select.ended(); !ended)
            return ended.error();
        if (expired.empty())
            return false;
        Expired now;
        for (const auto &[visitorId, signIns] : expired) {
            if (auto done = expireVisitor(db, visitorId); !done)
                return done.error();
            ++now.visitors;
            now.signIns += signIns;
            if (elapsed.hasExpired(kTransactionMs))
                break;
        }
        if (auto done = logForgotten(
                db, {.reason = ForgetReason::Retention, .visitors = now.visitors, .signIns = now.signIns});
            !done)
            return done.error();
        if (auto noted = noteErasing(db); !noted)
            return noted.error();
        m_removed.visitors += now.visitors;
        m_removed.signIns += now.signIns;
        return true;
    }

    Connection &m_connection;
    const qint64 m_limitMs;
    const std::atomic_bool &m_isStopping;
    Expired m_removed;
};

} // namespace

qint64 retentionLimit(QDate today, int months)
{
    return today.addMonths(-months).startOfDay().toMSecsSinceEpoch();
}

Result<Expired> expiredBefore(Database &db, qint64 limitMs)
{
    Statement select(db, QStringLiteral("SELECT count(*), coalesce(sum(sign_ins), 0), min(last_seen) "
                                        "FROM visitors WHERE last_seen < ?"));
    if (auto ran = select.run(limitMs); !ran)
        return ran.error();
    Expired expired;
    if (select.next())
        expired = {select.integer(0), select.integer(1), select.optionalInteger(2)};
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return expired;
}

Result<bool> isAnythingExpired(Database &db, qint64 limitMs)
{
    const auto found = queryInteger(
        db,
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM visitors WHERE last_seen < ?) OR EXISTS (SELECT 1 FROM "
                       "quarantine WHERE received_at < ?) OR EXISTS (SELECT 1 FROM meta WHERE "
                       "name = 'erasing_pending')"),
        limitMs, limitMs);
    return found ? Result<bool>(found->value_or(0) != 0) : found.error();
}

Result<Expired> removeExpired(Connection &connection, qint64 limitMs, const std::atomic_bool &isStopping)
{
    Run run(connection, limitMs, isStopping);
    if (auto done = run.removeVisitors(); !done)
        return done.error();
    if (auto done = run.removeQuarantined(); !done)
        return done.error();
    // Also when somebody was being removed the last time, and it was interrupted.
    const auto isPending = isErasingPending(connection.database());
    if (!isPending)
        return isPending.error();
    if (*isPending && !isStopping) {
        if (auto done = run.clearDeliveries(); !done)
            return done.error();
        if (auto done = run.removeUserAgents(); !done)
            return done.error();
        if (!isStopping) {
            if (auto erased = eraseFreedPages(connection); !erased)
                return erased.error();
        }
    }
    return run.removed();
}

} // namespace foyer::storage
