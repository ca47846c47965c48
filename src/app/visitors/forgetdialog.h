// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/rows.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace foyer::app {

/// Asks whether several visitors shall be forgotten, forgets them one after the other, and says what became
/// of it. Cancel stops it after the one that is being forgotten. GUI thread.
class ForgetDialog final : public QDialog
{
    Q_OBJECT
public:
    ForgetDialog(AppContext &context, QList<storage::VisitorRow> visitors, QWidget *parent);

    void reject() override;

private:
    void build();
    [[nodiscard]] QString namesText() const;
    void start();
    void forgetNext();
    void takeForgotten(const Result<void> &forgotten);
    void finish();

    AppContext &m_context;
    const QList<storage::VisitorRow> m_visitors;
    qsizetype m_next = 0;
    int m_forgotten = 0;
    QStringList m_problems;
    bool m_isRunning = false;
    bool m_isStopping = false;
    QLabel *m_text;
    QLabel *m_details;
    QProgressBar *m_bar;
    QPushButton *m_forget;
    QPushButton *m_close;
};

} // namespace foyer::app
