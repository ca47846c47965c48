// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QStyledItemDelegate>

namespace foyer::app {

/// Paints the rows of a LiveRowModel: bold names, badges, a bar on what has just come. GUI thread.
class LiveDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LiveDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

/// What the columns of a LiveRowModel should have room for (DataTable::setColumnSamples).
[[nodiscard]] QStringList liveColumnSamples();

} // namespace foyer::app
