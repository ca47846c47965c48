// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/visitsplot.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace foyer::app {
namespace {

constexpr qreal kBarWidth = 0.7;
constexpr qreal kBeforeWidth = 1.6;
constexpr qreal kBeforeEdge = 1.2;

/// How far the chosen bar steps back from the surface, in HSV value per cent.
constexpr int kChosenDarker = 125;
constexpr int kChosenLighter = 120;

} // namespace

VisitsPlot::VisitsPlot(const models::VisitsChartModel &model)
    : m_model(model)
    , m_series(new QStackedBarSeries(this))
    , m_returning(new QBarSet(tr("Returning"), m_series))
    , m_new(new QBarSet(tr("New"), m_series))
    , m_beforeEdge(new QLineSeries(this))
    , m_before(new QLineSeries(this))
    , m_dayAxis(new QCategoryAxis(this))
    , m_countAxis(new QValueAxis(this))
{
    m_series->append(m_returning);
    m_series->append(m_new);
    m_series->setBarWidth(kBarWidth);
    addSeries(m_series);
    addSeries(m_beforeEdge);
    addSeries(m_before);
    addAxis(m_dayAxis, Qt::AlignBottom);
    addAxis(m_countAxis, Qt::AlignLeft);
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(m_series), static_cast<QAbstractSeries *>(m_beforeEdge),
          static_cast<QAbstractSeries *>(m_before)}) {
        series->attachAxis(m_dayAxis);
        series->attachAxis(m_countAxis);
    }
    m_dayAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_dayAxis->setGridLineVisible(false);
    m_countAxis->setLineVisible(false);
    m_countAxis->setLabelFormat(QStringLiteral("%.0f"));
    setLocalizeNumbers(true);
    legend()->hide();
    setMargins({});
    setBackgroundRoundness(0);
    layout()->setContentsMargins(0, 0, 0, 0);

    connect(&model, &QAbstractItemModel::modelReset, this, &VisitsPlot::rebuild);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &VisitsPlot::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                takeNumbers(first.row(), last.row());
                takeBefore();
                takeScale();
            });
    rebuild();
}

void VisitsPlot::rebuild()
{
    const int bars = m_model.rowCount();
    m_returning->remove(0, m_returning->count());
    m_new->remove(0, m_new->count());
    QList<qreal> returning;
    QList<qreal> fresh;
    for (int i = 0; i < bars; ++i) {
        returning.append(static_cast<qreal>(m_model.bar(i).counts.returningVisits()));
        fresh.append(static_cast<qreal>(m_model.bar(i).counts.newVisits));
    }
    m_returning->append(returning);
    m_new->append(fresh);
    takeBefore();

    const QStringList labels = m_dayAxis->categoriesLabels();
    for (const QString &label : labels)
        m_dayAxis->remove(label);
    m_dayAxis->setRange(-0.5, std::max(bars, 1) - 0.5);
    for (const auto &tick : m_model.ticks())
        m_dayAxis->append(tick.text, tick.bar);
    takeScale();
}

void VisitsPlot::takeNumbers(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        m_returning->replace(i, static_cast<qreal>(m_model.bar(i).counts.returningVisits()));
        m_new->replace(i, static_cast<qreal>(m_model.bar(i).counts.newVisits));
    }
}

/// Steps as wide as the bars: a line from middle to middle would say something of the time between.
void VisitsPlot::takeBefore()
{
    QList<QPointF> steps;
    for (int i = 0; m_model.isCompared() && i < m_model.rowCount(); ++i) {
        const auto visits = static_cast<qreal>(m_model.visitsBefore(i).value_or(0));
        steps.append({i - 0.5, visits});
        steps.append({i + 0.5, visits});
    }
    m_beforeEdge->replace(steps);
    m_before->replace(steps);
}

void VisitsPlot::takeScale()
{
    const auto scale = m_model.scale();
    m_countAxis->setRange(0, static_cast<qreal>(scale.maximum));
    m_countAxis->setTickCount(static_cast<int>(scale.maximum / scale.step) + 1);
}

void VisitsPlot::takeColors(const Palette &palette)
{
    const auto paint = [&palette](QBarSet *set, const QColor &color) {
        set->setColor(color);
        set->setBorderColor(palette.surface);
        set->setSelectedColor(palette.isDark ? color.lighter(kChosenLighter) : color.darker(kChosenDarker));
    };
    paint(m_returning, palette.chartReturning);
    paint(m_new, palette.chartNew);
    QPen line(palette.muted, kBeforeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    m_before->setPen(line);
    line.setColor(palette.surface);
    line.setWidthF(kBeforeWidth + 2 * kBeforeEdge);
    m_beforeEdge->setPen(line);
    setBackgroundBrush(palette.surface);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_dayAxis), static_cast<QAbstractAxis *>(m_countAxis)}) {
        axis->setLabelsColor(palette.muted);
        axis->setLinePenColor(palette.line);
        axis->setGridLineColor(palette.line);
    }
}

void VisitsPlot::takeFont(const QFont &font)
{
    m_dayAxis->setLabelsFont(font);
    m_countAxis->setLabelsFont(font);
}

void VisitsPlot::select(int bar)
{
    m_returning->deselectAllBars();
    m_new->deselectAllBars();
    if (bar >= 0) {
        m_returning->selectBar(bar);
        m_new->selectBar(bar);
    }
}

int VisitsPlot::barAt(QPointF inChart)
{
    if (!plotArea().contains(inChart))
        return -1;
    const auto bar = static_cast<int>(std::lround(mapToValue(inChart, m_series).x()));
    return bar >= 0 && bar < m_model.rowCount() ? bar : -1;
}

} // namespace foyer::app
