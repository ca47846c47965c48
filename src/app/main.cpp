// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/options.h"
#include "app/startup/program.h"
#include "storage/datadirectory.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace {

/// Before there is a window, so that `foyer --version` works where there is no screen.
std::variant<foyer::app::StartOptions, foyer::app::ExitNow> readCommandLine(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return foyer::app::parseCommandLine(QCoreApplication::arguments());
}

/// Foyer's texts and Qt's own in the user's language, over English, which has a file for its plural forms.
void installTranslations(QApplication &application)
{
    const auto install = [&](const QLocale &locale, const QString &name, const QString &directory) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), directory))
            QApplication::installTranslator(translator);
    };
    const QString texts = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), QStringLiteral("foyer"), texts);
    install(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(), QStringLiteral("foyer"), texts);
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
    installTranslations(application);
    QApplication::setQuitOnLastWindowClosed(false); // Quitting takes care of what is in flight first.
    app::Program program(std::get<app::StartOptions>(std::move(options)));
    program.start();
    return QApplication::exec();
}
