// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/visitschart.h"

#include <QAccessible>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace foyer::app {
namespace {

constexpr qreal kBarWidth = 0.7;
constexpr qreal kLabelScale = 0.88;
constexpr int kMinHeight = 150;

/// How far the chosen bar steps back from the surface, in HSV value per cent.
constexpr int kChosenDarker = 125;
constexpr int kChosenLighter = 120;

} // namespace

VisitsChart::VisitsChart(const models::VisitsChartModel &model, const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_series(new QStackedBarSeries(this))
    , m_returning(new QBarSet(tr("Returning"), m_series))
    , m_new(new QBarSet(tr("New"), m_series))
    , m_dayAxis(new QCategoryAxis(this))
    , m_countAxis(new QValueAxis(this))
{
    m_series->append(m_returning);
    m_series->append(m_new);
    m_series->setBarWidth(kBarWidth);
    chart()->addSeries(m_series);
    chart()->addAxis(m_dayAxis, Qt::AlignBottom);
    chart()->addAxis(m_countAxis, Qt::AlignLeft);
    m_series->attachAxis(m_dayAxis);
    m_series->attachAxis(m_countAxis);
    m_dayAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_dayAxis->setGridLineVisible(false);
    m_countAxis->setLineVisible(false);
    m_countAxis->setLabelFormat(QStringLiteral("%.0f"));
    QFont labels = font();
    labels.setPointSizeF(labels.pointSizeF() * kLabelScale);
    m_dayAxis->setLabelsFont(labels);
    m_countAxis->setLabelsFont(labels);
    chart()->setLocalizeNumbers(true);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);

    setMinimumHeight(kMinHeight);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart of visits"));

    connect(&model, &QAbstractItemModel::modelReset, this, &VisitsChart::rebuild);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &VisitsChart::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                takeNumbers(first.row(), last.row());
                takeScale();
            });
    connect(&theme, &Theme::changed, this, &VisitsChart::takeColors);
    rebuild();
    takeColors();
}

void VisitsChart::rebuild()
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

    const QStringList labels = m_dayAxis->categoriesLabels();
    for (const QString &label : labels)
        m_dayAxis->remove(label);
    m_dayAxis->setRange(-0.5, std::max(bars, 1) - 0.5);
    for (const auto &tick : m_model.ticks())
        m_dayAxis->append(tick.text, tick.bar);
    takeScale();
    choose(-1);
}

void VisitsChart::takeNumbers(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        m_returning->replace(i, static_cast<qreal>(m_model.bar(i).counts.returningVisits()));
        m_new->replace(i, static_cast<qreal>(m_model.bar(i).counts.newVisits));
    }
    if (m_chosen >= first && m_chosen <= last)
        Q_EMIT barChosen(m_chosen);
}

void VisitsChart::takeScale()
{
    const auto scale = m_model.scale();
    m_countAxis->setRange(0, static_cast<qreal>(scale.maximum));
    m_countAxis->setTickCount(static_cast<int>(scale.maximum / scale.step) + 1);
}

void VisitsChart::takeColors()
{
    const Palette &palette = m_theme.palette();
    const auto paint = [&palette](QBarSet *set, const QColor &color) {
        set->setColor(color);
        set->setBorderColor(palette.surface);
        set->setSelectedColor(palette.isDark ? color.lighter(kChosenLighter) : color.darker(kChosenDarker));
    };
    paint(m_returning, palette.chartReturning);
    paint(m_new, palette.chartNew);
    chart()->setBackgroundBrush(palette.surface);
    setBackgroundBrush(palette.surface);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_dayAxis), static_cast<QAbstractAxis *>(m_countAxis)}) {
        axis->setLabelsColor(palette.muted);
        axis->setLinePenColor(palette.line);
        axis->setGridLineColor(palette.line);
    }
}

void VisitsChart::choose(int bar)
{
    if (bar == m_chosen && bar == -1)
        return;
    m_returning->deselectAllBars();
    m_new->deselectAllBars();
    m_chosen = bar;
    if (bar >= 0) {
        m_returning->selectBar(bar);
        m_new->selectBar(bar);
    }
    setAccessibleDescription(bar >= 0 ? m_model.barText(bar) : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT barChosen(bar);
}

int VisitsChart::barAt(QPoint position) const
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(position));
    if (!chart()->plotArea().contains(inChart))
        return -1;
    const auto bar = static_cast<int>(std::lround(chart()->mapToValue(inChart, m_series).x()));
    return bar >= 0 && bar < m_model.rowCount() ? bar : -1;
}

bool VisitsChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar >= 0 ? m_model.barText(bar) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && !hasFocus())
        choose(-1);
    return QChartView::viewportEvent(event);
}

void VisitsChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const int bar = barAt(event->position().toPoint());
    if (bar == m_chosen)
        return;
    choose(bar);
    QToolTip::showText(event->globalPosition().toPoint(), bar >= 0 ? m_model.barText(bar) : QString(),
                       viewport());
}

/// The bar that a key leads to; nothing for other keys.
std::optional<int> VisitsChart::barForKey(int key) const
{
    const int last = m_model.rowCount() - 1;
    switch (key) {
    case Qt::Key_Left:
        return m_chosen < 0 ? last : std::max(0, m_chosen - 1);
    case Qt::Key_Right:
        return std::min(last, m_chosen + 1);
    case Qt::Key_Home:
        return std::min(0, last);
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

void VisitsChart::keyPressEvent(QKeyEvent *event)
{
    if (const auto bar = barForKey(event->key()))
        choose(*bar);
    else
        QChartView::keyPressEvent(event);
}

void VisitsChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_chosen < 0 && event->reason() != Qt::MouseFocusReason)
        choose(m_model.rowCount() - 1);
}

void VisitsChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    choose(-1);
}

} // namespace foyer::app
