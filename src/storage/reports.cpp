// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reports.h"

#include "storage/calendars.h"
#include "storage/sql.h"

#include <QHash>
#include <QMap>

namespace foyer::storage {

namespace {

constexpr int kHours = 24;
constexpr int kDaysPerWeek = 7;

/// The rows of one scope in each week, month or other \a unit of a range (question marks: from, to, to,
/// scope), however many other scopes there are: the unit and \a columns (of c).
QString spansOfRange(const QString &unit, int step, const QString &columns, const char *table = nullptr)
{
    return QStringLiteral(
               "WITH RECURSIVE units(unit) AS (SELECT unit FROM (SELECT ? AS unit) WHERE unit <= ? "
               "UNION ALL SELECT unit + %1 FROM units "
               "WHERE unit < ?) SELECT c.%2, %3 FROM units CROSS JOIN %4 c ON c.%2 = units.unit "
               "AND c.scope = ?")
        .arg(QString::number(step), unit, columns,
             table ? QString::fromLatin1(table) : QString(unit + QStringLiteral("_counts")));
}

QString daysOfRange(const QString &columns, const char *table = nullptr)
{
    return spansOfRange(QStringLiteral("day"), 1, columns, table);
}

VisitCounts readCounts(const Statement &row, int firstColumn)
{
    return {row.integer(firstColumn), row.integer(firstColumn + 1), row.integer(firstColumn + 2)};
}

VisitCounts &operator+=(VisitCounts &sum, const VisitCounts &counts)
{
    sum.visits += counts.visits;
    sum.newVisits += counts.newVisits;
    sum.signIns += counts.signIns;
    return sum;
}

Result<QList<SpanCounts>> byDay(Database &db, qint64 scope, DayRange range)
{
    Statement select(db, daysOfRange(QStringLiteral("c.visits, c.new_visits, c.sign_ins, c.visitors")));
    if (auto ran = select.run(range.from, range.to, range.to, scope); !ran)
        return ran.error();
    QList<SpanCounts> days;
    for (DayNumber day = range.from; day <= range.to; ++day)
        days.append({.start = day, .counts = {}, .visitors = 0});
    while (select.next()) {
        auto &day = days[select.integer(0) - range.from];
        day.counts = readCounts(select, 1);
        day.visitors = select.integer(4);
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return days;
}

Result<QList<SpanCounts>> byHour(Database &db, qint64 scope, DayRange range)
{
    const auto calendars = VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    const int first = (scope == kAllVenues ? calendars->standard() : calendars->of(scope)).startHour();
    Statement select(
        db, daysOfRange(QStringLiteral("c.hour, c.visits, c.new_visits, c.sign_ins"), "hour_counts"));
    if (auto ran = select.run(range.from, range.to, range.to, scope); !ran)
        return ran.error();
    QList<SpanCounts> hours;
    for (DayNumber day = range.from; day <= range.to; ++day) {
        for (int i = 0; i < kHours; ++i)
            hours.append({.start = day, .hour = (first + i) % kHours, .counts = {}, .visitors = 0});
    }
    while (select.next()) {
        const auto inDay = (select.integer(1) - first + kHours) % kHours;
        auto &hour = hours[(select.integer(0) - range.from) * kHours + inDay];
        hour.counts = readCounts(select, 2);
        hour.visitors = hour.counts.visits; // Each visitor's visit begins once.
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return hours;
}

/// Distinct visitors by the number of a week or month, between two such numbers.
Result<QHash<qint64, qint64>> visitorsBySpan(Database &db, qint64 scope, Span span, qint64 first, qint64 last)
{
    const bool isWeek = span == Span::Week;
    Statement select(db, spansOfRange(isWeek ? QStringLiteral("week") : QStringLiteral("month"),
                                      isWeek ? kDaysPerWeek : 1, QStringLiteral("sum(c.visitors)")) +
                             QStringLiteral(" GROUP BY 1"));
    if (auto ran = select.run(first, last, last, scope); !ran)
        return ran.error();
    QHash<qint64, qint64> visitors;
    while (select.next())
        visitors.insert(select.integer(0), select.integer(1));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return visitors;
}

Result<QList<SpanCounts>> byWeekOrMonth(Database &db, qint64 scope, DayRange range, Span span)
{
    const auto days = byDay(db, scope, range);
    if (!days)
        return days.error();
    const auto numberOf = [span](DayNumber day) { return span == Span::Week ? weekOf(day) : monthOf(day); };
    const auto visitors = visitorsBySpan(db, scope, span, numberOf(range.from), numberOf(range.to));
    if (!visitors)
        return visitors.error();
    QList<SpanCounts> spans;
    for (const auto &day : *days) {
        const int number = numberOf(day.start);
        if (spans.isEmpty() || numberOf(spans.last().start) != number) {
            const DayNumber first = span == Span::Week ? number : firstDayOf(number);
            const DayNumber next = span == Span::Week ? first + kDaysPerWeek : firstDayOf(number + 1);
            const bool isWhole = first >= range.from && next - 1 <= range.to;
            spans.append({.start = day.start,
                          .counts = {},
                          .visitors = isWhole ? std::optional(visitors->value(number)) : std::nullopt});
        }
        spans.last().counts += day.counts;
    }
    return spans;
}

Result<VisitCounts> sum(Database &db, qint64 scope, DayRange range)
{
    const auto days = byDay(db, scope, range);
    if (!days)
        return days.error();
    VisitCounts counts;
    for (const auto &day : *days)
        counts += day.counts;
    return counts;
}

} // namespace

Result<QList<SpanCounts>> countsBySpan(Database &db, qint64 scope, DayRange range, Span span)
{
    switch (span) {
    case Span::Hour:
        return byHour(db, scope, range);
    case Span::Day:
        return byDay(db, scope, range);
    case Span::Week:
    case Span::Month:
        break;
    }
    return byWeekOrMonth(db, scope, range, span);
}

int daysEarlier(DayRange range, Against against)
{
    constexpr int kWeeksPerYear = 52;
    switch (against) {
    case Against::Nothing:
        break;
    case Against::PeriodBefore:
        return range.days();
    case Against::YearBefore:
        return kWeeksPerYear * kDaysPerWeek;
    }
    return 0;
}

Result<QList<VisitCounts>> countsEarlier(Database &db, qint64 scope, DayRange range,
                                         const QList<SpanCounts> &bars, int earlier)
{
    QList<VisitCounts> counts(bars.size());
    if (bars.isEmpty())
        return counts;
    const auto days = byDay(db, scope, {range.from - earlier, range.to - earlier});
    if (!days)
        return days.error();
    qsizetype bar = 0;
    for (const auto &day : *days) {
        while (bar + 1 < bars.size() && bars.at(bar + 1).start <= day.start + earlier)
            ++bar;
        counts[bar] += day.counts;
    }
    return counts;
}

Result<std::optional<DayRange>> countedDays(Database &db)
{
    // Two statements: SQLite looks up one end of an index, but walks all of it for both.
    std::optional<DayRange> range;
    for (const auto *sql : {"SELECT min(day) FROM day_counts", "SELECT max(day) FROM day_counts"}) {
        Statement select(db, QString::fromLatin1(sql));
        if (auto ran = select.run(); !ran)
            return ran.error();
        if (select.next() && !select.isNull(0)) {
            const auto day = DayNumber(select.integer(0));
            range = range ? DayRange{range->from, day} : DayRange{day, day};
        }
        if (auto ended = select.ended(); !ended)
            return ended.error();
    }
    return range;
}

Result<Comparison> comparison(Database &db, qint64 scope, DayRange range)
{
    const int length = range.days();
    const int weeks = (length + kDaysPerWeek - 1) / kDaysPerWeek * kDaysPerWeek;
    Comparison comparison;
    for (const auto &[counts, shift] : {std::pair(&comparison.now, 0), std::pair(&comparison.before, length),
                                        std::pair(&comparison.sameWeekdays, weeks)}) {
        const auto found = sum(db, scope, {range.from - shift, range.to - shift});
        if (!found)
            return found.error();
        *counts = *found;
    }
    return comparison;
}

Result<WeekHours> countsByWeekHour(Database &db, qint64 scope, DayRange range)
{
    Statement select(
        db, daysOfRange(QStringLiteral("c.hour, c.visits, c.new_visits, c.sign_ins"), "hour_counts"));
    if (auto ran = select.run(range.from, range.to, range.to, scope); !ran)
        return ran.error();
    WeekHours hours{};
    while (select.next()) {
        const auto day = DayNumber(select.integer(0));
        hours[size_t(day - weekOf(day))][size_t(select.integer(1))] += readCounts(select, 2);
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return hours;
}

Result<TraitCounts> countsByTrait(Database &db, qint64 scope, DayRange range)
{
    QStringList sums;
    for (const auto &column : countsOf("trait_counts"))
        sums.append(QStringLiteral("total(c.%1)").arg(column));
    Statement select(db, daysOfRange(sums.join(u','), "trait_counts"));
    if (auto ran = select.run(range.from, range.to, range.to, scope); !ran)
        return ran.error();
    TraitCounts counts;
    if (select.next()) {
        int column = 1;
        for (const auto &group : {std::span<qint64>(counts.byAge), std::span<qint64>(counts.byGender),
                                  std::span<qint64>(counts.byProvider), std::span<qint64>(counts.byDevice)}) {
            for (auto &count : group)
                count = select.integer(column++);
        }
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return counts;
}

Result<Frequencies> visitorsByFrequency(Database &db, qint64 scope)
{
    Statement select(db, QStringLiteral("SELECT visits, visitors FROM frequency_counts WHERE scope = ?"));
    if (auto ran = select.run(scope); !ran)
        return ran.error();
    Frequencies frequencies{};
    while (select.next())
        frequencies[size_t(select.integer(0) - 1)] = select.integer(1);
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return frequencies;
}

Result<QList<Cohort>> retention(Database &db, qint64 scope, int firstMonth, int lastMonth)
{
    Statement select(db,
                     spansOfRange(QStringLiteral("month"), 1, QStringLiteral("c.first_month, c.visitors")) +
                         QStringLiteral(" AND c.first_month >= ?"));
    if (auto ran = select.run(firstMonth, lastMonth, lastMonth, scope, firstMonth); !ran)
        return ran.error();
    QMap<int, Cohort> cohorts;
    while (select.next()) {
        const int first = int(select.integer(1));
        auto &cohort = cohorts[first];
        cohort.firstMonth = first;
        if (cohort.visitors.isEmpty())
            cohort.visitors.fill(0, lastMonth - first + 1);
        cohort.visitors[select.integer(0) - first] = select.integer(2);
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return cohorts.values();
}

} // namespace foyer::storage
