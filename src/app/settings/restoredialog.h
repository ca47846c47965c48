// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace foyer::app {

/// The backups that there are, to choose one of. GUI thread.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RestoreDialog(QList<storage::Backup> backups, QWidget *parent = nullptr);

Q_SIGNALS:
    /// After the dialog has closed.
    void backupChosen(const foyer::storage::Backup &backup);

private:
    void fill();
    void choose();

    const QList<storage::Backup> m_backups;
    QTreeWidget *m_list;
    QPushButton *m_restore;
};

} // namespace foyer::app
