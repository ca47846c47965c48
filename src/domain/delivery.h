// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payloadreader.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace foyer {

/// What became of a delivery at the webhook address. The numbers are kept in databases: never renumber.
enum class DeliveryOutcome {
    Stored = 1,      ///< A new sign-in, durably stored.
    Repeat = 2,      ///< A sign-in that is already stored (or of a forgotten visitor).
    Test = 3,        ///< Purple's validation request.
    Quarantined = 4, ///< Not understood; kept whole.
    Ready = 5,       ///< GET or HEAD: a person or a monitor had a look.
    Refused = 6,     ///< Another method at the address (405).
    NotStored = 7,   ///< 503: it could not be stored; Purple will send it again.
};

/// The stable word of an outcome, as the answer's JSON `status`, the CSV and the CLI say it: "stored",
/// "repeat", …
[[nodiscard]] QString outcomeWord(DeliveryOutcome outcome);

/// Why traffic was turned away without reaching the store. Counted, never written one by one.
/// The numbers are kept in databases: never renumber; add at the end.
enum class Refusal {
    NotTls = 0,          ///< The first byte was no TLS handshake.
    HandshakeFailed = 1, ///< TLS handshake failed or was abandoned.
    HandshakeTooSlow = 2,
    WrongPath = 3,      ///< 404
    BadRequest = 4,     ///< 400: broken or ambiguous HTTP.
    HeaderTooLarge = 5, ///< 431
    BodyTooLarge = 6,   ///< 413, gzip bombs included.
    TooSlow = 7,        ///< 408: header, body or whole request over its deadline.
    TooManyConnections = 8,
    Overloaded = 9,        ///< 503: the queue is full or the store is away.
    MethodNotAllowed = 10, ///< 405
};
inline constexpr int kRefusalKinds = 11;

/// The stable word of a refusal for logs, CSV and JSON, e.g. "not-tls".
[[nodiscard]] QString refusalWord(Refusal refusal);

/// One HTTP request that reached the webhook address, read but not yet stored. A value; moved between
/// threads.
struct Delivery
{
    qint64 receivedMs = 0;   ///< Wall clock when its last byte came, ms since 1970 UTC.
    qint64 receivedTick = 0; ///< steady_clock at the same moment, in ns: for answer times.
    QString origin;          ///< Address of the peer (no port), e.g. "203.0.113.7".
    QByteArray head;         ///< Request line and header fields, with the token masked.
    QByteArray body;         ///< As decoded (no chunks, no gzip): byte for byte what Purple wrote.
    qint64 wireBytes = 0;    ///< Size of the body on the wire.
    /// What the body says; nothing for GET, HEAD and refused methods.
    std::optional<Payload> payload;
    /// For deliveries without a payload: Ready or Refused. Otherwise the store decides.
    DeliveryOutcome bareOutcome = DeliveryOutcome::Ready;
};

/// Whether \a origin is an address of this computer itself (loopback): whatever came from there says nothing
/// of whether Purple can reach us.
[[nodiscard]] bool isThisComputer(QStringView origin);

/// What the store says of a delivery. Whoever gets it with another outcome than NotStored may rely on it: it
/// is on the disk, or it needs not be.
struct StoreAnswer
{
    DeliveryOutcome outcome = DeliveryOutcome::NotStored;
    QString reason = {}; ///< For Quarantined and NotStored: one sentence for a person, no personal data.
};

} // namespace foyer
