// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;

namespace foyer::app {

/// Settings › General: what closing the window does, and whether Foyer starts with the computer. In force at
/// once. GUI thread; owned by the Settings page.
class GeneralSection final : public QFrame
{
    Q_OBJECT
public:
    GeneralSection(AppContext &context, QWidget *parent);

    /// Looks again at what others may have changed: the tray, and what starts at login.
    void refresh();

    [[nodiscard]] bool isSettled() const { return m_pending == 0; }

private:
    void build();
    void chooseClosing();
    void chooseAutostart(bool isOn);
    void showProblem(const Result<void> &result);

    AppContext &m_context;
    int m_pending = 0; ///< Answers under way.
    QComboBox *m_closing;
    QLabel *m_trayNote;
    QCheckBox *m_autostart;
    QLabel *m_problem;
};

} // namespace foyer::app
