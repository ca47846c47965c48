// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer::models {

/// A percentage as people of the locale write it, rounded to whole numbers: "31 %".
[[nodiscard]] QString percentText(double percent);

/// The same with its sign: "+8 %", "−6 %", "0 %".
[[nodiscard]] QString signedPercentText(double percent);

/// How the locale writes a full hour: "HH:mm", or "h AP" where the day has two halves.
[[nodiscard]] QString hourFormat();

} // namespace foyer::models
