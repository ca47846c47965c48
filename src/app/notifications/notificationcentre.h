// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/notifications/notifier.h"
#include "app/page.h"
#include "app/refresher.h"
#include "app/tray/trayhost.h"

#include <QTimer>

#include <functional>

namespace foyer::app {

/// Brings the notifier what has happened, and what it finds worth telling to the tray. GUI thread; owned by
/// the session.
class NotificationCentre final : public QObject
{
    Q_OBJECT
public:
    /// \a isWindowBusy: whether the window is still filling what it shows first, for which the look at who
    /// has come waits.
    NotificationCentre(AppContext &context, TrayHost &tray, std::function<bool()> isWindowBusy = {});

    [[nodiscard]] Notifier &notifier() { return m_notifier; }

Q_SIGNALS:
    /// A notification was clicked, and this page has more of it.
    void pageRequested(foyer::app::PageId page);

private:
    void beginWhenIdle();
    void load();
    void lookAtEndpoint();
    void show(const Notification &notification);

    AppContext &m_context;
    TrayHost &m_tray;
    std::function<bool()> m_isWindowBusy;
    Notifier m_notifier;
    std::optional<qint64> m_newestSignIn; ///< Seen so far; nothing: none was looked for yet.
    Refresher m_refresher;
    int m_timesPutOff = 0; ///< The first look.
    QTimer m_timer;        ///< Trouble lasts, certificates age, days end.
    PageId m_newestPage = PageId::Live;
};

} // namespace foyer::app
