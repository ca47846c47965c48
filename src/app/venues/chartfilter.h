// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/venues/venuenumbers.h"
#include "storage/queries.h"

namespace foyer::app {

/// Who stands behind a part of a chart.
struct ChartFilter
{
    std::optional<qint64> venueId = {};         ///< Nothing: all venues.
    std::optional<storage::DayRange> days = {}; ///< Business days; nothing: whenever.
    std::optional<bool> isReturning = {};
    std::optional<AgeBand> age = {};
    std::optional<Gender> gender = {};
    std::optional<Provider> provider = {};

    friend bool operator==(const ChartFilter &, const ChartFilter &) = default;
};

[[nodiscard]] ChartFilter filterOfDays(const VenueQuestion &question, storage::DayRange days);

/// Of a cell of weekdays and hours: visitors are not found by these, so all of the period.
[[nodiscard]] ChartFilter filterOfPeriod(const VenueQuestion &question, const VenueNumbers &numbers);

/// Of a part of a report of shares. By device nobody is found, so that is all of the period.
[[nodiscard]] ChartFilter filterOfPart(const VenueQuestion &question, const VenueNumbers &numbers,
                                       Shares shares, const models::SharesModel::Part &part);

/// The same as the Visitors page asks: days as times by \a calendar, of when somebody was last seen.
[[nodiscard]] storage::VisitorFilter toVisitorFilter(const ChartFilter &filter, const BusinessDay &calendar);

} // namespace foyer::app
