// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QColor;
class QPainter;
class QString;
class QStyleOptionViewItem;

namespace foyer::app {

struct Palette;

/// Room on both sides of a cell's text, as in the headings.
inline constexpr int kCellPadding = 12;

/// A cell without its text: the row's surface (soft accent when selected) and the line under it.
void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette);

/// Marks the row at its beginning with a bar of \a color: painted by its first cell.
void paintRowMark(QPainter &painter, const QStyleOptionViewItem &option, const QColor &color);

/// Where a cell's content goes.
[[nodiscard]] QRect cellContent(const QStyleOptionViewItem &option);

/// The option's text on one line, elided, in its font and alignment.
void paintCellText(QPainter &painter, const QStyleOptionViewItem &option, const QColor &color);

/// \a text in a rounded field of \a background.
void paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
               const QColor &color, const QColor &background);

} // namespace foyer::app
