// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/look.h"
#include "models/todaytiles.h"

#include <QList>
#include <QStringList>

namespace foyer::app {

/// What the tiles of today's numbers are called, in the order of showToday().
[[nodiscard]] QStringList todayCaptions();

/// Shows \a numbers in a row of tiles, one for each of todayCaptions(): those of the Live page or of the
/// wallboard, which share nothing but what they say.
template <typename TileClass>
void showToday(const QList<TileClass *> &row, const models::TodayTiles &numbers)
{
    using Trend = models::TodayTiles::Trend;
    const auto tone = numbers.trend == Trend::Up     ? Tone::Good
                      : numbers.trend == Trend::Down ? Tone::Bad
                                                     : Tone::None;
    row.at(0)->say(numbers.visits, numbers.changeNote, numbers.change, tone);
    row.at(1)->say(numbers.newVisits, numbers.newShare);
    row.at(2)->say(numbers.returning, numbers.returningShare);
    row.at(3)->say(numbers.lastMinutes, {});
    row.at(3)->setSparkline(numbers.minutes);
    row.at(4)->say(numbers.busiestHour, numbers.busiestNote);
}

} // namespace foyer::app
