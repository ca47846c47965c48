// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/limits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <memory>

namespace foyer::listener {

/// One request as it was framed: what the table of answers needs to know of it.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< Origin form, printable ASCII.
    bool keepAlive = true;
    bool expectsContinue = false;
    bool acceptsHtml = false;
    QByteArray contentEncoding; ///< Lower case; empty when there is none.
    QByteArray head;            ///< Request line and fields; the values of credentials are dropped.
    QByteArray body;            ///< Without its chunks, still compressed.
};

/// Frames the requests of one connection: Boost.Beast's parser, and the checks that it leaves out
/// (tls-and-http.md, trap 9). Knows no socket and no time.
class HttpParser final
{
public:
    enum class State { Header, Body, Complete, Failed };
    enum class Failure { None, BadRequest, HeaderTooLarge, BodyTooLarge, UnknownExpectation };

    explicit HttpParser(const Limits &limits);
    ~HttpParser();
    Q_DISABLE_COPY_MOVE(HttpParser)

    /// Takes bytes of the request and says how many it is done with; the rest must be given again, with what
    /// came after it. Stops at the end of the request: bytes behind it belong to the next one.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const;
    [[nodiscard]] Failure failure() const;

    /// The request so far: whole when Complete, with all of its header when Body.
    [[nodiscard]] const HttpRequest &request() const;

    /// Hands out the request and is ready for the next one.
    [[nodiscard]] HttpRequest takeRequest();

private:
    class Message;
    const Limits m_limits;
    std::unique_ptr<Message> m_message;
};

} // namespace foyer::listener
