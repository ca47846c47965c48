// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportquery.h"

#include "domain/businessday.h"
#include "domain/delivery.h"
#include "domain/macaddress.h"
#include "storage/changes.h"

#include <QStringList>

namespace foyer::exporting {

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// Conditions that are joined by AND, and the values of their question marks.
class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions.append(condition);
        m_values += values;
    }

    void addVenues(const QString &column, const QList<qint64> &ids)
    {
        if (ids.isEmpty())
            return;
        QVariantList values;
        for (const qint64 id : ids)
            values.append(id);
        const QString marks = QStringList(ids.size(), QStringLiteral("?")).join(u',');
        add(column + QStringLiteral(" IN (") + marks + u')', values);
    }

    void addDays(const QString &column, const ExportOptions &options)
    {
        if (options.from)
            add(column + QStringLiteral(" >= ?"), {dayNumber(*options.from)});
        if (options.to)
            add(column + QStringLiteral(" <= ?"), {dayNumber(*options.to)});
    }

    [[nodiscard]] QString where() const
    {
        return m_conditions.isEmpty()
                   ? QString()
                   : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }

    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

// Texts are asked for as BLOB: the driver then hands over SQLite's UTF-8 as it is, instead of UTF-16 that
// would have to be turned back.

void writeSignIn(const storage::Statement &row, CsvWriter &csv)
{
    csv.time(row.integer(0));
    csv.number(row.integer(1));
    csv.text(row.blob(2));
    csv.number(row.integer(3));
    for (int column = 4; column <= 7; ++column)
        csv.text(row.blob(column));
    csv.plain(row.blob(8));
    csv.text(row.blob(9));
    const qint64 mac = row.integer(10);
    csv.plain(mac < 0 ? QByteArray() : MacAddress::fromBits(static_cast<quint64>(mac)).toString().toLatin1());
    csv.text(row.blob(11));
    csv.plain(row.integer(12) != 0 ? "new" : "returning");
    csv.number(row.integer(13));
    csv.time(row.integer(14));
}

ExportQuery signInsQuery(const ExportOptions &options)
{
    Conditions conditions;
    conditions.addVenues(QStringLiteral("s.venue_id"), options.venueIds);
    conditions.addDays(QStringLiteral("s.day"), options);
    // A business day lies within these bounds in every time zone and with every day start; they let the index
    // on the time do the work.
    if (options.from)
        conditions.add(QStringLiteral("s.authenticated_at >= ?"), {(dayNumber(*options.from) - 1) * kDayMs});
    if (options.to)
        conditions.add(QStringLiteral("s.authenticated_at < ?"), {(dayNumber(*options.to) + 3) * kDayMs});
    // Named so that rows come in order of time without a sort, which would hold them all.
    const QString signIns = options.venueIds.size() == 1
                                ? QStringLiteral("sign_ins s INDEXED BY sign_ins_by_venue")
                                : QStringLiteral("sign_ins s INDEXED BY sign_ins_by_time");
    return {
        .columns = {"time_utc", "venue_id", "venue_name", "visitor_id", "first_name", "last_name", "email",
                    "gender", "date_of_birth", "provider", "mac", "user_agent", "visit_status",
                    "visit_number", "received_utc"},
        .rowsSql = QStringLiteral(
                       "SELECT s.authenticated_at, s.venue_id, CAST(v.name AS BLOB), s.visitor_id,"
                       " CAST(p.first_name AS BLOB), CAST(p.last_name AS BLOB), CAST(p.email AS BLOB),"
                       " CAST(p.gender AS BLOB), CAST(p.date_of_birth AS BLOB), CAST(p.provider AS BLOB),"
                       " s.mac, CAST(u.text AS BLOB), t.is_new,"
                       " coalesce(s.visit_count, (SELECT count(*) FROM visits o WHERE o.venue_id = s.venue_id"
                       " AND o.visitor_id = s.visitor_id AND o.day <= s.day)), s.received_at FROM ") +
                   signIns +
                   QStringLiteral(" CROSS JOIN venues v ON v.venue_id = s.venue_id"
                                  " CROSS JOIN profiles p ON p.id = s.profile_id"
                                  " CROSS JOIN visits t ON t.venue_id = s.venue_id"
                                  " AND t.visitor_id = s.visitor_id AND t.day = s.day"
                                  " LEFT JOIN user_agents u ON u.id = s.user_agent_id") +
                   conditions.where() + QStringLiteral(" ORDER BY s.authenticated_at, s.id"),
        .countSql = QStringLiteral("SELECT count(*) FROM sign_ins s") + conditions.where(),
        .values = conditions.values(),
        .writeRow = writeSignIn,
    };
}

void writeVisitor(const storage::Statement &row, CsvWriter &csv)
{
    csv.number(row.integer(0));
    for (int column = 1; column <= 4; ++column)
        csv.text(row.blob(column));
    csv.plain(row.blob(5));
    csv.text(row.blob(6));
    csv.time(row.integer(7));
    csv.time(row.integer(8));
    csv.number(row.integer(9));
    csv.number(row.integer(10));
}

