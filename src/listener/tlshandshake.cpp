// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/tlshandshake.h"

namespace foyer::listener {

namespace {

constexpr char kHandshakeRecord = 0x16; // RFC 8446, 5.1

}

TlsHandshake::TlsHandshake(ConnectionId id, std::unique_ptr<QSslSocket> socket, WorkerContext &context)
    : m_id(id)
    , m_socket(std::move(socket))
    , m_context(context)
    , m_deadline(SteadyClock::now() + context.shared.limits.handshake)
{
    connect(m_socket.get(), &QSslSocket::readyRead, this, &TlsHandshake::peek);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &TlsHandshake::onDisconnected);
    connect(m_socket.get(), &QSslSocket::encrypted, this, [this] {
        m_isOver = true;
        Q_EMIT succeeded(m_id);
    });
}

TlsHandshake::~TlsHandshake()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void TlsHandshake::start()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        giveUp();
    else if (m_socket->bytesAvailable() > 0)
        peek();
}

/// Plain HTTP and port scanners get no SSL_CTX: making one is the dearest thing a stranger can ask for.
void TlsHandshake::peek()
{
    char first = 0;
    if (m_isOver || m_socket->mode() != QSslSocket::UnencryptedMode || m_socket->peek(&first, 1) != 1)
        return;
    if (first != kHandshakeRecord) {
        m_context.shared.refusals.add(Refusal::NotTls);
        return giveUp();
    }
    m_socket->startServerEncryption();
}

void TlsHandshake::check(TimePoint now)
{
    if (m_isOver || now < m_deadline)
        return;
    m_context.shared.refusals.add(Refusal::HandshakeTooSlow);
    giveUp();
}

void TlsHandshake::leave()
{
    giveUp();
}

std::unique_ptr<QSslSocket> TlsHandshake::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

void TlsHandshake::onDisconnected()
{
    if (m_isOver)
        return;
    m_context.shared.refusals.add(Refusal::HandshakeFailed);
    giveUp();
}

void TlsHandshake::giveUp()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT failed(m_id);
}

} // namespace foyer::listener
