// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace foyer::service {

/// How Foyer behaves on the desktop outside its window: window/closing and the group [notifications] of
/// foyer.ini. A value.
struct DesktopSettings
{
    bool keepsRunning = true; ///< Closing the window leaves Foyer in the tray, where there is one.
    bool tellsFirstVisitor = true;
    bool tellsFollowed = true;
    bool tellsTrouble = true;

    friend bool operator==(const DesktopSettings &, const DesktopSettings &) = default;

    /// Takes what \a ini says. What cannot be used stays as it is: that is no reason not to receive.
    void read(const QSettings &ini);

    void write(QSettings &ini) const;
};

} // namespace foyer::service
