// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desktopsettings.h"

#include <QSettings>

#include <array>

namespace foyer::service {

namespace {

/// A switch with the words that the file has for it.
struct Switch
{
    const char *key;
    bool DesktopSettings::*value;
    const char16_t *on;
    const char16_t *off;
};

constexpr std::array kSwitches{
    Switch{"window/closing", &DesktopSettings::keepsRunning, u"tray", u"quit"},
    Switch{"notifications/firstVisitor", &DesktopSettings::tellsFirstVisitor, u"true", u"false"},
    Switch{"notifications/followedVisitors", &DesktopSettings::tellsFollowed, u"true", u"false"},
    Switch{"notifications/trouble", &DesktopSettings::tellsTrouble, u"true", u"false"},
};

} // namespace

std::optional<QString> DesktopSettings::read(const QSettings &ini)
{
    for (const auto &each : kSwitches) {
        const QString key = QString::fromLatin1(each.key);
        if (!ini.contains(key))
            continue;
        const QString word = ini.value(key).toString();
        if (word != QStringView(each.on) && word != QStringView(each.off))
            return key;
        this->*each.value = word == QStringView(each.on);
    }
    return std::nullopt;
}

void DesktopSettings::write(QSettings &ini) const
{
    for (const auto &each : kSwitches)
        ini.setValue(QString::fromLatin1(each.key),
                     QString::fromUtf16(this->*each.value ? each.on : each.off));
}

} // namespace foyer::service
