// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablecell.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace foyer::app {
namespace {

constexpr int kMarkWidth = 3;
constexpr int kPillPadding = 8;
constexpr int kPillHeightOver = 4;
constexpr qreal kPillFontScale = 0.88;

} // namespace

void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, palette.accentSoft);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, palette.line);
}

void paintRowMark(QPainter &painter, const QStyleOptionViewItem &option, const QColor &color)
{
    const QRect bar(option.rect.left(), option.rect.top(), kMarkWidth, option.rect.height() - 1);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), color);
}

QRect cellContent(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
}

void paintCellText(QPainter &painter, const QStyleOptionViewItem &option, const QColor &color)
{
    const QRect area = cellContent(option);
    const QString text =
        QFontMetrics(option.font).elidedText(option.text, option.textElideMode, area.width());
    painter.setFont(option.font);
    painter.setPen(color);
    painter.drawText(area, QStyle::visualAlignment(option.direction, option.displayAlignment), text);
}

void paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
               const QColor &color, const QColor &background)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * kPillFontScale);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QRect area = cellContent(option);
    const QSize size(std::min(metrics.horizontalAdvance(text) + 2 * kPillPadding, area.width()),
                     metrics.height() + kPillHeightOver);
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, pill.width() - kPillPadding));
}

} // namespace foyer::app
