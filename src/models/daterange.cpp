// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daterange.h"

#include "models/persontext.h"

#include <QCoreApplication>

#include <array>

namespace foyer::models {

namespace {

using Kind = DateRange::Kind;

struct DateRangeText
{
    Q_DECLARE_TR_FUNCTIONS(DateRangeText)
};

struct Word
{
    Kind kind;
    const char16_t *word;
};

constexpr std::array kWords{Word{Kind::Today, u"today"},           Word{Kind::Yesterday, u"yesterday"},
                            Word{Kind::Last7Days, u"last-7-days"}, Word{Kind::Last28Days, u"last-28-days"},
                            Word{Kind::ThisMonth, u"this-month"},  Word{Kind::LastMonth, u"last-month"}};

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

QString DateRange::text() const
{
    switch (kind) {
    case Kind::Today:
        return DateRangeText::tr("Today");
    case Kind::Yesterday:
        return DateRangeText::tr("Yesterday");
    case Kind::Last7Days:
        return DateRangeText::tr("Last 7 days");
    case Kind::Last28Days:
        return DateRangeText::tr("Last 28 days");
    case Kind::ThisMonth:
        return DateRangeText::tr("This month");
    case Kind::LastMonth:
        return DateRangeText::tr("Last month");
    case Kind::Between:
        break;
    }
    if (from == to)
        return dateText(from);
    //: From one date to another
    return DateRangeText::tr("%1 – %2").arg(dateText(from), dateText(to));
}

std::pair<QDate, QDate> DateRange::days(QDate today) const
{
    switch (kind) {
    case Kind::Today:
        return {today, today};
    case Kind::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Kind::Last7Days:
        return {today.addDays(-6), today};
    case Kind::Last28Days:
        return {today.addDays(-27), today};
    case Kind::ThisMonth:
        return {firstOfMonth(today), today};
    case Kind::LastMonth:
        return {firstOfMonth(today.addMonths(-1)), firstOfMonth(today).addDays(-1)};
    case Kind::Between:
        break;
    }
    return {from, to};
}

storage::TimeSpan DateRange::span(const BusinessDay &calendar, qint64 nowMs) const
{
    const auto [first, last] = days(dateOfDay(calendar.at(nowMs).day));
    return {.fromMs = calendar.startOf(dayNumber(first)), .endMs = calendar.startOf(dayNumber(last) + 1)};
}

QString DateRange::word() const
{
    for (const auto &each : kWords) {
        if (each.kind == kind)
            return QString::fromUtf16(each.word);
    }
    return QString(from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate));
}

std::optional<DateRange> DateRange::fromWord(const QString &word)
{
    for (const auto &each : kWords) {
        if (word == QStringView(each.word))
            return DateRange{.kind = each.kind};
    }
    const auto dates = word.split(u'/');
    const DateRange range{.kind = Kind::Between,
                          .from = QDate::fromString(dates.first(), Qt::ISODate),
                          .to = QDate::fromString(dates.last(), Qt::ISODate)};
    if (dates.size() != 2)
        return std::nullopt;
    if (!range.from.isValid() || !range.to.isValid() || range.from > range.to)
        return std::nullopt;
    return range;
}

QList<DateRange> movingRanges()
{
    QList<DateRange> ranges;
    for (const auto &each : kWords)
        ranges.append({.kind = each.kind});
    return ranges;
}

} // namespace foyer::models
