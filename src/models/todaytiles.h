// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rows.h"

#include <QDate>
#include <QString>

namespace foyer::models {

/// The Live page's five tiles in words. A value.
struct TodayTiles
{
    enum class Trend { Unknown, Up, Same, Down };

    QString visits;
    Trend trend = Trend::Unknown;
    QString change;     ///< "▲ 12 %"; empty when there is nothing to compare with.
    QString changeNote; ///< "vs last Tuesday"
    QString newVisits;
    QString newShare; ///< "35 % of today"
    QString returning;
    QString returningShare;
    QString lastMinutes;
    QList<qint64> minutes; ///< For the sparkline, oldest first.
    QString busiestHour;
    QString busiestNote; ///< "57 visits"
};

/// \a today is the business day that the summary is of.
[[nodiscard]] TodayTiles todayTiles(const storage::TodaySummary &summary, QDate today);

} // namespace foyer::models
