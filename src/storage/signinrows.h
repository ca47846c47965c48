// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/calendars.h"
#include "storage/distinctrows.h"
#include "storage/incoming.h"
#include "storage/rowbuffer.h"
#include "storage/sql.h"
#include "storage/visitorstates.h"
#include "storage/visitstates.h"

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
        DeliveryOutcome outcome = DeliveryOutcome::Stored; ///< Or Repeat.
        std::optional<qint64> id = {}; ///< Of the stored sign-in; nothing: it is forgotten.
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

    /// The rows that a sign-in refers to.
    struct References
    {
        DistinctRow profile;
        DistinctRow userAgent;
        DistinctRow venue;
    };

    [[nodiscard]] Result<void> reload();
    [[nodiscard]] Result<bool> isForgotten(const SignIn &signIn, qint64 mac);
    [[nodiscard]] Result<std::optional<qint64>> storedId(const SignIn &signIn, qint64 mac,
                                                         const VisitorState &visitor);
    [[nodiscard]] Result<void> flushRows();
    [[nodiscard]] Result<References> findReferences(const Incoming &incoming, const SignIn &signIn,
                                                    const VisitorState &visitor);
    [[nodiscard]] Result<DistinctRow> findProfile(const Incoming &incoming, const SignIn &signIn,
                                                  const VisitorState &visitor);
    [[nodiscard]] Result<void> insertReferences(const Incoming &incoming, const SignIn &signIn,
                                                const References &references);
    [[nodiscard]] Result<void> describeVenue(const SignIn &signIn);
    void addOtherCounts(const SignIn &signIn);
    [[nodiscard]] Result<std::optional<Venue>> loadVenue(qint64 venueId);

    QSqlDatabase m_db;
    std::optional<VenueCalendars> m_calendars;
    QByteArray m_forgetKey;
    bool m_isAnybodyForgotten = false;
    qint64 m_lastSignInId = 0;
    qint64 m_lastProfileId = 0;
    DistinctRows m_userAgents;
    DistinctRows m_descriptions;
    VisitorStates m_visitors;
    VisitStates m_visits;
    QHash<qint64, Venue> m_venues;

    Statement m_isForgotten;
    RowBuffer m_signIns;
    RowBuffer m_bodies;
    RowBuffer m_profiles;
    RowBuffer m_purpleCounts;
    Statement m_selectStored;
    Statement m_selectProfile;
    Statement m_insertUserAgent;
    Statement m_insertDescription;
    Statement m_selectVenue;
    Statement m_upsertVenue;
};

} // namespace foyer::storage
