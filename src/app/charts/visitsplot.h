// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/palette.h"
#include "models/visitschartmodel.h"

#include <QChart>

QT_BEGIN_NAMESPACE
class QBarSet;
class QCategoryAxis;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace foyer::app {

/// Visits as stacked bars, returning visitors below and new ones on top, and over them the outline of the
/// days that they are compared with. In a view it follows its model; a picture draws it once. GUI thread.
class VisitsPlot final : public QChart
{
    Q_OBJECT
public:
    explicit VisitsPlot(const models::VisitsChartModel &model);

    void takeColors(const Palette &palette);
    void takeFont(const QFont &font);

    /// Makes one bar stand out; −1: none.
    void select(int bar);

    /// The bar in that place of the chart; −1: none.
    [[nodiscard]] int barAt(QPointF inChart);

    [[nodiscard]] const QBarSet &returningBars() const { return *m_returning; }

    [[nodiscard]] const QBarSet &newBars() const { return *m_new; }

    /// What is drawn of the days compared with; without points: nothing.
    [[nodiscard]] const QLineSeries &beforeLine() const { return *m_before; }

private:
    void rebuild();
    void takeNumbers(int first, int last);
    void takeScale();
    void takeBefore();

    const models::VisitsChartModel &m_model;
    QStackedBarSeries *m_series;
    QBarSet *m_returning;
    QBarSet *m_new;
    QLineSeries *m_beforeEdge; ///< Below the line, so that it stands out from bars of every colour.
    QLineSeries *m_before;
    QCategoryAxis *m_dayAxis;
    QValueAxis *m_countAxis;
};

} // namespace foyer::app
