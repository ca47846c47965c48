// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/httpparser.h"
#include "listener/readgate.h"
#include "listener/webhookendpoint.h"
#include "listener/workercontext.h"

#include <QObject>
#include <QSslSocket>

namespace foyer::listener {

/// One TLS connection, request after request: reads one, has it answered, and looks at the next when the
/// answer is on its way (RFC 9112, 9.3.2: answers in the order of the requests). Lives on a worker's thread;
/// owned by the worker.
class Connection final : public QObject
{
    Q_OBJECT
public:
    Connection(ConnectionId id, std::unique_ptr<QSslSocket> socket, WorkerContext &context);
    ~Connection() override;
    Q_DISABLE_COPY_MOVE(Connection)

    void start();

    /// Acts when a deadline of limits.h has passed.
    void check(TimePoint now);

    /// The store's answer to \a request; dropped when that is not the one waiting.
    void takeAnswer(quint64 request, const StoreAnswer &answer);

    /// Makes room for somebody else: at once, or after the answer that the store owes.
    void leave();

    /// Closes as soon as nothing is in flight. A request that has begun is still read and answered.
    void finish();

    void abort();

Q_SIGNALS:
    void closed(foyer::listener::ConnectionId id);

private:
    enum class State {
        Idle,     ///< Not a byte of the next request yet.
        Header,   ///< Reading.
        Body,     ///< Reading.
        Storing,  ///< The store has the delivery.
        Writing,  ///< The answer is not yet with the system.
        Draining, ///< Refused in the middle: what still comes is read and dropped, so that the answer
                  ///< arrives.
        Closing,
        Closed,
    };

    [[nodiscard]] bool isReading() const;
    void enter(State state, TimePoint deadline);

    void onReadyRead();
    void advance();
    void feed();
    void onRequest(HttpRequest request);
    void submit(HttpRequest request);
    [[nodiscard]] bool readBody(HttpRequest &request, Delivery &delivery);
    void refuse(Refusal why, int status);
    void write(const Answer &answer);
    void onWritten();
    void endAnswer();
    void drain();
    void close();
    void onDisconnected();

    const ConnectionId m_id;
    std::unique_ptr<QSslSocket> m_socket;
    ReadGate m_gate; ///< Closed while an answer is owed.
    WorkerContext &m_context;
    const Limits &m_limits;
    HttpParser m_parser;
    State m_state = State::Idle;
    TimePoint m_deadline;

    QByteArray m_input;       ///< Read from the socket and not taken by the parser.
    bool m_hasUnseen = false; ///< There are bytes in m_input that the parser has not looked at.
    qsizetype m_drained = 0;  ///< Bytes dropped while draining.
    bool m_isFinishing = false;

    // Of the request at hand
    quint64 m_request = 0; ///< Its number; also how many there were.
    TimePoint m_firstByte;
    TimePoint m_lastByte;
    WebhookEndpoint::Route m_route = WebhookEndpoint::Route::NotFound;
    bool m_keepsAlive = true;
    bool m_isHead = false;
    bool m_acceptsHtml = false;
    bool m_isWhole = false; ///< Read to its end.
};

} // namespace foyer::listener
