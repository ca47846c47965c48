// SPDX-License-Identifier: GPL-3.0-or-later
// stallmeter [options of foyer]: the whole program `foyer`, with a meter of its event loop. A line "start" on
// its standard input begins to measure, "report" prints what was measured as one line of JSON; SIGTERM ends
// it.
#include "app/startup/options.h"
#include "app/startup/program.h"
#include "stallmeter.h"
#include "storage/datadirectory.h"

#include <QApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

namespace {

void obey(const QByteArray &lines, foyer::benchmarks::StallMeter &meter)
{
    for (const auto &line : lines.split('\n')) {
        if (line == "start") {
            meter.start();
        } else if (line == "report") {
            std::printf("%s\n", QJsonDocument(meter.report()).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace foyer;
    storage::DataDirectory::restrictNewFiles();
    QApplication application(argc, argv);
    auto options = app::parseCommandLine(QCoreApplication::arguments());
    if (const auto *leave = std::get_if<app::ExitNow>(&options)) {
        std::fprintf(stderr, "%s\n", qPrintable(leave->text));
        return 2;
    }
    QApplication::setQuitOnLastWindowClosed(false);
    app::Program program(std::get<app::StartOptions>(std::move(options)));
    program.start();

    benchmarks::StallMeter meter;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &meter, [&meter, &input] {
        std::array<char, 256> buffer{};
        const auto length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length > 0)
            obey(QByteArray(buffer.data(), static_cast<qsizetype>(length)), meter);
        else
            input.setEnabled(false);
    });
    return QApplication::exec();
}
