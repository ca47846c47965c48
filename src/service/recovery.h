// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/backup.h"
#include "storage/datadirectory.h"

#include <QDateTime>

#include <optional>

namespace foyer::service {

/// A database was damaged and put aside, another one was begun in its place, and a person has to say whether
/// a backup takes its place or it is gone on without.
struct Damage
{
    QString fileName;                      ///< Of what was put aside, in the data directory.
    QDateTime when;                        ///< It was put aside.
    std::optional<storage::Backup> backup; ///< That can be restored.
    friend bool operator==(const Damage &, const Damage &) = default;

    /// What happened and what it means, in one or two sentences.
    [[nodiscard]] QString text() const;
};

/// Brings the database into a state in which the writer can open it: puts a damaged one aside and begins
/// anew, finishes a restoration, makes a backup before a migration (where it can). With \a restores, restores
/// the newest good backup in the place of one that was begun anew, which takes as long as reading it twice.
/// What is left to be decided, or nothing. For the holder of the directory's lock, before the writer opens.
/// Errors: NotFound (nothing is to be restored), and those of the disk.
[[nodiscard]] Result<std::optional<Damage>> prepareDatabase(const storage::DataDirectory &directory,
                                                            const QDateTime &now, bool restores);

/// Prepares the restoration of the newest backup, not of what was begun in the place of \a damaged, that
/// turns out to be whole. NotFound when there is none.
[[nodiscard]] Result<void> prepareNewestBackup(const storage::DataDirectory &directory,
                                               const QString &damaged);

} // namespace foyer::service
