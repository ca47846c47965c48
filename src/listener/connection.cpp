// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/connection.h"

#include "domain/payloadreader.h"
#include "listener/contentdecoding.h"

#include <QHostAddress>

namespace foyer::listener {

namespace {

constexpr std::chrono::seconds kDrainTime{1};

} // namespace

Connection::Connection(ConnectionId id, std::unique_ptr<QSslSocket> socket, WorkerContext &context)
    : m_id(id)
    , m_socket(std::move(socket))
    , m_gate(*m_socket)
    , m_context(context)
    , m_limits(context.shared.limits)
    , m_parser(context.shared.limits)
    , m_deadline(SteadyClock::now() + m_limits.firstByte)
{
    connect(m_socket.get(), &QSslSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &Connection::onWritten);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &Connection::onDisconnected);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::start()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        onDisconnected();
    else
        advance();
}

bool Connection::isReading() const
{
    return m_state == State::Idle || m_state == State::Header || m_state == State::Body;
}

void Connection::enter(State state, TimePoint deadline)
{
    m_state = state;
    m_deadline = deadline;
    if (state == State::Storing || state == State::Writing)
        m_gate.close();
    else
        m_gate.open();
}

void Connection::onReadyRead()
{
    if (m_state == State::Draining)
        drain();
    else
        advance();
}

/// Reads requests for as long as there are bytes and no answer is owed.
void Connection::advance()
{
    while (isReading()) {
        const QByteArray fresh = m_socket->readAll();
        if (fresh.isEmpty() && !m_hasUnseen)
            return;
        m_input = m_input.isEmpty() ? fresh : m_input + fresh;
        feed();
    }
}

void Connection::feed()
{
    const TimePoint now = SteadyClock::now();
    if (m_state == State::Idle) {
        m_firstByte = now;
        m_isWhole = false;
        enter(State::Header, now + std::min(m_limits.header, m_limits.request));
    }
    m_hasUnseen = false;
    const qsizetype taken = m_parser.feed(m_input);
    if (taken == m_input.size())
        m_input.clear();
    else
        m_input.remove(0, taken);

    switch (m_parser.state()) {
    case HttpParser::State::Header:
        return;
    case HttpParser::State::Body:
        if (m_state == State::Header) {
            enter(State::Body, std::min(now + m_limits.body, m_firstByte + m_limits.request));
            if (m_parser.request().expectsContinue && m_parser.request().body.isEmpty())
                m_socket->write(WebhookEndpoint::continueBytes());
        }
        return;
    case HttpParser::State::Complete:
        m_hasUnseen = !m_input.isEmpty();
        m_lastByte = now;
        m_isWhole = true;
        return onRequest(m_parser.takeRequest());
    case HttpParser::State::Failed:
        break;
    }
    switch (m_parser.failure()) {
    case HttpParser::Failure::HeaderTooLarge:
        return refuse(Refusal::HeaderTooLarge, 431);
    case HttpParser::Failure::BodyTooLarge:
        return refuse(Refusal::BodyTooLarge, 413);
    case HttpParser::Failure::UnknownExpectation:
        return refuse(Refusal::BadRequest, 417);
    case HttpParser::Failure::BadRequest:
    case HttpParser::Failure::None:
        return refuse(Refusal::BadRequest, 400);
    }
}

void Connection::onRequest(HttpRequest request)
{
    ++m_request;
    m_context.shared.registry.requestCompleted(m_id);
    m_route = WebhookEndpoint::route(m_context.token, request.method, request.target);
    m_isHead = request.method == "HEAD";
    m_acceptsHtml = request.acceptsHtml;
    m_keepsAlive = request.keepAlive && !m_isFinishing && m_request < quint64(m_limits.requestsPerConnection);
    if (m_route == WebhookEndpoint::Route::NotFound) {
        m_context.shared.refusals.add(Refusal::WrongPath);
        return write(WebhookEndpoint::notFound());
    }
    if (m_route == WebhookEndpoint::Route::OtherMethod)
        m_context.shared.refusals.add(Refusal::MethodNotAllowed);
    submit(std::move(request));
}

void Connection::submit(HttpRequest request)
{
    Delivery delivery;
    delivery.receivedMs = m_context.shared.clock.nowMs();
    delivery.receivedTick =
        std::chrono::duration_cast<std::chrono::nanoseconds>(m_lastByte.time_since_epoch()).count();
    delivery.origin = m_context.shared.proxies.origin(m_socket->peerAddress(), request.head).toString();
    delivery.head = maskToken(std::move(request.head), m_context.token);
    delivery.wireBytes = request.body.size();
    if (m_route == WebhookEndpoint::Route::Deliver) {
        if (!readBody(request, delivery))
            return;
    } else {
        delivery.bareOutcome =
            m_route == WebhookEndpoint::Route::Look ? DeliveryOutcome::Ready : DeliveryOutcome::Refused;
    }
    enter(State::Storing, m_lastByte + m_limits.answer);
    m_context.shared.sink.submit(std::move(delivery), [mailbox = m_context.mailbox, id = m_id,
                                                       number = m_request](StoreAnswer answer) {
        mailbox->post({id, number, std::move(answer)});
    });
}

