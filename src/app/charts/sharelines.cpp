// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sharelines.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace foyer::app {

namespace {

using Model = models::SharesModel;

constexpr int kBarHeight = 8;
constexpr int kGap = 10;
constexpr int kRowGap = 3;
constexpr int kLeastBar = 40;
constexpr int kFrameRadius = 4;

QRectF mirrored(const QRectF &box, const QRectF &area, Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight
               ? box
               : box.translated(area.left() + area.right() - box.left() - box.right(), 0);
}

} // namespace

int ShareLines::lineHeight() const
{
    return metrics.height() + kRowGap;
}

QRectF ShareLines::line(int row) const
{
    return {area.left(), area.top() + row * lineHeight(), area.width(), qreal(lineHeight())};
}

int ShareLines::lineAt(QPointF position) const
{
    const int row = int((position.y() - area.top()) / lineHeight());
    return area.contains(position) && row < model.rowCount() ? row : -1;
}

QString ShareLines::text(int row, int column) const
{
    const QVariant value = model.index(row, column).data();
    return column == Model::Count ? QLocale().toString(value.toLongLong()) : value.toString();
}

int ShareLines::widest(int column) const
{
    int width = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(text(row, column)));
    return width;
}

int ShareLines::valuesWidth() const
{
    return widest(Model::Share) + (saysCounts ? kGap + widest(Model::Count) : 0);
}

int ShareLines::leastWidth() const
{
    return widest(Model::Group) + valuesWidth() + 2 * kGap + kLeastBar;
}

void ShareLines::paint(QPainter &painter, const Palette &palette) const
{
    const auto left = int(QStyle::visualAlignment(direction, Qt::AlignLeft));
    const auto right = int(QStyle::visualAlignment(direction, Qt::AlignRight));
    const int groups = widest(Model::Group);
    const int shares = widest(Model::Share);
    const qreal room = area.width() - groups - valuesWidth() - 2 * kGap;
    double most = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        most = std::max(most, model.index(row, 0).data(Model::PartRole).toDouble());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QRectF box = line(row);
        painter.setPen(palette.muted);
        painter.drawText(box, left | Qt::AlignVCenter, text(row, Model::Group));
        painter.setPen(palette.text);
        painter.drawText(box, right | Qt::AlignVCenter, text(row, Model::Share));
        if (saysCounts) {
            const QRectF before = box.adjusted(0, 0, -shares - kGap, 0);
            painter.drawText(mirrored(before, area, direction), right | Qt::AlignVCenter,
                             text(row, Model::Count));
        }
        const QRectF track(area.left() + groups + kGap, box.center().y() - kBarHeight / 2.0, room,
                           kBarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.line);
        painter.drawRoundedRect(mirrored(track, area, direction), kBarHeight / 2.0, kBarHeight / 2.0);
        const double part = model.index(row, 0).data(Model::PartRole).toDouble();
        if (part <= 0)
            continue;
        QRectF bar = track;
        bar.setWidth(std::max<qreal>(kBarHeight, room * part / most));
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(mirrored(bar, area, direction), kBarHeight / 2.0, kBarHeight / 2.0);
    }
}

void ShareLines::paintFrame(QPainter &painter, const Palette &palette, int row) const
{
    painter.setPen(QPen(palette.accent, 1));
    painter.setBrush(palette.accentSoft);
    painter.drawRoundedRect(line(row).adjusted(0.5, 0.5, -0.5, -0.5), kFrameRadius, kFrameRadius);
}

} // namespace foyer::app
