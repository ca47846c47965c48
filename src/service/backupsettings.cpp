// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backupsettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

namespace foyer::service {

namespace {

const auto kFolder = QStringLiteral("backups/folder");
const auto kKept = QStringLiteral("backups/kept");

} // namespace

std::optional<QString> BackupSettings::read(const QSettings &ini)
{
    folder = ini.value(kFolder).toString().trimmed();
    if (!folder.isEmpty() && QDir::isRelativePath(folder))
        return kFolder;
    bool isNumber = false;
    const int number = ini.value(kKept, kept).toInt(&isNumber);
    if (!isNumber || number < 1 || number > kMostKept)
        return kKept;
    kept = number;
    return {};
}

BackupSettings BackupSettings::of(const storage::DataDirectory &directory)
{
    BackupSettings settings;
    const bool isUsable = !settings.read(QSettings(directory.settings(), QSettings::IniFormat));
    return isUsable ? settings : BackupSettings();
}

Result<void> BackupSettings::save(const QString &file) const
{
    QSettings ini(file, QSettings::IniFormat);
    ini.setValue(kFolder, folder);
    ini.setValue(kKept, kept);
    ini.sync();
    if (ini.status() != QSettings::NoError) {
        return Error{
            ErrorCode::AccessDenied,
            QCoreApplication::translate("foyer::service::Settings",
                                        "The settings could not be saved in %1. Check that the folder "
                                        "can be written and that the disk is not full.")
                .arg(file)};
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

storage::BackupFolder BackupSettings::folderIn(const storage::DataDirectory &directory) const
{
    using storage::BackupFolder;
    return folder.isEmpty() ? BackupFolder(directory.ownBackups())
                            : BackupFolder(folder, BackupFolder::Place::Chosen);
}

} // namespace foyer::service
