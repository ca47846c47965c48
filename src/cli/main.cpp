// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/logging.h"
#include "storage/datadirectory.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    foyer::storage::DataDirectory::restrictNewFiles();
    // GLib's event loop costs the listener's threads a fifth of their time; only the GUI thread needs it.
    qputenv("QT_NO_THREADED_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foyerctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    foyer::cli::logToStderr();
    return foyer::cli::run(QCoreApplication::arguments());
}
