// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries.h"
#include "storage/rollups.h"
#include "storage/sql.h"

#include <algorithm>

namespace foyer::storage {

namespace {

/// The position of the largest number, the first of equal ones; nothing when all are zero.
template <size_t N>
std::optional<int> busiest(const std::array<qint64, N> &visits)
{
    const auto most = std::max_element(visits.begin(), visits.end());
    return *most > 0 ? std::optional(int(most - visits.begin())) : std::nullopt;
}

Result<void> sumDays(QSqlDatabase &db, DayNumber from, DayNumber to, QHash<qint64, VenueSummary> &summaries)
{
    Statement days(db, QStringLiteral("SELECT scope, day, visits, new_visits, sign_ins FROM day_counts "
                                      "WHERE day BETWEEN ? AND ?"));
    if (auto ran = days.run(from, to); !ran)
        return ran;
    while (days.next()) {
        const auto venue = summaries.find(days.integer(0));
        if (venue == summaries.end())
            continue;
        const auto day = DayNumber(days.integer(1));
        const qint64 visits = days.integer(2);
        venue->visits += visits;
        venue->newVisits += days.integer(3);
        venue->signIns += days.integer(4);
        venue->visitsByDay[day - from] = visits;
        venue->visitsByWeekday[size_t(dateOfDay(day).dayOfWeek())] += visits;
    }
    return days.ended();
}

Result<void> sumDaysBefore(QSqlDatabase &db, DayNumber from, DayNumber to,
                           QHash<qint64, VenueSummary> &summaries)
{
    Statement days(db, QStringLiteral("SELECT scope, visits FROM day_counts WHERE day BETWEEN ? AND ?"));
    if (auto ran = days.run(from, to); !ran)
        return ran;
    while (days.next()) {
        const auto venue = summaries.find(days.integer(0));
        if (venue != summaries.end())
            venue->visitsBefore += days.integer(1);
    }
    return days.ended();
}

/// Added up here: SQLite would first sort all rows by venue and hour, which takes far longer than to read
/// them.
Result<void> sumHours(QSqlDatabase &db, DayNumber from, DayNumber to, QHash<qint64, VenueSummary> &summaries)
{
    Statement hours(db,
                    QStringLiteral("SELECT scope, hour, visits FROM hour_counts WHERE day BETWEEN ? AND ?"));
    if (auto ran = hours.run(from, to); !ran)
        return ran;
    qint64 scope = kAllVenues;
    VenueSummary *venue = nullptr;
    while (hours.next()) {
        if (hours.integer(0) != scope) { // A venue's hours of one day stand together.
            scope = hours.integer(0);
            const auto found = summaries.find(scope);
            venue = found == summaries.end() ? nullptr : &*found;
        }
        if (venue != nullptr)
            venue->visitsByHour[size_t(hours.integer(1))] += hours.integer(2);
    }
    return hours.ended();
}

} // namespace

void VenueSummary::findBusiest()
{
    busiestWeekday = busiest(visitsByWeekday).value_or(0);
    busiestHour = busiest(visitsByHour).value_or(-1);
}

Result<QList<VenueRow>> venues(QSqlDatabase &db)
{
    Statement select(
        db, QStringLiteral("SELECT venue_id, name FROM venues ORDER BY name COLLATE NOCASE, venue_id"));
    if (auto ran = select.run(); !ran)
        return ran.error();
    QList<VenueRow> rows;
    while (select.next())
        rows.append({select.integer(0), select.text(1)});
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

Result<QList<VenueSummary>> venueSummaries(QSqlDatabase &db, DayNumber from, DayNumber to, int daysEarlier)
{
    const auto rows = venues(db);
    if (!rows)
        return rows.error();
    QHash<qint64, VenueSummary> byVenue;
    for (const auto &row : *rows) {
        auto &summary = byVenue[row.id];
        summary.venueId = row.id;
        summary.name = row.name;
        summary.visitsByDay.fill(0, std::max(0, to - from + 1));
    }
    if (auto done = sumDays(db, from, to, byVenue); !done)
        return done.error();
    if (daysEarlier > 0) {
        if (auto done = sumDaysBefore(db, from - daysEarlier, to - daysEarlier, byVenue); !done)
            return done.error();
    }
    if (auto done = sumHours(db, from, to, byVenue); !done)
        return done.error();
    QList<VenueSummary> summaries;
    for (const auto &row : *rows) {
        auto summary = byVenue.take(row.id);
        summary.findBusiest();
        summaries.append(std::move(summary));
    }
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const auto &a, const auto &b) { return a.visits > b.visits; });
    return summaries;
}

} // namespace foyer::storage
