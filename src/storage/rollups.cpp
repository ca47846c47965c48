// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollups.h"

#include "domain/traits.h"
#include "storage/visits.h"

#include <algorithm>
#include <chrono>
#include <functional>

namespace foyer::storage {

namespace {

constexpr int kDaysPerWeek = 7;
constexpr int kMonthsPerYear = 12;
constexpr int kEpochYear = 1970;

/// A rollup table: the columns of its key, and those that count.
struct Table
{
    const char *name;
    QStringList keys;
    QStringList counts;
};

QStringList numbered(const QString &name, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(name + u'_' + QString::number(i));
    return names;
}

/// In the order of the counts in memory.
QStringList traitColumns()
{
    return numbered(QStringLiteral("age"), kAgeBands) + numbered(QStringLiteral("gender"), kGenders) +
           numbered(QStringLiteral("provider"), kProviders) +
           numbered(QStringLiteral("device"), kDeviceFamilies);
}

const Table &table(const char *name)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    static const std::array tables{
        Table{"day_counts", words("day scope"), words("visits new_visits sign_ins visitors")},
        Table{"hour_counts", words("day scope hour"), words("visits new_visits sign_ins")},
        Table{"week_counts", words("week scope"), words("visitors")},
        Table{"month_counts", words("month scope first_month"), words("visitors")},
        Table{"frequency_counts", words("scope visits"), words("visitors")},
        Table{"trait_counts", words("day scope"), traitColumns()},
    };
    const auto *const found = std::find_if(
        tables.begin(), tables.end(), [name](const Table &each) { return qstrcmp(each.name, name) == 0; });
    Q_ASSERT(found != tables.end());
    return *found;
}

QString insertSql(const Table &table, RollupTables tables)
{
    return QStringLiteral("INSERT INTO ") + QLatin1String(table.name) + suffixOf(tables) +
           QStringLiteral(" (") + (table.keys + table.counts).join(u',') + QStringLiteral(") ");
}

QString addingSql(const Table &table)
{
    QStringList sums;
    for (const auto &count : table.counts)
        sums.append(count + u'=' + count + QStringLiteral("+excluded.") + count);
    return QStringLiteral(" ON CONFLICT DO UPDATE SET ") + sums.join(u',');
}

RowBuffer buffer(const QSqlDatabase &db, const char *name, RollupTables tables)
{
    const auto &of = table(name);
    const QStringList marks(of.keys.size() + of.counts.size(), QStringLiteral("?"));
    return {db, insertSql(of, tables) + QStringLiteral("VALUES"), u'(' + marks.join(u',') + u')',
            addingSql(of)};
}

std::chrono::year_month_day dateOf(DayNumber day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}

} // namespace

DayNumber weekOf(DayNumber day)
{
    const auto weekday = std::chrono::weekday(std::chrono::sys_days(std::chrono::days(day)));
    return day - DayNumber(weekday.iso_encoding()) + 1;
}

int monthOf(DayNumber day)
{
    const auto date = dateOf(day);
    return (int(date.year()) - kEpochYear) * kMonthsPerYear + int(unsigned(date.month())) - 1;
}

DayNumber firstDayOf(int month)
{
    const int year = kEpochYear + (month - (month < 0 ? kMonthsPerYear - 1 : 0)) / kMonthsPerYear;
    const auto ofYear = unsigned(month - (year - kEpochYear) * kMonthsPerYear + 1);
    return DayNumber(std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(ofYear) / 1)
                         .time_since_epoch()
                         .count());
}

QLatin1StringView suffixOf(RollupTables tables)
{
    switch (tables) {
    case RollupTables::Next:
        return QLatin1StringView("_next");
    case RollupTables::Forgotten:
        return QLatin1StringView("_forgotten");
    case RollupTables::Shown:
        break;
    }
    return QLatin1StringView("");
}

QStringList keyOf(const char *name)
{
    return table(name).keys;
}

QStringList countsOf(const char *name)
{
    return table(name).counts;
}

QString addRowsSql(const char *name, RollupTables from, RollupTables to)
{
    const auto &of = table(name);
    return insertSql(of, to) + QStringLiteral("SELECT ") + (of.keys + of.counts).join(u',') +
           QStringLiteral(" FROM ") + QLatin1String(name) + suffixOf(from) + QStringLiteral(" WHERE true") +
           addingSql(of);
}

