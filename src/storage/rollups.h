// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "domain/result.h"
#include "storage/rowbuffer.h"

#include <QHash>

#include <array>
#include <vector>

// The tables that reports are read from (docs/numbers.md). Each counts by scope: one venue, or all together.
namespace foyer::storage {

struct Visit;

/// The scope of all venues together. No venue has this id: PayloadReader takes none below zero.
inline constexpr qint64 kAllVenues = -1;

/// The Monday of a day's week.
[[nodiscard]] DayNumber weekOf(DayNumber day);

/// The month of a day, as months since January 1970.
[[nodiscard]] int monthOf(DayNumber day);

/// The first day of a month as monthOf() numbers it.
[[nodiscard]] DayNumber firstDayOf(int month);

/// Visitors with more visits than this are counted together.
inline constexpr int kMostFrequent = 10;

/// Which tables: those that are shown; those that a recount fills; what forgotten visitors leave.
enum class RollupTables { Shown, Next, Forgotten };

/// "", "_next" or "_forgotten": how the names of the tables end.
[[nodiscard]] QLatin1StringView suffixOf(RollupTables tables);

/// The names of all rollup tables, without a suffix.
inline constexpr std::array kRollupTables{"day_counts",   "hour_counts",      "week_counts",
                                          "month_counts", "frequency_counts", "trait_counts"};

/// The columns of a rollup table's key.
[[nodiscard]] QStringList keyOf(const char *table);

/// Its columns that count.
[[nodiscard]] QStringList countsOf(const char *table);

/// The statement that adds the rows of one rollup table to the same rows of another one.
[[nodiscard]] QString addRowsSql(const char *table, RollupTables from, RollupTables to);

/// Changes to the rollups, gathered in memory.
class Rollups
{
public:
    void countSignIn(qint64 venueId, DayNumber day, int hour);

    /// \a sign: 1 for one visit more, −1 for one less.
    void countVisit(qint64 venueId, const Visit &visit, int sign);

    void countVisitorOfDay(qint64 scope, DayNumber day) { m_days[{day, scope}].visitors += 1; }

    void countVisitorOfWeek(qint64 scope, DayNumber week) { m_weeks[{week, scope}] += 1; }

    void countVisitorOfMonth(qint64 scope, int month, int firstMonth, int sign)
    {
        m_months[{month, scope, firstMonth}] += sign;
    }

    /// A visitor who had \a visits in the scope has one more.
    void countFurtherVisit(qint64 scope, qint64 visits);

    /// Takes back what \a other has counted.
    void subtract(const Rollups &other);

    void clear();

    /// How many rows would be written.
    [[nodiscard]] qsizetype size() const;

    friend class RollupWriter;

private:
    static constexpr int kTraitColumns = 31;

    struct Counts
    {
        qint64 visits = 0;
        qint64 newVisits = 0;
        qint64 signIns = 0;
        qint64 visitors = 0; ///< Of days alone.

        [[nodiscard]] bool isNothing() const
        {
            return visits == 0 && newVisits == 0 && signIns == 0 && visitors == 0;
        }

        Counts &operator-=(const Counts &other)
        {
            visits -= other.visits;
            newVisits -= other.newVisits;
            signIns -= other.signIns;
            visitors -= other.visitors;
            return *this;
        }
    };

    /// The first of each key is a day, week or month.
    using PeriodScope = std::pair<qint32, qint64>;

    struct HourKey
    {
        DayNumber day = 0;
        qint64 scope = 0;
        int hour = 0;
        friend bool operator==(const HourKey &, const HourKey &) = default;

        friend size_t qHash(const HourKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.day, key.scope, key.hour);
        }
    };

    struct MonthKey
    {
        int month = 0;
        qint64 scope = 0;
        int firstMonth = 0;
        friend bool operator==(const MonthKey &, const MonthKey &) = default;

        friend size_t qHash(const MonthKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.month, key.scope, key.firstMonth);
        }
    };

    QHash<PeriodScope, Counts> m_days;
    QHash<HourKey, Counts> m_hours;
    QHash<PeriodScope, std::array<qint32, kTraitColumns>> m_traits;
    QHash<PeriodScope, qint64> m_weeks;
    QHash<MonthKey, qint64> m_months;
    QHash<std::pair<qint64, int>, qint64> m_frequencies; ///< By scope and visits.
};

/// The days on which one visitor was in one scope; of all venues, a day counts as often as there are venues.
class VisitDays
{
public:
    /// A day that the rollups have counted already.
    void load(DayNumber day);

    void add(DayNumber day, qint64 scope, Rollups &rollups);

private:
    [[nodiscard]] bool hasAny(DayNumber first, DayNumber last) const;
    void countMonth(DayNumber day, qint64 scope, Rollups &rollups) const;

    std::vector<DayNumber> m_days; ///< Ascending.
};

/// Adds gathered changes to the tables. For the thread of its connection.
class RollupWriter
{
public:
    explicit RollupWriter(const QSqlDatabase &db, RollupTables tables = RollupTables::Shown);

    /// Writes all of \a rollups and clears it.
    [[nodiscard]] Result<void> write(Rollups &rollups);

private:
    [[nodiscard]] Result<void> removeEmptied(const Rollups &rollups);

    RowBuffer m_days;
    RowBuffer m_hours;
    RowBuffer m_traits;
    RowBuffer m_weeks;
    RowBuffer m_months;
    RowBuffer m_frequencies;
    Statement m_removeMonth;
    Statement m_removeFrequency;
};

} // namespace foyer::storage
