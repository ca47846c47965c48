// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/webhooktoken.h"

#include <QByteArray>
#include <QByteArrayView>

namespace foyer::listener {

/// What is said to a client: everything of an HTTP response but what belongs to the connection.
struct Answer
{
    int status = 200;
    QByteArray fields; ///< Whole lines that this answer has beyond those of every answer.
    QByteArray contentType;
    QByteArray body;
    bool closes = false; ///< The connection ends with this answer.
};

/// The table of answers of contract.md, "The answer, case by case". Pure: no socket, no store, no clock.
class WebhookEndpoint final
{
public:
    enum class Route {
        Deliver,     ///< POST at the address: a body to be read and stored.
        Look,        ///< GET or HEAD at the address.
        OtherMethod, ///< Any other method at the address.
        NotFound,    ///< Any other path, and the address with a query behind it.
    };

    [[nodiscard]] static Route route(const WebhookToken &token, QByteArrayView method, QByteArrayView target);

    /// The answer once the store has spoken. \a acceptsHtml: a person looks with a browser.
    [[nodiscard]] static Answer answer(Route route, const StoreAnswer &stored, bool acceptsHtml = false);

    [[nodiscard]] static Answer notFound();

    /// 400, 408, 413, 417 or 431: the request itself is refused, and the connection ends.
    [[nodiscard]] static Answer refusal(int status);

    /// The answer to "Expect: 100-continue" (RFC 9110, 10.1.1), followed by the final one.
    [[nodiscard]] static QByteArray continueBytes();
};

/// The answer as it goes over the wire. \a date: as HTTP writes it. \a isForHead leaves out the body.
[[nodiscard]] QByteArray toBytes(const Answer &answer, const QByteArray &date, bool keepsAlive,
                                 bool isForHead = false);

/// \a head with every occurrence of the token masked, in either case.
[[nodiscard]] QByteArray maskToken(QByteArray head, const WebhookToken &token);

} // namespace foyer::listener
