// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/palette.h"
#include "models/sharesmodel.h"

#include <QFontMetrics>
#include <QRectF>

class QPainter;

namespace foyer::app {

/// The parts of a whole as lines: name, bar, share; the longest bar is the largest part. The same for a
/// widget, a picture and a page of paper; a value, made to be drawn or asked once.
struct ShareLines
{
    const models::SharesModel &model;
    QRectF area;
    QFontMetrics metrics;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool saysCounts = false; ///< Paper has no tool tip that could say the exact number.

    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QRectF line(int row) const;

    /// −1: none.
    [[nodiscard]] int lineAt(QPointF position) const;

    /// Below this, bars are too short to compare.
    [[nodiscard]] int leastWidth() const;

    /// In the painter's font, which is that of `metrics`.
    void paint(QPainter &painter, const Palette &palette) const;
    void paintFrame(QPainter &painter, const Palette &palette, int row) const;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] int widest(int column) const;
    /// Of all that stands behind the bars.
    [[nodiscard]] int valuesWidth() const;
};

} // namespace foyer::app
