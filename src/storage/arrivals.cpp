// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivals.h"

#include "storage/calendars.h"
#include "storage/liverowsql.h"

namespace foyer::storage {

namespace {

/// More at once than anybody would read.
constexpr int kMostFollowed = 20;

/// Sign-ins of today that came after \a signInId.
Conditions arrivedToday(qint64 signInId, qint64 startMs, qint64 endMs)
{
    Conditions conditions;
    conditions.add(QStringLiteral("s.id > ?"), {signInId});
    conditions.add(QStringLiteral("+s.authenticated_at >= ? AND +s.authenticated_at < ?"), {startMs, endMs});
    return conditions;
}

} // namespace

Result<Arrivals> arrivalsAfter(QSqlDatabase &db, std::optional<qint64> signInId, qint64 nowMs)
{
    const auto calendars = VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    const auto newest = queryInteger(db, QStringLiteral("SELECT max(id) FROM sign_ins"));
    if (!newest)
        return newest.error();
    Arrivals arrivals{
        .newestId = newest->value_or(0), .calendar = calendars->standard(), .firstOfDay = {}, .followed = {}};
    if (!signInId || *signInId >= arrivals.newestId)
        return arrivals;

    const auto day = arrivals.calendar.at(nowMs).day;
    const qint64 startMs = arrivals.calendar.startOf(day);
    const qint64 endMs = arrivals.calendar.startOf(day + 1);
    const auto earlier = queryInteger(
        db,
        QStringLiteral("SELECT 1 FROM sign_ins INDEXED BY sign_ins_by_time "
                       "WHERE authenticated_at >= ? AND authenticated_at < ? AND id <= ? LIMIT 1"),
        startMs, endMs, *signInId);
    if (!earlier)
        return earlier.error();
    const auto arrived = arrivedToday(*signInId, startMs, endMs);
    const QString inOrder = QStringLiteral("ORDER BY s.id");
    if (!*earlier) {
        const auto first = signInRows(db, arrived, inOrder, 1);
        if (!first)
            return first.error();
        if (!first->isEmpty())
            arrivals.firstOfDay = first->first();
    }
    auto ofFollowed = arrived;
    // By the id, of which few are new: the plus keeps SQLite from reading all that a visitor ever did.
    ofFollowed.add(QStringLiteral("+s.visitor_id IN (SELECT visitor_id FROM followed_visitors)"));
    ofFollowed.add(QStringLiteral("NOT EXISTS (SELECT 1 FROM sign_ins e WHERE e.visitor_id = s.visitor_id "
                                  "AND e.authenticated_at >= ? AND e.authenticated_at < ? AND e.id < s.id)"),
                   {startMs, endMs});
    auto followed = signInRows(db, ofFollowed, inOrder, kMostFollowed);
    if (!followed)
        return followed.error();
    arrivals.followed = *std::move(followed);
    return arrivals;
}

} // namespace foyer::storage
