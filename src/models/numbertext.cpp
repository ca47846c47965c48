// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace foyer::models {

QString percentText(double percent)
{
    //: A percentage; languages differ in the space before the sign
    QString text = QCoreApplication::translate("NumberText", "%1 %");
    text.replace(u' ', QChar::Nbsp);
    return text.arg(QLocale().toString(std::llround(percent)));
}

QString signedPercentText(double percent)
{
    const qint64 rounded = std::llround(percent);
    if (rounded == 0)
        return percentText(0);
    const QString sign = rounded > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return sign + percentText(static_cast<double>(std::abs(rounded)));
}

QString hourFormat()
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    const bool hasHalves = format.contains(u'a', Qt::CaseInsensitive);
    return hasHalves ? QStringLiteral("h AP") : QStringLiteral("HH:mm");
}

} // namespace foyer::models
