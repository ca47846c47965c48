// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/calendars.h"
#include "storage/incoming.h"
#include "storage/sql.h"
#include "storage/visits.h"

#include <optional>

namespace foyer::storage {

/// Writes sign-ins into an open transaction: the rows, the visit they belong to, what is known of visitor and
/// venue, and the rollups. Whatever the order of arrival, the same sign-ins make the same tables. Belongs to
/// the writer's thread.
class SignInRows
{
public:
    struct Inserted
    {
        bool isRepeat = false;
        qint64 id = 0; ///< Of the stored sign-in; 0: a repeat of a forgotten one.
    };

    explicit SignInRows(const QSqlDatabase &db);

    /// At the start of each transaction. \a isStale: what was remembered of the tables may be wrong.
    [[nodiscard]] Result<void> begin(bool isStale);

    [[nodiscard]] Result<Inserted> insert(const Incoming &incoming, const SignIn &signIn);

    /// Before the commit: writes what was gathered for all sign-ins of the transaction.
    [[nodiscard]] Result<void> flush();

private:
    struct Venue
    {
        qint64 describedAt = 0;
        VenueFacts facts;
        bool isChanged = false;
    };

    struct TextRow
    {
        qint64 id = 0;
        bool isMissing = false;
    };

    [[nodiscard]] Result<void> reload();
    [[nodiscard]] Result<std::optional<qint64>> storedId(const SignIn &signIn, qint64 mac);
    [[nodiscard]] Result<TextRow> findProfile(const Incoming &incoming, const SignIn &signIn);
    [[nodiscard]] Result<TextRow> findUserAgent(const Incoming &incoming);
    [[nodiscard]] Result<void> insertTexts(const Incoming &incoming, const SignIn &signIn,
                                           const TextRow &profile, const TextRow &userAgent);
    [[nodiscard]] Result<bool> updateVisit(const SignIn &signIn, const VenueMoment &moment);
    [[nodiscard]] Result<void> saveVisit(const SignIn &signIn, const Visit &visit);
    [[nodiscard]] Result<void> describeVenue(const SignIn &signIn);
    [[nodiscard]] Result<std::optional<Venue>> loadVenue(qint64 venueId);

    QSqlDatabase m_db;
    std::optional<VenueCalendars> m_calendars;
    QByteArray m_forgetKey;
    bool m_isAnybodyForgotten = false;
    qint64 m_lastSignInId = 0;
    qint64 m_lastProfileId = 0;
    qint64 m_lastUserAgentId = 0;
    QHash<qint64, qint64> m_userAgents; ///< Digest → id.
    QHash<qint64, Venue> m_venues;
    RollupDeltas m_deltas;

    Statement m_isForgotten;
    Statement m_insertSignIn;
    Statement m_selectStored;
    Statement m_insertBody;
    Statement m_selectProfile;
    Statement m_insertProfile;
    Statement m_selectUserAgent;
    Statement m_insertUserAgent;
    Statement m_selectFirstVisit;
    Statement m_selectVisit;
    Statement m_upsertVisit;
    Statement m_upsertVisitor;
    Statement m_selectVenue;
    Statement m_upsertVenue;
    Statement m_addToHour;
    Statement m_addToDay;
};

} // namespace foyer::storage
