// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deliveries/deliveriesdelegate.h"

#include "app/tablecell.h"
#include "models/deliveriesmodel.h"

#include <QPainter>

namespace foyer::app {

using Model = models::DeliveriesModel;

DeliveriesDelegate::DeliveriesDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void DeliveriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Palette &palette = m_theme.palette();
    painter->save();
    paintCellBackground(*painter, cell, palette);
    if (index.column() != Model::Outcome) {
        paintCellText(*painter, cell, index.column() == Model::Time ? palette.text : palette.muted);
    } else {
        switch (index.data(Model::ToneRole).value<Model::Tone>()) {
        case Model::Tone::Good:
            paintPill(*painter, cell, cell.text, palette.good, palette.goodSoft);
            break;
        case Model::Tone::Check:
            paintPill(*painter, cell, cell.text, palette.check, palette.checkSoft);
            break;
        case Model::Tone::Bad:
            paintPill(*painter, cell, cell.text, palette.bad, palette.badSoft);
            break;
        case Model::Tone::Neutral:
            paintPill(*painter, cell, cell.text, palette.muted, palette.window);
            break;
        }
    }
    painter->restore();
}

} // namespace foyer::app