/// Whether there is a body to store; otherwise it has been refused.
bool Connection::readBody(HttpRequest &request, Delivery &delivery)
{
    DecodedContent content = decodeContent(request.contentEncoding, request.body, m_limits.inflatedBytes);
    switch (content.status) {
    case DecodedContent::Status::Decoded:
        delivery.body = std::move(content.body);
        break;
    case DecodedContent::Status::UnknownCoding:
    case DecodedContent::Status::Damaged:
        // Kept as it came: PayloadReader finds the reason, and a person may still find the sign-in. An error
        // would make Purple send it for ever and then switch the webhook off.
        delivery.body = std::move(request.body);
        break;
    case DecodedContent::Status::TooLarge:
        refuse(Refusal::BodyTooLarge, 413);
        return false;
    }
    delivery.payload = PayloadReader::read(delivery.body, delivery.receivedMs);
    return true;
}

void Connection::takeAnswer(quint64 request, const StoreAnswer &answer)
{
    if (m_state != State::Storing || request != m_request)
        return;
    if (answer.outcome == DeliveryOutcome::NotStored)
        m_context.shared.refusals.add(Refusal::Overloaded);
    write(WebhookEndpoint::answer(m_route, answer, m_acceptsHtml));
    advance();
}

void Connection::refuse(Refusal why, int status)
{
    m_context.shared.refusals.add(why);
    m_isHead = false;
    m_route = WebhookEndpoint::Route::NotFound;
    write(WebhookEndpoint::refusal(status));
}

void Connection::write(const Answer &answer)
{
    if (answer.closes || m_isFinishing)
        m_keepsAlive = false;
    const QByteArray &date = m_context.date.at(m_context.shared.clock.nowMs());
    enter(State::Writing, SteadyClock::now() + m_limits.writeStall);
    m_socket->write(toBytes(answer, date, m_keepsAlive, m_isHead));
    m_socket->flush();
    if (m_state == State::Writing && m_socket->encryptedBytesToWrite() == 0 && m_socket->bytesToWrite() == 0)
        endAnswer();
}

void Connection::onWritten()
{
    if (m_state != State::Writing)
        return;
    m_deadline = SteadyClock::now() + m_limits.writeStall;
    if (m_socket->encryptedBytesToWrite() == 0 && m_socket->bytesToWrite() == 0) {
        endAnswer();
        advance();
    }
}

/// The answer is with the system. Does not read on by itself: a pipeline would nest as deep as it is long.
void Connection::endAnswer()
{
    const TimePoint now = SteadyClock::now();
    m_context.shared.times.count();
    if (m_route != WebhookEndpoint::Route::NotFound)
        m_context.shared.times.add(now - m_lastByte);
    if (m_keepsAlive && !m_isFinishing)
        enter(State::Idle, now + m_limits.idle);
    else if (m_isWhole)
        close();
    else {
        enter(State::Draining, now + kDrainTime);
        drain(); // What came while the answer was stuck is not announced again.
    }
}

/// Closing a socket with unread bytes resets it, and a reset may overtake the answer on its way.
void Connection::drain()
{
    m_drained += m_socket->readAll().size();
    if (m_drained > m_limits.bodyBytes)
        abort();
}

void Connection::check(TimePoint now)
{
    if (now < m_deadline)
        return;
    switch (m_state) {
    case State::Idle:
        if (m_request == 0)
            m_context.shared.refusals.add(Refusal::TooSlow);
        return close();
    case State::Header:
    case State::Body:
        return refuse(Refusal::TooSlow, 408);
    case State::Storing:
        // Purple gives up at 10 s; a 503 makes it ask again, and the late answer is dropped by its number.
        m_context.shared.refusals.add(Refusal::Overloaded);
        write(WebhookEndpoint::answer(m_route, {DeliveryOutcome::NotStored}));
        return advance();
    case State::Writing:
        m_context.shared.refusals.add(Refusal::TooSlow);
        return abort();
    case State::Draining:
    case State::Closing:
        return abort();
    case State::Closed:
        return;
    }
}

void Connection::leave()
{
    if (m_state == State::Storing || m_state == State::Writing)
        m_isFinishing = true;
    else
        abort();
}

void Connection::finish()
{
    m_isFinishing = true;
    if (m_state == State::Idle)
        close();
}

void Connection::close()
{
    enter(State::Closing, SteadyClock::now() + m_limits.writeStall);
    m_socket->disconnectFromHost();
}

void Connection::abort()
{
    m_socket->abort();
    onDisconnected();
}

void Connection::onDisconnected()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_socket->disconnect(this);
    Q_EMIT closed(m_id);
}

} // namespace foyer::listener
