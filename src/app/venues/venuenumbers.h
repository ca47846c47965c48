// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/venues/venuequestion.h"
#include "domain/businessday.h"
#include "domain/result.h"
#include "models/sharesmodel.h"
#include "models/visitschartmodel.h"
#include "models/weekhoursmodel.h"
#include "storage/rows.h"

#include <array>

namespace foyer::app {

/// What the charts of one venue show. Empty while nothing was ever counted.
struct VenueNumbers
{
    storage::DayRange range = {};
    BusinessDay calendar{QTimeZone::utc()}; ///< By which its days were counted.
    QList<storage::SpanCounts> bars = {};
    models::VisitsChartModel::Earlier earlier = {};
    storage::WeekHours weekHours{};
    storage::TraitCounts traits = {};
    storage::Frequencies frequencies{};
    storage::VisitCounts sums = {};
    std::optional<qint64> visitsBefore =
        {}; ///< Nothing: they are compared with nothing, or nothing was counted.
};

/// Who visitors are: the reports of shares, in the order in which they are offered.
enum class Shares { Age, Gender, Provider, Device, Frequency };
inline constexpr int kShares = 5;

[[nodiscard]] QString sharesTitle(Shares shares);
[[nodiscard]] models::SharesModel::Parts partsOf(const VenueNumbers &numbers, Shares shares);

/// For a thread of a Reader, as those of storage/reports.h, of which it is made: takes what its bars cost.
[[nodiscard]] Result<VenueNumbers> readVenueNumbers(storage::Database &db, const VenueQuestion &question);

/// The table of all venues for the same period and comparison.
struct VenueTable
{
    storage::DayRange range;
    std::optional<storage::DayRange> counted; ///< From the first day to the last one with any number.
    QList<storage::VenueSummary> summaries;
};

[[nodiscard]] Result<VenueTable> readVenueTable(storage::Database &db, const VenueQuestion &question);

} // namespace foyer::app
