// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/session.h"

#include "app/notifications/notificationcentre.h"
#include "app/settingschange.h"
#include "app/tray/traymenu.h"

namespace foyer::app {

Session::Session(storage::DataDirectory directory, const Clock &clock, Theme &theme,
                 const Result<service::Settings> &settings, std::unique_ptr<service::Receiver> receiver,
                 const Result<void> &opened, Options options)
    : m_secrets(directory.path()), m_receiver(std::move(receiver))
{
    if (opened)
        startReceiving(*settings);
    else
        m_receiver.reset();

    const storage::DatabaseLocation database{directory.database()};
    m_reader = std::make_unique<storage::Reader>(database);
    m_context = std::make_unique<AppContext>(
        AppContext{clock, std::move(directory), database, *m_reader, m_receiver.get(),
                   settings ? *settings : service::Settings(), theme, m_secrets, options.isDemo});
    if (!opened && opened.error().code != ErrorCode::InUse)
        m_context->problem = opened.error().message;
    m_context->tray = options.tray;
    m_context->privacy->set(m_context->settings.isPrivacyMode);
    connect(m_context->privacy.get(), &models::PrivacyMode::changed, this, &Session::keepPrivacyMode);
    m_window = std::make_unique<MainWindow>(*m_context, allPages(), options.window);
    if (m_receiver) {
        connect(m_receiver.get(), &service::Receiver::statusChanged, this, &Session::fetchKeyPassword);
        fetchKeyPassword();
    }
    if (options.tray != nullptr)
        setUpTray(*options.tray);
    if (m_context->isViewer()) {
        m_window->setNotice(
            tr("Another Foyer receives sign-ins for this data directory. This window shows what "
               "it stores, as it comes."));
    } else if (opened && m_receiver->safekeeping()->damage()) {
        showDamage();
        connect(m_receiver->safekeeping(), &service::Safekeeping::changed, this, &Session::showDamage);
    } else if (!opened) {
        m_window->setProblem(m_context->problem, [this] { Q_EMIT retryRequested(); });
    }
}

Session::~Session() = default;

void Session::setUpTray(TrayHost &tray)
{
    m_notifications = std::make_unique<NotificationCentre>(*m_context, tray, [window = m_window.get()] {
        const auto *page = window->currentPage();
        return window->isVisible() && page != nullptr && !page->isSettled();
    });
    connect(m_notifications.get(), &NotificationCentre::pageRequested, m_window.get(), [this](PageId page) {
        m_window->showPage(page);
        m_window->bringToFront();
    });
    m_trayMenu = std::make_unique<TrayMenu>(*m_context, tray, m_notifications->notifier());
    connect(m_trayMenu.get(), &TrayMenu::openRequested, m_window.get(), &MainWindow::bringToFront);
    connect(m_trayMenu.get(), &TrayMenu::wallboardRequested, m_window.get(),
            [this] { m_window->showWallboard(); });
    connect(m_trayMenu.get(), &TrayMenu::quitRequested, m_window.get(), &MainWindow::requestQuit);
}

void Session::startReceiving(const service::Settings &settings)
{
    connect(m_receiver->safekeeping(), &service::Safekeeping::restorationPrepared, this,
            &Session::restartRequested);
    // Whatever keeps it from listening is in its status, which the window follows.
    (void)m_receiver->start(settings);
}

void Session::showDamage()
{
    if (!m_window)
        return; // Stopping: the receiver lives on until its last answer.
    m_window->setNotice(
        m_receiver->safekeeping()->damage()
            ? tr("The database was damaged, and a new one was begun. The Endpoint page says what "
                 "became of it and what you can do.")
            : QString());
}

/// That it could not be kept shows at the next start, and loses nothing.
void Session::keepPrivacyMode()
{
    changeSettings(
        *m_context,
        [isOn = m_context->privacy->isOn()](service::Settings &settings) { settings.isPrivacyMode = isOn; },
        this, [](const Result<void> &) {});
}

/// At the start, or when files that were away turn up and prove to be protected.
void Session::fetchKeyPassword()
{
    if (!m_receiver->status().needsPassword)
        return;
    m_secrets.read(AppContext::kKeyPassword, this, [this](const QString &password) {
        // None, or the one that was tried: the status goes on saying that it is wanted. Without a window all
        // is being taken down.
        if (password.isEmpty() || !m_window || password == m_context->settings.keyPassword)
            return;
        m_context->settings.keyPassword = password;
        m_receiver->reconfigure(m_context->settings, this, [](const Result<void> &) {});
    });
}

void Session::stop(std::function<void()> done)
{
    // Readers first: the writer, closing last, then leaves one tidy file behind.
    m_trayMenu.reset();
    m_notifications.reset();
    m_window.reset();
    m_reader.reset();
    if (m_receiver)
        m_receiver->stop(std::move(done));
    else
        done();
}

} // namespace foyer::app
