// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace foyer::app {

class Theme;

/// The list of pages on the left: icons and words, or icons alone when the window is narrow. GUI thread;
/// owned by the window.
class Sidebar final : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Draws its icons with \a theme from now on. Call once, before addPage.
    void setTheme(const Theme &theme);

    void addPage(PageId id);
    void setCurrentPage(PageId id);

    /// Shows \a count beside the page's word; \a meaning says what it counts. Nothing at 0.
    void setBadge(PageId id, qint64 count, const QString &meaning);

    void setCollapsed(bool isCollapsed);

    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void pageChosen(foyer::app::PageId id);
    void wallboardRequested();

private:
    [[nodiscard]] int expandedWidth() const;
    [[nodiscard]] QListWidgetItem *itemOf(PageId id) const;
    void refreshIcons();

    const Theme *m_theme = nullptr;
    QLabel *m_title;
    QLabel *m_subtitle;
    QListWidget *m_list;
    QToolButton *m_wallboard;
    bool m_isCollapsed = false;
};

} // namespace foyer::app
