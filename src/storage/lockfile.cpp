// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lockfile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

namespace foyer::storage {

namespace {

/// Longer than a process needs from making the file to writing into it.
constexpr int kNamelessMs = 500;
constexpr int kLookEveryMs = 10;

/// Removes a lock file that says nothing of whose it is, and goes on saying nothing. The system keeps that of
/// a living process from being removed.
void removeNameless(const QString &file)
{
    QLockFile lock(file);
    qint64 pid = 0;
    QString host;
    QString program;
    for (const QDeadlineTimer deadline(kNamelessMs); !deadline.hasExpired(); QThread::msleep(kLookEveryMs)) {
        if (lock.getLockInfo(&pid, &host, &program) || !QFile::exists(file))
            return;
    }
    lock.removeStaleLockFile();
}

} // namespace

bool takeLock(QLockFile &lock, int waitMs)
{
    lock.setStaleLockTime(0); // Only a process that no longer lives loses its lock.
    if (lock.tryLock(waitMs))
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    removeNameless(lock.fileName());
    // QLockFile takes this one while it removes the other, and may have been killed at that too.
    removeNameless(lock.fileName() + QStringLiteral(".rmlock"));
    return lock.tryLock();
}

} // namespace foyer::storage
