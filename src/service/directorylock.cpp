// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directorylock.h"

#include "storage/lockfile.h"

#include <QCoreApplication>

namespace foyer::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::service::DirectoryLock)
};

} // namespace

Result<std::unique_ptr<QLockFile>> lockDirectory(const storage::DataDirectory &directory)
{
    auto lock = std::make_unique<QLockFile>(directory.lock());
    if (!storage::takeLock(*lock)) {
        if (lock->error() != QLockFile::LockFailedError) {
            return Error{
                ErrorCode::AccessDenied,
                Words::tr("The data directory %1 cannot be written. Check that it belongs to you and is not "
                          "read-only, or choose another one.")
                    .arg(directory.path())};
        }
        qint64 pid = 0;
        QString host;
        QString program;
        lock->getLockInfo(&pid, &host, &program);
        return Error{
            ErrorCode::InUse,
            Words::tr(
                "Another Foyer already receives sign-ins for %1. Close it first, or choose another data "
                "directory.")
                .arg(directory.path()),
            QStringLiteral("%1, process %2").arg(program).arg(pid)};
    }

    return lock;
}

bool isDirectoryLocked(const storage::DataDirectory &directory)
{
    const auto lock = lockDirectory(directory); // By its file alone nobody knows whether its owner lives.
    return !lock && lock.error().code == ErrorCode::InUse;
}

} // namespace foyer::service
