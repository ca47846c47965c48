// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuesdelegate.h"

#include "app/charts/sparkline.h"
#include "app/tablecell.h"
#include "models/venuesummarymodel.h"

#include <QPainter>

#include <algorithm>

namespace foyer::app {
namespace {

using Model = models::VenueSummaryModel;

constexpr int kTrendWidth = 112;
constexpr int kTrendMargin = 9;

} // namespace

VenuesDelegate::VenuesDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void VenuesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Palette &palette = m_theme.palette();
    painter->save();
    paintCellBackground(*painter, cell, palette);
    if (index.column() == Model::Trend) {
        const QRect area = cellContent(cell).adjusted(0, kTrendMargin, 0, -kTrendMargin);
        const QSize size(std::min(kTrendWidth, area.width()), area.height());
        paintSparkline(*painter, QStyle::alignedRect(cell.direction, Qt::AlignLeft, size, area),
                       index.data(Model::TrendRole).value<QList<qint64>>(), palette.chartReturning);
    } else {
        const auto tone = index.data(Model::ToneRole).value<Model::Tone>();
        if (index.column() == Model::Venue || tone != Model::Tone::Neutral)
            cell.font.setWeight(QFont::DemiBold);
        paintCellText(*painter, cell,
                      tone == Model::Tone::Good  ? palette.good
                      : tone == Model::Tone::Bad ? palette.bad
                                                 : palette.text);
    }
    painter->restore();
}

} // namespace foyer::app
