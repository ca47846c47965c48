// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/program.h"

#include "app/demo/demonstration.h"
#include "app/startup/preparationwindow.h"
#include "app/startup/screenshot.h"
#include "app/startup/session.h"
#include "app/tray/systemtray.h"
#include "app/wallboard/wallboard.h"
#include "service/directorylock.h"
#include "service/settings.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

namespace foyer::app {

namespace {

/// Longer than the receiver gives what is in flight; nobody waits for a program that was told to go.
constexpr std::chrono::seconds kQuitDeadline{12};

/// Opening a database that needs no preparation is faster; then nothing is shown but the window.
constexpr std::chrono::milliseconds kPreparationDelay{500};

/// A demonstration listens on this computer alone, on whatever port is free.
service::Settings demoSettings()
{
    service::Settings settings;
    settings.bindAddress = QHostAddress(QHostAddress::LocalHost);
    settings.port = 0;
    settings.publicHost = QStringLiteral("127.0.0.1");
    return settings;
}

} // namespace

Program::Program(StartOptions options) : m_options(std::move(options))
{
    // Logging out, or a service manager: no question is asked, and what is in flight is finished.
    connect(&m_termination, &platform::TerminationSignals::terminationRequested, this, [this] { quit(0); });
    m_preparationDelay.setSingleShot(true);
    connect(&m_preparationDelay, &QTimer::timeout, this, &Program::showPreparation);
}

Program::~Program() = default;

void Program::start()
{
    m_translations.use(m_options.language);
    if (m_options.isDemo)
        m_demoDirectory = std::make_unique<QTemporaryDir>();
    auto directory =
        storage::DataDirectory::open(m_demoDirectory ? m_demoDirectory->path() : m_options.dataDirectory);
    if (!directory) {
        giveUp(directory.error().message);
        return;
    }
    m_directory = std::move(directory).value();
    if (m_options.isDemo || isForScreenshot())
        openSession();
    else
        askOthers();
}

void Program::askOthers()
{
    m_instance = std::make_unique<SingleInstance>(m_directory->path());
    connect(m_instance.get(), &SingleInstance::wished, this, &Program::fulfil);
    connect(m_instance.get(), &SingleInstance::answered, this, [this](bool isTakenOn) {
        // Whoever says yes without receiving is no Foyer, or one that cannot start: neither keeps this one
        // from trying.
        if (isTakenOn && service::isDirectoryLocked(*m_directory)) {
            QCoreApplication::exit(0);
            return;
        }
        // Before the lock is taken: whoever is started now has to find somebody.
        m_instance->listen();
        m_tray = std::make_unique<SystemTray>();
        openSession();
    });
    m_instance->ask(m_options.isMinimised   ? SingleInstance::Wish::Nothing
                    : m_options.isWallboard ? SingleInstance::Wish::Wallboard
                                            : SingleInstance::Wish::Window);
}

/// Somebody started Foyer once more and found this one.
void Program::fulfil(SingleInstance::Wish wish)
{
    if (wish == SingleInstance::Wish::Nothing || m_isQuitting || m_isRestarting)
        return;       // After a restart the window comes up anyway.
    if (!m_session) { // It is on its way.
        m_options.isMinimised = false;
        m_options.isWallboard = m_options.isWallboard || wish == SingleInstance::Wish::Wallboard;
    } else if (wish == SingleInstance::Wish::Wallboard) {
        m_session->window().showWallboard();
    } else {
        m_session->window().bringToFront();
    }
}

void Program::giveUp(const QString &why)
{
    std::fprintf(stderr, "foyer: %s\n", qPrintable(why));
    const auto leave = [] { QCoreApplication::exit(1); };
    if (isForScreenshot()) {
        QTimer::singleShot(0, this, leave); // The event loop has to run before it can be left.
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Foyer cannot start"), why, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, leave);
    box->open();
}

void Program::openSession()
{
    m_demonstration.reset();
    m_session.reset(); // Lets go of the data directory before the next attempt takes it.

    m_settings = m_options.isDemo ? Result<service::Settings>(demoSettings())
                                  : service::Settings::load(m_directory->settings());
    if (m_options.language.isEmpty() && m_settings && !m_settings->language.isEmpty())
        m_translations.use(m_settings->language);
    const auto saved = m_settings ? themeChoiceFromWord(m_settings->theme) : std::nullopt;
    m_theme.choose(m_options.theme.value_or(saved.value_or(ThemeChoice::System)));

    m_receiver = std::make_unique<service::Receiver>(*m_directory, m_clock);
    if (!m_settings) {
        // Other settings than the owner's would mean another address than Purple has.
        showSession(m_settings.error());
        return;
    }
    // Queued: a receiver whose database cannot be opened does not outlive the call.
    connect(m_receiver.get(), &service::Receiver::opened, this, &Program::showSession, Qt::QueuedConnection);
    connect(m_receiver.get(), &service::Receiver::preparing, this,
            [this](service::Preparing what, int percent) {
                showPreparation();
                m_preparation->showProgress(what, percent);
            });
    m_preparationDelay.start(kPreparationDelay);
    m_receiver->openInBackground(m_settings->limits.store);
}

void Program::showPreparation()
{
    m_preparationDelay.stop();
    if (m_preparation)
        return;
    m_preparation = std::make_unique<PreparationWindow>();
    connect(m_preparation.get(), &PreparationWindow::closed, this, [this] { quit(0); });
    m_preparation->show();
}

void Program::showSession(const Result<void> &opened)
{
    m_preparationDelay.stop();
    if (m_isQuitting)
        return;
    m_receiver->disconnect(this);
    Session::Options options;
    options.isDemo = m_options.isDemo;
    options.window.remembersGeometry = !isForScreenshot();
    options.window.asksBeforeQuitting = !isForScreenshot() && !m_options.isDemo;
    options.tray = m_tray.get();
    // Beside one that has no window, such as foyerctl: this is not the one to ask.
    if (m_instance && !opened && opened.error().code == ErrorCode::InUse)
        m_instance->close();
    m_session = std::make_unique<Session>(*m_directory, m_clock, m_theme, m_settings, std::move(m_receiver),
                                          opened, options);

    connect(m_session.get(), &Session::retryRequested, this, &Program::openSession, Qt::QueuedConnection);
    connect(m_session.get(), &Session::restartRequested, this, &Program::restartSession,
            Qt::QueuedConnection);
    connect(&m_session->window(), &MainWindow::quitRequested, this, [this] { quit(0); });
    const bool isFirst = !std::exchange(m_hasStarted, true);
    // Nobody would hear of it from a window that is away.
    const bool isInTrouble = !opened && opened.error().code != ErrorCode::InUse;
    presentWindow(isFirst, m_options.isMinimised && !isInTrouble);
    m_preparation.reset();
    if (isFirst && m_options.isDemo)
        startDemonstration();
    if (isFirst && isForScreenshot())
        takeScreenshot();
}

void Program::presentWindow(bool isFirst, bool isMinimised)
{
    auto &window = m_session->window();
    if (isFirst && isForScreenshot())
        window.resize(m_options.size);
    window.showPage(isFirst && m_options.page ? *m_options.page : window.rememberedPage());
    if (!isFirst || !isMinimised)
        window.show();
    else if (!m_tray || !m_tray->isAvailable())
        window.showMinimized(); // It could not be found again otherwise.
    if (isFirst && m_options.isWallboard)
        window.showWallboard(isForScreenshot() ? std::optional(m_options.size) : std::nullopt);
}

void Program::restartSession()
{
    if (m_isQuitting || std::exchange(m_isRestarting, true))
        return;
    // The session is calling when it has stopped, and cannot be replaced while it does.
    m_session->stop([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isRestarting = false;
                if (m_isQuitting)
                    QCoreApplication::exit(0);
                else
                    openSession();
            },
            Qt::QueuedConnection);
    });
}

