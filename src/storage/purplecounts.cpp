// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries.h"
#include "storage/sql.h"

#include <QMap>

namespace foyer::storage {

Result<QList<PurpleCount>> differingPurpleCounts(QSqlDatabase &db, qint64 visitorId)
{
    // In the order of time, so that the newest of each venue comes last.
    Statement said(db, QStringLiteral("SELECT venue_id, visit_count, first_at AS at FROM visits "
                                      "WHERE visitor_id = ? AND visit_count IS NOT NULL UNION ALL "
                                      "SELECT venue_id, visit_count, counted_at FROM purple_counts "
                                      "WHERE visitor_id = ? ORDER BY at, visit_count"));
    if (auto ran = said.run(visitorId, visitorId); !ran)
        return ran.error();
    QMap<qint64, std::pair<qint64, qint64>> newest; // Count and time.
    while (said.next())
        newest.insert(said.integer(0), {said.integer(1), said.integer(2)});
    if (auto ended = said.ended(); !ended)
        return ended.error();

    Statement held(db,
                   QStringLiteral("SELECT (SELECT count(*) FROM visits WHERE visitor_id = ? AND venue_id = ? "
                                  "AND first_at <= ?), (SELECT name FROM venues WHERE venue_id = ?)"));
    QList<PurpleCount> counts;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        const auto &[visits, at] = *it;
        if (auto ran = held.run(visitorId, it.key(), at, it.key()); !ran)
            return ran.error();
        if (held.next() && held.integer(0) != visits)
            counts.append({{it.key(), held.text(1)}, visits, held.integer(0)});
        if (auto ended = held.ended(); !ended)
            return ended.error();
    }
    return counts;
}

} // namespace foyer::storage
