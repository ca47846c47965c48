// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/progress.h"

#include <QString>
#include <QStringList>

// A backup takes the place of the database, and what the backup does not have of its sign-ins is merged in.
// Each step is one renaming, so that it goes on from wherever it was interrupted. For the holder of the lock
// on the data directory.
namespace foyer::storage {

/// Copies \a backup beside the database and checks all of it; the next completeRestoration() puts it in
/// place. Takes as long as reading it twice; receiving may go on meanwhile. Errors: Damaged, StorageFull,
/// AccessDenied, Unavailable (backups are being made or changed), Cancelled.
[[nodiscard]] Result<void> prepareRestoration(const QString &databaseFile, const QString &backup,
                                              const Progress &progress = {});

/// Puts a prepared copy in the place of the database, which becomes one to be merged; when none is prepared
/// it only removes what an interrupted preparation has left. Not while anybody has the database open.
[[nodiscard]] Result<void> completeRestoration(const QString &databaseFile);

/// Databases whose sign-ins are to be stored once more through the writer (Merger), oldest first.
[[nodiscard]] QStringList filesToMerge(const QString &databaseFile);

/// Whether a copy waits for completeRestoration().
[[nodiscard]] bool isRestorationPrepared(const QString &databaseFile);

/// The names of all files beside the database that are there only as long as something damaged is replaced or
/// restored: forgetting does not reach them.
[[nodiscard]] QStringList restorationFiles(const QString &databaseFile);

} // namespace foyer::storage
