// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"
#include "storage/progress.h"

#include <QDate>
#include <QLockFile>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace foyer::storage {

/// A copy of the database, by what it says of itself.
struct Backup
{
    QString file;
    QDate date;
    qint64 signIns = 0;
    qint64 bytes = 0;
    bool isUsable = true; ///< Can be opened, and no newer Foyer wrote it.
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The copies of the database: foyer-YYYY-MM-DD.sqlite, whole, checked and on the disk, each file for the
/// owner alone. A value without state; each call may take as long as reading the whole database, on any
/// thread. A lock file keeps processes and threads apart.
class BackupFolder
{
public:
    enum class Place {
        Own,    ///< In the data directory: it is made where it is missing.
        Chosen, ///< Anywhere, perhaps on a drive that is away: it has to be there, and to be nobody else's.
    };

    explicit BackupFolder(QString path, Place place = Place::Own) : m_path(std::move(path)), m_place(place) {}

    [[nodiscard]] const QString &path() const { return m_path; }

    /// So much must stay free beside a copy: a backup that fills the disk would stop the receiving.
    static constexpr qint64 kReserveBytes = 250'000'000;

    /// Copies the database as it is now, without keeping its writer from writing; replaces the copy of the
    /// same \a date. Errors: StorageFull (there would be too little room left), Damaged (the database),
    /// Unavailable (another backup is being made; or only what came out is damaged), AccessDenied, NotFound
    /// (a chosen folder is away), InUse (it holds the backups of another data directory), Cancelled.
    [[nodiscard]] Result<void> make(const DatabaseLocation &database, QDate date,
                                    qint64 reserveBytes = kReserveBytes, const Progress &progress = {}) const;

    /// NotFound: a chosen folder is away. InUse: it holds the backups of another data directory than the one
    /// of \a database.
    [[nodiscard]] Result<void> checkPlace(const DatabaseLocation &database) const;

    /// Removes all but the newest \a kept of those made after \a after (of all, when it is none).
    void removeOld(int kept, std::optional<QDate> after = {}) const;

    /// Dates of the copies, newest first. Fast.
    [[nodiscard]] QList<QDate> dates() const;

    [[nodiscard]] QString file(QDate date) const;

    /// All copies, newest first, also those that are not usable.
    [[nodiscard]] QList<Backup> all() const;

    /// Moves all copies into another folder, each one checked there before it leaves this one. A copy that is
    /// there for the same day is replaced. Errors as make(); what has been moved until then stays moved.
    [[nodiscard]] Result<void> moveTo(const BackupFolder &target, const Progress &progress) const;

    /// The newest copy (older than \a before) that can be opened, was not written by a newer Foyer, and is
    /// not of the database that was begun in the place of \a damaged. Fast: whether all of it is whole is
    /// looked at when it is restored.
    [[nodiscard]] std::optional<Backup> newestGood(const QString &damaged = {},
                                                   std::optional<QDate> before = {}) const;

    using Change = std::function<Result<void>(Connection &)>;
    using Question = std::function<Result<bool>(Database &)>;

    /// Opens each copy for writing and makes \a change where \a isNeeded says so, waiting for a backup that
    /// is being made; a copy that is damaged is removed. Ends at the first error but NotFound. Returns how
    /// many were changed.
    [[nodiscard]] Result<int> changeAll(const Change &change, const Question &isNeeded = {}) const;

    /// Removes every trace of a visitor from all copies, which can take a while; waits for one being made. A
    /// copy that is damaged is removed. NotFound: in none is the visitor. Unavailable: the folder is away.
    [[nodiscard]] Result<void> forget(qint64 visitorId) const;

    /// Keeps all others from making and changing copies as long as what it returns lives. Unavailable when
    /// somebody does so now and is not done within \a waitMs.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lock(int waitMs = 0) const;

private:
    [[nodiscard]] Result<void> ensureFolder() const;
    void removeUnfinished() const;

    QString m_path;
    Place m_place;
};

/// What a file says of itself that may lie anywhere; nothing when it cannot be restored.
[[nodiscard]] std::optional<Backup> backupAt(const QString &file);

/// Whether both are of the same data directory, or of one that was begun in its place.
[[nodiscard]] Result<bool> areRelated(const QString &file, const QString &otherFile);

} // namespace foyer::storage
