// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/countedrows.h"

#include "storage/visitstates.h"

namespace foyer::storage {

HistoryCounter::Take Counted::taker()
{
    return [this](qint64 visitorId, const VisitorState &state, VisitorVisits &counted) -> Result<void> {
        for (const auto &[venueDay, entry] : counted.entries())
            visits.push_back({visitorId, venueDay.first, entry.visit});
        visitors.emplace_back(visitorId, state);
        return {};
    };
}

CountedRows::CountedRows(const QSqlDatabase &db)
    : m_visits(db, QStringLiteral("INSERT INTO visits_next (") + visitColumns() + QStringLiteral(") VALUES"),
               QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_visitors(db,
                 QStringLiteral("INSERT OR REPLACE INTO visitors_next (") + visitorColumns() +
                     QStringLiteral(") VALUES"),
                 QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_removeVisits(db, QStringLiteral("DELETE FROM visits_next WHERE visitor_id = ?"))
{}

Result<void> CountedRows::write(std::span<const CountedVisit> visits,
                                std::span<const CountedVisitor> visitors)
{
    for (const auto &each : visits)
        addRow(m_visits, each.visitorId, each.venueId, each.visit);
    for (const auto &[id, state] : visitors)
        addRow(m_visitors, id, state);
    auto done = m_visits.flush();
    return done ? m_visitors.flush() : done;
}

} // namespace foyer::storage
