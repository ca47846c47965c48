// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "domain/result.h"
#include "storage/sql.h"

#include <QHash>

#include <optional>

// What a visit is and how the rollups count it (contract.md, "Words"): the one definition that both the
// writer, sign-in by sign-in in any order, and the rebuild, from all of them, go by.
namespace foyer::storage {

/// One visitor at one venue on one business day.
struct Visit
{
    DayNumber day = 0;
    qint64 firstMs = 0; ///< Its earliest sign-in.
    int hour = 0;       ///< Wall-clock hour of that.
    qint64 signIns = 0;
    std::optional<qint64> visitCount = {}; ///< Smallest of Purple's counts in its sign-ins.
    bool isNew = false;

    /// Takes in one more sign-in. The result does not depend on their order.
    void add(qint64 authenticatedMs, int signInHour, std::optional<qint64> count)
    {
        if (signIns == 0 || authenticatedMs < firstMs) {
            firstMs = authenticatedMs;
            hour = signInHour;
        }
        ++signIns;
        if (count && (!visitCount || *count < *visitCount))
            visitCount = count;
    }

    /// New is the first visit held of this visitor at this venue, unless Purple has counted more.
    void judge(bool isFirstHeld) { isNew = isFirstHeld && visitCount.value_or(1) <= 1; }

    friend bool operator==(const Visit &, const Visit &) = default;
};

struct HourKey
{
    qint64 venueId = 0;
    DayNumber day = 0;
    int hour = 0;
    friend bool operator==(const HourKey &, const HourKey &) = default;
};

[[nodiscard]] inline size_t qHash(const HourKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.venueId, key.day, key.hour);
}

/// Changes to venue_days and venue_hours, gathered in memory and written once per transaction.
class RollupDeltas
{
public:
    void addSignIn(qint64 venueId, DayNumber day, int hour) { ++m_hours[{venueId, day, hour}].signIns; }

    void addVisit(qint64 venueId, const Visit &visit) { count(venueId, visit, 1); }

    void removeVisit(qint64 venueId, const Visit &visit) { count(venueId, visit, -1); }

    void clear() { m_hours.clear(); }

    /// Adds what was gathered to the tables, and forgets it.
    [[nodiscard]] Result<void> flush(Statement &addToHour, Statement &addToDay);

    /// The statements that flush() needs.
    [[nodiscard]] static QString hourSql();
    [[nodiscard]] static QString daySql();

private:
    struct Counts
    {
        qint64 visits = 0;
        qint64 newVisits = 0;
        qint64 signIns = 0;
    };

    void count(qint64 venueId, const Visit &visit, int sign)
    {
        auto &counts = m_hours[{venueId, visit.day, visit.hour}];
        counts.visits += sign;
        counts.newVisits += visit.isNew ? sign : 0;
    }

    QHash<HourKey, Counts> m_hours;
};

} // namespace foyer::storage
