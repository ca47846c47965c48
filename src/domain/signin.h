// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macaddress.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace foyer {

/// What a visitor told Purple about themselves. Every field may be empty, and every text is what a stranger
/// typed: show it as plain text only (see displaytext.h).
struct Profile
{
    QString firstName;
    QString lastName;
    QString email;
    QString gender;    ///< As Purple sends it: "F", "M" or whatever else it may become.
    QDate dateOfBirth; ///< Null when missing or impossible.
    QString provider;  ///< How they signed in: "Form", "Facebook", …

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// A venue as one delivery describes it.
struct VenueFacts
{
    qint64 id = 0;
    QString name;
    std::optional<double> latitude;  ///< Degrees, −90 to 90; nothing when missing or out of range.
    std::optional<double> longitude; ///< Degrees, −180 to 180; nothing when missing or out of range.
    std::optional<qint64> companyId;
    QString companyName;

    friend bool operator==(const VenueFacts &, const VenueFacts &) = default;
};

/// One authentication of one visitor at one venue. Its identity is authentication time + venue + visitor +
/// MAC (contract.md, "Words"): two sign-ins that agree in these four are the same one, delivered twice.
struct SignIn
{
    qint64 authenticatedMs = 0; ///< `session.authenticationTime`, in ms since 1970-01-01 UTC.
    qint64 visitorId = 0;       ///< `user.id`
    VenueFacts venue;
    Profile profile;
    std::optional<MacAddress> mac;    ///< Nothing when missing or in no known form.
    QString userAgent;                ///< Of the guest's browser; untrusted text.
    QMap<qint64, qint64> visitCounts; ///< Purple's own counts (`visitCountsForVenues`): venue id → visits.

    /// Purple's count for the venue of this sign-in, if the delivery gave one (a positive number).
    [[nodiscard]] std::optional<qint64> visitCount() const
    {
        const auto found = visitCounts.constFind(venue.id);
        return found == visitCounts.constEnd() ? std::nullopt : std::optional(*found);
    }

    friend bool operator==(const SignIn &, const SignIn &) = default;
};

} // namespace foyer
