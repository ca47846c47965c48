// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/worker.h"

namespace foyer::listener {

namespace {

constexpr std::chrono::milliseconds kTick{250};
constexpr qint64 kReadBufferBytes = 65'536;

} // namespace

Worker::Worker(SharedContext &shared, const WebhookToken &token)
    : m_context{shared, token, std::make_shared<Mailbox>(), {}}, m_tick(this)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &Worker::check);
    connect(m_context.mailbox.get(), &Mailbox::filled, this, &Worker::readMail, Qt::QueuedConnection);
}

Worker::~Worker()
{
    // Before the members that they refer to.
    qDeleteAll(m_handshakes);
    qDeleteAll(m_connections);
}

void Worker::adopt(qintptr descriptor, const QSslConfiguration &tls)
{
    SharedContext &shared = m_context.shared;
    if (shared.waiting.fetch_sub(1) == SharedContext::kMaxWaiting / 2)
        Q_EMIT caughtUp();
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        addLoad(-1);
        return;
    }
    socket->setReadBufferSize(kReadBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSslConfiguration(tls);

    const ConnectionId id = ++shared.lastId;
    const int left = shared.registry.admit(id, socket->peerAddress(), m_context.mailbox);
    if (left > 0)
        shared.refusals.add(Refusal::TooManyConnections, left);
    auto *handshake = new TlsHandshake(id, std::move(socket), m_context);
    connect(handshake, &TlsHandshake::succeeded, this, &Worker::onHandshakeSucceeded);
    connect(handshake, &TlsHandshake::failed, this, &Worker::onHandshakeFailed);
    m_handshakes.insert(id, handshake);
    if (!m_tick.isActive())
        m_tick.start();
    handshake->start();
}

void Worker::onHandshakeSucceeded(ConnectionId id)
{
    TlsHandshake *handshake = m_handshakes.take(id);
    handshake->deleteLater();
    m_context.shared.registry.handshakeEnded(id);
    auto *connection = new Connection(id, handshake->takeSocket(), m_context);
    connect(connection, &Connection::closed, this, &Worker::onClosed);
    m_connections.insert(id, connection);
    connection->start();
    if (m_isFinishing)
        connection->finish();
}

void Worker::onHandshakeFailed(ConnectionId id)
{
    m_handshakes.take(id)->deleteLater();
    forget(id);
}

void Worker::onClosed(ConnectionId id)
{
    m_connections.take(id)->deleteLater();
    forget(id);
}

void Worker::forget(ConnectionId id)
{
    m_context.shared.registry.remove(id);
    addLoad(-1);
    if (!m_handshakes.isEmpty() || !m_connections.isEmpty())
        return;
    m_tick.stop();
    if (m_isFinishing)
        Q_EMIT drained();
}

void Worker::readMail()
{
    const std::vector<Letter> letters = m_context.mailbox->take();
    for (const Letter &letter : letters) {
        if (Connection *connection = m_connections.value(letter.to)) {
            if (letter.answer)
                connection->takeAnswer(letter.request, *letter.answer);
            else
                connection->leave();
        } else if (TlsHandshake *handshake = m_handshakes.value(letter.to)) {
            handshake->leave();
        }
    }
}

void Worker::check()
{
    // Copies: whoever is out of time leaves the tables while they are walked. Deletion comes later.
    const TimePoint now = SteadyClock::now();
    const auto handshakes = m_handshakes.values();
    for (TlsHandshake *handshake : handshakes)
        handshake->check(now);
    const auto connections = m_connections.values();
    for (Connection *connection : connections)
        connection->check(now);
}

void Worker::finish()
{
    m_isFinishing = true;
    if (m_handshakes.isEmpty() && m_connections.isEmpty())
        return Q_EMIT drained();
    const auto handshakes = m_handshakes.values();
    for (TlsHandshake *handshake : handshakes)
        handshake->leave();
    const auto connections = m_connections.values();
    for (Connection *connection : connections)
        connection->finish();
}

void Worker::abortAll()
{
    const auto handshakes = m_handshakes.values();
    for (TlsHandshake *handshake : handshakes)
        handshake->leave();
    const auto connections = m_connections.values();
    for (Connection *connection : connections)
        connection->abort();
}

} // namespace foyer::listener
