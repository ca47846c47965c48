// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visitstates.h"

#include <algorithm>

namespace foyer::storage {

namespace {

// Whoever signs in again does so within minutes or the next day: more would be memory for nothing.
constexpr qsizetype kMaxRemembered = 20'000;

QString selectVisit()
{
    return QStringLiteral("SELECT ") +
           inOneColumn({QStringLiteral("day"), QStringLiteral("first_at"), QStringLiteral("hour"),
                        QStringLiteral("sign_ins"), QStringLiteral("is_new"),
                        QStringLiteral("visit_count")}) +
           QStringLiteral(" FROM visits WHERE visitor_id = ? AND venue_id = ? ");
}

} // namespace

VisitStates::VisitStates(const QSqlDatabase &db)
    : m_selectFirst(db, selectVisit() + QStringLiteral("ORDER BY day LIMIT 1"))
    , m_selectOne(db, selectVisit() + QStringLiteral("AND day = ?"))
    , m_inserts(db,
                QStringLiteral("INSERT OR ROLLBACK INTO visits (first_at, hour, sign_ins, visit_count, "
                               "is_new, visitor_id, venue_id, day) VALUES"),
                QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_update(db, QStringLiteral("UPDATE visits SET first_at = ?, hour = ?, sign_ins = ?, visit_count = ?, "
                                  "is_new = ? WHERE visitor_id = ? AND venue_id = ? AND day = ?"))
    , m_addToHour(db, RollupDeltas::hourSql())
    , m_addToDay(db, RollupDeltas::daySql())
{}

void VisitStates::clear()
{
    m_visits.clear();
    m_changed.clear();
    m_deltas.clear();
    m_inserts.clear();
}

Result<bool> VisitStates::add(const Arrival &arrival)
{
    const auto day = arrival.moment.day;
    const Guest guest(arrival.visitorId, arrival.venueId);
    const auto known = visitsOf(guest, arrival.isNewcomer);
    if (!known)
        return known.error();
    Visits &visits = **known;
    const auto found = find(visits, guest, day);
    if (!found)
        return found.error();
    Entry *entry = *found;
    const bool isFurther = entry == nullptr;
    const bool isFirst = visits.empty() || day <= visits.begin()->first;
    if (isFurther && isFirst && !visits.empty() && visits.begin()->second.visit.isNew) {
        // An earlier visit has turned up: the one that was first until now becomes a returning one.
        auto &later = visits.begin()->second;
        m_deltas.removeVisit(arrival.venueId, later.visit);
        later.visit.judge(false);
        later.isChanged = true;
        m_deltas.addVisit(arrival.venueId, later.visit);
    }
    if (isFurther)
        entry = &visits.emplace(day, Entry{.visit = {.day = day}}).first->second;
    else
        m_deltas.removeVisit(arrival.venueId, entry->visit);
    entry->visit.add(arrival.authenticatedMs, arrival.moment.hour, arrival.visitCount);
    entry->visit.judge(isFirst);
    entry->isChanged = true;
    m_deltas.addVisit(arrival.venueId, entry->visit);
    m_deltas.addSignIn(arrival.venueId, day, arrival.moment.hour);
    m_changed.push_back(guest);
    return isFurther;
}

Result<VisitStates::Visits *> VisitStates::visitsOf(const Guest &guest, bool isNewcomer)
{
    if (const auto found = m_visits.find(guest); found != m_visits.end())
        return &*found;
    Visits visits;
    if (!isNewcomer) {
        if (auto ran = m_selectFirst.run(guest.first, guest.second); !ran)
            return ran.error();
        if (m_selectFirst.next()) {
            const Entry first = readEntry(m_selectFirst);
            visits.emplace(first.visit.day, first);
        }
        m_selectFirst.finish();
    }
    return &*m_visits.insert(guest, visits);
}

/// Null when there is none on that day.
Result<VisitStates::Entry *> VisitStates::find(Visits &visits, const Guest &guest, DayNumber day)
{
    if (const auto found = visits.find(day); found != visits.end())
        return &found->second;
    if (visits.empty() || day < visits.begin()->first)
        return nullptr;
    if (auto ran = m_selectOne.run(guest.first, guest.second, day); !ran)
        return ran.error();
    Entry *entry = nullptr;
    if (m_selectOne.next())
        entry = &visits.emplace(day, readEntry(m_selectOne)).first->second;
    m_selectOne.finish();
    return entry;
}

VisitStates::Entry VisitStates::readEntry(const Statement &row)
{
    const auto [day, firstMs, hour, signIns, isNew, visitCount] = row.integers<6>(0);
    return {.visit = {.day = DayNumber(day),
                      .firstMs = firstMs,
                      .hour = int(hour),
                      .signIns = signIns,
                      .visitCount = visitCount == kNull ? std::nullopt : std::optional(visitCount),
                      .isNew = isNew != 0},
            .isStored = true};
}

Result<void> VisitStates::flush()
{
    // In the order of the table: neighbours share pages.
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    for (const auto &guest : m_changed) {
        for (auto &[day, entry] : m_visits[guest]) {
            if (!entry.isChanged)
                continue;
            const auto &v = entry.visit;
            if (!entry.isStored) {
                m_inserts.add(v.firstMs, v.hour, v.signIns, v.visitCount, v.isNew ? 1 : 0, guest.first,
                              guest.second, day);
            } else if (auto done = m_update.run(v.firstMs, v.hour, v.signIns, v.visitCount, v.isNew ? 1 : 0,
                                                guest.first, guest.second, day);
                       !done) {
                return done;
            }
            entry.isStored = true;
            entry.isChanged = false;
        }
    }
    if (auto done = m_inserts.flush(); !done)
        return done;
    m_changed.clear();
    if (m_visits.size() > kMaxRemembered)
        m_visits.clear();
    return m_deltas.flush(m_addToHour, m_addToDay);
}

} // namespace foyer::storage
