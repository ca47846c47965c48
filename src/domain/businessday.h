// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

namespace foyer {

/// A business day as days since 1970-01-01: what tables hold and rollups count by.
using DayNumber = qint32;

/// \a date must be valid.
[[nodiscard]] DayNumber dayNumber(QDate date);

[[nodiscard]] QDate dateOfDay(DayNumber day);

/// A moment as the venue's clock on the wall shows it.
struct VenueMoment
{
    DayNumber day = 0; ///< The business day.
    int hour = 0;      ///< Wall-clock hour, 0 to 23. On the 25-hour day two hours share one number.

    friend bool operator==(const VenueMoment &, const VenueMoment &) = default;
};

/// A venue's calendar: its time zone and the hour at which a new business day starts (contract.md, "visit").
/// Cheap to copy; every method is thread-safe.
class BusinessDay
{
public:
    static constexpr int kDefaultStartHour = 4;

    /// \a startHour is a wall-clock hour, 0 to 23. A zone that this system does not know counts as UTC.
    explicit BusinessDay(const QTimeZone &zone, int startHour = kDefaultStartHour);

    /// The business day and wall-clock hour of a UTC time in ms since 1970. Days never go back, even where a
    /// clock is put back over the start of one.
    [[nodiscard]] VenueMoment at(qint64 utcMs) const;

    /// The UTC time in ms at which business day \a day starts: the first moment for which at() says \a day.
    /// A day that the venue's calendar skips (Apia, 2011-12-30) has no moment; it starts when the next does.
    [[nodiscard]] qint64 startOf(DayNumber day) const;

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] int startHour() const { return m_startHour; }

private:
    QTimeZone m_zone;
    int m_startHour;
};

} // namespace foyer
