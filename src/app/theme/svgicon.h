// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace foyer::app {

struct IconColours
{
    QColor normal, selected, disabled;
};

/// resources/icons/NAME.svg with its currentColor replaced, sharp at every size and scale.
[[nodiscard]] QIcon svgIcon(const QString &name, const IconColours &colours);

} // namespace foyer::app
