// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startup/options.h"
#include "app/startup/singleinstance.h"
#include "app/startup/translations.h"
#include "app/theme/theme.h"
#include "domain/clock.h"
#include "platform/terminationsignals.h"
#include "service/receiver.h"
#include "storage/datadirectory.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace foyer::app {

class Demonstration;
class PreparationWindow;
class Session;
class TrayHost;

/// The program from its command line to its exit status: the composition root. Lives in main().
class Program final : public QObject
{
    Q_OBJECT
public:
    explicit Program(StartOptions options);
    ~Program() override;
    Q_DISABLE_COPY_MOVE(Program)

    /// Opens the window, or a message saying why there can be none. The event loop's status is the program's.
    void start();

private:
    void giveUp(const QString &why);
    void askOthers();
    void openSession();
    void fulfil(SingleInstance::Wish wish);
    void presentWindow(bool isFirst, bool isMinimised);
    void showPreparation();
    void showSession(const Result<void> &opened);
    void restartSession();
    void startDemonstration();
    void takeScreenshot();
    void quit(int status);

    [[nodiscard]] bool isForScreenshot() const { return !m_options.screenshotFile.isEmpty(); }

    StartOptions m_options;
    Translations m_translations; ///< Before all that has words.
    SystemClock m_clock;
    platform::TerminationSignals m_termination;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_demoDirectory; ///< Removed at the end, after all that uses it.
    std::optional<storage::DataDirectory> m_directory;
    Result<service::Settings> m_settings = service::Settings(); ///< Of this session.
    std::unique_ptr<service::Receiver>
        m_receiver;                             ///< While its database is being prepared; then the session's.
    std::unique_ptr<SingleInstance> m_instance; ///< Null in a demonstration and for a picture.
    std::unique_ptr<TrayHost> m_tray;           ///< Likewise.
    std::unique_ptr<PreparationWindow> m_preparation;
    QTimer m_preparationDelay;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Demonstration> m_demonstration;
    bool m_hasStarted = false;
    bool m_isQuitting = false;
    bool m_isRestarting = false; ///< The session is stopping to make room for the next.
};

} // namespace foyer::app
