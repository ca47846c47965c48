// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace foyer::benchmarks {

namespace {

/// More than the load generator ever opens: the default of 30 makes QSslServer go deaf when clients leave in
/// the middle of a handshake (tls-and-http.md, trap 1).
constexpr int kMaxPendingConnections = 1'024;

constexpr char kKeepAliveAnswer[] = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
constexpr char kLastAnswer[] = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// The length of the request at the start of \a bytes; nothing while its headers have not all come.
std::optional<qsizetype> requestLength(const QByteArray &bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray lengthField = "\r\ncontent-length:";
    const QByteArray headers = bytes.left(end).toLower();
    const auto field = headers.indexOf(lengthField);
    const auto body =
        field < 0 ? 0 : headers.mid(field + lengthField.size()).split('\r').constFirst().trimmed().toInt();
    return end + 4 + body;
}

} // namespace

BareServer::BareServer(const QSslConfiguration &tls)
{
    setSslConfiguration(tls);
    setMaxPendingConnections(kMaxPendingConnections);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &BareServer::welcome);
}

void BareServer::welcome()
{
    while (auto *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
        // It may all have come, or all be over, before anybody listened.
        if (socket->state() != QAbstractSocket::ConnectedState)
            socket->deleteLater();
        else
            read(socket);
    }
}

void BareServer::read(QTcpSocket *socket)
{
    auto &received = m_received[socket];
    received += socket->readAll();
    while (const auto length = requestLength(received)) {
        if (received.size() < *length)
            return;
        const bool isLast = received.left(*length).toLower().contains("\r\nconnection: close\r\n");
        received.remove(0, *length);
        socket->write(isLast ? kLastAnswer : kKeepAliveAnswer);
        if (isLast) {
            socket->disconnectFromHost();
            return;
        }
    }
}

} // namespace foyer::benchmarks
