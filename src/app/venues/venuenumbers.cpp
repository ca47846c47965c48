// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuenumbers.h"

#include "storage/calendars.h"
#include "storage/queries.h"

#include <QCoreApplication>

namespace foyer::app {

using storage::Span;

namespace {

constexpr int kHours = 24;

storage::VisitCounts &operator+=(storage::VisitCounts &sum, const storage::VisitCounts &counts)
{
    sum.visits += counts.visits;
    sum.newVisits += counts.newVisits;
    sum.signIns += counts.signIns;
    return sum;
}

/// The hours of a day, each added over the period.
QList<storage::SpanCounts> hoursOfDay(const storage::WeekHours &counts, int firstHour)
{
    QList<storage::SpanCounts> hours;
    for (int i = 0; i < kHours; ++i) {
        storage::SpanCounts hour{.hour = (firstHour + i) % kHours, .counts = {}, .visitors = {}};
        for (const auto &weekday : counts)
            hour.counts += weekday[size_t(hour.hour)];
        hours.append(hour);
    }
    return hours;
}

Result<void> readBars(storage::Database &db, const VenueQuestion &question, VenueNumbers &numbers)
{
    if (question.span == Span::Hour) {
        numbers.bars = hoursOfDay(numbers.weekHours, numbers.calendar.startHour());
        return {};
    }
    auto bars = storage::countsBySpan(db, question.scope(), numbers.range, question.span);
    if (!bars)
        return bars.error();
    numbers.bars = *std::move(bars);
    return {};
}

/// Days before the first that was counted say nothing, so nothing is compared with them.
Result<void> readEarlier(storage::Database &db, const VenueQuestion &question, VenueNumbers &numbers)
{
    const int days = storage::daysEarlier(numbers.range, question.against);
    const auto counted = storage::countedDays(db);
    if (!counted)
        return counted.error();
    if (days == 0 || !*counted || numbers.range.to - days < (*counted)->from)
        return {};
    numbers.earlier.days = days;
    if (question.span == Span::Hour) {
        const auto hours = storage::countsByWeekHour(db, question.scope(),
                                                     {numbers.range.from - days, numbers.range.to - days});
        if (!hours)
            return hours.error();
        const auto each = hoursOfDay(*hours, numbers.calendar.startHour());
        for (const auto &hour : each)
            numbers.earlier.counts.append(hour.counts);
    } else {
        auto counts = storage::countsEarlier(db, question.scope(), numbers.range, numbers.bars, days);
        if (!counts)
            return counts.error();
        numbers.earlier.counts = *std::move(counts);
    }
    numbers.visitsBefore = 0;
    for (const auto &counts : std::as_const(numbers.earlier.counts))
        *numbers.visitsBefore += counts.visits;
    return {};
}

} // namespace

QString sharesTitle(Shares shares)
{
    switch (shares) {
    case Shares::Age:
        break;
    case Shares::Gender:
        return QCoreApplication::translate("VenueNumbers", "Gender");
    case Shares::Provider:
        return QCoreApplication::translate("VenueNumbers", "Signed in with");
    case Shares::Device:
        return QCoreApplication::translate("VenueNumbers", "Devices");
    case Shares::Frequency:
        return QCoreApplication::translate("VenueNumbers", "How often they come back");
    }
    return QCoreApplication::translate("VenueNumbers", "Age of visitors");
}

models::SharesModel::Parts partsOf(const VenueNumbers &numbers, Shares shares)
{
    switch (shares) {
    case Shares::Age:
        break;
    case Shares::Gender:
        return models::SharesModel::byGender(numbers.traits);
    case Shares::Provider:
        return models::SharesModel::byProvider(numbers.traits);
    case Shares::Device:
        return models::SharesModel::byDevice(numbers.traits);
    case Shares::Frequency:
        return models::SharesModel::byFrequency(numbers.frequencies);
    }
    return models::SharesModel::byAge(numbers.traits);
}

Result<VenueNumbers> readVenueNumbers(storage::Database &db, const VenueQuestion &question)
{
    const auto today = storage::currentDay(db, question.nowMs);
    if (!today)
        return today.error();
    const auto calendars = storage::VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    VenueNumbers numbers{.range = question.range(*today),
                         .calendar =
                             question.venueId ? calendars->of(*question.venueId) : calendars->standard()};
    const auto weekHours = storage::countsByWeekHour(db, question.scope(), numbers.range);
    if (!weekHours)
        return weekHours.error();
    numbers.weekHours = *weekHours;
    const auto traits = storage::countsByTrait(db, question.scope(), numbers.range);
    if (!traits)
        return traits.error();
    numbers.traits = *traits;
    const auto frequencies = storage::visitorsByFrequency(db, question.scope());
    if (!frequencies)
        return frequencies.error();
    numbers.frequencies = *frequencies;
    if (const auto read = readBars(db, question, numbers); !read)
        return read.error();
    for (const auto &bar : std::as_const(numbers.bars))
        numbers.sums += bar.counts;
    if (const auto read = readEarlier(db, question, numbers); !read)
        return read.error();
    return numbers;
}

Result<VenueTable> readVenueTable(storage::Database &db, const VenueQuestion &question)
{
    const auto today = storage::currentDay(db, question.nowMs);
    if (!today)
        return today.error();
    const storage::DayRange range = question.range(*today);
    const auto counted = storage::countedDays(db);
    if (!counted)
        return counted.error();
    auto summaries =
        storage::venueSummaries(db, range.from, range.to, storage::daysEarlier(range, question.against));
    if (!summaries)
        return summaries.error();
    return VenueTable{range, *counted, *std::move(summaries)};
}

} // namespace foyer::app
