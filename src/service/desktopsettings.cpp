// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desktopsettings.h"

#include <QSettings>
#include <QString>

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

void DesktopSettings::read(const QSettings &ini)
{
    for (const auto &each : kSwitches) {
        const QString word = ini.value(QString::fromLatin1(each.key)).toString();
        if (word == QStringView(each.on) || word == QStringView(each.off))
            this->*each.value = word == QStringView(each.on);
    }
}

void DesktopSettings::write(QSettings &ini) const
{
    for (const auto &each : kSwitches)
        ini.setValue(QString::fromLatin1(each.key),
                     QString::fromUtf16(this->*each.value ? each.on : each.off));
}

} // namespace foyer::service
