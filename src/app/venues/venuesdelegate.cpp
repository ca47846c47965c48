// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuesdelegate.h"

#include "app/charts/sparkline.h"
#include "app/tablecell.h"
#include "models/venuesummarymodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace foyer::app {
namespace {

using Model = models::VenueSummaryModel;

constexpr int kTrendWidth = 112;
constexpr int kTrendMargin = 9;

/// Where a cell's trend is drawn.
QRect trendArea(const QStyleOptionViewItem &cell)
{
    const QRect area = cellContent(cell).adjusted(0, kTrendMargin, 0, -kTrendMargin);
    return QStyle::alignedRect(cell.direction, Qt::AlignLeft,
                               QSize(std::min(kTrendWidth, area.width()), area.height()), area);
}

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
        paintSparkline(*painter, trendArea(cell), index.data(Model::TrendRole).value<QList<qint64>>(),
                       palette.chartReturning);
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

bool VenuesDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QStringList texts = index.data(Model::TrendTextsRole).toStringList();
    if (event->type() != QEvent::ToolTip || texts.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QRect area = trendArea(option);
    const double share = double(event->pos().x() - area.left()) / std::max(1, area.width());
    const auto point =
        std::clamp<qsizetype>(std::lround(share * double(texts.size() - 1)), 0, texts.size() - 1);
    QToolTip::showText(event->globalPos(), texts.at(point), view->viewport());
    return true;
}

} // namespace foyer::app
