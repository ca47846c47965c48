// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QDate>
#include <QLockFile>
#include <QStringList>

#include <memory>
#include <optional>

namespace foyer::storage {

/// A copy of the database, by what it says of itself.
struct Backup
{
    QString file;
    QDate date;
    qint64 signIns = 0;
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The copies of the database: foyer-YYYY-MM-DD.sqlite, whole, checked and on the disk, in a folder for the
/// owner alone. A value without state; each call may take as long as reading the whole database, on any
/// thread. A lock file keeps processes and threads apart.
class BackupFolder
{
public:
    explicit BackupFolder(QString path) : m_path(std::move(path)) {}

    /// So much must stay free beside a copy: a backup that fills the disk would stop the receiving.
    static constexpr qint64 kReserveBytes = 250'000'000;

    /// Copies the database as it is now, without keeping its writer from writing; replaces the copy of the
    /// same \a date. Errors: StorageFull (there would be too little room left), Damaged (the database),
    /// Unavailable (another backup is being made; or only what came out is damaged), AccessDenied.
    [[nodiscard]] Result<void> make(const DatabaseLocation &database, QDate date,
                                    qint64 reserveBytes = kReserveBytes) const;

    /// Removes all but the newest \a kept of those made after \a after (of all, when it is none).
    void removeOld(int kept, std::optional<QDate> after = {}) const;

    /// Dates of the copies, newest first. Fast.
    [[nodiscard]] QList<QDate> dates() const;

    [[nodiscard]] QString file(QDate date) const;

    /// The newest copy (older than \a before) that can be opened, was not written by a newer Foyer, and is
    /// not of the database that was begun in the place of \a damaged. Fast: whether all of it is whole is
    /// looked at when it is restored.
    [[nodiscard]] std::optional<Backup> newestGood(const QString &damaged = {},
                                                   std::optional<QDate> before = {}) const;

    /// Removes every trace of a visitor from all copies, which can take a while; waits for one being made. A
    /// copy that is damaged is removed. NotFound when the visitor is in none.
    [[nodiscard]] Result<void> forget(qint64 visitorId) const;

    /// Keeps all others from making and changing copies as long as what it returns lives. Unavailable when
    /// somebody does so now and is not done within \a waitMs.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lock(int waitMs = 0) const;

private:
    void removeUnfinished() const;

    QString m_path;
};

/// Whether a whole database file is sound, by reading all of it. Damaged.
[[nodiscard]] Result<void> checkWhole(const QString &file);

/// The same for a \a copy that was just made. A damaged one says nothing of the \a original, as the disk may
/// have a bad place: Damaged only when that is damaged too, Unavailable when it is sound.
[[nodiscard]] Result<void> checkCopy(const QString &copy, const QString &original);

} // namespace foyer::storage
