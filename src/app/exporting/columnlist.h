// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export.h"

#include <QByteArrayList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace foyer::app {

/// Which columns a file gets, and in which order: ticked, and dragged or moved by buttons and keys. GUI
/// thread.
class ColumnList final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnList(QWidget *parent = nullptr);

    /// Offers the columns of \a kind, all of them ticked.
    void setKind(exporting::ExportKind kind);

    /// Ticks those \a names in this order, and has the others follow; empty: all, in their own order.
    void choose(const QByteArrayList &names);

    /// The ticked ones in order; empty: none is.
    [[nodiscard]] QByteArrayList chosen() const;

Q_SIGNALS:
    /// The user ticked or moved one.
    void changed();

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &description);
    void fill(const QByteArrayList &names, const QByteArrayList &ticked);
    void move(int by);
    void tickNone();
    void showButtons();

    exporting::ExportKind m_kind = exporting::ExportKind::Visitors;
    QListWidget *m_list;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace foyer::app
