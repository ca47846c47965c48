// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/reflow.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>

namespace foyer::app {

Reflow::Reflow(QScrollArea &area, QBoxLayout &columns, int margins)
    : QObject(&area), m_area(area), m_columns(columns), m_margins(margins)
{
    area.viewport()->installEventFilter(this);
    area.widget()->installEventFilter(this);
}

bool Reflow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResized = watched == m_area.viewport() && event->type() == QEvent::Resize;
    if (isResized || event->type() == QEvent::LayoutRequest) // Or what stands in them became wider.
        arrange();
    return QObject::eventFilter(watched, event);
}

void Reflow::arrange()
{
    // Together they are as wide as side by side, whichever way they stand now.
    int width = m_margins + m_columns.spacing() * (m_columns.count() - 1);
    for (int i = 0; i < m_columns.count(); ++i)
        width += m_columns.itemAt(i)->minimumSize().width();
    const auto direction =
        width <= m_area.viewport()->width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_columns.direction())
        return;
    m_columns.setDirection(direction);
    // The area may have had its look at the sizes already.
    QCoreApplication::postEvent(m_area.widget(), new QEvent(QEvent::LayoutRequest));
}

} // namespace foyer::app
