// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace foyer::health {

/// How far the way to verified has been gone (contract.md, "Verification state"). `Failing` and `Probably
/// switched off` join them with issue work on outages; each step implies those before it.
enum class VerificationState { NotListening, Listening, Reachable, Validated, Receiving };

struct VerificationFacts
{
    bool isListening = false;
    bool isReachable = false;                   ///< The newest probe of the public address was good.
    std::optional<qint64> lastTestReceivedMs;   ///< Newest test delivery from outside.
    std::optional<qint64> lastSignInReceivedMs; ///< Newest real sign-in.
};

[[nodiscard]] VerificationState verificationState(const VerificationFacts &facts);

/// "Receiving", "Validated", … translated.
[[nodiscard]] QString verificationText(VerificationState state);

} // namespace foyer::health
