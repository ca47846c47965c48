// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class QColor;
class QPainter;

namespace foyer::app {

/// Draws \a values as a thin line from left to right of \a area, the highest at its top, 0 at its bottom.
void paintSparkline(QPainter &painter, const QRectF &area, const QList<qint64> &values, const QColor &color);

} // namespace foyer::app
