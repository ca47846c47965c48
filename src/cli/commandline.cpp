// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commands.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli", text);
}

struct Command
{
    const char *name;
    const char *summary;
    void (*describe)(QCommandLineParser &parser);
    int (*run)(const CommandLine &line);
    int operands; ///< How many follow the name.
};

constexpr std::array kCommands{
    Command{"listen", QT_TRANSLATE_NOOP("foyer::cli", "receive sign-ins from Purple"), describeListen,
            runListen, 0},
    Command{"simulate", QT_TRANSLATE_NOOP("foyer::cli", "post made-up sign-ins, as Purple would"),
            describeSimulate, runSimulate, 0},
    Command{"export",
            QT_TRANSLATE_NOOP("foyer::cli", "write visitors, sign-ins, visits or deliveries as CSV"),
            describeExport, runExport, 1},
    Command{"stats", QT_TRANSLATE_NOOP("foyer::cli", "count what is stored"), describeStats, runStats, 0},
    Command{"check", QT_TRANSLATE_NOOP("foyer::cli", "find out whether receiving works"), describeCheck,
            runCheck, 0},
    Command{"about", QT_TRANSLATE_NOOP("foyer::cli", "write all that is held on a visitor"), describeAbout,
            runAbout, 0},
    Command{"restore", QT_TRANSLATE_NOOP("foyer::cli", "put a backup in the place of the database"),
            describeRestore, runRestore, 0},
    Command{"forget", QT_TRANSLATE_NOOP("foyer::cli", "remove every trace of a visitor"), describeForget,
            runForget, 0},
};

void addCommonOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Foyer receives and keeps the sign-ins of a guest WiFi by Purple."));
    parser.addOption({QStringLiteral("data-dir"), tr("The folder with the database and the settings."),
                      QStringLiteral("DIR")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")});
}

QString helpText(const QCommandLineParser &parser)
{
    QString text = parser.helpText() + u'\n' + tr("Commands:") + u'\n';
    for (const Command &command : kCommands) {
        text += QStringLiteral("  %1  %2\n").arg(QLatin1String(command.name), -8).arg(tr(command.summary));
    }
    return text + tr("“foyerctl COMMAND --help” tells the options of one.") + u'\n';
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.setApplicationDescription(tr(command.summary));
    parser.addPositionalArgument(QLatin1String(command.name), tr(command.summary),
                                 QLatin1String(command.name));
    command.describe(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        print(parser.helpText());
        return kDone;
    }
    const CommandLine line(parser);
    if (line.operands().size() > command.operands)
        return usageError(tr("“%1” is one word too many.").arg(line.operands().at(command.operands)));
    return command.run(line);
}

void printError(const QString &message)
{
    QString line = QStringLiteral("foyerctl: ") + message;
    line.replace(u'\n', u' ');
    const QByteArray bytes = (line + u'\n').toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

Result<qint64> toInteger(const QString &option, const QString &text, qint64 from, qint64 to)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok)
        return Error{ErrorCode::InvalidInput, tr("--%1 wants a whole number, not “%2”.").arg(option, text)};
    if (value < from || value > to) {
        return Error{
            ErrorCode::InvalidInput,
            tr("--%1 wants a number from %2 to %3, not %4.").arg(option).arg(from).arg(to).arg(value)};
    }
    return value;
}

Result<std::optional<qint64>> CommandLine::integer(const QString &option, qint64 from, qint64 to) const
{
    if (!has(option))
        return std::optional<qint64>();
    const auto value = toInteger(option, text(option), from, to);
    if (!value)
        return value.error();
    return std::optional(*value);
}

Result<std::optional<QDate>> CommandLine::date(const QString &option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const QDate date = QDate::fromString(text(option), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid()) {
        return Error{ErrorCode::InvalidInput,
                     tr("--%1 wants a date like 2026-12-31, not “%2”.").arg(option, text(option))};
    }
    return std::optional(date);
}

Result<storage::DataDirectory> CommandLine::dataDirectory() const
{
    return storage::DataDirectory::open(text(QStringLiteral("data-dir")));
}

Result<storage::DataDirectory> CommandLine::existingDataDirectory() const
{
    return storage::DataDirectory::openExisting(text(QStringLiteral("data-dir")));
}

int usageError(const QString &message)
{
    printError(message + u' ' + tr("“foyerctl --help” shows what is possible."));
    return kUsage;
}

int failure(const Error &error)
{
    printError(error.detail.isEmpty() ? error.message : error.message + u" (" + error.detail + u')');
    return kFailed;
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int run(const QStringList &arguments)
{
    // A first look finds the command; the command's own parser then reads the whole line.
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addPositionalArgument(QStringLiteral("command"), tr("What to do."), QStringLiteral("COMMAND"));
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(QStringLiteral("version"))) {
        print(QStringLiteral("foyerctl " FOYER_VERSION "\n"));
        return kDone;
    }
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() && parser.isSet(QStringLiteral("help"))) {
        print(helpText(parser));
        return kDone;
    }
    if (words.isEmpty())
        return usageError(
            tr("Say what to do: listen, simulate, export, stats, check, restore, about or forget."));
    for (const Command &command : kCommands) {
        if (words.first() == QLatin1String(command.name))
            return runCommand(command, arguments);
    }
    return usageError(tr("There is no command “%1”.").arg(words.first()));
}

} // namespace foyer::cli