void Rollups::countSignIn(qint64 venueId, DayNumber day, int hour)
{
    for (const qint64 scope : {venueId, kAllVenues}) {
        m_days[{day, scope}].signIns += 1;
        m_hours[{day, scope, hour}].signIns += 1;
    }
}

void Rollups::countVisit(qint64 venueId, const Visit &visit, int sign)
{
    const int newSign = visit.isNew ? sign : 0;
    const auto traits = Traits::unpacked(visit.traits);
    for (const qint64 scope : {venueId, kAllVenues}) {
        auto &ofHour = m_hours[{visit.day, scope, visit.hour}];
        auto &ofDay = m_days[{visit.day, scope}];
        for (auto *counts : {&ofDay, &ofHour}) {
            counts->visits += sign;
            counts->newVisits += newSign;
        }
        auto &columns = m_traits[{visit.day, scope}];
        size_t first = 0;
        for (const auto &[group, size] :
             {std::pair(int(traits.age), kAgeBands), std::pair(int(traits.gender), kGenders),
              std::pair(int(traits.provider), kProviders), std::pair(int(traits.device), kDeviceFamilies)}) {
            columns[first + size_t(group)] += sign;
            first += size_t(size);
        }
    }
}

void Rollups::countFurtherVisit(qint64 scope, qint64 visits)
{
    if (visits > 0)
        m_frequencies[{scope, int(qMin<qint64>(visits, kMostFrequent))}] -= 1;
    m_frequencies[{scope, int(qMin<qint64>(visits + 1, kMostFrequent))}] += 1;
}

void Rollups::subtract(const Rollups &other)
{
    for (auto it = other.m_days.cbegin(); it != other.m_days.cend(); ++it)
        m_days[it.key()] -= *it;
    for (auto it = other.m_hours.cbegin(); it != other.m_hours.cend(); ++it)
        m_hours[it.key()] -= *it;
    for (auto it = other.m_traits.cbegin(); it != other.m_traits.cend(); ++it) {
        auto &counts = m_traits[it.key()];
        std::transform(counts.begin(), counts.end(), it->begin(), counts.begin(), std::minus<>());
    }
    for (auto it = other.m_weeks.cbegin(); it != other.m_weeks.cend(); ++it)
        m_weeks[it.key()] -= *it;
    for (auto it = other.m_months.cbegin(); it != other.m_months.cend(); ++it)
        m_months[it.key()] -= *it;
    for (auto it = other.m_frequencies.cbegin(); it != other.m_frequencies.cend(); ++it)
        m_frequencies[it.key()] -= *it;
}

void Rollups::clear()
{
    m_days.clear();
    m_hours.clear();
    m_traits.clear();
    m_weeks.clear();
    m_months.clear();
    m_frequencies.clear();
}

qsizetype Rollups::size() const
{
    return m_days.size() + m_hours.size() + m_traits.size() + m_weeks.size() + m_months.size() +
           m_frequencies.size();
}

void VisitDays::load(DayNumber day)
{
    m_days.insert(std::upper_bound(m_days.begin(), m_days.end(), day), day);
}

bool VisitDays::hasAny(DayNumber first, DayNumber last) const
{
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), first);
    return found != m_days.end() && *found <= last;
}

void VisitDays::add(DayNumber day, qint64 scope, Rollups &rollups)
{
    if (!hasAny(day, day))
        rollups.countVisitorOfDay(scope, day);
    if (const auto week = weekOf(day); !hasAny(week, week + kDaysPerWeek - 1))
        rollups.countVisitorOfWeek(scope, week);
    countMonth(day, scope, rollups);
    rollups.countFurtherVisit(scope, qint64(m_days.size()));
    load(day);
}

