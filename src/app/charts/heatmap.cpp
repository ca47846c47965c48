// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/heatmap.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kGap = 2;
constexpr int kLabelGap = 8;
constexpr int kRadius = 3;
constexpr int kCellHeight = 15;
constexpr int kLeastCellHeight = 12;
constexpr int kLeastCellWidth = 9;
/// Even no visit leaves a cell, so that the grid can be read.
constexpr double kFaintest = 0.06;
constexpr int kFocusWidth = 2;

} // namespace

HeatMap::HeatMap(const models::WeekHoursModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Visits by weekday and hour"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_chosen)
            choose(m_chosen);
        update();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize HeatMap::sizeHint() const
{
    return {24 * (kLeastCellWidth + kGap), 7 * (kCellHeight + kGap) + fontMetrics().height()};
}

QSize HeatMap::minimumSizeHint() const
{
    return {120, 7 * (kLeastCellHeight + kGap) + fontMetrics().height()};
}

/// Beside the names of the weekdays, above those of the hours.
QRect HeatMap::grid() const
{
    int labels = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        labels = std::max(labels,
                          fontMetrics().horizontalAdvance(m_model.headerData(row, Qt::Vertical).toString()));
    return rect().adjusted(labels + kLabelGap, 0, 0, -fontMetrics().height() - kGap);
}

QRectF HeatMap::cell(QPoint at) const
{
    const QRectF area = grid();
    const auto [first, last] = m_model.busyColumns();
    const qreal width = area.width() / (last - first + 1);
    const qreal height = area.height() / m_model.rowCount();
    const QRectF box(area.left() + (at.x() - first) * width, area.top() + at.y() * height, width - kGap,
                     height - kGap);
    // From right to left, hours run the other way.
    return layoutDirection() == Qt::LeftToRight
               ? box
               : QRectF(this->width() - box.right(), box.top(), box.width(), box.height());
}

std::optional<QPoint> HeatMap::cellAt(QPoint position) const
{
    const auto [first, last] = m_model.busyColumns();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = first; column <= last; ++column) {
            if (cell({column, row}).adjusted(0, 0, kGap, kGap).contains(position))
                return QPoint(column, row);
        }
    }
    return std::nullopt;
}

QColor HeatMap::colorOf(double share) const
{
    QColor color = m_theme.palette().accent;
    color.setAlphaF(float(kFaintest + (1 - kFaintest) * share));
    return color;
}

void HeatMap::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &palette = m_theme.palette();
    const auto [first, last] = m_model.busyColumns();
    const auto left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        painter.setPen(Qt::NoPen);
        for (int column = first; column <= last; ++column) {
            const auto share = m_model.index(row, column).data(models::WeekHoursModel::ShareRole).toDouble();
            painter.setBrush(colorOf(share));
            painter.drawRoundedRect(cell({column, row}), kRadius, kRadius);
        }
        painter.setPen(palette.muted);
        const QRectF line(0, cell({first, row}).top(), width(), cell({first, row}).height());
        painter.drawText(line, left | Qt::AlignVCenter, m_model.headerData(row, Qt::Vertical).toString());
    }

    // As many hours as have room under their columns.
    const int labelWidth =
        fontMetrics().horizontalAdvance(m_model.headerData(first, Qt::Horizontal).toString());
    const int stride = std::max(1, int((labelWidth + kLabelGap) / (cell({first, 0}).width() + kGap)) + 1);
    const int top = height() - fontMetrics().height();
    for (int column = first; column <= last; column += stride) {
        const QRectF box = cell({column, 0});
        const QString text = m_model.headerData(column, Qt::Horizontal).toString();
        const qreal x = layoutDirection() == Qt::LeftToRight ? box.left() : box.right() - labelWidth;
        if (x >= 0 && x + fontMetrics().horizontalAdvance(text) <= width())
            painter.drawText(QPointF(x, top + fontMetrics().ascent()), text);
    }

    if (m_chosen) {
        painter.setPen(QPen(palette.text, kFocusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell(*m_chosen), kRadius, kRadius);
    }
}

void HeatMap::choose(std::optional<QPoint> at)
{
    m_chosen = at;
    const QString text =
        at ? m_model.index(at->y(), at->x()).data(models::WeekHoursModel::CellTextRole).toString()
           : QString();
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
    const auto at = cellAt(help->pos());
    QToolTip::showText(
        help->globalPos(),
        at ? m_model.index(at->y(), at->x()).data(models::WeekHoursModel::CellTextRole).toString()
           : QString(),
        this);
    return true;
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = cellAt(event->position().toPoint());
    if (at != m_chosen)
        choose(at);
}

void HeatMap::leaveEvent(QEvent * /*event*/)
{
    if (!hasFocus())
        choose(std::nullopt);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const auto [first, last] = m_model.busyColumns();
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    QPoint step;
    switch (event->key()) {
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
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const QPoint to = m_chosen ? *m_chosen + step : QPoint(first, 0);
    choose(QPoint(std::clamp(to.x(), first, last), std::clamp(to.y(), 0, m_model.rowCount() - 1)));
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose(std::nullopt);
}

} // namespace foyer::app
