// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/visitschart.h"

#include "app/charts/visitsplot.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace foyer::app {
namespace {

constexpr qreal kLabelScale = 0.88;
constexpr int kMinHeight = 150;

} // namespace

VisitsChart::VisitsChart(const models::VisitsChartModel &model, const Theme &theme, QWidget *parent)
    : QChartView(new VisitsPlot(model), parent)
    , m_model(model)
    , m_theme(theme)
    , m_plot(static_cast<VisitsPlot *>(chart()))
{
    setMinimumHeight(kMinHeight);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart of visits"));

    // The plot has followed the model before: it was connected first.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { choose(-1); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { choose(-1); });
    connect(
        &model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { takeNumbers(first.row(), last.row()); });
    connect(&theme, &Theme::changed, this, &VisitsChart::takeColors);
    takeFont();
    takeColors();
}

void VisitsChart::setLabelFont(const QFont &font)
{
    m_plot->takeFont(font);
}

void VisitsChart::takeNumbers(int first, int last)
{
    if (m_chosen >= first && m_chosen <= last)
        choose(m_chosen);
}

void VisitsChart::takeColors()
{
    m_plot->takeColors(m_theme.palette());
    setBackgroundBrush(m_theme.palette().surface);
}

void VisitsChart::takeFont()
{
    QFont labels = font();
    labels.setPointSizeF(labels.pointSizeF() * kLabelScale);
    m_plot->takeFont(labels);
}

void VisitsChart::choose(int bar)
{
    if (bar == m_chosen && bar == -1)
        return;
    m_chosen = bar;
    m_plot->select(bar);
    setAccessibleDescription(bar >= 0 ? m_model.barText(bar) : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT barChosen(bar);
}

int VisitsChart::barAt(QPoint position) const
{
    return m_plot->barAt(m_plot->mapFromScene(mapToScene(position)));
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
    viewport()->setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QToolTip::showText(event->globalPosition().toPoint(), bar >= 0 ? m_model.barText(bar) : QString(),
                       viewport());
}

void VisitsChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const int bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT barActivated(bar);
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
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto bar = barForKey(event->key()))
        choose(*bar);
    else if (isEnter && m_chosen >= 0)
        Q_EMIT barActivated(m_chosen);
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

void VisitsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

} // namespace foyer::app
