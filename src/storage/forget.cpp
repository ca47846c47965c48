// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendars.h"
#include "storage/changes.h"
#include "storage/forgetlog.h"
#include "storage/forgotten.h"
#include "storage/historycounter.h"
#include "storage/quarantinesearch.h"
#include "storage/recount.h"
#include "storage/recounttables.h"
#include "storage/searchindex.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <QSet>

namespace foyer::storage {

namespace {

/// Hashes of the identities of the visitor's sign-ins.
Result<void> rememberIdentities(QSqlDatabase &db, qint64 visitorId)
{
    const auto key = forgetKey(db);
    if (!key)
        return key.error();
    Statement remember(db, QStringLiteral("INSERT OR IGNORE INTO forgotten (identity) VALUES (?)"));
    Statement select(db, QStringLiteral("SELECT authenticated_at, venue_id, mac FROM sign_ins "
                                        "WHERE visitor_id = ?"));
    if (auto ran = select.run(visitorId); !ran)
        return ran;
    while (select.next()) {
        const auto identity =
            forgottenIdentity(*key, visitorId, select.integer(0), select.integer(1), select.integer(2));
        if (auto done = remember.run(identity); !done)
            return done;
    }
    return select.ended();
}

/// What the visitor is in the rollups, which stays there without them.
Result<void> keepCounts(QSqlDatabase &db, qint64 visitorId)
{
    auto calendars = VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    Rollups rollups;
    const auto ignore = [](auto &&...) { return Result<void>(); };
    if (auto done = HistoryCounter(db, *std::move(calendars))
                        .countOne(visitorId, HistoryCounter::kNoLimit, rollups, ignore);
        !done)
        return done;
    if (auto done = RollupWriter(db, RollupTables::Forgotten).write(rollups); !done)
        return done;
    return disturbRecount(db);
}

/// How many quarantined bodies named the visitor.
Result<qint64> forgetQuarantined(QSqlDatabase &db, qint64 visitorId)
{
    const auto found = quarantinedNaming(db, visitorId);
    if (!found)
        return found.error();
    Statement remove(db, QStringLiteral("DELETE FROM quarantine WHERE id = ?"));
    for (const auto row : *found) {
        if (auto done = remove.run(row); !done)
            return done.error();
    }
    return found->size();
}

Result<QSet<qint64>> userAgentsOf(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, QStringLiteral("SELECT DISTINCT user_agent_id FROM sign_ins WHERE visitor_id = ?"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    QSet<qint64> ids;
    while (select.next())
        ids.insert(select.integer(0));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return ids;
}

/// A browser that nobody else uses would tell that they were here.
Result<void> removeUnusedUserAgents(QSqlDatabase &db, const QSet<qint64> &userAgents)
{
    Statement remove(db, QStringLiteral("DELETE FROM user_agents WHERE id = ? "
                                        "AND NOT EXISTS (SELECT 1 FROM sign_ins WHERE user_agent_id = ?)"));
    for (const auto id : userAgents) {
        if (auto done = remove.run(id, id); !done)
            return done;
    }
    return {};
}

Result<void> leaveDeliveriesWithoutThem(QSqlDatabase &db, qint64 visitorId)
{
    return execute(db,
                   QStringLiteral("UPDATE deliveries SET sign_in_id = NULL WHERE sign_in_id IN "
                                  "(SELECT id FROM sign_ins WHERE visitor_id = ?)"),
                   visitorId);
}

Result<void> removeRows(QSqlDatabase &db, qint64 visitorId)
{
    if (auto done = SearchIndex::remove(db, visitorId); !done)
        return done;
    for (const auto &sql : {QStringLiteral("DELETE FROM sign_in_bodies WHERE sign_in_id IN "
                                           "(SELECT id FROM sign_ins WHERE visitor_id = ?)"),
                            QStringLiteral("DELETE FROM sign_ins WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM visits WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM purple_counts WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM profiles WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM followed_visitors WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM visitors WHERE visitor_id = ?")}) {
        if (auto done = execute(db, sql, visitorId); !done)
            return done;
    }
    if (auto done = SearchIndex::lowerMarks(db); !done)
        return done;
    return forgetInCounting(db, visitorId);
}

} // namespace

Result<void> forgetVisitor(QSqlDatabase &db, qint64 visitorId)
{
    const auto isKnown =
        queryInteger(db, QStringLiteral("SELECT 1 FROM visitors WHERE visitor_id = ?"), visitorId);
    if (!isKnown)
        return isKnown.error();
    // Before their profile goes, which says by what emails to look for them.
    const auto quarantined = forgetQuarantined(db, visitorId);
    if (!quarantined)
        return quarantined.error();
    const auto signIns =
        queryInteger(db, QStringLiteral("SELECT count(*) FROM sign_ins WHERE visitor_id = ?"), visitorId);
    if (!signIns)
        return signIns.error();
    const auto userAgents = userAgentsOf(db, visitorId);
    if (!userAgents)
        return userAgents.error();
    if (auto done = rememberIdentities(db, visitorId); !done)
        return done;
    if (auto done = keepCounts(db, visitorId); !done)
        return done;
    if (auto done = leaveDeliveriesWithoutThem(db, visitorId); !done)
        return done;
    if (auto done = removeRows(db, visitorId); !done)
        return done;
    if (auto done = removeUnusedUserAgents(db, *userAgents); !done)
        return done;
    if (!*isKnown && *quarantined == 0) {
        return Error{ErrorCode::NotFound,
                     Texts::tr("No visitor with this id is stored. They may have been forgotten already.")};
    }
    if (auto done = logForgotten(
            db, {.reason = ForgetReason::Request, .visitors = 1, .signIns = signIns->value_or(0)});
        !done)
        return done;
    return noteErasing(db);
}

Result<void> expireVisitor(QSqlDatabase &db, qint64 visitorId)
{
    // Purple repeats what is hours old, not what is months old: nothing has to remember their sign-ins.
    if (auto done = keepCounts(db, visitorId); !done)
        return done;
    return removeRows(db, visitorId);
}

Result<void> noteErasing(QSqlDatabase &db)
{
    // Whoever has to go on with the erasing finds nobody any more.
    return execute(db, QStringLiteral("INSERT OR REPLACE INTO meta (name, value) "
                                      "VALUES ('erasing_pending', hex(randomblob(8)))"));
}

} // namespace foyer::storage
