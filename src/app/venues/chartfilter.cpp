// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/chartfilter.h"

namespace foyer::app {

ChartFilter filterOfDays(const VenueQuestion &question, storage::DayRange days)
{
    return {.venueId = question.venueId, .days = days};
}

ChartFilter filterOfPeriod(const VenueQuestion &question, const VenueNumbers &numbers)
{
    return filterOfDays(question, numbers.range);
}

ChartFilter filterOfPart(const VenueQuestion &question, const VenueNumbers &numbers, Shares shares,
                         const models::SharesModel::Part &part)
{
    ChartFilter filter = filterOfPeriod(question, numbers);
    switch (shares) {
    case Shares::Age:
        filter.age = AgeBand(part.key);
        break;
    case Shares::Gender:
        filter.gender = Gender(part.key);
        break;
    case Shares::Provider:
        filter.provider = Provider(part.key);
        break;
    case Shares::Device:
        break;
    case Shares::Frequency: // Of all visitors so far, not of the period.
        filter.days.reset();
        filter.isReturning = part.key > 1;
        break;
    }
    return filter;
}

storage::VisitorFilter toVisitorFilter(const ChartFilter &filter, const BusinessDay &calendar)
{
    storage::VisitorFilter visitors{.venueId = filter.venueId,
                                    .isReturning = filter.isReturning,
                                    .gender = filter.gender,
                                    .provider = filter.provider};
    if (filter.days)
        visitors.lastSeen = {calendar.startOf(filter.days->from), calendar.startOf(filter.days->to + 1)};
    if (filter.age)
        visitors.age = storage::AgeOn{*filter.age, filter.days ? filter.days->to : 0};
    return visitors;
}

} // namespace foyer::app
