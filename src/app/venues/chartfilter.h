// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/venues/venuenumbers.h"
#include "models/visitorfacets.h"

// Who stands behind a part of a chart, as the Visitors page filters. Days are those on which somebody was
// last seen.
namespace foyer::app {

[[nodiscard]] models::VisitorFacets filterOfDays(const VenueQuestion &question, storage::DayRange days);

/// Of a cell of weekdays and hours: visitors are not found by these, so all of the period.
[[nodiscard]] models::VisitorFacets filterOfPeriod(const VenueQuestion &question,
                                                   const VenueNumbers &numbers);

/// Of a part of a report of shares. By device nobody is found, so that is all of the period.
[[nodiscard]] models::VisitorFacets filterOfPart(const VenueQuestion &question, const VenueNumbers &numbers,
                                                 Shares shares, const models::SharesModel::Part &part);

} // namespace foyer::app
