// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "exporting/export.h"
#include "exporting/exportcolumns.h"
#include "exporting/words.h"
#include "platform/terminationsignals.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <limits>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::export", text);
}

using exporting::CsvWriter;
using exporting::ExportKind;
using exporting::ExportOptions;

Result<ExportKind> readKind(const QStringList &operands)
{
    const auto kind = exporting::kindOfWord(operands.value(0));
    if (kind)
        return *kind;
    return Error{ErrorCode::InvalidInput,
                 tr("Say what to export: visitors, sign-ins, visits, venues-by-day or deliveries.")};
}

Result<char> readDelimiter(const CommandLine &line)
{
    if (!line.has(QStringLiteral("delimiter")))
        return ',';
    const QString word = line.text(QStringLiteral("delimiter"));
    if (const auto delimiter = exporting::delimiterOfWord(word))
        return *delimiter;
    return Error{ErrorCode::InvalidInput,
                 tr("--delimiter wants comma, semicolon or tab, not “%1”.").arg(word)};
}

Result<CsvWriter::Dates> readDates(const CommandLine &line)
{
    if (!line.has(QStringLiteral("dates")))
        return CsvWriter::Dates::Iso;
    const QString word = line.text(QStringLiteral("dates"));
    if (const auto dates = exporting::datesOfWord(word))
        return *dates;
    return Error{ErrorCode::InvalidInput, tr("--dates wants iso or local, not “%1”.").arg(word)};
}

Result<QByteArrayList> readColumns(const CommandLine &line, ExportKind kind)
{
    const auto option = QStringLiteral("columns");
    if (!line.has(option))
        return QByteArrayList();
    QByteArrayList names = line.text(option).toUtf8().split(',');
    for (QByteArray &name : names)
        name = name.trimmed();
    const auto chosen = exporting::chosenColumns(kind, names);
    return chosen ? Result<QByteArrayList>(names) : chosen.error();
}

Result<storage::ExportFilter> readFilter(const CommandLine &line)
{
    storage::ExportFilter filter;
    for (const QString &text : line.texts(QStringLiteral("venue"))) {
        const auto id = toInteger(QStringLiteral("venue"), text, std::numeric_limits<qint64>::min(),
                                  std::numeric_limits<qint64>::max());
        if (!id)
            return id.error();
        filter.venueIds.append(*id);
    }
    const auto from = line.date(QStringLiteral("from"));
    if (!from)
        return from.error();
    const auto to = line.date(QStringLiteral("to"));
    if (!to)
        return to.error();
    if (*from && *to && **from > **to)
        return Error{ErrorCode::InvalidInput, tr("--from is later than --to.")};
    filter.from = *from;
    filter.to = *to;
    return filter;
}

Result<ExportOptions> readOptions(const CommandLine &line)
{
    ExportOptions options;
    const auto kind = readKind(line.operands());
    if (!kind)
        return kind.error();
    options.kind = *kind;
    const auto delimiter = readDelimiter(line);
    if (!delimiter)
        return delimiter.error();
    options.delimiter = *delimiter;
    const auto columns = readColumns(line, *kind);
    if (!columns)
        return columns.error();
    options.columns = *columns;
    const auto dates = readDates(line);
    if (!dates)
        return dates.error();
    options.dates = *dates;
    const auto filter = readFilter(line);
    if (!filter)
        return filter.error();
    options.filter = *filter;
    options.byteOrderMark = line.has(QStringLiteral("bom"));
    options.rawFormulas = line.has(QStringLiteral("raw-formulas"));
    return options;
}

Result<void> write(storage::Database &db, const ExportOptions &options, QIODevice &output)
{
    const platform::TerminationSignals termination;
    const auto rows = exporting::exportCsv(db, options, output,
                                           [](qint64) { return !platform::TerminationSignals::hasCome(); });
    return rows ? Result<void>() : Result<void>(rows.error());
}

Result<void> writeFile(storage::Database &db, const ExportOptions &options, const QString &fileName)
{
    QSaveFile file(fileName);
    const auto problem = [&file, &fileName] {
        return Error{ErrorCode::AccessDenied,
                     tr("The file %1 cannot be written. Check the folder and its rights.").arg(fileName),
                     file.errorString()};
    };
    // It would take the place of a device as well, where it may.
    const QFileInfo there(fileName);
    if (there.exists() && !there.isFile()) {
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is not a file. Leave out --output to write to standard output.").arg(fileName)};
    }
    if (!file.open(QIODevice::WriteOnly))
        return problem();
    if (auto written = write(db, options, file); !written)
        return written;
    return file.commit() ? Result<void>() : Result<void>(problem());
}

} // namespace

void describeExport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("what"),
                                 tr("visitors, sign-ins, visits, venues-by-day or deliveries."),
                                 QStringLiteral("visitors|sign-ins|visits|venues-by-day|deliveries"));
    const auto add = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QLatin1String(name), description, QLatin1String(value)});
    };
    add("output", tr("Write to this file. Default: standard output."), "FILE");
    add("venue", tr("Only this venue, by its id. May be given several times."), "ID");
    add("from", tr("First business day, such as 2026-11-01."), "DATE");
    add("to", tr("Last business day."), "DATE");
    add("columns", tr("Only these columns, in this order, by the names in the header row. Default: all."),
        "NAME,NAME");
    add("dates",
        tr("iso (default; times in UTC), or local: as this computer's locale writes them, by its clock."),
        "WORD");
    add("delimiter", tr("comma (default), semicolon or tab."), "WORD");
    parser.addOption({QStringLiteral("bom"), tr("Begin with a byte order mark, as Excel wants it.")});
    parser.addOption({QStringLiteral("raw-formulas"),
                      tr("Leave cells as they are that a spreadsheet would run as formulas.")});
}

int runExport(const CommandLine &line)
{
    const auto options = readOptions(line);
    if (!options)
        return usageError(options.error().message);
    const auto directory = line.existingDataDirectory();
    if (!directory)
        return failure(directory.error());
    const auto connection =
        storage::Connection::open({directory->database()}, storage::Connection::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());

    Result<void> written;
    if (line.has(QStringLiteral("output"))) {
        written = writeFile((*connection)->database(), *options, line.text(QStringLiteral("output")));
    } else {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return failure(
                {ErrorCode::AccessDenied, tr("Standard output cannot be written."), output.errorString()});
        written = write((*connection)->database(), *options, output);
    }
    return written ? kDone : failure(written.error());
}

} // namespace foyer::cli
