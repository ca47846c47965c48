// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/frame/mainwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace foyer::app {

class NotificationCentre;
class TrayMenu;

/// One attempt at running: the receiver, whose database has been opened, the reader and the window over one
/// data directory, taken down in the right order. When the database cannot be opened the window stands all
/// the same and says why; "Try again" asks for another attempt. GUI thread; owned by Program.
class Session final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool isDemo = false;
        TrayHost *tray = nullptr; ///< Outlives the session; null: none is used.
        MainWindow::Options window = {};
    };

    /// \a opened: what the receiver's opening came to, or why it was not tried.
    Session(storage::DataDirectory directory, const Clock &clock, Theme &theme,
            const Result<service::Settings> &settings, std::unique_ptr<service::Receiver> receiver,
            const Result<void> &opened, Options options);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// Null when it does not receive.
    [[nodiscard]] service::Receiver *receiver() { return m_context->receiver; }

    /// Closes the window and stops receiving, with what is in flight answered and stored, then calls \a done.
    void stop(std::function<void()> done);

Q_SIGNALS:
    void retryRequested();
    /// A backup is to take the place of the database: stop, and begin another session.
    void restartRequested();

private:
    void setUpTray(TrayHost &tray);
    void startReceiving(const service::Settings &settings);
    void showDamage();
    void keepPrivacyMode();
    void fetchKeyPassword();

    platform::SecretStore m_secrets;
    std::unique_ptr<service::Receiver> m_receiver;
    std::unique_ptr<storage::Reader> m_reader;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NotificationCentre> m_notifications;
    std::unique_ptr<TrayMenu> m_trayMenu;
};

} // namespace foyer::app
