// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QStyledItemDelegate>

namespace foyer::app {

/// Draws the table of venues: names stand out, changes are good or bad, the trend is a line whose points the
/// tool tip says. GUI thread.
class VenuesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    VenuesDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Theme &m_theme;
};

} // namespace foyer::app
