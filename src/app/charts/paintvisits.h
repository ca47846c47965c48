// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/palette.h"
#include "models/visitschartmodel.h"

class QFont;
class QPainter;
class QRectF;

namespace foyer::app {

/// Draws the plot of visits once, into a picture or on paper. GUI thread.
void paintVisits(QPainter &painter, const QRectF &area, const models::VisitsChartModel &model,
                 const Palette &palette, const QFont &font);

} // namespace foyer::app
