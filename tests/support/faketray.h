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

    void setMenu(QMenu *shownMenu) override { menu = shownMenu; }

    void notify(const app::Notification &notification) override { notifications.append(notification); }

    /// Chooses the menu's item of these words; false when there is none.
    bool choose(const QString &item)
    {
        if (menu == nullptr)
            return false;
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
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
    QMenu *menu = nullptr;
    QList<app::Notification> notifications;
};

} // namespace foyer::test
