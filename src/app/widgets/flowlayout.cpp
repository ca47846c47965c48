// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace foyer::app {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Place> FlowLayout::placesIn(int width) const
{
    QList<Place> places;
    QPoint next;
    int lineHeight = 0;
    for (auto *item : m_items) {
        if (item->isEmpty()) // A hidden widget.
            continue;
        QSize size = item->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width) {
            next = {0, next.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        size.setWidth(std::min(size.width(), width)); // What is wider than all elides.
        places.append({item, QRect(next, size)});
        next.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    const auto places = placesIn(width);
    for (const auto &place : places)
        height = std::max(height, place.box.bottom() + 1);
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto *widget = parentWidget();
    const auto direction = widget != nullptr ? widget->layoutDirection() : Qt::LeftToRight;
    const auto places = placesIn(rect.width());
    for (const auto &place : places)
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.box.translated(rect.topLeft())));
}

} // namespace foyer::app
