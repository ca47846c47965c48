// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/liverowsql.h"
#include "storage/texts.h"

namespace foyer::storage {

namespace {

constexpr int kHistoryRows = 100;

const QString &visitorSql()
{
    static const QString sql =
        QStringLiteral("SELECT v.visitor_id, v.first_seen, v.last_seen, v.visits, v.sign_ins, ") +
        kProfileColumns + QStringLiteral(" FROM visitors v CROSS JOIN profiles p ON p.id = v.profile_id");
    return sql;
}

VisitorRow readVisitor(const Statement &row)
{
    return {.visitorId = row.integer(0),
            .profile = readProfile(row, 5),
            .firstSeenMs = row.integer(1),
            .lastSeenMs = row.integer(2),
            .visits = row.integer(3),
            .signIns = row.integer(4)};
}

Conditions conditionsOf(const VisitorFilter &filter)
{
    Conditions conditions;
    if (filter.venueId) {
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM visits t WHERE t.venue_id = ? "
                                      "AND t.visitor_id = v.visitor_id)"),
                       {*filter.venueId});
    }
    if (const auto text = filter.text.trimmed(); !text.isEmpty()) {
        const auto pattern = likePattern(text);
        conditions.add(QStringLiteral("(p.first_name || ' ' || p.last_name LIKE ? ESCAPE '\\' "
                                      "OR p.email LIKE ? ESCAPE '\\')"),
                       {pattern, pattern});
    }
    return conditions;
}

Result<QList<VisitorDetails::VenueVisits>> visitsByVenue(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, QStringLiteral("SELECT n.name, count(*) AS held FROM visits t "
                                        "JOIN venues n ON n.venue_id = t.venue_id WHERE t.visitor_id = ? "
                                        "GROUP BY n.venue_id ORDER BY held DESC, n.name, n.venue_id"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    QList<VisitorDetails::VenueVisits> venues;
    while (select.next())
        venues.append({select.text(0), select.integer(1)});
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return venues;
}

Result<QString> firstVenueName(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db,
                     QStringLiteral("SELECT n.name FROM sign_ins s JOIN venues n ON n.venue_id = s.venue_id "
                                    "WHERE s.visitor_id = ? ORDER BY s.authenticated_at LIMIT 1"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    auto name = select.next() ? select.text(0) : QString();
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return name;
}

} // namespace

Result<QList<VisitorRow>> visitorRows(QSqlDatabase &db, const VisitorFilter &filter, int limit,
                                      std::optional<VisitorKey> before)
{
    auto conditions = conditionsOf(filter);
    if (before) {
        conditions.add(QStringLiteral("(v.last_seen, v.visitor_id) < (?, ?)"),
                       {before->lastSeenMs, before->visitorId});
    }
    Statement select(db, visitorSql() + conditions.sql() +
                             QStringLiteral(" ORDER BY v.last_seen DESC, v.visitor_id DESC LIMIT ") +
                             QString::number(limit));
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    QList<VisitorRow> rows;
    while (select.next())
        rows.append(readVisitor(select));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

Result<qint64> visitorCount(QSqlDatabase &db, const VisitorFilter &filter)
{
    const auto conditions = conditionsOf(filter);
    Statement select(db, QStringLiteral("SELECT count(*) FROM visitors v") +
                             (filter.text.trimmed().isEmpty()
                                  ? QString()
                                  : QStringLiteral(" CROSS JOIN profiles p ON p.id = v.profile_id")) +
                             conditions.sql());
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    const qint64 count = select.next() ? select.integer(0) : 0;
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return count;
}

Result<VisitorDetails> visitorDetails(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, visitorSql() + QStringLiteral(" WHERE v.visitor_id = ?"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    VisitorDetails details;
    const bool isFound = select.next();
    if (isFound)
        details.visitor = readVisitor(select);
    if (auto ended = select.ended(); !ended)
        return ended.error();
    if (!isFound) {
        return Error{ErrorCode::NotFound,
                     Texts::tr("No visitor with this id is stored. They may have been forgotten.")};
    }

    Conditions ofVisitor;
    ofVisitor.add(QStringLiteral("s.visitor_id = ?"), {visitorId});
    auto history = signInRows(db, ofVisitor,
                              QStringLiteral("ORDER BY s.authenticated_at DESC, s.id DESC LIMIT ") +
                                  QString::number(kHistoryRows));
    if (!history)
        return history.error();
    auto venues = visitsByVenue(db, visitorId);
    if (!venues)
        return venues.error();
    auto purpleCounts = differingPurpleCounts(db, visitorId);
    if (!purpleCounts)
        return purpleCounts.error();
    details.purpleCounts = *std::move(purpleCounts);
    auto firstVenue = firstVenueName(db, visitorId);
    if (!firstVenue)
        return firstVenue.error();
    if (!history->isEmpty()) {
        details.mac = history->first().mac;
        details.userAgent = history->first().userAgent;
    }
    details.history = *std::move(history);
    details.venues = *std::move(venues);
    details.firstVenueName = *std::move(firstVenue);
    return details;
}

} // namespace foyer::storage
