// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessday.h"

#include <QDateTime>

namespace foyer {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kUnixEpochJulianDay = 2'440'588;

/// No clock has been put back further than this in the time that Foyer reads (Casey, Antarctica, 2010).
constexpr qint64 kLongestStepBackMs = 3 * kHourMs;

qint64 floorDiv(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

QDateTime utcTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
}

qint64 offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return qint64(zone.offsetFromUtc(utcTime(utcMs))) * 1000;
}

} // namespace

DayNumber dayNumber(QDate date)
{
    Q_ASSERT(date.isValid());
    return static_cast<DayNumber>(date.toJulianDay() - kUnixEpochJulianDay);
}

QDate dateOfDay(DayNumber day)
{
    return QDate::fromJulianDay(day + kUnixEpochJulianDay);
}

BusinessDay::BusinessDay(const QTimeZone &zone, int startHour)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc()), m_startHour(qBound(0, startHour, 23))
{}

VenueMoment BusinessDay::at(qint64 utcMs) const
{
    const qint64 offset = offsetMs(m_zone, utcMs);
    const qint64 wallMs = utcMs + offset;
    auto day = static_cast<DayNumber>(floorDiv(wallMs - m_startHour * kHourMs, kDayMs));
    // A clock that is put back over the start of a day does not bring the day before back.
    if (offsetMs(m_zone, utcMs - kLongestStepBackMs) > offset && startOf(day + 1) <= utcMs)
        ++day;
    const qint64 timeOfDayMs = wallMs - floorDiv(wallMs, kDayMs) * kDayMs;
    return {day, static_cast<int>(timeOfDayMs / kHourMs)};
}

qint64 BusinessDay::startOf(DayNumber day) const
{
    const qint64 wallMs = day * kDayMs + m_startHour * kHourMs;
    // Walks the stretches of constant offset, from one that surely began before that wall-clock time (no
    // offset exceeds a day), to the first in which the clock shows that time or has already passed it.
    qint64 stretchStart = wallMs - 2 * kDayMs;
    qint64 offset = offsetMs(m_zone, stretchStart);
    for (;;) {
        const QTimeZone::OffsetData next = m_zone.nextTransition(utcTime(stretchStart));
        const qint64 candidate = qMax(stretchStart, wallMs - offset);
        if (!next.atUtc.isValid() || candidate < next.atUtc.toMSecsSinceEpoch())
            return candidate;
        stretchStart = next.atUtc.toMSecsSinceEpoch();
        offset = qint64(next.offsetFromUtc) * 1000;
    }
}

} // namespace foyer
