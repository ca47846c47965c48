// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rebuild.h"

#include "storage/calendars.h"
#include "storage/sql.h"
#include "storage/visits.h"

namespace foyer::storage {

namespace {

/// Makes visits and rollups of sign-ins that come ordered by venue, visitor and time.
class VisitBuilder
{
public:
    explicit VisitBuilder(const QSqlDatabase &db)
        : m_setDay(db, QStringLiteral("UPDATE sign_ins SET day = ? WHERE id = ?"))
        , m_insertVisit(db, QStringLiteral("INSERT INTO visits (venue_id, visitor_id, day, first_at, hour, "
                                           "sign_ins, visit_count, is_new) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        , m_addToHour(db, RollupDeltas::hourSql())
        , m_addToDay(db, RollupDeltas::daySql())
    {}

    Result<void> run(QSqlDatabase &db, const VenueCalendars &calendars)
    {
        // Sorted in full before the first row comes, so that the updates below do not disturb it.
        Statement signIns(
            db, QStringLiteral("SELECT venue_id, visitor_id, authenticated_at, visit_count, id, day "
                               "FROM sign_ins ORDER BY visitor_id, venue_id, authenticated_at"));
        if (auto ran = signIns.run(); !ran)
            return ran;
        while (signIns.next()) {
            const qint64 at = signIns.integer(2);
            const auto moment = calendars.of(signIns.integer(0)).at(at);
            if (moment.day != signIns.integer(5)) {
                if (auto done = m_setDay.run(moment.day, signIns.integer(4)); !done)
                    return done;
            }
            if (auto done = open(signIns.integer(0), signIns.integer(1), moment.day); !done)
                return done;
            m_visit.add(at, moment.hour, signIns.optionalInteger(3));
            m_deltas.addSignIn(m_venueId, moment.day, moment.hour);
        }
        if (auto ended = signIns.ended(); !ended)
            return ended;
        if (auto done = close(); !done)
            return done;
        return m_deltas.flush(m_addToHour, m_addToDay);
    }

private:
    /// Goes on with the present visit, or ends it and begins another one.
    Result<void> open(qint64 venueId, qint64 visitorId, DayNumber day)
    {
        const bool isSameVisitor = m_visit.signIns > 0 && m_venueId == venueId && m_visitorId == visitorId;
        if (isSameVisitor && m_visit.day == day)
            return {};
        if (auto done = close(); !done)
            return done;
        m_venueId = venueId;
        m_visitorId = visitorId;
        m_isFirst = !isSameVisitor;
        m_visit = Visit{.day = day};
        return {};
    }

    Result<void> close()
    {
        if (m_visit.signIns == 0)
            return {};
        m_visit.judge(m_isFirst);
        m_deltas.addVisit(m_venueId, m_visit);
        return m_insertVisit.run(m_venueId, m_visitorId, m_visit.day, m_visit.firstMs, m_visit.hour,
                                 m_visit.signIns, m_visit.visitCount, m_visit.isNew ? 1 : 0);
    }

    Statement m_setDay;
    Statement m_insertVisit;
    Statement m_addToHour;
    Statement m_addToDay;
    RollupDeltas m_deltas;
    qint64 m_venueId = 0;
    qint64 m_visitorId = 0;
    bool m_isFirst = false; ///< Of this visitor at this venue.
    Visit m_visit;
};

Result<void> executeAll(QSqlDatabase &db, const QStringList &statements)
{
    for (const auto &sql : statements) {
        if (auto done = execute(db, sql); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> rebuildRollups(QSqlDatabase &db)
{
    const auto calendars = VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    if (auto done = executeAll(
            db, {QStringLiteral("DELETE FROM visits"), QStringLiteral("DELETE FROM visitors"),
                 QStringLiteral("DELETE FROM venue_days"), QStringLiteral("DELETE FROM venue_hours")});
        !done)
        return done;
    if (auto done = VisitBuilder(db).run(db, *calendars); !done)
        return done;
    return executeAll(
        db,
        {// The profile of the newest sign-in; of equally new ones, the one with the larger digest.
         QStringLiteral(
             "INSERT INTO visitors (visitor_id, profile_id, profile_at, first_seen, last_seen, sign_ins, "
             "visits) SELECT visitor_id, profile_id, authenticated_at, first_seen, authenticated_at, "
             "held, 0 FROM (SELECT s.visitor_id, s.profile_id, s.authenticated_at, "
             "min(s.authenticated_at) OVER (PARTITION BY s.visitor_id) AS first_seen, "
             "count(*) OVER (PARTITION BY s.visitor_id) AS held, "
             "row_number() OVER (PARTITION BY s.visitor_id ORDER BY s.authenticated_at DESC, "
             "p.digest DESC) AS age FROM sign_ins s JOIN profiles p ON p.id = s.profile_id) "
             "WHERE age = 1"),
         QStringLiteral("UPDATE visitors SET visits = held.n FROM (SELECT visitor_id, count(*) AS n "
                        "FROM visits GROUP BY visitor_id) AS held "
                        "WHERE held.visitor_id = visitors.visitor_id"),
         QStringLiteral("INSERT INTO venue_hours (venue_id, day, hour, visits, new_visits, sign_ins) "
                        "SELECT venue_id, day, hour, visits, new_visits, sign_ins FROM anonymous_hours "
                        "WHERE true ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, "
                        "new_visits = new_visits + excluded.new_visits, "
                        "sign_ins = sign_ins + excluded.sign_ins"),
         QStringLiteral("INSERT INTO venue_days (venue_id, day, visits, new_visits, sign_ins) "
                        "SELECT venue_id, day, sum(visits), sum(new_visits), sum(sign_ins) "
                        "FROM anonymous_hours WHERE true GROUP BY venue_id, day "
                        "ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, "
                        "new_visits = new_visits + excluded.new_visits, "
                        "sign_ins = sign_ins + excluded.sign_ins")});
}

} // namespace foyer::storage
