// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLabel;
class QWidget;

namespace foyer::app {

/// In pixels: nothing on the wallboard is written smaller.
inline constexpr int kSmallestWallText = 12;

/// A label of plain text whose size setWallText() sets.
[[nodiscard]] QLabel *makeWallLabel(QWidget *parent, const char *role, const char *name = "");

[[nodiscard]] QFont wallFont(QFont font, int pixels, QFont::Weight weight = QFont::Normal);

void setWallText(QWidget *widget, int pixels, QFont::Weight weight = QFont::Normal);

} // namespace foyer::app
