// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sharebars.h"

#include "app/widgets/look.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kFewestRows = 4; ///< So much room is kept, so that little moves when another report is chosen.
constexpr int kInset = 6;      ///< Room for the frame around a chosen line.

} // namespace

ShareBars::ShareBars(const models::SharesModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&model, &QAbstractItemModel::modelReset, this, &ShareBars::takeParts);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

/// A chosen part stays chosen while its numbers change.
void ShareBars::takeParts()
{
    m_chosen = std::min(m_chosen, m_model.rowCount() - 1);
    describe();
    updateGeometry();
    update();
}

void ShareBars::choose(int part)
{
    if (part == m_chosen)
        return;
    m_chosen = part;
    describe();
    update();
}

void ShareBars::describe()
{
    QStringList words;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_chosen < 0 || m_chosen == row)
            words.append(m_model.partText(row));
    }
    const QString text = words.join(QStringLiteral(", "));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

ShareLines ShareBars::lines() const
{
    return {m_model, QRectF(rect()).adjusted(kInset, 0, -kInset, 0), fontMetrics(), layoutDirection()};
}

QSize ShareBars::sizeHint() const
{
    return {240, std::max(kFewestRows, m_model.rowCount()) * lines().lineHeight()};
}

QSize ShareBars::minimumSizeHint() const
{
    return {lines().leastWidth() + 2 * kInset, sizeHint().height()};
}

void ShareBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_chosen >= 0) {
        ShareLines whole = lines();
        whole.area = rect();
        whole.paintFrame(painter, m_theme.palette(), m_chosen);
    }
    lines().paint(painter, m_theme.palette());
}

bool ShareBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int part = lines().lineAt(help->pos());
    QToolTip::showText(help->globalPos(), part < 0 ? QString() : plainToolTip(m_model.partText(part)), this);
    return true;
}

void ShareBars::mouseMoveEvent(QMouseEvent *event)
{
    const int part = lines().lineAt(event->position());
    setCursor(part >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    choose(part);
}

void ShareBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int part = lines().lineAt(event->position());
    if (event->button() == Qt::LeftButton && part >= 0)
        Q_EMIT partActivated(part);
}

void ShareBars::leaveEvent(QEvent * /*event*/)
{
    if (!hasFocus())
        choose(-1);
}

/// The part that a key leads to; nothing for other keys.
std::optional<int> ShareBars::partForKey(int key) const
{
    const int last = m_model.rowCount() - 1;
    switch (key) {
    case Qt::Key_Up:
        return m_chosen < 0 ? last : std::max(0, m_chosen - 1);
    case Qt::Key_Down:
        return std::min(last, m_chosen + 1);
    case Qt::Key_Home:
        return std::min(0, last);
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

void ShareBars::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto part = partForKey(event->key()))
        choose(*part);
    else if (isEnter && m_chosen >= 0)
        Q_EMIT partActivated(m_chosen);
    else
        QWidget::keyPressEvent(event);
}

void ShareBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0 && event->reason() != Qt::MouseFocusReason)
        choose(std::min(0, m_model.rowCount() - 1));
}

void ShareBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

} // namespace foyer::app
