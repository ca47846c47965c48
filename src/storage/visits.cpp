// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visits.h"

#include <iterator>

namespace foyer::storage {

void Visit::add(qint64 authenticatedMs, int signInHour, int signInTraits, std::optional<qint64> count)
{
    if (signIns == 0 || authenticatedMs < firstMs) {
        firstMs = authenticatedMs;
        hour = signInHour;
        traits = signInTraits;
    } else if (authenticatedMs == firstMs) {
        traits = qMax(traits, signInTraits);
    }
    ++signIns;
    if (count && (!visitCount || *count < *visitCount))
        visitCount = count;
}

void VisitorVisits::load(qint64 venueId, const Visit &visit)
{
    m_entries.emplace(VenueDay(venueId, visit.day), Entry{.visit = visit, .isStored = true});
    m_days[venueId].load(visit.day);
    m_days[kAllVenues].load(visit.day);
}

bool VisitorVisits::add(const Arrival &arrival, Rollups &rollups)
{
    const auto day = arrival.moment.day;
    const auto [position, isFurther] =
        m_entries.try_emplace(VenueDay(arrival.venueId, day), Entry{.visit = {.day = day}});
    auto &entry = position->second;
    const bool isFirst = position == m_entries.begin() || std::prev(position)->first.first != arrival.venueId;
    const auto next = std::next(position);
    if (isFurther && isFirst && next != m_entries.end() && next->first.first == arrival.venueId &&
        next->second.visit.isNew) {
        // An earlier visit has turned up: the one that was first until now becomes a returning one.
        auto &later = next->second;
        rollups.countVisit(arrival.venueId, later.visit, -1);
        later.visit.judge(false);
        later.isChanged = true;
        rollups.countVisit(arrival.venueId, later.visit, 1);
    }
    if (isFurther) {
        m_days[arrival.venueId].add(day, arrival.venueId, rollups);
        m_days[kAllVenues].add(day, kAllVenues, rollups);
    } else {
        rollups.countVisit(arrival.venueId, entry.visit, -1);
    }
    entry.visit.add(arrival.authenticatedMs, arrival.moment.hour, arrival.traits, arrival.visitCount);
    entry.visit.judge(isFirst);
    entry.isChanged = true;
    rollups.countVisit(arrival.venueId, entry.visit, 1);
    rollups.countSignIn(arrival.venueId, day, arrival.moment.hour);
    return isFurther;
}

} // namespace foyer::storage
