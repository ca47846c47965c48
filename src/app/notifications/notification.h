// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer::app {

/// What somebody is told who does not look at the window. The texts are plain, whatever a guest typed.
struct Notification
{
    enum class Kind { FirstVisitor, FollowedVisitor, Trouble };

    Kind kind = Kind::Trouble;
    QString title;
    QString text;

    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace foyer::app
