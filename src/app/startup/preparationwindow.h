// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/recovery.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace foyer::app {

/// What is seen while the database is prepared, instead of the window: after an upgrade of Foyer that can
/// take minutes. GUI thread.
class PreparationWindow final : public QWidget
{
    Q_OBJECT
public:
    PreparationWindow();

    void showProgress(service::Preparing what, int percent);

Q_SIGNALS:
    /// Somebody does not want to wait.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace foyer::app
