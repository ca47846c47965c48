// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exportquery.h"

#include "domain/businessday.h"
#include "storage/changes.h"
#include "storage/exportsource.h"
#include "storage/rollups.h"
#include "storage/texts.h"

namespace foyer::storage {

namespace {

constexpr qint64 kDayMs = 86'400'000;

void addDays(Conditions &conditions, const QString &column, const ExportFilter &filter)
{
    if (filter.from)
        conditions.add(column + QStringLiteral(" >= ?"), {dayNumber(*filter.from)});
    if (filter.to)
        conditions.add(column + QStringLiteral(" <= ?"), {dayNumber(*filter.to)});
}

/// A business day lies within these bounds in every time zone and with every day start; they let the index on
/// the time do the work.
void addBounds(Conditions &conditions, const ExportFilter &filter)
{
    if (filter.from)
        conditions.add(QStringLiteral("s.authenticated_at >= ?"), {(dayNumber(*filter.from) - 1) * kDayMs});
    if (filter.to)
        conditions.add(QStringLiteral("s.authenticated_at < ?"), {(dayNumber(*filter.to) + 3) * kDayMs});
}

Result<ExportQuery> signInsQuery(Database &db, const ExportFilter &filter)
{
    auto source = signInSource(db, filter);
    if (!source)
        return source.error();
    addIds(source->conditions, QStringLiteral("s.venue_id"), filter.venueIds);
    addIds(source->conditions, QStringLiteral("s.visitor_id"), filter.visitorIds);
    addDays(source->conditions, QStringLiteral("t.day"), filter);
    addBounds(source->conditions, filter);
    const QString visit = QStringLiteral(" CROSS JOIN visits t ON ") + kVisitOfSignIn;
    const QString people = QStringLiteral(" CROSS JOIN venues v ON v.venue_id = s.venue_id"
                                          " CROSS JOIN profiles p ON p.id = s.profile_id");
    const bool isByDay = filter.from || filter.to;
    source->countJoins =
        QString((filter.signInText.isEmpty() ? QString() : people) + (isByDay ? visit : QString()));
    source->rowJoins = people + visit + QStringLiteral(" LEFT JOIN user_agents u ON u.id = s.user_agent_id");
    return source->query(
        QStringLiteral("s.authenticated_at, s.venue_id, CAST(v.name AS BLOB), s.visitor_id,"
                       " CAST(p.first_name AS BLOB), CAST(p.last_name AS BLOB), CAST(p.email AS BLOB),"
                       " CAST(p.gender AS BLOB), CAST(p.date_of_birth AS BLOB), CAST(p.provider AS BLOB),"
                       " s.mac, CAST(u.text AS BLOB), t.is_new, coalesce(s.visit_count, ") +
            kOrdinalOfVisit + QStringLiteral("), s.received_at"),
        15);
}

Result<ExportQuery> visitorsQuery(Database &db, const ExportFilter &filter)
{
    auto source = visitorSource(db, filter.visitors);
    if (!source)
        return source.error();
    addIds(source->conditions, QStringLiteral("v.visitor_id"), filter.visitorIds);
    if (!filter.venueIds.isEmpty() || filter.from || filter.to) {
        // The visits are sought venue by venue, as their key begins with it.
        Conditions visits;
        visits.add(QStringLiteral("t.visitor_id = v.visitor_id"));
        addIds(visits, QStringLiteral("t.venue_id"), filter.venueIds);
        if (filter.venueIds.isEmpty())
            visits.add(QStringLiteral("t.venue_id IN (SELECT venue_id FROM venues)"));
        addDays(visits, QStringLiteral("t.day"), filter);
        source->conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM visits t") + visits.sql() + u')',
                               visits.values);
    }
    return source->query(
        QStringLiteral("v.visitor_id, CAST(p.first_name AS BLOB), CAST(p.last_name AS BLOB),"
                       " CAST(p.email AS BLOB), CAST(p.gender AS BLOB), CAST(p.date_of_birth AS BLOB),"
                       " CAST(p.provider AS BLOB), v.first_seen, v.last_seen, v.visits, v.sign_ins"),
        11);
}

Result<ExportQuery> visitsQuery(Database &db, const ExportFilter &filter)
{
    auto source = visitSource(db, filter);
    if (!source)
        return source.error();
    addIds(source->conditions, QStringLiteral("t.venue_id"), filter.venueIds);
    addIds(source->conditions, QStringLiteral("t.visitor_id"), filter.visitorIds);
    addDays(source->conditions, QStringLiteral("t.day"), filter);
    source->rowJoins = QStringLiteral(" CROSS JOIN venues v ON v.venue_id = t.venue_id");
    return source->query(
        QStringLiteral("t.venue_id, CAST(v.name AS BLOB), t.visitor_id, t.day, t.first_at, t.is_new,"
                       " coalesce(t.visit_count, ") +
            kOrdinalOfVisit + QStringLiteral("), t.sign_ins"),
        8);
}

/// With what forgotten visitors have left in the counts, as the reports show them.
ExportQuery venueDaysQuery(const ExportFilter &filter)
{
    ExportSource source{.from = QStringLiteral("day_counts d"),
                        .order = QStringLiteral("d.day, d.scope"),
                        .rowJoins = QStringLiteral(" LEFT JOIN venues v ON v.venue_id = d.scope")};
    source.conditions.add(QStringLiteral("d.scope <> ?"), {kAllVenues});
    addIds(source.conditions, QStringLiteral("d.scope"), filter.venueIds);
    addDays(source.conditions, QStringLiteral("d.day"), filter);
    return source.query(
        QStringLiteral("d.scope, CAST(v.name AS BLOB), d.day, d.visits, d.new_visits, d.sign_ins"), 6);
}

Result<ExportQuery> deliveriesQuery(Database &db, const ExportFilter &filter)
{
    ExportSource source{.from = QStringLiteral("deliveries d"),
                        .order = QStringLiteral("d.id"),
                        .rowJoins = QStringLiteral(" LEFT JOIN quarantine q ON q.delivery_id = d.id")};
    if (!filter.venueIds.isEmpty()) {
        Conditions signIns;
        signIns.add(QStringLiteral("s.id = d.sign_in_id"));
        addIds(signIns, QStringLiteral("s.venue_id"), filter.venueIds);
        source.conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM sign_ins s") + signIns.sql() + u')',
                              signIns.values);
    }
    if (filter.outcome)
        source.conditions.add(QStringLiteral("d.outcome = ?"), {int(*filter.outcome)});
    if (filter.from || filter.to) {
        // A delivery belongs to no venue until it is understood, so the database's own calendar counts.
        const auto found = calendar(db);
        if (!found)
            return found.error();
        const BusinessDay calendar(found->zone, found->dayStartHour);
        if (filter.from) {
            source.conditions.add(QStringLiteral("d.received_at >= ?"),
                                  {calendar.startOf(dayNumber(*filter.from))});
        }
        if (filter.to) {
            source.conditions.add(QStringLiteral("d.received_at < ?"),
                                  {calendar.startOf(dayNumber(*filter.to) + 1)});
        }
    }
    return source.query(QStringLiteral("d.received_at, d.outcome, CAST(d.origin AS BLOB), d.wire_bytes,"
                                       " d.answer_us, CAST(q.reason AS BLOB)"),
                        6);
}

} // namespace

