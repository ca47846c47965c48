// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/notifications/notifier.h"
#include "app/page.h"
#include "app/refresher.h"
#include "app/tray/trayhost.h"

#include <QTimer>

namespace foyer::app {

/// Brings the notifier what has happened, and what it finds worth telling to the tray. GUI thread; owned by
/// the session.
class NotificationCentre final : public QObject
{
    Q_OBJECT
public:
    NotificationCentre(AppContext &context, TrayHost &tray);

    [[nodiscard]] Notifier &notifier() { return m_notifier; }

Q_SIGNALS:
    /// A notification was clicked, and this page has more of it.
    void pageRequested(foyer::app::PageId page);

private:
    void load();
    void lookAtEndpoint();
    void show(const Notification &notification);

    AppContext &m_context;
    TrayHost &m_tray;
    Notifier m_notifier;
    std::optional<qint64> m_newestSignIn; ///< Seen so far; nothing: none was looked for yet.
    Refresher m_refresher;
    QTimer m_timer; ///< Trouble lasts, certificates age, days end.
    PageId m_newestPage = PageId::Live;
};

} // namespace foyer::app
