// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signin.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace foyer {

/// Purple's validation request: an empty body, an empty object, or the sample person. Never counted as a
/// visitor.
struct TestDelivery
{
    std::optional<SignIn> sample; ///< What it said, when it was the sample person and could be read.
};

/// A body that cannot be understood, and why.
struct Rejection
{
    enum class Reason {
        NotUtf8,
        NotJson,
        NotAnObject,
        MissingVenue, ///< No `venue` object, or no `venue.id` in it.
        MissingUser,  ///< No `user` object, or no `user.id` in it.
        MissingTime,  ///< No `session.authenticationTime`.
        BadVenueId,   ///< Not a whole number of 0 to 2^63 − 1 (as a number or a string).
        BadUserId,
        BadTime,      ///< Not one of the ISO 8601 forms of contract.md.
        TimeTooOld,   ///< Before 2010.
        TimeInFuture, ///< More than one day ahead of the clock.
        WrongType,    ///< `venue`, `user` or `session` is no JSON object, e.g. a list.
    };
    Reason reason = Reason::NotJson;

    /// One sentence for a person, translated. Holds no part of the body, so it may be logged and answered.
    [[nodiscard]] QString text() const;

    /// The stable lower-case word for databases and scripts, e.g. "missing-venue".
    [[nodiscard]] QString word() const;

    friend bool operator==(const Rejection &, const Rejection &) = default;
};

using Payload = std::variant<SignIn, TestDelivery, Rejection>;

/// Reads the body of a delivery by the rules of contract.md, "Reading the payload". Stateless and
/// thread-safe.
class PayloadReader
{
public:
    /// Raised with every change by which a body is understood that was not before. At the next start what
    /// waits in quarantine is then read again.
    static constexpr int kVersion = 1;

    /// \a nowMs is the receiver's clock (ms since 1970 UTC), for the "one day ahead" rule. \a body is the
    /// decoded body (no gzip, no chunks). Never throws, whatever the bytes.
    [[nodiscard]] static Payload read(const QByteArray &body, qint64 nowMs);
};

} // namespace foyer
