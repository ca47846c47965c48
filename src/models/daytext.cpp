// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer::models {

QString dayText(DayNumber day, bool saysYear)
{
    //: Date format: weekday, day, month and year (https://doc.qt.io/qt-6/qdate.html#toString)
    const QString withYear = QCoreApplication::translate("DayText", "ddd d MMM yyyy");
    //: Date format: weekday, day and month
    const QString withoutYear = QCoreApplication::translate("DayText", "ddd d MMM");
    return QLocale().toString(dateOfDay(day), saysYear ? withYear : withoutYear);
}

QString daysText(storage::DayRange days, bool saysYear)
{
    if (days.from == days.to)
        return dayText(days.from, saysYear);
    //: Date format: day, month and year
    const QString withYear = QCoreApplication::translate("DayText", "d MMM yyyy");
    //: Date format: day and month
    const QString withoutYear = QCoreApplication::translate("DayText", "d MMM");
    const QString &last = saysYear ? withYear : withoutYear;
    const bool isOneYear = dateOfDay(days.from).year() == dateOfDay(days.to).year();
    const QLocale locale;
    //: Several days: first and last date
    return QCoreApplication::translate("DayText", "%1 – %2")
        .arg(locale.toString(dateOfDay(days.from), isOneYear ? withoutYear : last),
             locale.toString(dateOfDay(days.to), last));
}

} // namespace foyer::models
