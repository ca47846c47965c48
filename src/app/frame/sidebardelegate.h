// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QStyledItemDelegate>

namespace foyer::app {

/// Paints one page of the sidebar: icon, word where there is room for it, and badge.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { PageRole = Qt::UserRole, BadgeRole };

    SidebarDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBadge(QPainter *painter, const QRect &area, const QString &text, bool isNarrow) const;

    const Theme &m_theme;
};

} // namespace foyer::app
