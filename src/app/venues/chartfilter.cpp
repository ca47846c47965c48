// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/chartfilter.h"

namespace foyer::app {

models::VisitorFacets filterOfDays(const VenueQuestion &question, storage::DayRange days)
{
    return {.venueId = question.venueId,
            .lastSeen = models::DateRange{.kind = models::DateRange::Kind::Between,
                                          .from = dateOfDay(days.from),
                                          .to = dateOfDay(days.to)}};
}

models::VisitorFacets filterOfPeriod(const VenueQuestion &question, const VenueNumbers &numbers)
{
    return filterOfDays(question, numbers.range);
}

models::VisitorFacets filterOfPart(const VenueQuestion &question, const VenueNumbers &numbers, Shares shares,
                                   const models::SharesModel::Part &part)
{
    models::VisitorFacets filter = filterOfPeriod(question, numbers);
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
        filter.lastSeen.reset();
        filter.isReturning = part.key > 1;
        break;
    }
    return filter;
}

} // namespace foyer::app
