// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exportquery.h"

#include "domain/businessday.h"
#include "storage/changes.h"
#include "storage/liverowsql.h"

#include <QStringList>

namespace foyer::storage {

namespace {

constexpr qint64 kDayMs = 86'400'000;

void addVenues(Conditions &conditions, const QString &column, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    QVariantList values;
    for (const qint64 id : ids)
        values.append(id);
    const QString marks = QStringList(ids.size(), QStringLiteral("?")).join(u',');
    conditions.add(column + QStringLiteral(" IN (") + marks + u')', values);
}

void addDays(Conditions &conditions, const QString &column, const ExportFilter &filter)
{
    if (filter.from)
        conditions.add(column + QStringLiteral(" >= ?"), {dayNumber(*filter.from)});
    if (filter.to)
        conditions.add(column + QStringLiteral(" <= ?"), {dayNumber(*filter.to)});
}

/// Named so that rows come in order of time without a sort, which would hold them all.
QString signInsInOrderOfTime(const ExportFilter &filter)
{
    if (filter.visitorId)
        return QStringLiteral("sign_ins s INDEXED BY sign_ins_identity");
    return filter.venueIds.size() == 1 ? QStringLiteral("sign_ins s INDEXED BY sign_ins_by_venue")
                                       : QStringLiteral("sign_ins s INDEXED BY sign_ins_by_time");
}

ExportQuery signInsQuery(const ExportFilter &filter)
{
    Conditions conditions;
    addVenues(conditions, QStringLiteral("s.venue_id"), filter.venueIds);
    addDays(conditions, QStringLiteral("t.day"), filter);
    const bool isByDay = filter.from || filter.to;
    const QString plain = QStringLiteral(" FROM sign_ins s");
    // A business day lies within these bounds in every time zone and with every day start; they let the index
    // on the time do the work.
    if (filter.from)
        conditions.add(QStringLiteral("s.authenticated_at >= ?"), {(dayNumber(*filter.from) - 1) * kDayMs});
    if (filter.to)
        conditions.add(QStringLiteral("s.authenticated_at < ?"), {(dayNumber(*filter.to) + 3) * kDayMs});
    if (filter.visitorId)
        conditions.add(QStringLiteral("s.visitor_id = ?"), {*filter.visitorId});
    const QString from =
        QStringLiteral(" FROM ") + signInsInOrderOfTime(filter) +
        QStringLiteral(" CROSS JOIN venues v ON v.venue_id = s.venue_id"
                       " CROSS JOIN profiles p ON p.id = s.profile_id CROSS JOIN visits t ON ");
    return {
        .rowsSql =
            QStringLiteral("SELECT s.authenticated_at, s.venue_id, CAST(v.name AS BLOB), s.visitor_id,"
                           " CAST(p.first_name AS BLOB), CAST(p.last_name AS BLOB), CAST(p.email AS BLOB),"
                           " CAST(p.gender AS BLOB), CAST(p.date_of_birth AS BLOB), CAST(p.provider AS BLOB),"
                           " s.mac, CAST(u.text AS BLOB), t.is_new, coalesce(s.visit_count, ") +
            kOrdinalOfVisit + QStringLiteral("), s.received_at") + from + kVisitOfSignIn +
            QStringLiteral(" LEFT JOIN user_agents u ON u.id = s.user_agent_id") + conditions.sql() +
            QStringLiteral(" ORDER BY s.authenticated_at, s.id"),
        .countSql = QString(QStringLiteral("SELECT count(*)") +
                            (isByDay ? QString(from + kVisitOfSignIn) : plain) + conditions.sql()),
        .values = conditions.values,
    };
}

ExportQuery visitorsQuery(const ExportFilter &filter)
{
    Conditions conditions;
    if (!filter.venueIds.isEmpty() || filter.from || filter.to) {
        // The visits are sought venue by venue, as their key begins with it.
        Conditions visits;
        visits.add(QStringLiteral("t.visitor_id = r.visitor_id"));
        addVenues(visits, QStringLiteral("t.venue_id"), filter.venueIds);
        if (filter.venueIds.isEmpty())
            visits.add(QStringLiteral("t.venue_id IN (SELECT venue_id FROM venues)"));
        addDays(visits, QStringLiteral("t.day"), filter);
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM visits t") + visits.sql() + u')', visits.values);
    }
    return {
        .rowsSql =
            QStringLiteral("SELECT r.visitor_id, CAST(p.first_name AS BLOB), CAST(p.last_name AS BLOB),"
                           " CAST(p.email AS BLOB), CAST(p.gender AS BLOB), CAST(p.date_of_birth AS BLOB),"
                           " CAST(p.provider AS BLOB), r.first_seen, r.last_seen, r.visits, r.sign_ins"
                           " FROM visitors r CROSS JOIN profiles p ON p.id = r.profile_id") +
            conditions.sql() + QStringLiteral(" ORDER BY r.visitor_id"),
        .countSql = QStringLiteral("SELECT count(*) FROM visitors r") + conditions.sql(),
        .values = conditions.values,
    };
}

ExportQuery visitsQuery(const ExportFilter &filter)
{
    Conditions conditions;
    addVenues(conditions, QStringLiteral("t.venue_id"), filter.venueIds);
    addDays(conditions, QStringLiteral("t.day"), filter);
    if (filter.visitorId)
        conditions.add(QStringLiteral("t.visitor_id = ?"), {*filter.visitorId});
    return {
        .rowsSql =
            QStringLiteral(
                "SELECT t.venue_id, CAST(v.name AS BLOB), t.visitor_id, t.day, t.first_at, t.is_new,"
                " coalesce(t.visit_count, ") +
            kOrdinalOfVisit +
            QStringLiteral("), t.sign_ins FROM visits t CROSS JOIN venues v ON v.venue_id = t.venue_id") +
            conditions.sql() + QStringLiteral(" ORDER BY t.visitor_id, t.venue_id, t.day"),
        .countSql = QStringLiteral("SELECT count(*) FROM visits t") + conditions.sql(),
        .values = conditions.values,
    };
}

Result<ExportQuery> deliveriesQuery(Database &db, const ExportFilter &filter)
{
    Conditions conditions;
    if (!filter.venueIds.isEmpty()) {
        Conditions signIns;
        signIns.add(QStringLiteral("s.id = d.sign_in_id"));
        addVenues(signIns, QStringLiteral("s.venue_id"), filter.venueIds);
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM sign_ins s") + signIns.sql() + u')',
                       signIns.values);
    }
    if (filter.from || filter.to) {
        // A delivery belongs to no venue until it is understood, so the database's own calendar counts.
        const auto found = calendar(db);
        if (!found)
            return found.error();
        const BusinessDay calendar(found->zone, found->dayStartHour);
        if (filter.from) {
            conditions.add(QStringLiteral("d.received_at >= ?"), {calendar.startOf(dayNumber(*filter.from))});
        }
        if (filter.to) {
            conditions.add(QStringLiteral("d.received_at < ?"),
                           {calendar.startOf(dayNumber(*filter.to) + 1)});
        }
    }
    return ExportQuery{
        .rowsSql = QStringLiteral("SELECT d.received_at, d.outcome, CAST(d.origin AS BLOB), d.wire_bytes,"
                                  " d.answer_us, CAST(q.reason AS BLOB)"
                                  " FROM deliveries d LEFT JOIN quarantine q ON q.delivery_id = d.id") +
                   conditions.sql() + QStringLiteral(" ORDER BY d.id"),
        .countSql = QStringLiteral("SELECT count(*) FROM deliveries d") + conditions.sql(),
        .values = conditions.values,
    };
}

} // namespace

Result<ExportQuery> exportQuery(Database &db, ExportKind kind, const ExportFilter &filter)
{
    switch (kind) {
    case ExportKind::SignIns:
        return signInsQuery(filter);
    case ExportKind::Visits:
        return visitsQuery(filter);
    case ExportKind::Deliveries:
        return deliveriesQuery(db, filter);
    case ExportKind::Visitors:
        break;
    }
    return visitorsQuery(filter);
}

} // namespace foyer::storage
