// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/preparationlog.h"
#include "platform/terminationsignals.h"
#include "service/receiver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::restore", text);
}

using storage::Backup;

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// One line for each backup.
int list(const QList<Backup> &backups)
{
    if (backups.isEmpty()) {
        print(tr("There are no backups.") + u'\n');
        return kDone;
    }
    const QLocale locale;
    for (const Backup &backup : backups) {
        const QString size = locale.formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat);
        print(dateText(backup.date) + u"  " +
              (backup.isUsable ? tr("sign-ins: %1, %2").arg(locale.toString(backup.signIns), size)
                               : tr("cannot be restored, %1").arg(size)) +
              u'\n');
    }
    return kDone;
}

/// The file of the backup of that date, or the one of that name.
Result<QString> fileOf(const QString &text, const QList<Backup> &backups)
{
    const auto found = std::find_if(backups.begin(), backups.end(),
                                    [&text](const Backup &backup) { return dateText(backup.date) == text; });
    if (found != backups.end())
        return found->file;
    if (QFileInfo(text).isFile())
        return QFileInfo(text).absoluteFilePath();
    return Error{ErrorCode::NotFound,
                 tr("There is no backup “%1”. “foyerctl restore” lists those that there are.").arg(text)};
}

/// Puts the backup in place, and stores what it does not have.
int restore(const storage::DataDirectory &directory, const service::Settings &settings, const QString &file)
{
    const SystemClock clock;
    service::Receiver receiver(directory, clock);
    const platform::TerminationSignals termination;
    PreparationLog preparation;
    const auto opened =
        receiver.open(settings.limits.store, {service::Restoring::From::File, file},
                      [&preparation](auto what, int percent) { return preparation.take(what, percent); });
    if (!opened)
        return failure(opened.error());
    Result<void> result;
    const auto finish = [&receiver] { receiver.stop([] { QCoreApplication::quit(); }); };
    QObject::connect(&termination, &platform::TerminationSignals::terminationRequested, &receiver, finish);
    QObject::connect(receiver.safekeeping(), &service::Safekeeping::merged, &receiver,
                     [&result, finish](const Result<void> &merged) {
                         result = merged;
                         // Safekeeping is calling, and goes with the receiver.
                         QMetaObject::invokeMethod(qApp, finish, Qt::QueuedConnection);
                     });
    const bool isMerging = receiver.safekeeping()->isMerging();
    if (!isMerging)
        QMetaObject::invokeMethod(qApp, finish, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (!result)
        return failure(result.error());
    print((termination.hasCome() ? tr("Restored; the rest is merged when Foyer is started.")
                                 : tr("Restored.")) +
          u'\n');
    return kDone;
}

} // namespace

void describeRestore(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("backup"),
                      tr("The backup to restore: its date, such as 2026-11-24, or a file."),
                      QStringLiteral("DATE|FILE")});
    parser.addOption({QStringLiteral("list"), tr("List the backups. So does leaving out --backup.")});
}

int runRestore(const CommandLine &line)
{
    const auto directory = line.existingDataDirectory();
    if (!directory)
        return failure(directory.error());
    const auto backups = service::BackupSettings::of(*directory).folderIn(*directory).all();
    const QString wanted = line.text(QStringLiteral("backup"));
    if (wanted.isEmpty() || line.has(QStringLiteral("list")))
        return list(backups);
    const auto file = fileOf(wanted, backups);
    if (!file)
        return failure(file.error());
    const auto settings = service::Settings::load(directory->settings());
    if (!settings)
        return failure(settings.error());
    return restore(*directory, *settings, *file);
}

} // namespace foyer::cli
