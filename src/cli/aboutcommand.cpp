// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "exporting/personfiles.h"
#include "platform/terminationsignals.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDir>

#include <limits>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::about", text);
}

} // namespace

void describeAbout(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("visitor"), tr("The visitor's id."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("output"), tr("Write the files into this folder, new or empty."),
                      QStringLiteral("DIR")});
}

int runAbout(const CommandLine &line)
{
    const auto visitor = line.integer(QStringLiteral("visitor"), std::numeric_limits<qint64>::min(),
                                      std::numeric_limits<qint64>::max());
    if (!visitor)
        return usageError(visitor.error().message);
    if (!*visitor)
        return usageError(tr("Say whom it is about with --visitor ID."));
    const QString output = line.text(QStringLiteral("output"));
    if (output.isEmpty())
        return usageError(tr("Say where to write the files with --output DIR."));
    const auto directory = line.existingDataDirectory();
    if (!directory)
        return failure(directory.error());
    const auto connection =
        storage::Connection::open({directory->database()}, storage::Connection::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const platform::TerminationSignals termination;
    const auto written =
        exporting::writePersonFiles((*connection)->database(), **visitor, QDir::cleanPath(output),
                                    [](qint64) { return !platform::TerminationSignals::hasCome(); });
    if (!written)
        return failure(written.error());
    print(tr("Written.") + u'\n');
    return kDone;
}

} // namespace foyer::cli
