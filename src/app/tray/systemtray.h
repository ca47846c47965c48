// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tray/trayhost.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace foyer::app {

/// The desktop's own tray. One, owned by Program; GUI thread.
class SystemTray final : public TrayHost
{
    Q_OBJECT
public:
    SystemTray();

    [[nodiscard]] bool isAvailable() const override;
    void showState(const QIcon &icon, const QString &words) override;

    [[nodiscard]] QMenu &menu() override { return m_menu; }

    void notify(const Notification &notification) override;

private:
    QMenu m_menu; ///< Outlives the icon.
    QSystemTrayIcon m_icon;
};

} // namespace foyer::app
