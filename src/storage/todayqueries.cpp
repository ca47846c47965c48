// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendars.h"
#include "storage/queries.h"
#include "storage/sql.h"

#include <array>

namespace foyer::storage {

namespace {

constexpr int kMinutesShown = 15;
constexpr qint64 kMinuteMs = 60'000;
constexpr int kHours = 24;

/// Sums over venues, each on its own current business day.
class TodaySums
{
public:
    explicit TodaySums(const QSqlDatabase &db)
        : m_day(db, QStringLiteral("SELECT visits, new_visits, sign_ins FROM day_counts "
                                   "WHERE scope = ? AND day = ?"))
        , m_hours(db, QStringLiteral("SELECT hour, visits FROM hour_counts WHERE scope = ? AND day = ?"))
        , m_anyBefore(db, QStringLiteral(
                              "SELECT 1 FROM sign_ins WHERE venue_id = ? AND authenticated_at < ? LIMIT 1"))
    {}

    Result<void> add(qint64 venueId, const BusinessDay &calendar, qint64 nowMs)
    {
        const auto now = calendar.at(nowMs);
        if (auto ran = m_day.run(venueId, now.day); !ran)
            return ran;
        if (m_day.next()) {
            m_summary.visits += m_day.integer(0);
            m_summary.newVisits += m_day.integer(1);
            m_summary.signIns += m_day.integer(2);
        }
        m_day.finish();
        if (auto ran = m_hours.run(venueId, now.day); !ran)
            return ran;
        while (m_hours.next())
            m_visitsByHour[size_t(m_hours.integer(0))] += m_hours.integer(1);
        if (auto ended = m_hours.ended(); !ended)
            return ended;
        return addLastWeek(venueId, calendar, now);
    }

    TodaySummary summary()
    {
        const auto busiest = std::max_element(m_visitsByHour.begin(), m_visitsByHour.end());
        if (*busiest > 0) {
            m_summary.busiestHour = int(busiest - m_visitsByHour.begin());
            m_summary.busiestHourVisits = *busiest;
        }
        if (m_isLastWeekKnown)
            m_summary.visitsLastWeek = m_visitsLastWeek;
        return m_summary;
    }

private:
    Result<void> addLastWeek(qint64 venueId, const BusinessDay &calendar, const VenueMoment &now)
    {
        const DayNumber day = now.day - 7;
        // Hours of a business day run from its start, through midnight.
        const auto hoursIn = [&calendar](int hour) {
            return (hour - calendar.startHour() + kHours) % kHours;
        };
        if (auto ran = m_hours.run(venueId, day); !ran)
            return ran;
        while (m_hours.next()) {
            if (hoursIn(int(m_hours.integer(0))) <= hoursIn(now.hour))
                m_visitsLastWeek += m_hours.integer(1);
        }
        if (auto ended = m_hours.ended(); !ended)
            return ended;
        if (m_isLastWeekKnown)
            return {};
        if (auto ran = m_anyBefore.run(venueId, calendar.startOf(day + 1)); !ran)
            return ran;
        m_isLastWeekKnown = m_anyBefore.next();
        return m_anyBefore.ended();
    }

    Statement m_day;
    Statement m_hours;
    Statement m_anyBefore;
    TodaySummary m_summary;
    std::array<qint64, kHours> m_visitsByHour{};
    qint64 m_visitsLastWeek = 0;
    bool m_isLastWeekKnown = false;
};

Result<QList<int>> signInsOfLastMinutes(QSqlDatabase &db, std::optional<qint64> venueId, qint64 nowMs)
{
    Statement select(db, QStringLiteral("SELECT (? - authenticated_at) / ? AS age, count(*) FROM sign_ins "
                                        "WHERE authenticated_at > ? AND authenticated_at <= ? ") +
                             (venueId ? QStringLiteral("AND venue_id = ? ") : QString()) +
                             QStringLiteral("GROUP BY age"));
    QVariantList values{nowMs, kMinuteMs, nowMs - kMinutesShown * kMinuteMs, nowMs};
    if (venueId)
        values.append(*venueId);
    if (auto ran = select.runWith(values); !ran)
        return ran.error();
    QList<int> counts(kMinutesShown, 0);
    while (select.next())
        counts[kMinutesShown - 1 - int(select.integer(0))] = int(select.integer(1));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return counts;
}

} // namespace

Result<TodaySummary> todaySummary(QSqlDatabase &db, std::optional<qint64> venueId, qint64 nowMs)
{
    const auto calendars = VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    QList<qint64> venueIds;
    if (venueId) {
        venueIds.append(*venueId);
    } else {
        const auto all = venues(db);
        if (!all)
            return all.error();
        for (const auto &venue : *all)
            venueIds.append(venue.id);
    }
    TodaySums sums(db);
    for (const auto id : std::as_const(venueIds)) {
        if (auto done = sums.add(id, calendars->of(id), nowMs); !done)
            return done.error();
    }
    auto minutes = signInsOfLastMinutes(db, venueId, nowMs);
    if (!minutes)
        return minutes.error();
    auto summary = sums.summary();
    summary.lastMinutes = *std::move(minutes);
    return summary;
}

Result<DayNumber> currentDay(QSqlDatabase &db, qint64 nowMs)
{
    const auto calendars = VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    return calendars->standard().at(nowMs).day;
}

} // namespace foyer::storage
