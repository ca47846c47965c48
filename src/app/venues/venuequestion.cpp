// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuequestion.h"

#include <QCoreApplication>

namespace foyer::app {

using storage::Span;

namespace {

constexpr int kDaysPerWeek = 7;
constexpr int kMostBars = 105;
constexpr int kDaysForMonths = 60;
constexpr int kDaysForWeeks = 14;

} // namespace

std::array<bool, 4> spansFor(int days)
{
    const bool isByWeek = days >= kDaysForWeeks && days <= kMostBars * kDaysPerWeek;
    return {true, days > 1 && days <= kMostBars, isByWeek, days >= kDaysForMonths};
}

Span preferredSpan(int days)
{
    const auto spans = spansFor(days);
    for (const Span span : {Span::Day, Span::Week, Span::Month}) {
        if (spans.at(size_t(span)))
            return span;
    }
    return Span::Hour;
}

QString visitsTitle(Span span)
{
    switch (span) {
    case Span::Hour:
        return QCoreApplication::translate("VenueQuestion", "Visits by hour of the day");
    case Span::Day:
        break;
    case Span::Week:
        return QCoreApplication::translate("VenueQuestion", "Visits per week");
    case Span::Month:
        return QCoreApplication::translate("VenueQuestion", "Visits per month");
    }
    return QCoreApplication::translate("VenueQuestion", "Visits per day");
}

QString againstText(storage::Against against)
{
    switch (against) {
    case storage::Against::Nothing:
        break;
    case storage::Against::PeriodBefore:
        return QCoreApplication::translate("VenueQuestion", "Period before");
    case storage::Against::YearBefore:
        return QCoreApplication::translate("VenueQuestion", "A year ago");
    }
    return {};
}

} // namespace foyer::app
