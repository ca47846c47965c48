// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QDate>

#include <atomic>
#include <optional>

// Retention removes people some months after their last visit and keeps the anonymous counts (contract.md,
// "Privacy"). Here is what it does to a database; service/retention.h says when.
namespace foyer::storage {

/// The moment before which a visitor must have been seen last to be removed on \a today: the start of the day
/// that is so many months ago, by the PC's calendar.
[[nodiscard]] qint64 retentionLimit(QDate today, int months);

/// Who is older than a limit.
struct Expired
{
    qint64 visitors = 0;
    qint64 signIns = 0;
    std::optional<qint64> oldestMs = {}; ///< When the one who has been away for longest was seen last.
    friend bool operator==(const Expired &, const Expired &) = default;
};

/// May take a while when it is many; not for the GUI thread.
[[nodiscard]] Result<Expired> expiredBefore(Database &db, qint64 limitMs);

/// Whether removeExpired() would find anything to do. Fast; works on whatever version of Foyer wrote the
/// database.
[[nodiscard]] Result<bool> isAnythingExpired(Database &db, qint64 limitMs);

/// Removes all visitors whose last sign-in is older than \a limitMs, with what only they have left in other
/// tables, and what has been in quarantine since before; then erases. Nothing remembers their sign-ins:
/// somebody who comes back begins anew. Works in transactions of a few milliseconds with pauses in which
/// others write, and ends early, without an error, when \a isStopping; the next call goes on. Returns how
/// many went now. Needs a read-write connection.
[[nodiscard]] Result<Expired> removeExpired(Connection &connection, qint64 limitMs,
                                            const std::atomic_bool &isStopping);

} // namespace foyer::storage