/// One more visitor in a month, by the month of their first visit; if that is this one, their later months
/// are counted by it from now on.
void VisitDays::countMonth(DayNumber day, qint64 scope, Rollups &rollups) const
{
    const int month = monthOf(day);
    if (hasAny(firstDayOf(month), firstDayOf(month + 1) - 1))
        return;
    const int firstSoFar = m_days.empty() ? month : monthOf(m_days.front());
    const int first = qMin(month, firstSoFar);
    rollups.countVisitorOfMonth(scope, month, first, 1);
    if (first == firstSoFar)
        return;
    int counted = month;
    for (const auto each : m_days) {
        const int later = monthOf(each);
        if (later == counted)
            continue;
        rollups.countVisitorOfMonth(scope, later, firstSoFar, -1);
        rollups.countVisitorOfMonth(scope, later, first, 1);
        counted = later;
    }
}

RollupWriter::RollupWriter(const QSqlDatabase &db, RollupTables tables)
    : m_days(buffer(db, "day_counts", tables))
    , m_hours(buffer(db, "hour_counts", tables))
    , m_traits(buffer(db, "trait_counts", tables))
    , m_weeks(buffer(db, "week_counts", tables))
    , m_months(buffer(db, "month_counts", tables))
    , m_frequencies(buffer(db, "frequency_counts", tables))
    , m_removeMonth(db, QStringLiteral("DELETE FROM month_counts%1 WHERE month = ? AND scope = ? "
                                       "AND first_month = ? AND visitors = 0")
                            .arg(suffixOf(tables)))
    , m_removeFrequency(db, QStringLiteral("DELETE FROM frequency_counts%1 WHERE scope = ? AND visits = ? "
                                           "AND visitors = 0")
                                .arg(suffixOf(tables)))
{}

Result<void> RollupWriter::write(Rollups &rollups)
{
    // What has come and gone again leaves no row, as it would not if it had never come.
    for (auto it = rollups.m_days.cbegin(); it != rollups.m_days.cend(); ++it) {
        if (!it->isNothing())
            m_days.add(it.key().first, it.key().second, it->visits, it->newVisits, it->signIns, it->visitors);
    }
    for (auto it = rollups.m_hours.cbegin(); it != rollups.m_hours.cend(); ++it) {
        const auto &[day, scope, hour] = it.key();
        if (!it->isNothing())
            m_hours.add(day, scope, hour, it->visits, it->newVisits, it->signIns);
    }
    for (auto it = rollups.m_traits.cbegin(); it != rollups.m_traits.cend(); ++it) {
        if (std::all_of(it->begin(), it->end(), [](qint32 count) { return count == 0; }))
            continue;
        std::apply(
            [this, &it](const auto &...counts) { m_traits.add(it.key().first, it.key().second, counts...); },
            *it);
    }
    for (auto it = rollups.m_weeks.cbegin(); it != rollups.m_weeks.cend(); ++it) {
        if (*it != 0)
            m_weeks.add(it.key().first, it.key().second, *it);
    }
    for (auto it = rollups.m_months.cbegin(); it != rollups.m_months.cend(); ++it) {
        const auto &[month, scope, firstMonth] = it.key();
        if (*it != 0)
            m_months.add(month, scope, firstMonth, *it);
    }
    for (auto it = rollups.m_frequencies.cbegin(); it != rollups.m_frequencies.cend(); ++it) {
        if (*it != 0)
            m_frequencies.add(it.key().first, it.key().second, *it);
    }
    for (auto *rows : {&m_days, &m_hours, &m_traits, &m_weeks, &m_months, &m_frequencies}) {
        if (auto done = rows->flush(); !done)
            return done;
    }
    auto removed = removeEmptied(rollups);
    rollups.clear();
    return removed;
}

/// Visitors who have moved on leave rows of zero.
Result<void> RollupWriter::removeEmptied(const Rollups &rollups)
{
    for (auto it = rollups.m_months.cbegin(); it != rollups.m_months.cend(); ++it) {
        const auto &[month, scope, firstMonth] = it.key();
        if (*it >= 0)
            continue;
        if (auto done = m_removeMonth.run(month, scope, firstMonth); !done)
            return done;
    }
    for (auto it = rollups.m_frequencies.cbegin(); it != rollups.m_frequencies.cend(); ++it) {
        if (*it >= 0)
            continue;
        if (auto done = m_removeFrequency.run(it.key().first, it.key().second); !done)
            return done;
    }
    return {};
}

} // namespace foyer::storage
