// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signin.h"
#include "domain/traits.h"
#include "storage/liverowsql.h"
#include "storage/subquery.h"

#include <optional>

// What visitors are filtered by, as it stands in the table visitors.
namespace foyer::storage {

/// visitors.facets of somebody with this profile.
[[nodiscard]] qint64 facetsOf(const Profile &profile);

/// The venue's bit in visitors.venue_bits. Venues may share one: it only tells who was not there.
[[nodiscard]] qint64 venueBit(qint64 venueId);

/// The conditions of \a filter, without its text, on the alias v of visitors. All but the last, which looks
/// at a visitor's visits, ask for columns of the index visitors_by_last_seen alone.
[[nodiscard]] Conditions facetConditions(const VisitorFilter &filter);

/// The ids of those who meet what \a filter says of gender, age, provider and email, by an index of their
/// own; nothing when it says nothing of them.
[[nodiscard]] std::optional<Subquery> visitorsByFacets(const VisitorFilter &filter);

} // namespace foyer::storage
