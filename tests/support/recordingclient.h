// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include <memory>
#include <random>
#include <vector>

namespace foyer::test {

/// The sign-in with this number: always the same person, place and time.
struct NumberedSignIn
{
    explicit NumberedSignIn(int n)
        : visitorId(1 + n % 997)
        , venueId(1 + n % 5)
        , authenticatedMs(1'767'225'600'000 + n * 61'000LL)
        , mac(0x0200'0000'0000LL + visitorId)
    {}

    /// As it can be read out of the database.
    [[nodiscard]] QByteArray identity() const
    {
        return QByteArray::number(visitorId) + '|' + QByteArray::number(authenticatedMs) + '|' +
               QByteArray::number(venueId) + '|' + QByteArray::number(mac);
    }

    [[nodiscard]] static QString identitySql()
    {
        return QStringLiteral("SELECT visitor_id || '|' || authenticated_at || '|' || venue_id || '|' || mac "
                              "FROM sign_ins");
    }

    [[nodiscard]] QByteArray request(const QUrl &url) const
    {
        const QByteArray hex = QByteArray::number(mac, 16).rightJustified(12, '0');
        QByteArray dashed;
        for (int i = 0; i < 12; i += 2)
            dashed += (i > 0 ? "-" : "") + hex.mid(i, 2);
        const QByteArray id = QByteArray::number(visitorId);
        const QByteArray venue = QByteArray::number(venueId);
        const QByteArray body =
            R"({"client":{"mac":")" + dashed + R"(","userAgent":"Mozilla/5.0"},"session":)" +
            R"({"authenticationTime":")" +
            QDateTime::fromMSecsSinceEpoch(authenticatedMs, Qt::UTC).toString(Qt::ISODate).toLatin1() +
            R"("},"user":{"id":)" + id + R"(,"firstName":"First)" + id + R"(","email":"guest)" + id +
            R"(@example.com"},"venue":{"id":)" + venue + R"(,"name":"Venue )" + venue + R"("}})";
        return "POST " + url.path().toLatin1() +
               " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    }

    qint64 visitorId;
    qint64 venueId;
    qint64 authenticatedMs;
    qint64 mac;
};

/// Posts sign-ins over several kept connections, a part of them again, as Purple would, and records which
/// were answered 200. The same seed chooses alike. Needs an event loop.
class RecordingClient final
{
public:
    explicit RecordingClient(quint32 seed) : m_random(seed) {}

    void start(const QUrl &url, int connections)
    {
        m_url = url;
        for (int i = 0; i < connections; ++i) {
            m_lanes.push_back(std::make_unique<Lane>());
            auto *lane = m_lanes.back().get();
            QSslConfiguration tls;
            tls.setPeerVerifyMode(QSslSocket::VerifyNone);
            lane->socket.setSslConfiguration(tls);
            QObject::connect(&lane->socket, &QSslSocket::encrypted, &lane->socket,
                             [this, lane] { sendNext(*lane); });
            QObject::connect(&lane->socket, &QSslSocket::readyRead, &lane->socket,
                             [this, lane] { readAnswer(*lane); });
            // The listener closes after so many requests, and after every 503.
            QObject::connect(&lane->socket, &QSslSocket::disconnected, &lane->socket, [this, lane] {
                lane->received.clear();
                QMetaObject::invokeMethod(
                    &lane->socket, [this, lane] { connectLane(*lane); }, Qt::QueuedConnection);
            });
            connectLane(*lane);
        }
    }

    /// Lets go of all connections; what was not answered stays in doubt.
    void stop() { m_lanes.clear(); }

    [[nodiscard]] const QSet<QByteArray> &answered() const { return m_answered; }

    [[nodiscard]] const QSet<QByteArray> &sent() const { return m_sent; }

    [[nodiscard]] int otherAnswers() const { return m_otherAnswers; }

private:
    struct Lane
    {
        QByteArray received;
        QByteArray identity; ///< Of the sign-in that waits for its answer.
        QSslSocket socket;   ///< Last: it may still speak while it is destroyed.
    };

    void connectLane(Lane &lane)
    {
        lane.socket.connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port()));
    }

    void sendNext(Lane &lane)
    {
        // One in eight was sent before: answered or not, it must not count twice.
        const bool isAgain = m_next > 0 && m_random() % 8 == 0;
        const NumberedSignIn signIn(isAgain ? static_cast<int>(m_random() % quint32(m_next)) : m_next++);
        lane.identity = signIn.identity();
        m_sent.insert(lane.identity);
        lane.socket.write(signIn.request(m_url));
    }

    void readAnswer(Lane &lane)
    {
        lane.received += lane.socket.readAll();
        const qsizetype end = lane.received.indexOf("\r\n\r\n");
        if (end < 0 || !lane.received.endsWith('}'))
            return;
        if (lane.received.startsWith("HTTP/1.1 200 "))
            m_answered.insert(lane.identity);
        else
            ++m_otherAnswers;
        const bool closes = lane.received.contains("\r\nConnection: close\r\n");
        lane.received.clear();
        if (!closes)
            sendNext(lane);
    }

    QUrl m_url;
    std::mt19937 m_random;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QSet<QByteArray> m_sent;
    QSet<QByteArray> m_answered;
    int m_next = 0;
    int m_otherAnswers = 0;
};

} // namespace foyer::test