void Program::startDemonstration()
{
    m_session->window().setNotice(
        tr("Demonstration: these guests are invented. Nothing here is kept, and nothing can be reached from "
           "outside this computer."));
    auto *receiver = m_session->receiver();
    if (receiver == nullptr)
        return;
    m_demonstration = std::make_unique<Demonstration>(*receiver, m_clock);
    m_demonstration->start();
}

void Program::takeScreenshot()
{
    auto &window = m_session->window();
    auto *board = m_options.isWallboard ? &window.showWallboard(m_options.size) : nullptr;
    const auto isReady = [this, &window, board] {
        if (m_demonstration && !m_demonstration->isUnderWay())
            return false;
        return board ? board->isSettled()
                     : window.currentPage() == nullptr || window.currentPage()->isSettled();
    };
    auto *screenshot = new Screenshot(board ? static_cast<QWidget &>(*board) : window,
                                      m_options.screenshotFile, isReady, m_session.get());
    connect(screenshot, &Screenshot::taken, this, [this](bool isWritten) {
        if (!isWritten)
            std::fprintf(
                stderr, "foyer: %s\n",
                qPrintable(tr("The picture cannot be written to %1.").arg(m_options.screenshotFile)));
        quit(isWritten ? 0 : 1);
    });
}

void Program::quit(int status)
{
    if (m_instance)
        m_instance->close(); // Whoever is started now needs a window of its own.
    const auto leave = [status] { QCoreApplication::exit(status); };
    if (!m_session) {
        m_isQuitting = true;
        // Not now: the window that is closing may be calling, and the event loop may not run yet.
        QMetaObject::invokeMethod(
            this,
            [this, leave] {
                m_receiver.reset(); // Calls off what is being prepared.
                leave();
            },
            Qt::QueuedConnection);
        return;
    }
    if (std::exchange(m_isQuitting, true))
        return; // A signal may come more than once, and while the window is closing.
    if (m_isRestarting)
        return; // It is being stopped already, and then left.
    m_session->window().hide();
    m_demonstration.reset();
    QTimer::singleShot(kQuitDeadline, this, leave);
    // The window asked for this and cannot be taken down while it does.
    QMetaObject::invokeMethod(
        this, [this, leave] { m_session->stop(leave); }, Qt::QueuedConnection);
}

} // namespace foyer::app
