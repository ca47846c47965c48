// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

namespace foyer::test {

/// A client that sends exactly the bytes it is told, over TLS or without, and keeps all that comes back.
class RawClient final
{
public:
    explicit RawClient(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        QSslConfiguration tls;
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setProtocol(protocol);
        m_socket.setSslConfiguration(tls);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
    }

    /// Whether the handshake succeeded.
    [[nodiscard]] bool connectTls(quint16 port, const QHostAddress &from = {},
                                  const QString &host = QStringLiteral("127.0.0.1"))
    {
        if (!from.isNull())
            m_socket.bind(from);
        m_socket.connectToHostEncrypted(host, port);
        return QTest::qWaitFor([this] { return m_socket.isEncrypted() || isClosed(); }, kPatienceMs) &&
               m_socket.isEncrypted();
    }

    [[nodiscard]] bool connectPlain(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; },
                               kPatienceMs);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /// Waits until \a count heads of answers are there, and their bodies by Content-Length.
    [[nodiscard]] bool waitForAnswers(int count, int ms = kPatienceMs)
    {
        return QTest::qWaitFor([&] { return answers().size() >= count; }, ms);
    }

    [[nodiscard]] bool waitForClose(int ms = kPatienceMs)
    {
        return QTest::qWaitFor([this] { return isClosed(); }, ms);
    }

    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    [[nodiscard]] const QByteArray &received() const { return m_received; }

    /// The whole answers so far, each head and body; a 100 is one of them.
    [[nodiscard]] QList<QByteArray> answers() const
    {
        QList<QByteArray> found;
        qsizetype at = 0;
        for (;;) {
            const qsizetype end = m_received.indexOf("\r\n\r\n", at);
            if (end < 0)
                return found;
            const QByteArray head = m_received.mid(at, end + 4 - at);
            const qsizetype length = head.indexOf("Content-Length: ");
            qsizetype size = head.size();
            if (length >= 0)
                size += head.mid(length + 16, head.indexOf('\r', length) - length - 16).toLongLong();
            if (at + size > m_received.size())
                return found;
            found.append(m_received.mid(at, size));
            at += size;
        }
    }

    /// The status codes of answers(), e.g. {100, 200}.
    [[nodiscard]] QList<int> statuses() const
    {
        QList<int> codes;
        const QList<QByteArray> all = answers();
        for (const QByteArray &answer : all)
            codes.append(answer.mid(9, 3).toInt());
        return codes;
    }

    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    static constexpr int kPatienceMs = 5'000;

    QSslSocket m_socket;
    QByteArray m_received;
};

} // namespace foyer::test
