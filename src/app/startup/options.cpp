// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/options.h"

#include "app/pages.h"
#include "app/startup/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace foyer::app {

namespace {

constexpr int kUsage = 2;
constexpr int kLargestSide = 16'384;

const auto kHelp = QStringLiteral("help");
const auto kVersion = QStringLiteral("version");
const auto kDataDirectory = QStringLiteral("data-dir");
const auto kDemo = QStringLiteral("demo");
const auto kPage = QStringLiteral("page");
const auto kMinimised = QStringLiteral("minimised");
const auto kWallboard = QStringLiteral("wallboard");
const auto kTheme = QStringLiteral("theme");
const auto kLanguage = QStringLiteral("language");
const auto kScreenshot = QStringLiteral("screenshot");
const auto kSize = QStringLiteral("size");

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandLine::tr("Shows who has just signed in to the guest WiFi."));
    parser.addOptions({
        {{QStringLiteral("h"), kHelp}, CommandLine::tr("Say this and quit.")},
        {{QStringLiteral("v"), kVersion}, CommandLine::tr("Say the version and quit.")},
        {kDataDirectory, CommandLine::tr("Keep everything in DIR."), QStringLiteral("DIR")},
        {kDemo,
         CommandLine::tr("Show invented guests; nothing is kept and nothing is reachable from outside.")},
        {kPage, CommandLine::tr("Open NAME: live, visitors, venues, endpoint, deliveries or settings."),
         QStringLiteral("NAME")},
        {kMinimised, CommandLine::tr("Show no window, only the icon in the tray.")},
        {kWallboard, CommandLine::tr("Show the wallboard, full screen.")},
        {kTheme, CommandLine::tr("system, light or dark."), QStringLiteral("THEME")},
        {kLanguage, CommandLine::tr("Speak LANGUAGE, e.g. de."), QStringLiteral("LANGUAGE")},
        {kScreenshot, CommandLine::tr("Write a picture of the window to FILE (PNG) and quit."),
         QStringLiteral("FILE")},
        {kSize, CommandLine::tr("Size of that picture, e.g. 1280x800."), QStringLiteral("WxH")},
    });
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

/// What is wrong with the values given; empty: they are in \a options.
QString takeValues(const QCommandLineParser &parser, StartOptions &options)
{
    options.dataDirectory = parser.value(kDataDirectory);
    options.isDemo = parser.isSet(kDemo);
    options.screenshotFile = parser.value(kScreenshot);
    if (!parser.positionalArguments().isEmpty()) {
        return CommandLine::tr("There is nothing to do with \"%1\".")
            .arg(parser.positionalArguments().constFirst());
    }
    if (options.isDemo && parser.isSet(kDataDirectory))
        return CommandLine::tr("--demo keeps nothing, so it takes no --data-dir.");
    if (parser.isSet(kScreenshot) && options.screenshotFile.isEmpty())
        return CommandLine::tr("--screenshot needs a file name.");
    if (parser.isSet(kPage)) {
        const auto page = pageFromWord(parser.value(kPage));
        if (!page)
            return CommandLine::tr("There is no page \"%1\".").arg(parser.value(kPage));
        options.page = *page;
    }
    options.isMinimised = parser.isSet(kMinimised);
    options.isWallboard = parser.isSet(kWallboard);
    if (options.isMinimised && (options.isWallboard || parser.isSet(kScreenshot)))
        return CommandLine::tr("--minimised shows nothing, so it takes no --wallboard or --screenshot.");
    if (parser.isSet(kTheme)) {
        options.theme = themeChoiceFromWord(parser.value(kTheme));
        if (!options.theme)
            return CommandLine::tr("There is no theme \"%1\".").arg(parser.value(kTheme));
    }
    if (parser.isSet(kLanguage)) {
        options.language = parser.value(kLanguage);
        if (!Translations::languages().contains(options.language)) {
            return CommandLine::tr("There is no language \"%1\"; there are: %2.")
                .arg(options.language, Translations::languages().join(u' '));
        }
    }
    if (parser.isSet(kSize)) {
        const auto size = parseSize(parser.value(kSize));
        if (!size)
            return CommandLine::tr("--size needs width and height, like 1280x800.");
        options.size = *size;
    }
    return {};
}

} // namespace

std::variant<StartOptions, ExitNow> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    const bool isUnderstood = parser.parse(arguments);
    if (isUnderstood && parser.isSet(kHelp))
        return ExitNow{0, parser.helpText()};
    if (isUnderstood && parser.isSet(kVersion))
        return ExitNow{0, QStringLiteral("foyer " FOYER_VERSION)};
    StartOptions options;
    const auto mistake = isUnderstood ? takeValues(parser, options) : parser.errorText();
    if (!mistake.isEmpty())
        return ExitNow{kUsage, CommandLine::tr("foyer: %1 Try foyer --help.").arg(mistake)};
    return options;
}

} // namespace foyer::app
