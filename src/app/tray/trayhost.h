// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notifications/notification.h"

#include <QIcon>
#include <QObject>

class QMenu;

namespace foyer::app {

/// Where the desktop shows a program that has no window open: an icon with words and a menu, and
/// notifications. Behind this interface because tests have no desktop. GUI thread.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether this desktop has such a place now.
    [[nodiscard]] virtual bool isAvailable() const = 0;

    virtual void showState(const QIcon &icon, const QString &words) = 0;

    /// For the caller to fill and to clear. It lives as long as this, because a desktop's tray may hold on to
    /// a menu that it was once given.
    [[nodiscard]] virtual QMenu &menu() = 0;

    virtual void notify(const Notification &notification) = 0;

Q_SIGNALS:
    /// The icon was clicked.
    void activated();
    /// The newest notification was.
    void notificationClicked();
};

} // namespace foyer::app
