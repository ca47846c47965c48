// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/options.h"

#include "app/pages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace foyer::app {

namespace {

constexpr int kUsage = 2;
constexpr int kLargestSide = 16'384;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (size.isEmpty() || size.width() > kLargestSide || size.height() > kLargestSide)
        return std::nullopt;
    return size;
}

} // namespace

std::variant<StartOptions, ExitNow> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr(QT_TRANSLATE_NOOP("CommandLine", "Shows who has just signed in to the guest WiFi.")));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  tr(QT_TRANSLATE_NOOP("CommandLine", "Say this and quit.")));
    parser.addOption(help);
    const auto version = parser.addVersionOption();
    const QCommandLineOption directory(QStringLiteral("data-dir"),
                                       tr(QT_TRANSLATE_NOOP("CommandLine", "Keep everything in DIR.")),
                                       QStringLiteral("DIR"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        tr(QT_TRANSLATE_NOOP(
            "CommandLine", "Show invented guests; nothing is kept and nothing is reachable from outside.")));
    const QCommandLineOption page(
        QStringLiteral("page"),
        tr(QT_TRANSLATE_NOOP("CommandLine",
                             "Open NAME: live, visitors, venues, endpoint, deliveries or settings.")),
        QStringLiteral("NAME"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   tr(QT_TRANSLATE_NOOP("CommandLine", "system, light or dark.")),
                                   QStringLiteral("THEME"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        tr(QT_TRANSLATE_NOOP("CommandLine", "Write a picture of the window to FILE (PNG) and quit.")),
        QStringLiteral("FILE"));
    const QCommandLineOption size(
        QStringLiteral("size"), tr(QT_TRANSLATE_NOOP("CommandLine", "Size of that picture, e.g. 1280x800.")),
        QStringLiteral("WxH"));
    parser.addOptions({directory, demo, page, theme, screenshot, size});

    const auto usage = [](const QString &why) {
        return ExitNow{kUsage, tr(QT_TRANSLATE_NOOP("CommandLine", "foyer: %1 Try foyer --help.")).arg(why)};
    };
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(help))
        return ExitNow{0, parser.helpText()};
    if (parser.isSet(version))
        return ExitNow{0, QStringLiteral("foyer " FOYER_VERSION)};
    if (!parser.positionalArguments().isEmpty())
        return usage(tr(QT_TRANSLATE_NOOP("CommandLine", "There is nothing to do with \"%1\"."))
                         .arg(parser.positionalArguments().constFirst()));

    StartOptions options;
    options.dataDirectory = parser.value(directory);
    options.isDemo = parser.isSet(demo);
    options.screenshotFile = parser.value(screenshot);
    if (options.isDemo && parser.isSet(directory))
        return usage(
            tr(QT_TRANSLATE_NOOP("CommandLine", "--demo keeps nothing, so it takes no --data-dir.")));
    if (parser.isSet(page)) {
        const auto id = pageFromWord(parser.value(page));
        if (!id)
            return usage(
                tr(QT_TRANSLATE_NOOP("CommandLine", "There is no page \"%1\".")).arg(parser.value(page)));
        options.page = *id;
    }
    if (parser.isSet(theme)) {
        options.theme = themeChoiceFromWord(parser.value(theme));
        if (!options.theme)
            return usage(
                tr(QT_TRANSLATE_NOOP("CommandLine", "There is no theme \"%1\".")).arg(parser.value(theme)));
    }
    if (parser.isSet(screenshot) && options.screenshotFile.isEmpty())
        return usage(tr(QT_TRANSLATE_NOOP("CommandLine", "--screenshot needs a file name.")));
    if (parser.isSet(size)) {
        const auto wanted = parseSize(parser.value(size));
        if (!wanted)
            return usage(
                tr(QT_TRANSLATE_NOOP("CommandLine", "--size needs width and height, like 1280x800.")));
        options.size = *wanted;
    }
    return options;
}

} // namespace foyer::app
