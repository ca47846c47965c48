// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/liverowsql.h"

#include "storage/incoming.h"

namespace foyer::storage {

Profile readProfile(const Statement &row, int firstColumn)
{
    return {.firstName = row.text(firstColumn),
            .lastName = row.text(firstColumn + 1),
            .email = row.text(firstColumn + 2),
            .gender = row.text(firstColumn + 3),
            .dateOfBirth = QDate::fromString(row.text(firstColumn + 4), Qt::ISODate),
            .provider = row.text(firstColumn + 5)};
}

Result<QList<LiveRow>> signInRows(QSqlDatabase &db, const Conditions &conditions, const QString &order,
                                  int limit, const std::function<bool(const LiveRow &)> &accepts)
{
    // CROSS JOIN: sign_ins first, in the order of one of its indexes, so that a page costs its rows only.
    const QString sql =
        QStringLiteral(
            "SELECT s.id, s.authenticated_at, s.received_at, s.venue_id, v.name, s.visitor_id, s.mac, "
            "u.text, t.is_new, coalesce(s.visit_count, ") +
        kOrdinalOfVisit + QStringLiteral("), t.day, ");
    const QString from =
        QStringLiteral(" FROM sign_ins s CROSS JOIN venues v ON v.venue_id = s.venue_id "
                       "CROSS JOIN profiles p ON p.id = s.profile_id "
                       "CROSS JOIN user_agents u ON u.id = s.user_agent_id CROSS JOIN visits t ON ") +
        kVisitOfSignIn;
    Statement select(db, sql + kProfileColumns + from + conditions.sql() + u' ' + order);
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    QList<LiveRow> rows;
    while (rows.size() < limit && select.next()) {
        LiveRow row{.isTest = false,
                    .id = select.integer(0),
                    .authenticatedMs = select.integer(1),
                    .receivedMs = select.integer(2),
                    .venueId = select.integer(3),
                    .venueName = select.text(4),
                    .visitorId = select.integer(5),
                    .profile = readProfile(select, 11),
                    .mac = macOfColumn(select.integer(6)),
                    .userAgent = select.text(7),
                    .isNew = select.integer(8) != 0,
                    .visitNumber = select.integer(9),
                    .day = DayNumber(select.integer(10))};
        if (accepts(row))
            rows.append(std::move(row));
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

} // namespace foyer::storage
