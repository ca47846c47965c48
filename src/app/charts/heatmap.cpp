// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/heatmap.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kGap = HeatGrid::kGap;
constexpr int kCellHeight = 15;
constexpr int kLeastCellHeight = 12;
constexpr int kLeastCellWidth = 9;

} // namespace

HeatMap::HeatMap(const models::WeekHoursModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Visits by weekday and hour"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        const auto [first, last] = m_model.busyColumns();
        const bool isThere = m_chosen && m_chosen->x() >= first && m_chosen->x() <= last;
        choose(isThere ? m_chosen : std::nullopt);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize HeatMap::sizeHint() const
{
    return {24 * (kLeastCellWidth + kGap), 7 * (kCellHeight + kGap) + fontMetrics().height()};
}

QSize HeatMap::minimumSizeHint() const
{
    const int cell = std::max(kLeastCellHeight, fontMetrics().height());
    return {120, 7 * (cell + kGap) + fontMetrics().height()};
}

HeatGrid HeatMap::grid() const
{
    return {m_model, rect(), fontMetrics(), layoutDirection()};
}

void HeatMap::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    grid().paint(painter, m_theme.palette());
    if (m_chosen)
        grid().paintFrame(painter, m_theme.palette(), *m_chosen);
}

QString HeatMap::textOf(std::optional<QPoint> at) const
{
    return at ? m_model.index(at->y(), at->x()).data(models::WeekHoursModel::CellTextRole).toString()
              : QString();
}

void HeatMap::choose(std::optional<QPoint> at)
{
    m_chosen = at;
    const QString text = textOf(at);
    if (accessibleDescription() != text) {
        setAccessibleDescription(text);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
        Q_EMIT cellChosen(text);
    }
    update();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textOf(grid().cellAt(help->pos())), this);
    return true;
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = grid().cellAt(event->position());
    if (at == m_chosen)
        return;
    setCursor(at ? Qt::PointingHandCursor : Qt::ArrowCursor);
    choose(at);
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const auto at = grid().cellAt(event->position());
    if (event->button() == Qt::LeftButton && at)
        Q_EMIT cellActivated(*at);
}

void HeatMap::leaveEvent(QEvent * /*event*/)
{
    if (!hasFocus())
        choose(std::nullopt);
}

/// The cell that a key leads to; nothing for other keys.
std::optional<QPoint> HeatMap::cellForKey(int key) const
{
    const auto [first, last] = m_model.busyColumns();
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const QPoint from = m_chosen.value_or(QPoint(first, 0));
    QPoint step;
    switch (key) {
    case Qt::Key_Left:
        step = {-forward, 0};
        break;
    case Qt::Key_Right:
        step = {forward, 0};
        break;
    case Qt::Key_Up:
        step = {0, -1};
        break;
    case Qt::Key_Down:
        step = {0, 1};
        break;
    case Qt::Key_Home:
        return QPoint(first, from.y());
    case Qt::Key_End:
        return QPoint(last, from.y());
    default:
        return std::nullopt;
    }
    const QPoint to = m_chosen ? from + step : from;
    return QPoint(std::clamp(to.x(), first, last), std::clamp(to.y(), 0, m_model.rowCount() - 1));
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto at = cellForKey(event->key()))
        choose(at);
    else if (isEnter && m_chosen)
        Q_EMIT cellActivated(*m_chosen);
    else
        QWidget::keyPressEvent(event);
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_chosen && event->reason() != Qt::MouseFocusReason)
        choose(QPoint(m_model.busyColumns().first, 0));
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose(std::nullopt);
}

} // namespace foyer::app
