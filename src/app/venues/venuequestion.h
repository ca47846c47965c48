// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reports.h"

#include <QString>

#include <array>
#include <optional>

namespace foyer::app {

/// What the Venues page, its pictures and its reports are about.
struct VenueQuestion
{
    std::optional<qint64> venueId = {}; ///< Nothing: all venues.
    int lastDays = 28; ///< The period: so many days up to today, where no other days are chosen.
    std::optional<storage::DayRange> chosenDays = {};
    storage::Span span = storage::Span::Day;
    storage::Against against = storage::Against::PeriodBefore;
    qint64 nowMs = 0;

    [[nodiscard]] qint64 scope() const { return venueId.value_or(storage::kAllVenues); }

    /// How long the period is, whichever day is today.
    [[nodiscard]] int days() const { return chosenDays ? chosenDays->days() : lastDays; }

    [[nodiscard]] storage::DayRange range(DayNumber today) const
    {
        return chosenDays.value_or(storage::DayRange{today - lastDays + 1, today});
    }

    friend bool operator==(const VenueQuestion &, const VenueQuestion &) = default;
};

/// What so many days may be drawn by, by Span: bars that are neither too thin to point at nor too few to
/// compare.
[[nodiscard]] std::array<bool, 4> spansFor(int days);

/// What they are drawn by unless the user chooses: the shortest bars that stay readable.
[[nodiscard]] storage::Span preferredSpan(int days);

/// "Visits per day" and the like.
[[nodiscard]] QString visitsTitle(storage::Span span);

/// What the days compared with are called, e.g. in a legend. Empty: nothing is compared.
[[nodiscard]] QString againstText(storage::Against against);

} // namespace foyer::app
