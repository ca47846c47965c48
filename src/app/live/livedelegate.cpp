// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/livedelegate.h"

#include "app/tablecell.h"
#include "app/widgets/datatable.h"
#include "models/liverowmodel.h"
#include "models/persontext.h"

#include <QDateTime>
#include <QPainter>

namespace foyer::app {

using models::LiveRowModel;

LiveDelegate::LiveDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

void LiveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto &palette = m_theme.palette();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    paintCellBackground(*painter, cell, palette);
    if (index.column() == LiveRowModel::Time && index.data(LiveRowModel::IsFreshRole).toBool())
        paintRowMark(*painter, cell, palette.accent);
    switch (index.column()) {
    case LiveRowModel::Status:
        paintBadge(*painter, cell, index);
        break;
    case LiveRowModel::Visitor:
        cell.font.setWeight(QFont::DemiBold);
        paintCellText(*painter, cell, palette.text);
        break;
    case LiveRowModel::Device:
        paintCellText(*painter, cell, palette.muted);
        break;
    default:
        paintCellText(*painter, cell, palette.text);
        break;
    }
    painter->restore();
}

void LiveDelegate::paintBadge(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto &palette = m_theme.palette();
    if (index.data(LiveRowModel::IsLateRole).toBool()) {
        // There is no room for two, and the number of the visit tells new from returning too.
        paintPill(painter, option, tr("Late"), palette.bad, palette.badSoft);
        return;
    }
    switch (index.data(LiveRowModel::BadgeRole).value<LiveRowModel::Badge>()) {
    case LiveRowModel::Badge::New:
        paintPill(painter, option, option.text, palette.check, palette.checkSoft);
        break;
    case LiveRowModel::Badge::Returning:
        paintPill(painter, option, option.text, palette.accentText, palette.accentSoft);
        break;
    case LiveRowModel::Badge::Test:
        paintPill(painter, option, option.text, palette.good, palette.goodSoft);
        break;
    }
}

QStringList liveColumnSamples()
{
    const auto moment = [](QDate day) {
        return models::rowTimeText(QDateTime(day, QTime(22, 58)).toMSecsSinceEpoch(), {});
    };
    // The badge has room on both sides.
    return {everyMonth(moment),
            {},
            {},
            QString(LiveRowModel::tr("Returning", "status of a visit") + QStringLiteral("mn")),
            QStringLiteral("000"),
            QStringLiteral("Facebook"),
            QStringLiteral("Android · Samsung")};
}

} // namespace foyer::app
