// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/sidebar.h"

#include "app/frame/sidebardelegate.h"
#include "app/pages.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr int kWidth = 196;
constexpr int kCollapsedWidth = 60;
constexpr int kHeadingMargin = 20;
constexpr int kIconSize = 18;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(QStringLiteral("Foyer"), this))
    , m_subtitle(new QLabel(tr("Guest WiFi sign-ins"), this))
    , m_list(new QListWidget(this))
    , m_wallboard(new QToolButton(this))
{
    setObjectName(QStringLiteral("sidebar"));
    m_title->setProperty("role", QStringLiteral("brand"));
    m_subtitle->setProperty("role", QStringLiteral("small"));

    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(kHeadingMargin, 0, kHeadingMargin / 2, 0);
    heading->setSpacing(1);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);

    m_list->setObjectName(QStringLiteral("pageList"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT pageChosen(static_cast<PageId>(item->data(SidebarDelegate::PageRole).toInt()));
    });

    m_wallboard->setObjectName(QStringLiteral("wallboardButton"));
    m_wallboard->setText(u' ' % tr("Wallboard")); // As far from its icon as the pages' words.
    m_wallboard->setAccessibleName(tr("Wallboard"));
    m_wallboard->setToolTip(tr("Today's numbers for all to see, full screen (F11)"));
    m_wallboard->setIconSize(QSize(kIconSize, kIconSize));
    m_wallboard->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_wallboard->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_wallboard, &QToolButton::clicked, this, &Sidebar::wallboardRequested);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(13, 0, 10, 0);
    foot->addWidget(m_wallboard);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 1, 8);
    layout->setSpacing(14);
    layout->addLayout(heading);
    layout->addWidget(m_list);
    layout->addLayout(foot);
    setFixedWidth(expandedWidth());
}

/// Room for the words in whatever language and size.
int Sidebar::expandedWidth() const
{
    m_subtitle->ensurePolished();
    return std::max(kWidth, m_subtitle->sizeHint().width() + 2 * kHeadingMargin);
}

void Sidebar::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_list->setItemDelegate(new SidebarDelegate(theme, this));
    connect(&theme, &Theme::changed, this, &Sidebar::refreshIcons);
    refreshIcons();
}

void Sidebar::addPage(PageId id)
{
    auto *item = new QListWidgetItem(pageTitle(id));
    item->setData(SidebarDelegate::PageRole, static_cast<int>(id));
    item->setIcon(m_theme->icon(pageWord(id)));
    item->setToolTip(tr("%1 (Ctrl+%2)").arg(pageTitle(id)).arg(static_cast<int>(id) + 1));
    const QSignalBlocker quiet(m_list); // The first item becomes current by itself; nobody chose it.
    m_list->addItem(item);
}

void Sidebar::setCurrentPage(PageId id)
{
    if (auto *item = itemOf(id))
        m_list->setCurrentItem(item);
}

void Sidebar::setBadge(PageId id, qint64 count, const QString &meaning)
{
    auto *item = itemOf(id);
    if (item == nullptr)
        return;
    item->setData(SidebarDelegate::BadgeRole, count > 0 ? QLocale().toString(count) : QString());
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? QString(pageTitle(id) % u", " % meaning) : pageTitle(id));
}

void Sidebar::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    setFixedWidth(isCollapsed ? kCollapsedWidth : expandedWidth());
    m_subtitle->setVisible(!isCollapsed);
    m_wallboard->setToolButtonStyle(isCollapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_title->setText(isCollapsed ? QStringLiteral("F") : QStringLiteral("Foyer"));
}

QListWidgetItem *Sidebar::itemOf(PageId id) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(SidebarDelegate::PageRole).toInt() == static_cast<int>(id))
            return m_list->item(row);
    }
    return nullptr;
}

void Sidebar::refreshIcons()
{
    m_wallboard->setIcon(m_theme->icon(QStringLiteral("wallboard")));
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setIcon(
            m_theme->icon(pageWord(static_cast<PageId>(item->data(SidebarDelegate::PageRole).toInt()))));
    }
}

} // namespace foyer::app
