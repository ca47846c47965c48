// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durablefiles.h"

#include "storage/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace foyer::storage {

namespace {

Error cannotWrite(const QString &path)
{
    return {ErrorCode::AccessDenied,
            Texts::tr("“%1” cannot be written. Check the rights of the folder, and that the disk works.")
                .arg(QDir::toNativeSeparators(path))};
}

bool rename(const QString &from, const QString &to)
{
    // Not QFile::rename: that refuses to replace a file.
    std::error_code failed;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failed);
    return !failed;
}

/// Writes a file, or the names in a folder, out to the disk. Windows does the latter by itself.
bool sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDone = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isDone;
#else
    return QFileInfo::exists(path);
#endif
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return cannotWrite(path);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(path);
    return {};
}

Result<void> checkRoom(const QString &folder, qint64 bytes, qint64 reserveBytes)
{
    std::error_code failed;
    const auto space = std::filesystem::space(QFileInfo(folder).filesystemFilePath(), failed);
    if (failed || static_cast<qint64>(space.available) - bytes >= reserveBytes)
        return {};
    return Error{ErrorCode::StorageFull,
                 Texts::tr("The disk has too little room for a copy of the database, so none was made. Make "
                           "room.")};
}

Result<void> moveDurably(const QString &from, const QString &to)
{
    if (!sync(from) || !rename(from, to) || !sync(QFileInfo(to).path()))
        return cannotWrite(to);
    return {};
}

Result<void> moveDatabase(const QString &from, const QString &to)
{
    QFile::remove(from + QStringLiteral("-shm")); // Made anew from the log.
    const QString log = QStringLiteral("-wal");
    if (QFile::exists(from + log)) {
        if (auto moved = moveDurably(from + log, to + log); !moved)
            return moved;
    }
    return moveDurably(from, to);
}

Result<void> removeDatabase(const QString &file)
{
    for (const auto *suffix : {"-journal", "-wal", "-shm", ""}) {
        const QString name = file + QLatin1String(suffix);
        if (QFile::exists(name) && !QFile::remove(name))
            return cannotWrite(name);
    }
    return {};
}

} // namespace foyer::storage
