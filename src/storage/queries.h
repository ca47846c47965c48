// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/traits.h"
#include "storage/rows.h"

#include <QSqlDatabase>
#include <QStringList>

#include <optional>

// Read-only questions to the database. Each takes an open connection of the calling thread, so call them
// inside Reader::run (window) or with a Connection of your own (command line). None of them is for the GUI
// thread.
namespace foyer::storage {

/// Where a page of the live table ended: rows are ordered by (authenticatedMs, isTest, id), newest first.
struct LiveKey
{
    qint64 authenticatedMs = 0;
    bool isTest = false;
    qint64 id = 0;
};

struct LiveFilter
{
    std::optional<qint64> venueId;
    QString text; ///< Part of a name, email or venue name, or the beginning of a MAC; any case. Empty: all.
    friend bool operator==(const LiveFilter &, const LiveFilter &) = default;
};

/// At most \a limit rows, newest by authentication time first, after \a before if given. With `includeTests`
/// off in a filter by venue or text, test deliveries are left out (they belong to no venue).
[[nodiscard]] Result<QList<LiveRow>> liveRows(QSqlDatabase &db, const LiveFilter &filter, int limit,
                                              std::optional<LiveKey> before = std::nullopt);

/// What arrived after the given sign-in id and delivery id (both from an earlier answer, 0 at first),
/// whatever its authentication time; at most \a limit, newest arrivals kept. For keeping a live table up to
/// date.
[[nodiscard]] Result<QList<LiveRow>> liveRowsArrivedAfter(QSqlDatabase &db, const LiveFilter &filter,
                                                          qint64 signInId, qint64 deliveryId, int limit);

[[nodiscard]] Result<TodaySummary> todaySummary(QSqlDatabase &db, std::optional<qint64> venueId,
                                                qint64 nowMs);

/// By name.
[[nodiscard]] Result<QList<VenueRow>> venues(QSqlDatabase &db);

/// One per venue, most visits first, over business days \a from to \a to inclusive, beside the same number
/// of days \a daysEarlier than those (daysEarlier(), reports.h).
[[nodiscard]] Result<QList<VenueSummary>> venueSummaries(QSqlDatabase &db, DayNumber from, DayNumber to,
                                                         int daysEarlier);

/// The business day that \a nowMs falls on by the default time zone and day start of the database.
[[nodiscard]] Result<DayNumber> currentDay(QSqlDatabase &db, qint64 nowMs);

/// Times from the first on, up to but without the second; nothing: without a bound there.
struct TimeSpan
{
    std::optional<qint64> fromMs = {};
    std::optional<qint64> endMs = {};
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// How old somebody is depends on the day.
struct AgeOn
{
    AgeBand band = AgeBand::Unknown;
    DayNumber day = 0;
    friend bool operator==(const AgeOn &, const AgeOn &) = default;
};

/// What is set has to be so, all of it.
struct VisitorFilter
{
    QString text =
        {}; ///< Part of "first last" or the email, or the beginning of a MAC (four digits); any case.
    std::optional<qint64> venueId = {}; ///< They have been there.
    TimeSpan lastSeen = {};
    TimeSpan firstSeen = {};
    std::optional<bool> isReturning = {}; ///< More than one visit; false: one.
    std::optional<Gender> gender = {};
    std::optional<AgeOn> age = {};
    std::optional<Provider> provider = {}; ///< Signed in with.
    std::optional<bool> hasEmail = {};
    friend bool operator==(const VisitorFilter &, const VisitorFilter &) = default;
};

struct VisitorKey
{
    qint64 lastSeenMs = 0;
    qint64 visitorId = 0;
};

/// Visitors by last seen, newest first, after \a before if given.
[[nodiscard]] Result<QList<VisitorRow>> visitorRows(QSqlDatabase &db, const VisitorFilter &filter, int limit,
                                                    std::optional<VisitorKey> before = std::nullopt);

/// How many visitors match. Takes longer than a page of them: with a text it looks at everybody who may
/// match, with anything else at a narrow index of all.
[[nodiscard]] Result<qint64> visitorCount(QSqlDatabase &db, const VisitorFilter &filter);

/// NotFound when nobody has this id.
[[nodiscard]] Result<VisitorDetails> visitorDetails(QSqlDatabase &db, qint64 visitorId);

/// Venues for which Purple's newest count of the visitor is another one than that of the visits held up to
/// then.
[[nodiscard]] Result<QList<PurpleCount>> differingPurpleCounts(QSqlDatabase &db, qint64 visitorId);

struct DeliveryFilter
{
    std::optional<DeliveryOutcome> outcome;
    friend bool operator==(const DeliveryFilter &, const DeliveryFilter &) = default;
};

/// The delivery log, newest first, rows with an id below \a beforeId if given.
[[nodiscard]] Result<QList<DeliveryRow>> deliveryRows(QSqlDatabase &db, const DeliveryFilter &filter,
                                                      int limit,
                                                      std::optional<qint64> beforeId = std::nullopt);

[[nodiscard]] Result<DeliveryContent> deliveryContent(QSqlDatabase &db, qint64 deliveryId);

[[nodiscard]] Result<Totals> totals(QSqlDatabase &db);

/// Deliveries by outcome that were received at or after \a sinceMs, from the log (so at most its kept rows).
[[nodiscard]] Result<QMap<DeliveryOutcome, qint64>> deliveriesSince(QSqlDatabase &db, qint64 sinceMs);

} // namespace foyer::storage
