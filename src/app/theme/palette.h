// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

class QPalette;

namespace foyer::app {

/// Every colour of the window, by role (design: "Palette"). One table, resources/palette.json, feeds this,
/// QPalette and the style sheet; nothing else names a colour.
struct Palette
{
    QColor window, surface, sidebar, line;
    QColor text, muted;
    QColor accent, accentSoft; ///< The accent as a surface, a line or a mark.
    QColor accentText;         ///< The accent as text: readable on accentSoft too.
    QColor onAccent;
    QColor good, goodSoft, check, checkSoft, bad, badSoft;
    QColor chartReturning, chartNew;
    bool isDark = false;
};

/// The light or the dark column of resources/palette.json.
[[nodiscard]] Palette loadPalette(bool isDark);

[[nodiscard]] QPalette toQPalette(const Palette &palette);

/// \a sheet with every @role@ replaced by its colour and every @pt.NAME@ by a size derived from \a
/// basePoints.
[[nodiscard]] QString fillStyleSheet(QString sheet, const Palette &palette, qreal basePoints);

} // namespace foyer::app
