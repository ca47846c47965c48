// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/notifications/notifier.h"
#include "app/tray/trayhost.h"

class QAction;

namespace foyer::app {

/// What the tray shows of Foyer: how the endpoint is, and a menu. GUI thread; owned by the session.
class TrayMenu final : public QObject
{
    Q_OBJECT
public:
    TrayMenu(AppContext &context, TrayHost &tray, Notifier &notifier);
    ~TrayMenu() override;
    Q_DISABLE_COPY_MOVE(TrayMenu)

Q_SIGNALS:
    void openRequested();
    void wallboardRequested();
    void quitRequested();

private:
    void showState();

    AppContext &m_context;
    TrayHost &m_tray;
    Notifier &m_notifier;
    QAction *m_state;
    QAction *m_pause;
};

} // namespace foyer::app
