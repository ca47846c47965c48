// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visitstates.h"

#include <algorithm>

namespace foyer::storage {

namespace {

// Whoever signs in again does so within minutes or the next day: more would be memory for nothing.
constexpr qsizetype kMostRemembered = 40'000;

} // namespace

QString visitColumns()
{
    return QStringLiteral("visitor_id, venue_id, day, first_at, hour, traits, sign_ins, visit_count, is_new");
}

void addRow(RowBuffer &rows, qint64 visitorId, qint64 venueId, const Visit &visit)
{
    rows.add(visitorId, venueId, visit.day, visit.firstMs, visit.hour, visit.traits, visit.signIns,
             visit.visitCount, visit.isNew ? 1 : 0);
}

VisitStates::VisitStates(const QSqlDatabase &db)
    : m_select(db, QStringLiteral("SELECT ") + visitColumns() +
                       QStringLiteral(" FROM visits WHERE visitor_id = ?"))
    , m_inserts(db,
                QStringLiteral("INSERT OR ROLLBACK INTO visits (") + visitColumns() +
                    QStringLiteral(") VALUES"),
                QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_update(
          db, QStringLiteral("UPDATE visits SET first_at = ?, hour = ?, traits = ?, sign_ins = ?, "
                             "visit_count = ?, is_new = ? WHERE visitor_id = ? AND venue_id = ? AND day = ?"))
    , m_rollupWriter(db)
{}

void VisitStates::clear()
{
    m_visitors.clear();
    m_remembered = 0;
    m_changed.clear();
    m_rollups.clear();
    m_inserts.clear();
}

Result<bool> VisitStates::add(qint64 visitorId, bool isNewcomer, const Arrival &arrival)
{
    const auto visits = visitsOf(visitorId, isNewcomer);
    if (!visits)
        return visits.error();
    const bool isFurther = (*visits)->add(arrival, m_rollups);
    m_remembered += isFurther ? 1 : 0;
    m_changed.push_back(visitorId);
    return isFurther;
}

Result<VisitorVisits *> VisitStates::visitsOf(qint64 visitorId, bool isNewcomer)
{
    if (const auto found = m_visitors.find(visitorId); found != m_visitors.end())
        return &found->second;
    VisitorVisits visits;
    if (!isNewcomer) {
        if (auto ran = m_select.run(visitorId); !ran)
            return ran.error();
        while (m_select.next()) {
            const auto [visitor, venueId, day, firstMs, hour, traits, signIns, visitCount, isNew] =
                m_select.integers<9>(0);
            visits.load(venueId,
                        {.day = DayNumber(day),
                         .firstMs = firstMs,
                         .hour = int(hour),
                         .traits = int(traits),
                         .signIns = signIns,
                         .visitCount = visitCount == kNull ? std::nullopt : std::optional(visitCount),
                         .isNew = isNew != 0});
        }
        if (auto ended = m_select.ended(); !ended)
            return ended.error();
        m_remembered += qsizetype(visits.entries().size());
    }
    return &m_visitors.emplace(visitorId, std::move(visits)).first->second;
}

Result<void> VisitStates::flush()
{
    // In the order of the table: neighbours share pages.
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    for (const auto visitorId : m_changed) {
        if (auto done = flushVisits(visitorId, m_visitors[visitorId]); !done)
            return done;
    }
    if (auto done = m_inserts.flush(); !done)
        return done;
    m_changed.clear();
    if (m_remembered > kMostRemembered) {
        m_visitors.clear();
        m_remembered = 0;
    }
    return m_rollupWriter.write(m_rollups);
}

Result<void> VisitStates::flushVisits(qint64 visitorId, VisitorVisits &visits)
{
    for (auto &[venueDay, entry] : visits.entries()) {
        if (!entry.isChanged)
            continue;
        const auto &v = entry.visit;
        if (!entry.isStored) {
            addRow(m_inserts, visitorId, venueDay.first, v);
        } else if (auto done = m_update.run(v.firstMs, v.hour, v.traits, v.signIns, v.visitCount,
                                            v.isNew ? 1 : 0, visitorId, venueDay.first, v.day);
                   !done) {
            return done;
        }
        entry.isStored = true;
        entry.isChanged = false;
    }
    return {};
}

} // namespace foyer::storage
