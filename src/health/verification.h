// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace foyer::health {

/// The steps to verified (contract.md, "Verification state"). `Failing` and `Probably switched off` join them
/// with issue work on outages.
enum class VerificationStep { Listening, Reachable, Validated, Receiving };

/// "Outside" is everywhere but this computer itself: what was posted here for trying out proves nothing of
/// the way from Purple to Foyer.
struct VerificationFacts
{
    bool isListening = false;
    bool isProbeGood = false;                       ///< The newest probe of the public address was good.
    std::optional<qint64> lastOutsideTestMs = {};   ///< Newest test delivery from outside.
    std::optional<qint64> lastOutsideSignInMs = {}; ///< Newest sign-in from outside.
    std::optional<qint64> lastSignInMs = {};        ///< Newest sign-in, from wherever it came.
};

/// Whether \a step has been reached. Each on its own: a sign-in from this computer was received, but
/// validates nothing. Without a listener there is none.
[[nodiscard]] bool isReached(VerificationStep step, const VerificationFacts &facts);

/// "Receiving", "Validated", … translated.
[[nodiscard]] QString verificationText(VerificationStep step);

} // namespace foyer::health
