// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

// Files and folders that survive a power cut. Database files move together with what SQLite keeps beside
// them.
namespace foyer::storage {

/// Makes the folder with mode 0700 where it is missing. AccessDenied.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Makes an empty file with mode 0600, in the place of one that is there. AccessDenied.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);

/// StorageFull when less than \a reserveBytes would stay free beside \a bytes more in the folder.
[[nodiscard]] Result<void> checkRoom(const QString &folder, qint64 bytes, qint64 reserveBytes);

/// Renames \a from, replacing \a to, and returns once that is on the disk, and the content with it.
[[nodiscard]] Result<void> moveDurably(const QString &from, const QString &to);

/// Renames a database with its "-wal" and "-shm". The log goes first: whatever is interrupted, it is never
/// left beside another database.
[[nodiscard]] Result<void> moveDatabase(const QString &from, const QString &to);

/// Removes a database with what SQLite keeps beside it. AccessDenied.
[[nodiscard]] Result<void> removeDatabase(const QString &file);

} // namespace foyer::storage
