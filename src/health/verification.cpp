// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/verification.h"

#include <QCoreApplication>

namespace foyer::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::health::VerificationStep)
};

} // namespace

bool isReached(VerificationStep step, const VerificationFacts &facts)
{
    const bool cameFromOutside = facts.lastOutsideTestMs || facts.lastOutsideSignInMs;
    switch (step) {
    case VerificationStep::Listening:
        return facts.isListening;
    case VerificationStep::Reachable:
        return facts.isListening && (facts.isProbeGood || cameFromOutside);
    case VerificationStep::Validated:
        return facts.isListening && cameFromOutside;
    case VerificationStep::Receiving:
        return facts.isListening && facts.lastSignInMs;
    }
    Q_UNREACHABLE();
}

QString verificationText(VerificationStep step)
{
    switch (step) {
    case VerificationStep::Listening:
        return Words::tr("Listening");
    case VerificationStep::Reachable:
        return Words::tr("Reachable");
    case VerificationStep::Validated:
        return Words::tr("Validated");
    case VerificationStep::Receiving:
        return Words::tr("Receiving");
    }
    Q_UNREACHABLE();
}

} // namespace foyer::health
