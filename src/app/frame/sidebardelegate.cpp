// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/sidebardelegate.h"

#include <QPainter>

namespace foyer::app {

namespace {

constexpr int kRowHeight = 37;
constexpr int kIconSize = 18;
constexpr int kNarrow = 100; ///< Less room than this: the icon alone.

} // namespace

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto &palette = m_theme.palette();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isNarrow = option.rect.width() < kNarrow;
    const auto direction = option.direction;
    const QRect item = option.rect.adjusted(10, 1, -10, -2);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? palette.accentSoft : palette.line);
        painter->drawRoundedRect(item, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isSelected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(palette.accent);
        painter->drawRoundedRect(QRectF(item).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

    QRect iconRect(item.left() + 10, item.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
    if (isNarrow)
        iconRect.moveLeft(item.center().x() - kIconSize / 2 + 1);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QStyle::visualRect(direction, item, iconRect), Qt::AlignCenter,
               isSelected ? QIcon::Selected : QIcon::Normal);

    const auto badge = index.data(BadgeRole).toString();
    if (!isNarrow) {
        auto font = option.font;
        font.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isSelected ? palette.accentText : palette.text);
        const QRect words = item.adjusted(37, 0, badge.isEmpty() ? -8 : -44, 0);
        painter->drawText(
            QStyle::visualRect(direction, item, words),
            static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    if (!badge.isEmpty())
        paintBadge(painter, item, badge, isNarrow);
    painter->restore();
}

void SidebarDelegate::paintBadge(QPainter *painter, const QRect &area, const QString &text,
                                 bool isNarrow) const
{
    auto font = painter->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const int height = painter->fontMetrics().height() + 2;
    const int width = std::max(height + 4, painter->fontMetrics().horizontalAdvance(text) + 12);
    QRect badge(area.right() - width - 7, area.center().y() - height / 2, width, height);
    if (isNarrow)
        badge.moveTopLeft({area.right() - width + 6, area.top() - 1});
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.palette().checkSoft);
    painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter->setPen(m_theme.palette().check);
    painter->drawText(badge, Qt::AlignCenter, text);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {kIconSize, kRowHeight};
}

} // namespace foyer::app
