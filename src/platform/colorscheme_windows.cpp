// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/colorscheme.h"

#include <QSettings>
#include <QTimer>

namespace foyer::platform {

namespace {

constexpr int kLookEveryMs = 3'000;

bool readIsDark()
{
    const QSettings personalize(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

} // namespace

ColorScheme::ColorScheme(QObject *parent) : QObject(parent), m_isDark(readIsDark())
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { setDark(readIsDark()); });
    timer->start(kLookEveryMs);
}

void ColorScheme::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed(isDark);
}

} // namespace foyer::platform