bool canFilter(ExportKind kind, const ExportFilter &filter)
{
    const bool isOfPeople =
        kind == ExportKind::Visitors || kind == ExportKind::SignIns || kind == ExportKind::Visits;
    const bool asksForPeople = !filter.visitorIds.isEmpty() || filter.visitors != VisitorFilter();
    const bool isSearched = !filter.signInText.trimmed().isEmpty();
    return (isOfPeople || !asksForPeople) && (kind == ExportKind::SignIns || !isSearched) &&
           !(isSearched && filter.visitors != VisitorFilter()) && // No page asks for both.
           (kind == ExportKind::Deliveries || !filter.outcome);
}

Result<ExportQuery> exportQuery(Database &db, ExportKind kind, const ExportFilter &filter)
{
    if (!canFilter(kind, filter)) {
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("What is to be exported cannot be limited in this way. Choose other limits.")};
    }
    switch (kind) {
    case ExportKind::SignIns:
        return signInsQuery(db, filter);
    case ExportKind::Visits:
        return visitsQuery(db, filter);
    case ExportKind::VenueDays:
        return venueDaysQuery(filter);
    case ExportKind::Deliveries:
        return deliveriesQuery(db, filter);
    case ExportKind::Visitors:
        break;
    }
    return visitorsQuery(db, filter);
}

} // namespace foyer::storage
