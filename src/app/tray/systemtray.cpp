// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/systemtray.h"

namespace foyer::app {

SystemTray::SystemTray()
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayHost::notificationClicked);
}

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

/// Also where there is no tray: Qt adds the icon when one appears, as it may some time after logging in.
void SystemTray::showState(const QIcon &icon, const QString &words)
{
    m_icon.setIcon(icon);
    m_icon.setToolTip(words);
    m_icon.show();
}

void SystemTray::notify(const Notification &notification)
{
    const bool isTrouble = notification.kind == Notification::Kind::Trouble;
    m_icon.showMessage(notification.title, notification.text,
                       isTrouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace foyer::app
