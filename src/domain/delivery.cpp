// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

using namespace Qt::StringLiterals;

namespace foyer {

QString outcomeWord(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Stored:
        return u"stored"_s;
    case DeliveryOutcome::Repeat:
        return u"repeat"_s;
    case DeliveryOutcome::Test:
        return u"test"_s;
    case DeliveryOutcome::Quarantined:
        return u"quarantined"_s;
    case DeliveryOutcome::Ready:
        return u"ready"_s;
    case DeliveryOutcome::Refused:
        return u"refused"_s;
    case DeliveryOutcome::NotStored:
        return u"not-stored"_s;
    }
    // A number from a database that a newer Foyer wrote.
    return u"unknown"_s;
}

QString refusalWord(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotTls:
        return u"not-tls"_s;
    case Refusal::HandshakeFailed:
        return u"handshake-failed"_s;
    case Refusal::HandshakeTooSlow:
        return u"handshake-too-slow"_s;
    case Refusal::WrongPath:
        return u"wrong-path"_s;
    case Refusal::BadRequest:
        return u"bad-request"_s;
    case Refusal::HeaderTooLarge:
        return u"header-too-large"_s;
    case Refusal::BodyTooLarge:
        return u"body-too-large"_s;
    case Refusal::TooSlow:
        return u"too-slow"_s;
    case Refusal::TooManyConnections:
        return u"too-many-connections"_s;
    case Refusal::Overloaded:
        return u"overloaded"_s;
    case Refusal::MethodNotAllowed:
        return u"method-not-allowed"_s;
    }
    return u"unknown"_s;
}

bool isThisComputer(QStringView origin)
{
    constexpr auto kMappedPrefix =
        "::ffff:"_L1; // RFC 4291, 2.5.5.2: IPv4 as a socket for both families says it
    if (origin.startsWith(kMappedPrefix, Qt::CaseInsensitive))
        origin = origin.sliced(kMappedPrefix.size());
    return origin.startsWith("127."_L1) || origin == "::1"_L1;
}

} // namespace foyer
