// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/logging.h"
#include "storage/datadirectory.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    foyer::storage::DataDirectory::restrictNewFiles();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foyerctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    foyer::cli::logToStderr();
    return foyer::cli::run(QCoreApplication::arguments());
}
