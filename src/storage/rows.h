// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "domain/delivery.h"
#include "domain/signin.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

// What queries return: plain values, one struct per kind of row. Times are ms since 1970-01-01 UTC.
namespace foyer::storage {

/// One row of the live table: a sign-in, or a test delivery of Purple's.
struct LiveRow
{
    bool isTest = false;        ///< A test delivery: `id` is a delivery's, and the visit fields say nothing.
    qint64 id = 0;              ///< Sign-in id (in order of arrival), or delivery id for a test.
    qint64 authenticatedMs = 0; ///< For a test: when it was received, or an old sample would be out of sight.
    qint64 receivedMs = 0;
    qint64 venueId = 0;
    QString venueName;
    qint64 visitorId = 0;
    Profile profile; ///< As this sign-in said it.
    std::optional<MacAddress> mac;
    QString userAgent;
    bool isNew = false;     ///< Status of its visit: new or returning.
    qint64 visitNumber = 0; ///< contract.md, "visit number".
    DayNumber day = 0;

    friend bool operator==(const LiveRow &, const LiveRow &) = default;
};

struct VenueRow
{
    qint64 id = 0;
    QString name;
    friend bool operator==(const VenueRow &, const VenueRow &) = default;
};

/// The numbers of one venue over a range of business days, and of the range that it is held against.
struct VenueSummary
{
    qint64 venueId = 0;
    QString name;
    qint64 visits = 0;
    qint64 newVisits = 0;
    qint64 signIns = 0;
    qint64 visitsBefore = 0;                 ///< In the range before, if any: for the change in per cent.
    int busiestWeekday = 0;                  ///< 1 Monday … 7 Sunday (QDate::dayOfWeek); 0: no visit.
    int busiestHour = -1;                    ///< Wall-clock hour; −1: no visit.
    QList<qint64> visitsByDay;               ///< One per day of the range, oldest first.
    std::array<qint64, 8> visitsByWeekday{}; ///< By QDate::dayOfWeek, so the first is 0.
    std::array<qint64, 24> visitsByHour{};   ///< By the wall-clock hour in which they began.

    /// Sets busiestWeekday and busiestHour by the visits: the first of equal ones.
    void findBusiest();

    friend bool operator==(const VenueSummary &, const VenueSummary &) = default;
};

/// What the Live page's tiles show.
struct TodaySummary
{
    qint64 visits = 0;
    qint64 newVisits = 0;
    qint64 signIns = 0;
    std::optional<qint64>
        visitsLastWeek;   ///< Same weekday last week, up to this hour; nothing before our time.
    int busiestHour = -1; ///< −1: no visit yet.
    qint64 busiestHourVisits = 0;
    QList<int> lastMinutes; ///< Sign-ins in each of the last 15 minutes by authentication time, oldest first.
    friend bool operator==(const TodaySummary &, const TodaySummary &) = default;
};

struct VisitorRow
{
    qint64 visitorId = 0;
    Profile profile;
    qint64 firstSeenMs = 0;
    qint64 lastSeenMs = 0;
    qint64 visits = 0;
    qint64 signIns = 0;
    friend bool operator==(const VisitorRow &, const VisitorRow &) = default;
};

/// How often Purple says that a visitor has been at a venue, beside what is held.
struct PurpleCount
{
    VenueRow venue;    ///< Without a name: nobody has signed in there yet.
    qint64 visits = 0; ///< The newest that Purple has said.
    qint64 held = 0;   ///< Visits that we hold up to then.
    friend bool operator==(const PurpleCount &, const PurpleCount &) = default;
};

/// One visitor as the drawer shows them.
struct VisitorDetails
{
    struct VenueVisits
    {
        VenueRow venue;
        qint64 visits = 0;
        std::optional<qint64> purpleVisits = {}; ///< Purple's newest count, where it is another one.
        friend bool operator==(const VenueVisits &, const VenueVisits &) = default;
    };

    VisitorRow visitor;
    std::optional<MacAddress> mac; ///< Of the newest sign-in.
    QString userAgent;             ///< Of the newest sign-in.
    VenueRow firstVenue;           ///< Where they were first seen.
    bool isFollowed = false;       ///< Of their arrival the window tells (followed.h).
    QList<VenueVisits> venues;     ///< Most visits first; last those that only Purple knows of.
    QList<LiveRow> history;        ///< Newest sign-ins first, at most 100.
};

struct DeliveryRow
{
    qint64 id = 0;
    qint64 receivedMs = 0;
    DeliveryOutcome outcome = DeliveryOutcome::Stored;
    qint64 wireBytes = 0;
    qint64 answerUs = 0; ///< From the last byte of the request to the durable commit, µs.
    QString origin;
    QString reason;         ///< Quarantined: Rejection::word(); else empty.
    bool isWaiting = false; ///< In quarantine, not yet handled.
    friend bool operator==(const DeliveryRow &, const DeliveryRow &) = default;
};

struct DeliveryContent
{
    QByteArray head; ///< Request line and fields, token masked.
    QByteArray body; ///< As decoded; empty when there was none or it was forgotten.
};

/// `foyerctl stats`, and the counts on the Endpoint page.
struct Totals
{
    qint64 signIns = 0;
    qint64 visits = 0;
    qint64 visitors = 0;
    qint64 venues = 0;
    qint64 stored = 0;
    qint64 repeats = 0;
    qint64 tests = 0;
    qint64 quarantined = 0;
    qint64 refused = 0;          ///< All refusals together.
    QList<qint64> refusedByKind; ///< kRefusalKinds numbers, by Refusal.
    qint64 quarantineWaiting = 0;
    qint64 quarantineBytes = 0; ///< Of those waiting, as they are kept.
    std::optional<qint64> lastSignInReceivedMs;
    std::optional<qint64> lastTestReceivedMs;
    std::optional<qint64>
        lastOutsideSignInMs;                 ///< Newest sign-in that did not come from this computer itself.
    std::optional<qint64> lastOutsideTestMs; ///< Likewise the newest test delivery.
    friend bool operator==(const Totals &, const Totals &) = default;
};

} // namespace foyer::storage
