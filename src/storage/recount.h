// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <functional>

namespace foyer::storage {

/// Counts all visits and rollups anew from the sign-ins, by the calendars that are wanted, beside the tables
/// that are shown; only when everything has been counted, and what came meanwhile too, do the new tables take
/// the place of the old ones, in one transaction. Interrupted at any moment it leaves the old ones as they
/// are, and begins anew. The counts of forgotten visitors stay as they are.
class Recount
{
public:
    /// Runs a change in a transaction of the one writer and waits for it.
    using Apply = std::function<Result<void>(const std::function<Result<void>(QSqlDatabase &)> &change)>;

    /// Hears how many of so many sign-ins have been counted, about twenty times a second at most. False
    /// cancels.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    Recount(DatabaseLocation location, Apply apply, Progress progress = {});

    /// Blocks: not for the GUI's or the writer's thread. Each change that it hands to the writer takes some
    /// ms, the last one longer. Errors: Cancelled, and those of storage.
    [[nodiscard]] Result<void> run();

private:
    const DatabaseLocation m_location;
    const Apply m_apply;
    const Progress m_progress;
};

/// Whether calendars are wanted or counts are missing, so that Recount::run() has something to do.
[[nodiscard]] Result<bool> isRecountPending(QSqlDatabase &db);

/// Whether a recount is pending for calendars that somebody wants, and can be withdrawn.
[[nodiscard]] Result<bool> areCalendarsWanted(QSqlDatabase &db);

/// In a transaction: asks for a recount; one that is under way begins anew.
[[nodiscard]] Result<void> requestRecount(QSqlDatabase &db);

/// In a transaction: one that is under way begins anew, as what it has counted may be gone.
[[nodiscard]] Result<void> disturbRecount(QSqlDatabase &db);

/// In a transaction: the numbers stay, and the calendars that were wanted are not any more.
[[nodiscard]] Result<void> withdrawRecount(QSqlDatabase &db);

/// Does all of it on one connection, for whoever has the database to themselves.
[[nodiscard]] Result<void> recountNow(const DatabaseLocation &location);

} // namespace foyer::storage
