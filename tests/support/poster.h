// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

namespace foyer::test {

/// Posts one sign-in after another for as long as it lives, over one kept connection or each over a new one,
/// and counts those that were not answered "stored".
class Poster final : public QObject
{
public:
    enum class Way { KeptConnection, NewConnections };

    Poster(QUrl url, Way way, int firstUser) : m_url(std::move(url)), m_way(way), m_user(firstUser)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(std::chrono::milliseconds(2));
        connect(&m_pause, &QTimer::timeout, this, [this] { post(); });
        connectAnew();
    }

    [[nodiscard]] int stored() const { return m_stored; }

    /// Refused, answered otherwise, or cut off.
    [[nodiscard]] int lost() const { return m_lost; }

    /// What the server showed on the newest connection.
    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }

    /// No more than the one in flight.
    void finish() { m_isFinishing = true; }

    [[nodiscard]] bool isIdle() const { return m_isIdle; }

private:
    void connectAnew()
    {
        if (m_socket) {
            m_socket->disconnect(this);
            m_socket.release()->deleteLater();
        }
        m_socket = std::make_unique<QSslSocket>();
        m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        m_received.clear();
        connect(m_socket.get(), &QSslSocket::encrypted, this, [this] {
            m_certificate = m_socket->peerCertificate();
            post();
        });
        connect(m_socket.get(), &QSslSocket::readyRead, this, [this] { take(); });
        connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this] {
            if (m_isIdle)
                return; // The end of a connection on which nothing was asked.
            ++m_lost;
            next(true);
        });
        m_isIdle = false;
        m_socket->connectToHostEncrypted(m_url.host(), quint16(m_url.port()));
    }

    void post()
    {
        const QByteArray body = R"({"session":{"authenticationTime":"2026-11-20T12:00:00Z"},"user":{"id":)" +
                                QByteArray::number(m_user++) + R"(},"venue":{"id":1}})";
        m_isIdle = false;
        m_socket->write("POST " + m_url.path().toLatin1() + " HTTP/1.1\r\nHost: wifi.venue.test\r\n" +
                        "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    void take()
    {
        m_received += m_socket->readAll();
        if (!m_received.endsWith('}'))
            return;
        const bool isStored =
            m_received.startsWith("HTTP/1.1 200 ") && m_received.contains(R"("status":"stored")");
        ++(isStored ? m_stored : m_lost);
        next(m_received.contains("Connection: close") || m_way == Way::NewConnections);
    }

    void next(bool isAnew)
    {
        m_received.clear();
        m_isIdle = true;
        if (m_isFinishing)
            return;
        if (isAnew)
            connectAnew();
        else
            m_pause.start();
    }

    const QUrl m_url;
    const Way m_way;
    int m_user;
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_received;
    QSslCertificate m_certificate;
    QTimer m_pause;
    int m_stored = 0;
    int m_lost = 0;
    bool m_isIdle = false;
    bool m_isFinishing = false;
};

} // namespace foyer::test
