// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "storage/rollups.h"

#include <map>
#include <optional>
#include <utility>

// What a visit is and what it changes in the rollups (contract.md, "Words"; docs/numbers.md): the one
// definition that both the writer, sign-in by sign-in in any order, and the recount, from all of them, go by.
namespace foyer::storage {

/// One visitor at one venue on one business day.
struct Visit
{
    DayNumber day = 0;
    qint64 firstMs = 0; ///< Its earliest sign-in.
    int hour = 0;       ///< Wall-clock hour of that.
    int traits = 0;     ///< Traits::packed() of that; the larger one of two sign-ins in the same millisecond.
    qint64 signIns = 0;
    std::optional<qint64> visitCount = {}; ///< Smallest of Purple's counts in its sign-ins.
    bool isNew = false;

    /// Takes in one more sign-in. The result does not depend on their order.
    void add(qint64 authenticatedMs, int signInHour, int signInTraits, std::optional<qint64> count);

    /// New is the first visit held of this visitor at this venue, unless Purple has counted more.
    void judge(bool isFirstHeld) { isNew = isFirstHeld && visitCount.value_or(1) <= 1; }

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// One sign-in, as far as visits are concerned.
struct Arrival
{
    qint64 venueId = 0;
    qint64 authenticatedMs = 0;
    VenueMoment moment;
    int traits = 0;                   ///< Traits::packed()
    std::optional<qint64> visitCount; ///< Purple's own.
};

/// All visits of one visitor.
class VisitorVisits
{
public:
    struct Entry
    {
        Visit visit;
        bool isStored = false; ///< There is a row to be changed.
        bool isChanged = false;
    };

    using VenueDay = std::pair<qint64, DayNumber>;

    /// One more visit that is in the tables already.
    void load(qint64 venueId, const Visit &visit);

    /// One more sign-in, with what it changes in \a rollups. True when it made a visit that was not there
    /// before.
    bool add(const Arrival &arrival, Rollups &rollups);

    /// By venue and day.
    [[nodiscard]] std::map<VenueDay, Entry> &entries() { return m_entries; }

private:
    std::map<VenueDay, Entry> m_entries;
    std::map<qint64, VisitDays> m_days; ///< By scope.
};

} // namespace foyer::storage
