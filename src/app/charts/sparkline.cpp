// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sparkline.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace foyer::app {
namespace {

constexpr qreal kLineWidth = 1.5;

} // namespace

void paintSparkline(QPainter &painter, const QRectF &area, const QList<qint64> &values, const QColor &color)
{
    if (values.size() < 2)
        return;
    const auto highest =
        static_cast<qreal>(std::max<qint64>(1, *std::max_element(values.cbegin(), values.cend())));
    const qreal step = area.width() / static_cast<qreal>(values.size() - 1);
    QPolygonF line;
    line.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        line.append({area.left() + step * static_cast<qreal>(i),
                     area.bottom() - area.height() * static_cast<qreal>(values.at(i)) / highest});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace foyer::app
