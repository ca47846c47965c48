// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QStyledItemDelegate>

namespace foyer::app {

/// Draws the table of deliveries: the outcome as a word in a pill. GUI thread.
class DeliveriesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    DeliveriesDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace foyer::app
