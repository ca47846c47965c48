// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QStyledItemDelegate>

namespace foyer::app {

/// Paints the rows of a VisitorsModel. GUI thread.
class VisitorsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    VisitorsDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace foyer::app
