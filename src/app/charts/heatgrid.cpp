// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/heatgrid.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kLabelGap = 8;
constexpr int kRadius = 3;
/// Even no visit leaves a cell, so that the grid can be read.
constexpr double kFaintest = 0.06;
constexpr int kFrameWidth = 2;

} // namespace

/// Beside the names of the weekdays, above those of the hours.
QRectF HeatGrid::grid() const
{
    int labels = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        labels = std::max(labels, metrics.horizontalAdvance(model.headerData(row, Qt::Vertical).toString()));
    return area.adjusted(labels + kLabelGap, 0, 0, -metrics.height() - kGap);
}

QRectF HeatGrid::cell(QPoint at) const
{
    const QRectF inner = grid();
    const auto [first, last] = model.busyColumns();
    const qreal width = inner.width() / (last - first + 1);
    const qreal height = inner.height() / model.rowCount();
    const QRectF box(inner.left() + (at.x() - first) * width, inner.top() + at.y() * height, width - kGap,
                     height - kGap);
    // From right to left, hours run the other way.
    return direction == Qt::LeftToRight
               ? box
               : QRectF(area.left() + area.right() - box.right(), box.top(), box.width(), box.height());
}

std::optional<QPoint> HeatGrid::cellAt(QPointF position) const
{
    const auto [first, last] = model.busyColumns();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = first; column <= last; ++column) {
            if (cell({column, row}).adjusted(0, 0, kGap, kGap).contains(position))
                return QPoint(column, row);
        }
    }
    return std::nullopt;
}

void HeatGrid::paint(QPainter &painter, const Palette &palette) const
{
    const auto [first, last] = model.busyColumns();
    const auto left = int(QStyle::visualAlignment(direction, Qt::AlignLeft));
    for (int row = 0; row < model.rowCount(); ++row) {
        painter.setPen(Qt::NoPen);
        for (int column = first; column <= last; ++column) {
            const auto share = model.index(row, column).data(models::WeekHoursModel::ShareRole).toDouble();
            QColor color = palette.accent;
            color.setAlphaF(float(kFaintest + (1 - kFaintest) * share));
            painter.setBrush(color);
            painter.drawRoundedRect(cell({column, row}), kRadius, kRadius);
        }
        painter.setPen(palette.muted);
        const QRectF box = cell({first, row});
        painter.drawText(QRectF(area.left(), box.top(), area.width(), box.height()), left | Qt::AlignVCenter,
                         model.headerData(row, Qt::Vertical).toString());
    }
    paintHours(painter);
}

void HeatGrid::paintHours(QPainter &painter) const
{
    const auto [first, last] = model.busyColumns();
    const int labelWidth = metrics.horizontalAdvance(model.headerData(first, Qt::Horizontal).toString());
    const int stride = std::max(1, int((labelWidth + kLabelGap) / (cell({first, 0}).width() + kGap)) + 1);
    const qreal base = area.bottom() - metrics.height() + metrics.ascent();
    for (int column = first; column <= last; column += stride) {
        const QRectF box = cell({column, 0});
        const QString text = model.headerData(column, Qt::Horizontal).toString();
        const qreal x = direction == Qt::LeftToRight ? box.left() : box.right() - labelWidth;
        if (x >= area.left() && x + metrics.horizontalAdvance(text) <= area.right())
            painter.drawText(QPointF(x, base), text);
    }
}

void HeatGrid::paintFrame(QPainter &painter, const Palette &palette, QPoint at) const
{
    painter.setPen(QPen(palette.text, kFrameWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell(at), kRadius, kRadius);
}

} // namespace foyer::app
