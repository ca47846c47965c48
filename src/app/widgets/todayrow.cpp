// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/todayrow.h"

#include <QCoreApplication>

namespace foyer::app {

namespace {

struct TodayRow
{
    Q_DECLARE_TR_FUNCTIONS(TodayRow)
};

} // namespace

QStringList todayCaptions()
{
    return {TodayRow::tr("Visits today"), TodayRow::tr("New visitors"), TodayRow::tr("Returning"),
            TodayRow::tr("Sign-ins, last 15 min"), TodayRow::tr("Busiest hour today")};
}

} // namespace foyer::app