ExportQuery visitorsQuery(const ExportOptions &options)
{
    Conditions conditions;
    if (!options.venueIds.isEmpty() || options.from || options.to) {
        // The visits are sought venue by venue, as their key begins with it.
        Conditions visits;
        visits.add(QStringLiteral("t.visitor_id = r.visitor_id"));
        visits.addVenues(QStringLiteral("t.venue_id"), options.venueIds);
        if (options.venueIds.isEmpty())
            visits.add(QStringLiteral("t.venue_id IN (SELECT venue_id FROM venues)"));
        visits.addDays(QStringLiteral("t.day"), options);
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM visits t") + visits.where() + u')',
                       visits.values());
    }
    return {
        .columns = {"visitor_id", "first_name", "last_name", "email", "gender", "date_of_birth", "provider",
                    "first_seen_utc", "last_seen_utc", "visits", "sign_ins"},
        .rowsSql =
            QStringLiteral("SELECT r.visitor_id, CAST(p.first_name AS BLOB), CAST(p.last_name AS BLOB),"
                           " CAST(p.email AS BLOB), CAST(p.gender AS BLOB), CAST(p.date_of_birth AS BLOB),"
                           " CAST(p.provider AS BLOB), r.first_seen, r.last_seen, r.visits, r.sign_ins"
                           " FROM visitors r CROSS JOIN profiles p ON p.id = r.profile_id") +
            conditions.where() + QStringLiteral(" ORDER BY r.visitor_id"),
        .countSql = QStringLiteral("SELECT count(*) FROM visitors r") + conditions.where(),
        .values = conditions.values(),
        .writeRow = writeVisitor,
    };
}

void writeVisit(const storage::Statement &row, CsvWriter &csv)
{
    csv.number(row.integer(0));
    csv.text(row.blob(1));
    csv.number(row.integer(2));
    csv.date(row.integer(3));
    csv.time(row.integer(4));
    csv.plain(row.integer(5) != 0 ? "new" : "returning");
    csv.number(row.integer(6));
    csv.number(row.integer(7));
}

ExportQuery visitsQuery(const ExportOptions &options)
{
    Conditions conditions;
    conditions.addVenues(QStringLiteral("t.venue_id"), options.venueIds);
    conditions.addDays(QStringLiteral("t.day"), options);
    return {
        .columns = {"venue_id", "venue_name", "visitor_id", "day", "first_sign_in_utc", "visit_status",
                    "visit_number", "sign_ins"},
        .rowsSql = QStringLiteral(
                       "SELECT t.venue_id, CAST(v.name AS BLOB), t.visitor_id, t.day, t.first_at, t.is_new,"
                       " coalesce(t.visit_count, (SELECT count(*) FROM visits o WHERE o.venue_id = t.venue_id"
                       " AND o.visitor_id = t.visitor_id AND o.day <= t.day)), t.sign_ins"
                       " FROM visits t CROSS JOIN venues v ON v.venue_id = t.venue_id") +
                   conditions.where() + QStringLiteral(" ORDER BY t.venue_id, t.visitor_id, t.day"),
        .countSql = QStringLiteral("SELECT count(*) FROM visits t") + conditions.where(),
        .values = conditions.values(),
        .writeRow = writeVisit,
    };
}

void writeDelivery(const storage::Statement &row, CsvWriter &csv)
{
    csv.time(row.integer(0));
    csv.plain(outcomeWord(static_cast<DeliveryOutcome>(row.integer(1))).toLatin1());
    csv.text(row.blob(2));
    csv.number(row.integer(3));
    csv.plain(QByteArray::number(static_cast<double>(row.integer(4)) / 1'000, 'f', 3));
    csv.plain(row.blob(5));
}

Result<ExportQuery> deliveriesQuery(QSqlDatabase &db, const ExportOptions &options)
{
    Conditions conditions;
    if (!options.venueIds.isEmpty()) {
        Conditions signIns;
        signIns.add(QStringLiteral("s.id = d.sign_in_id"));
        signIns.addVenues(QStringLiteral("s.venue_id"), options.venueIds);
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM sign_ins s") + signIns.where() + u')',
                       signIns.values());
    }
    if (options.from || options.to) {
        // A delivery belongs to no venue until it is understood, so the database's own calendar counts.
        const auto found = storage::calendar(db);
        if (!found)
            return found.error();
        const BusinessDay calendar(found->zone, found->dayStartHour);
        if (options.from) {
            conditions.add(QStringLiteral("d.received_at >= ?"),
                           {calendar.startOf(dayNumber(*options.from))});
        }
        if (options.to) {
            conditions.add(QStringLiteral("d.received_at < ?"),
                           {calendar.startOf(dayNumber(*options.to) + 1)});
        }
    }
    return ExportQuery{
        .columns = {"time_utc", "outcome", "origin", "bytes", "answer_ms", "reason"},
        .rowsSql = QStringLiteral("SELECT d.received_at, d.outcome, CAST(d.origin AS BLOB), d.wire_bytes,"
                                  " d.answer_us, CAST(q.reason AS BLOB)"
                                  " FROM deliveries d LEFT JOIN quarantine q ON q.delivery_id = d.id") +
                   conditions.where() + QStringLiteral(" ORDER BY d.id"),
        .countSql = QStringLiteral("SELECT count(*) FROM deliveries d") + conditions.where(),
        .values = conditions.values(),
        .writeRow = writeDelivery,
    };
}

} // namespace

Result<ExportQuery> exportQuery(QSqlDatabase &db, const ExportOptions &options)
{
    switch (options.kind) {
    case ExportKind::SignIns:
        return signInsQuery(options);
    case ExportKind::Visits:
        return visitsQuery(options);
    case ExportKind::Deliveries:
        return deliveriesQuery(db, options);
    case ExportKind::Visitors:
        break;
    }
    return visitorsQuery(options);
}

} // namespace foyer::exporting
