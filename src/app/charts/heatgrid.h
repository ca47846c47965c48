// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/palette.h"
#include "models/weekhoursmodel.h"

#include <QFontMetrics>
#include <QPoint>
#include <QRectF>

#include <optional>

class QPainter;

namespace foyer::app {

/// Weekday × hour as a grid of cells, the stronger the colour the more visits, with the names of the weekdays
/// beside it and as many hours below as have room. Hours without any visit at either end of the day are left
/// out. The same for a widget, a picture and a page of paper; a value, made to be drawn or asked once.
struct HeatGrid
{
    const models::WeekHoursModel &model;
    QRectF area;
    QFontMetrics metrics;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// \a at: column (hour) and row (weekday).
    [[nodiscard]] QRectF cell(QPoint at) const;
    [[nodiscard]] std::optional<QPoint> cellAt(QPointF position) const;

    /// In the painter's font, which is that of `metrics`.
    void paint(QPainter &painter, const Palette &palette) const;
    void paintFrame(QPainter &painter, const Palette &palette, QPoint at) const;

    static constexpr int kGap = 2;

private:
    [[nodiscard]] QRectF grid() const;
    void paintHours(QPainter &painter) const;
};

} // namespace foyer::app
