// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/verification.h"

#include <QCoreApplication>

namespace foyer::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::health::VerificationState)
};

} // namespace

VerificationState verificationState(const VerificationFacts &facts)
{
    if (!facts.isListening)
        return VerificationState::NotListening;
    if (facts.lastSignInReceivedMs)
        return VerificationState::Receiving;
    if (facts.lastTestReceivedMs)
        return VerificationState::Validated;
    return facts.isReachable ? VerificationState::Reachable : VerificationState::Listening;
}

QString verificationText(VerificationState state)
{
    switch (state) {
    case VerificationState::NotListening:
        return Words::tr("Not listening");
    case VerificationState::Listening:
        return Words::tr("Listening");
    case VerificationState::Reachable:
        return Words::tr("Reachable");
    case VerificationState::Validated:
        return Words::tr("Validated");
    case VerificationState::Receiving:
        return Words::tr("Receiving");
    }
    return {};
}

} // namespace foyer::health
