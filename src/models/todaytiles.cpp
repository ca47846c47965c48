// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/todaytiles.h"

#include "models/numbertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <cmath>
#include <numeric>

namespace foyer::models {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TodayTiles)
};

double percentOf(qint64 part, qint64 whole)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

QString shareText(qint64 part, qint64 whole)
{
    return whole > 0 ? Texts::tr("%1 of today").arg(percentText(percentOf(part, whole))) : QString();
}

void compare(TodayTiles &tiles, const storage::TodaySummary &summary, QDate today)
{
    const auto weekday = QLocale().standaloneDayName(today.dayOfWeek());
    if (!summary.visitsLastWeek) {
        tiles.changeNote = Texts::tr("nothing to compare yet");
        return;
    }
    if (*summary.visitsLastWeek == 0) {
        tiles.changeNote = Texts::tr("none by now last %1", "a weekday").arg(weekday);
        return;
    }
    const auto percent = percentOf(summary.visits - *summary.visitsLastWeek, *summary.visitsLastWeek);
    const auto rounded = std::lround(percent);
    tiles.changeNote = Texts::tr("vs last %1", "a weekday").arg(weekday);
    if (rounded == 0) {
        tiles.trend = TodayTiles::Trend::Same;
        tiles.change = Texts::tr("= same", "no change");
        return;
    }
    tiles.trend = rounded > 0 ? TodayTiles::Trend::Up : TodayTiles::Trend::Down;
    tiles.change = (rounded > 0 ? u"▲ " : u"▼ ") + percentText(std::abs(percent));
}

} // namespace

TodayTiles todayTiles(const storage::TodaySummary &summary, QDate today)
{
    const QLocale locale;
    TodayTiles tiles;
    tiles.visits = locale.toString(summary.visits);
    compare(tiles, summary, today);
    const auto returning = summary.visits - summary.newVisits;
    tiles.newVisits = locale.toString(summary.newVisits);
    tiles.newShare = shareText(summary.newVisits, summary.visits);
    tiles.returning = locale.toString(returning);
    tiles.returningShare = shareText(returning, summary.visits);
    tiles.minutes = QList<qint64>(summary.lastMinutes.cbegin(), summary.lastMinutes.cend());
    tiles.lastMinutes = locale.toString(std::accumulate(tiles.minutes.cbegin(), tiles.minutes.cend(), 0LL));
    if (summary.busiestHour < 0) {
        tiles.busiestHour = QStringLiteral("–");
        tiles.busiestNote = Texts::tr("no visit yet");
    } else {
        tiles.busiestHour = locale.toString(QTime(summary.busiestHour, 0), hourFormat());
        tiles.busiestNote = Texts::tr("%Ln visits", nullptr, static_cast<int>(summary.busiestHourVisits));
    }
    return tiles;
}

} // namespace foyer::models
