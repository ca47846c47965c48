// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/visitorsdelegate.h"

#include "app/tablecell.h"
#include "models/visitorsmodel.h"

#include <QPainter>

namespace foyer::app {

VisitorsDelegate::VisitorsDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void VisitorsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto &palette = m_theme.palette();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isName = index.column() == models::VisitorsModel::Name;
    const bool isAside = index.column() == models::VisitorsModel::SignedInWith ||
                         index.column() == models::VisitorsModel::FirstSeen;
    if (isName)
        cell.font.setWeight(QFont::DemiBold);
    painter->save();
    paintCellBackground(*painter, cell, palette);
    paintCellText(*painter, cell, isAside ? palette.muted : palette.text);
    painter->restore();
}

} // namespace foyer::app
