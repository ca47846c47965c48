// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/backup.h"
#include "storage/datadirectory.h"

#include <QDateTime>

#include <functional>
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

/// Whether a backup takes the place of the database before it is opened.
struct Restoring
{
    enum class From {
        Nothing,      ///< None does.
        NewestBackup, ///< The newest good one, in the place of a database that was begun anew after damage.
        File,         ///< The one in `file`.
    };
    From from = From::Nothing;
    QString file = {};
};

/// What is done before the writer can open the database.
enum class Preparing {
    Looking,   ///< At the database, which takes no time to speak of, and replacing a damaged one.
    Restoring, ///< Copying a backup and checking the copy, then putting it in place.
    BackingUp, ///< Before the form of the database changes.
    Migrating, ///< Changing its form to that of this Foyer.
};

/// Is told what is being done and how much of that, in per cent, on the thread that does it. False calls it
/// off: the database is whole, in an earlier form, and the next start goes on.
using PreparationProgress = std::function<bool(Preparing, int percent)>;

/// Brings the database into a state in which the writer can open it at once: puts a damaged one aside and
/// begins anew, restores a backup where \a restoring says so, finishes a restoration, makes a backup before a
/// migration (where it can) and migrates. What is left to be decided, or nothing. For the holder of the
/// directory's lock, before the writer opens; may take minutes. Errors: NotFound (nothing is to be restored),
/// InUse (the backup is of another database, and somebody was forgotten in this one), Cancelled, and those of
/// the disk and of prepareRestoration().
[[nodiscard]] Result<std::optional<Damage>> prepareDatabase(const storage::DataDirectory &directory,
                                                            const storage::BackupFolder &backups,
                                                            const QDateTime &now,
                                                            const Restoring &restoring = {},
                                                            const PreparationProgress &progress = {});

/// Prepares the restoration of the newest backup, not of what was begun in the place of \a damaged, that
/// turns out to be whole. NotFound when there is none.
[[nodiscard]] Result<void> prepareNewestBackup(const storage::DataDirectory &directory,
                                               const storage::BackupFolder &backups, const QString &damaged,
                                               const storage::Progress &progress);

/// Prepares the restoration of the backup in \a file. NotFound when it is none; InUse as above.
[[nodiscard]] Result<void> prepareBackup(const storage::DataDirectory &directory, const QString &file,
                                         const storage::Progress &progress);

} // namespace foyer::service
