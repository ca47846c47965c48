// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace foyer::app {

/// Settings › Notifications: what is worth one. In force at once. GUI thread; owned by the Settings page.
class NotificationsSection final : public QFrame
{
    Q_OBJECT
public:
    NotificationsSection(AppContext &context, QWidget *parent);

    [[nodiscard]] bool isSettled() const { return m_pending == 0; }

private:
    void addSwitch(QVBoxLayout *layout, const char *name, const QString &text, const QString &note,
                   bool service::DesktopSettings::*value);

    AppContext &m_context;
    int m_pending = 0; ///< Answers under way.
    QLabel *m_problem;
};

} // namespace foyer::app
