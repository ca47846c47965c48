// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tray/trayhost.h"

#include <QList>
#include <QMenu>

namespace foyer::test {

/// A tray that writes down what it is given; tests have no desktop.
class FakeTray final : public app::TrayHost
{
public:
    [[nodiscard]] bool isAvailable() const override { return isThere; }

    void showState(const QIcon &shownIcon, const QString &shownWords) override
    {
        icon = shownIcon;
        words = shownWords;
    }

    [[nodiscard]] QMenu &menu() override { return m_menu; }

    void notify(const app::Notification &notification) override { notifications.append(notification); }

    /// Chooses the menu's item of these words; false when there is none.
    bool choose(const QString &item)
    {
        Q_EMIT m_menu.aboutToShow();
        const auto actions = m_menu.actions();
        for (auto *action : actions) {
            if (action->text() == item && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

    bool isThere = true;
    QIcon icon;
    QString words;
    QList<app::Notification> notifications;

private:
    QMenu m_menu;
};

} // namespace foyer::test
