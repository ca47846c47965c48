// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QHash>
#include <QSqlDatabase>
#include <QTimeZone>

#include <functional>
#include <optional>

// Changes to what is stored, other than receiving. Each runs inside SignInWriter::apply (the window, where
// the writer lives) or withTransaction (the command line, beside a running listener).
namespace foyer::storage {

/// Runs \a change in a transaction on \a connection, waiting up to 10 s for another writer.
[[nodiscard]] Result<void> withTransaction(Connection &connection,
                                           const std::function<Result<void>(QSqlDatabase &)> &change);

/// Removes every trace of a visitor: sign-ins, bodies, profiles, visits, delivery log, and quarantined bodies
/// that name their id or email. Keyed hashes of the sign-ins' identities stay, so that repeats stay
/// forgotten, and the rollups keep their counts. NotFound when nobody has this id. The database remembers
/// that old copies are to be erased: afterwards call eraseFreedPages(), or forgetForGood() instead of both.
[[nodiscard]] Result<void> forgetVisitor(QSqlDatabase &db, qint64 visitorId);

/// Removes a visitor who has not come for long, and keeps the counts; nothing remembers their sign-ins. The
/// delivery log, user agents and quarantine are left to removeExpired() (retention.h).
[[nodiscard]] Result<void> expireVisitor(QSqlDatabase &db, qint64 visitorId);

/// Makes the database remember that something is to be erased. In the transaction that forgets.
[[nodiscard]] Result<void> noteErasing(QSqlDatabase &db);

/// Whether it does.
[[nodiscard]] Result<bool> isErasingPending(QSqlDatabase &db);

/// After forgetting, outside a transaction: sees to it that nothing of it is left in the file and its log.
/// Empties the log, for which it waits up to 10 s for others; Unavailable when they stay in the way. A file
/// that was not always written with clean pages (cleanpages.h) is written anew once: that takes the longer
/// the larger it is, while nobody else can write, and as much free disk space as it has.
[[nodiscard]] Result<void> eraseFreedPages(Connection &connection);

/// Forgets a visitor and erases what that frees. Called again after it failed or was interrupted it goes on:
/// whoever is forgotten already, but not erased, is erased then. NotFound when nobody has this id and nothing
/// is left to erase.
[[nodiscard]] Result<void> forgetForGood(Connection &connection, qint64 visitorId);

/// Erases what an interrupted forgetting has left, and is fast when there is nothing of it. Errors as
/// eraseFreedPages().
[[nodiscard]] Result<void> finishForgetting(const DatabaseLocation &location);

/// A time zone and the hour at which a business day starts.
struct Calendar
{
    QTimeZone zone;
    int dayStartHour = 4;
    friend bool operator==(const Calendar &, const Calendar &) = default;
};

/// What a venue has of its own; the rest is as for all venues.
struct VenueCalendar
{
    std::optional<QTimeZone> zone;
    std::optional<int> dayStartHour;
    friend bool operator==(const VenueCalendar &, const VenueCalendar &) = default;
};

/// The calendar of venues that have none of their own: the one that is wanted.
[[nodiscard]] Result<Calendar> calendar(QSqlDatabase &db);

/// What is wanted of each venue that has something of its own.
[[nodiscard]] Result<QHash<qint64, VenueCalendar>> venueCalendars(QSqlDatabase &db);

/// Wants another calendar for venues that have none of their own. All numbers stay as they are until a
/// recount (recount.h), which this asks for, has ended. InvalidInput when the calendar cannot be used.
[[nodiscard]] Result<void> setCalendar(QSqlDatabase &db, const Calendar &calendar);

/// The same for one venue. NotFound when there is no such venue.
[[nodiscard]] Result<void> setVenueCalendar(QSqlDatabase &db, qint64 venueId, const VenueCalendar &calendar);

} // namespace foyer::storage
