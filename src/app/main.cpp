// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/options.h"
#include "app/startup/program.h"
#include "storage/datadirectory.h"

#include <QApplication>

#include <cstdio>

namespace {

/// Before there is a window, so that `foyer --version` works where there is no screen.
std::variant<foyer::app::StartOptions, foyer::app::ExitNow> readCommandLine(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return foyer::app::parseCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace foyer;
    storage::DataDirectory::restrictNewFiles();
    // GLib's event loop costs the listener's threads a fifth of their time; only the GUI thread needs it.
    qputenv("QT_NO_THREADED_GLIB", "1");
    QCoreApplication::setApplicationName(QStringLiteral("Foyer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));

    auto options = readCommandLine(argc, argv);
    if (const auto *leave = std::get_if<app::ExitNow>(&options)) {
        std::fprintf(leave->status == 0 ? stdout : stderr, "%s\n", qPrintable(leave->text));
        return leave->status;
    }

    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/foyer/icons/foyer.svg")));
    QApplication::setQuitOnLastWindowClosed(false); // Quitting takes care of what is in flight first.
    app::Program program(std::get<app::StartOptions>(std::move(options)));
    program.start();
    return QApplication::exec();
}
