// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datadirectory.h"

#include "storage/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace foyer::storage {

namespace {

QString defaultPath()
{
    // Not AppLocalDataLocation itself: it would differ between the window and the command line, which have
    // different application names and must find the same data.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Foyer");
}

QDir folderAt(const QString &path)
{
    return QDir(QDir::cleanPath(QDir(path.isEmpty() ? defaultPath() : path).absolutePath()));
}

Error cannotUse(const QString &path)
{
    return {ErrorCode::AccessDenied,
            Texts::tr("The data folder “%1” cannot be written to, so nothing can be "
                      "stored. Choose another folder or ask for the right to write there.")
                .arg(QDir::toNativeSeparators(path))};
}

} // namespace

void DataDirectory::restrictNewFiles()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
}

Result<DataDirectory> DataDirectory::open(const QString &path)
{
    const QDir folder = folderAt(path);
    if (!folder.exists()) {
        if (!folder.mkpath(QStringLiteral(".")))
            return cannotUse(folder.path());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return openExisting(path);
}

Result<DataDirectory> DataDirectory::openExisting(const QString &path)
{
    const QDir folder = folderAt(path);
    if (!folder.exists()) {
        return Error{
            ErrorCode::NotFound,
            Texts::tr("There is no data directory %1.").arg(QDir::toNativeSeparators(folder.path()))};
    }
    const QFileInfo info(folder.path());
    if (!info.isDir() || !info.isWritable())
        return cannotUse(folder.path());
    return DataDirectory(folder.path());
}

} // namespace foyer::storage
