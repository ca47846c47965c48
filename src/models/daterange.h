// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "storage/queries.h"

#include <QDate>
#include <QString>

#include <optional>

namespace foyer::models {

/// Business days that somebody filters by: those that move on with the calendar, or two fixed dates.
struct DateRange
{
    enum class Kind { Today, Yesterday, Last7Days, Last28Days, ThisMonth, LastMonth, Between };

    Kind kind = Kind::Today;
    QDate from = {}; ///< Of Between: both are in it.
    QDate to = {};

    /// "Last 7 days", or "3 Feb 2026 – 9 Feb 2026".
    [[nodiscard]] QString text() const;

    /// The first and the last day, when it is \a today.
    [[nodiscard]] std::pair<QDate, QDate> days(QDate today) const;

    /// By a venue's \a calendar, when it is \a nowMs.
    [[nodiscard]] storage::TimeSpan span(const BusinessDay &calendar, qint64 nowMs) const;

    /// For a settings file: "last-7-days", "2026-02-03/2026-02-09".
    [[nodiscard]] QString word() const;
    [[nodiscard]] static std::optional<DateRange> fromWord(const QString &word);

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// All kinds but Between, in the order in which they are offered.
[[nodiscard]] QList<DateRange> movingRanges();

} // namespace foyer::models
