// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/columnlist.h"

#include "app/exporting/exporttext.h"
#include "app/exporting/shortlist.h"
#include "app/widgets/look.h"
#include "exporting/exportcolumns.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kSpacing = 8;
constexpr int kRowHeight = 24;
constexpr int kRowPadding = 8;

QByteArray nameOf(const QListWidgetItem &item)
{
    return item.data(Qt::UserRole).toByteArray();
}

} // namespace

ColumnList::ColumnList(QWidget *parent) : QWidget(parent), m_list(new ShortList(this))
{
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns of the file"));
    m_list->setAccessibleDescription(tr("Space ticks a column, Alt with the arrow keys moves it."));
    m_list->setProperty("card", true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    setFocusProxy(m_list);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kSpacing);
    layout->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(kSpacing);
    layout->addLayout(buttons);
    m_up = addButton("columnUpButton", tr("Up"), tr("Moves the chosen column to the front"));
    m_down = addButton("columnDownButton", tr("Down"), tr("Moves the chosen column to the back"));
    auto *all = addButton("columnResetButton", tr("Reset"), tr("Ticks all columns, in their usual order"));
    auto *none = addButton("columnNoneButton", tr("None"), tr("Unticks all columns"));
    for (auto *button : {m_up, m_down, all, none})
        buttons->addWidget(button);
    buttons->addStretch();

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(all, &QPushButton::clicked, this, [this] {
        choose({});
        Q_EMIT changed();
    });
    connect(none, &QPushButton::clicked, this, &ColumnList::tickNone);
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { move(by); });
    }
    connect(m_list, &QListWidget::itemChanged, this, &ColumnList::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnList::showButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { // By a drag.
        showButtons();
        Q_EMIT changed();
    });
    setKind(m_kind);
}

QPushButton *ColumnList::addButton(const char *name, const QString &text, const QString &description)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setAccessibleDescription(description);
    button->setToolTip(plainToolTip(description));
    return button;
}

void ColumnList::setKind(exporting::ExportKind kind)
{
    m_kind = kind;
    choose({});
}

void ColumnList::choose(const QByteArrayList &names)
{
    QByteArrayList all;
    for (const exporting::ExportColumn &column : exporting::exportColumns(m_kind)) {
        if (!names.contains(column.name))
            all.append(column.name);
    }
    fill(names + all, names.isEmpty() ? all : names);
}

void ColumnList::fill(const QByteArrayList &names, const QByteArrayList &ticked)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QByteArray &name : names) {
        auto *item = new QListWidgetItem(columnText(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setSizeHint({0, std::max(kRowHeight, fontMetrics().height() + kRowPadding)});
        item->setToolTip(plainToolTip(QString::fromLatin1(name)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(ticked.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    showButtons();
}

QByteArrayList ColumnList::chosen() const
{
    QByteArrayList names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            names.append(nameOf(*item));
    }
    return names;
}

void ColumnList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    showButtons();
    Q_EMIT changed();
}

void ColumnList::tickNone()
{
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Unchecked);
    }
    Q_EMIT changed();
}

void ColumnList::showButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace foyer::app
