// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/restoredialog.h"

#include "app/widgets/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

enum Column { Date, SignIns, Size };

constexpr QSize kSize{460, 320};
constexpr int kRowHeight = 28;

} // namespace

RestoreDialog::RestoreDialog(QList<storage::Backup> backups, QWidget *parent)
    : QDialog(parent), m_backups(std::move(backups)), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore a backup"));
    auto *note = new QLabel(tr("Choose the backup that takes the place of the database. What has come since "
                               "is kept."),
                            this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setLook(note, "role", QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Day"), tr("Sign-ins"), tr("Size")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Date, QHeaderView::Stretch);
    fill();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("Restore…"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("chooseButton"));
    m_restore->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::choose);
    const auto follow = [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); };
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, follow);
    follow();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(kSize);
}

void RestoreDialog::fill()
{
    const QLocale locale;
    for (const storage::Backup &backup : m_backups) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Date, locale.toString(backup.date, QLocale::LongFormat));
        item->setText(SignIns, backup.isUsable ? locale.toString(backup.signIns) : tr("Cannot be restored"));
        item->setText(Size, locale.formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat));
        for (const int column : {SignIns, Size})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(Date, QSize(0, kRowHeight));
        item->setDisabled(!backup.isUsable);
        if (backup.isUsable && !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    for (const int column : {SignIns, Size})
        m_list->resizeColumnToContents(column);
}

void RestoreDialog::choose()
{
    const auto selected = m_list->selectedItems();
    if (selected.isEmpty())
        return;
    const auto backup = m_backups.at(m_list->indexOfTopLevelItem(selected.first()));
    accept();
    Q_EMIT backupChosen(backup);
}

} // namespace foyer::app
