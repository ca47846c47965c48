// SPDX-License-Identifier: GPL-3.0-or-later
// pagemeter [options of foyer]: the whole program `foyer`, with a meter of how soon it shows what is asked
// for. It prints a line of JSON when the first page is painted, and one for each line on its standard input
// (pagemeter.h); SIGTERM ends it.
#include "app/startup/options.h"
#include "app/startup/program.h"
#include "pagemeter.h"
#include "storage/datadirectory.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

namespace {

foyer::app::MainWindow *windowOfProgram()
{
    const auto windows = QApplication::topLevelWidgets();
    for (auto *widget : windows) {
        if (auto *window = qobject_cast<foyer::app::MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

/// The database is opened beside the event loop, and the window comes after it.
foyer::app::MainWindow *awaitWindow()
{
    constexpr int kPatienceMs = 60'000;
    QDeadlineTimer deadline(kPatienceMs);
    auto *window = windowOfProgram();
    while (window == nullptr && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        window = windowOfProgram();
    }
    return window;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace foyer;
    storage::DataDirectory::restrictNewFiles();
    qputenv("QT_NO_THREADED_GLIB", "1");
    QApplication application(argc, argv);
    auto options = app::parseCommandLine(QCoreApplication::arguments());
    if (const auto *leave = std::get_if<app::ExitNow>(&options)) {
        std::fprintf(stderr, "%s\n", qPrintable(leave->text));
        return 2;
    }
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0); // A paint that nobody asked for.
    app::Program program(std::get<app::StartOptions>(std::move(options)));
    program.start();
    auto *window = awaitWindow();
    if (window == nullptr)
        return 1;

    benchmarks::PageMeter meter(*window);
    QStringList waiting;
    bool isMeasuring = true;
    const auto goOn = [&] {
        if (isMeasuring || waiting.isEmpty())
            return;
        isMeasuring = true;
        meter.obey(waiting.takeFirst());
    };
    QObject::connect(&meter, &benchmarks::PageMeter::measured, &meter, [&](const QJsonObject &times) {
        std::printf("%s\n", QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        isMeasuring = false;
        goOn();
    });
    meter.obey(QStringLiteral("settle"));
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &meter, [&] {
        std::array<char, 4'096> buffer{};
        const auto length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length <= 0) {
            input.setEnabled(false);
            return;
        }
        const auto lines = QString::fromUtf8(buffer.data(), static_cast<qsizetype>(length));
        waiting += lines.split(u'\n', Qt::SkipEmptyParts);
        goOn();
    });
    return QApplication::exec();
}
