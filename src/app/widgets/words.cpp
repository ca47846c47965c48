// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/words.h"

#include <QCoreApplication>

namespace foyer::app {

QString timeAgo(qint64 ms)
{
    constexpr qint64 kSecond = 1'000;
    constexpr qint64 kMinute = 60 * kSecond;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    // int(…), not static_cast: lupdate of Qt 6.4 does not read past its angle brackets.
    if (ms < kSecond)
        return QCoreApplication::translate("TimeAgo", "just now");
    if (ms < kMinute)
        return QCoreApplication::translate("TimeAgo", "%Ln s ago", nullptr, int(ms / kSecond));
    if (ms < kHour)
        return QCoreApplication::translate("TimeAgo", "%Ln min ago", nullptr, int(ms / kMinute));
    if (ms < kDay)
        return QCoreApplication::translate("TimeAgo", "%Ln h ago", nullptr, int(ms / kHour));
    return QCoreApplication::translate("TimeAgo", "%Ln days ago", nullptr, int(ms / kDay));
}

} // namespace foyer::app
