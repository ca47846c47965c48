// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/paintvisits.h"

#include "app/charts/visitsplot.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>

namespace foyer::app {

void paintVisits(QPainter &painter, const QRectF &area, const models::VisitsChartModel &model,
                 const Palette &palette, const QFont &font)
{
    QGraphicsScene scene;
    auto *plot = new VisitsPlot(model);
    plot->takeColors(palette);
    plot->takeFont(font);
    scene.addItem(plot);
    plot->resize(area.size());
    plot->layout()->activate(); // At once: there is no event loop between here and the drawing.
    scene.render(&painter, area, QRectF(QPointF(), area.size()));
}

} // namespace foyer::app
