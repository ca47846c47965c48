// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deliveries/deliveriesdelegate.h"

#include "app/tablecell.h"
#include "models/deliveriesmodel.h"

#include <QPainter>

namespace foyer::app {

using Model = models::DeliveriesModel;

namespace {

/// The colour of an outcome's word and of what is behind it.
std::pair<QColor, QColor> colorsOf(Model::Tone tone, const Palette &palette)
{
    switch (tone) {
    case Model::Tone::Good:
        return {palette.good, palette.goodSoft};
    case Model::Tone::Check:
        return {palette.check, palette.checkSoft};
    case Model::Tone::Bad:
        return {palette.bad, palette.badSoft};
    case Model::Tone::Neutral:
        break;
    }
    return {palette.muted, palette.window};
}

} // namespace

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
    const auto tone = index.data(Model::ToneRole).value<Model::Tone>();
    const auto [color, soft] = colorsOf(tone, palette);
    if (index.column() == Model::Outcome)
        paintPill(*painter, cell, cell.text, color, soft);
    else
        paintCellText(*painter, cell, index.column() == Model::Time ? palette.text : palette.muted);
    // What asks for a person stands out at a glance down the list.
    if (index.column() == Model::Time && (tone == Model::Tone::Check || tone == Model::Tone::Bad))
        paintRowMark(*painter, cell, color);
    painter->restore();
}

} // namespace foyer::app
