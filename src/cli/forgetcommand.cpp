// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "service/forgetting.h"

#include <QCoreApplication>

#include <limits>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::forget", text);
}

} // namespace

void describeForget(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("visitor"), tr("The visitor's id."), QStringLiteral("ID")});
}

int runForget(const CommandLine &line)
{
    const auto visitor = line.integer(QStringLiteral("visitor"), std::numeric_limits<qint64>::min(),
                                      std::numeric_limits<qint64>::max());
    if (!visitor)
        return usageError(visitor.error().message);
    if (!*visitor)
        return usageError(tr("Say whom to forget with --visitor ID."));
    const auto directory = line.existingDataDirectory();
    if (!directory)
        return failure(directory.error());
    if (const auto done = service::forgetVisitor(*directory, **visitor); !done)
        return failure(done.error());
    print(tr("Forgotten.") + u'\n');
    return kDone;
}

} // namespace foyer::cli
