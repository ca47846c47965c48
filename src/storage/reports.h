// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "domain/result.h"
#include "domain/traits.h"
#include "storage/database.h"
#include "storage/rollups.h"

#include <QList>

#include <array>
#include <optional>

// Reports over the rollups: each costs what its bars cost, however many sign-ins there are. What each number
// means is said in docs/numbers.md. For the threads of queries.h. A scope is a venue's id or kAllVenues; days
// are business days, and ranges include both ends.
namespace foyer::storage {

struct DayRange
{
    DayNumber from = 0;
    DayNumber to = 0;

    [[nodiscard]] int days() const { return to - from + 1; }

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

struct VisitCounts
{
    qint64 visits = 0;
    qint64 newVisits = 0;
    qint64 signIns = 0;

    [[nodiscard]] qint64 returningVisits() const { return visits - newVisits; }

    friend bool operator==(const VisitCounts &, const VisitCounts &) = default;
};

enum class Span { Hour, Day, Week, Month };

/// One bar.
struct SpanCounts
{
    DayNumber start = 0; ///< The first day of it that lies in the range.
    int hour = 0;        ///< Of Span::Hour: the hour on the clock.
    VisitCounts counts;
    /// Distinct visitors. Of a week or month that lies in the range only in part: nothing, as the rollups
    /// know only whole ones.
    std::optional<qint64> visitors;

    friend bool operator==(const SpanCounts &, const SpanCounts &) = default;
};

/// One for each hour, day, week or month of the range, oldest first, zeros included. Hours come in the order
/// of the business day.
[[nodiscard]] Result<QList<SpanCounts>> countsBySpan(Database &db, qint64 scope, DayRange range, Span span);

/// What a range may be held against.
enum class Against { Nothing, PeriodBefore, YearBefore };

/// How many days before \a range the days lie that it is held against, one for one: its own length, or 52
/// weeks, so that weekdays meet. 0: it is held against nothing.
[[nodiscard]] int daysEarlier(DayRange range, Against against);

/// For each of \a bars, which are those of \a range by days, weeks or months: what was counted on its days a
/// number of days \a earlier.
[[nodiscard]] Result<QList<VisitCounts>> countsEarlier(Database &db, qint64 scope, DayRange range,
                                                       const QList<SpanCounts> &bars, int earlier);

/// From the first business day that anything was counted on to the last one; nothing: none is there.
[[nodiscard]] Result<std::optional<DayRange>> countedDays(Database &db);

/// The sums of a range beside those of two others.
struct Comparison
{
    VisitCounts now;
    VisitCounts before;       ///< The range of equal length that ends the day before.
    VisitCounts sameWeekdays; ///< As many whole weeks earlier that the ranges do not overlap.

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

[[nodiscard]] Result<Comparison> comparison(Database &db, qint64 scope, DayRange range);

/// Visits by the weekday of their business day (Monday first) and the hour on the clock in which they began.
using WeekHours = std::array<std::array<VisitCounts, 24>, 7>;

[[nodiscard]] Result<WeekHours> countsByWeekHour(Database &db, qint64 scope, DayRange range);

/// Visits by what is known of their visitors; each adds up to all visits.
struct TraitCounts
{
    std::array<qint64, kAgeBands> byAge{};          ///< By AgeBand.
    std::array<qint64, kGenders> byGender{};        ///< By Gender.
    std::array<qint64, kProviders> byProvider{};    ///< By Provider.
    std::array<qint64, kDeviceFamilies> byDevice{}; ///< By DeviceFamily.

    friend bool operator==(const TraitCounts &, const TraitCounts &) = default;
};

[[nodiscard]] Result<TraitCounts> countsByTrait(Database &db, qint64 scope, DayRange range);

/// How many visitors have visited once, twice, … ten times or more (the last), of all that were ever there.
using Frequencies = std::array<qint64, kMostFrequent>;

[[nodiscard]] Result<Frequencies> visitorsByFrequency(Database &db, qint64 scope);

/// The visitors whose first visit was in one month.
struct Cohort
{
    int firstMonth = 0;     ///< monthOf()
    QList<qint64> visitors; ///< Of them there again 0 (all of them), 1, 2, … months later.

    friend bool operator==(const Cohort &, const Cohort &) = default;
};

/// One for each of the months that has any, oldest first, up to \a lastMonth in each.
[[nodiscard]] Result<QList<Cohort>> retention(Database &db, qint64 scope, int firstMonth, int lastMonth);

} // namespace foyer::storage
