// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <algorithm>
#include <optional>

namespace foyer::test {

struct BadInput
{
    const char *name;
    QByteArray bytes;
    int status;                     ///< Of the answer; 0: closed without one, when the client is gone.
    std::optional<Refusal> counted; ///< As what each is counted.
    bool isEncrypted = true;        ///< Sent in a TLS connection, instead of in place of one.
};

/// Sends one kind of bad input again and again, several at a time, each on a connection of its own.
class Offender final
{
public:
    Offender(const BadInput &input, quint16 port, int times)
        : m_input(input), m_port(port), m_left(times), m_expected(times)
    {
        for (int i = 0; i < std::min(kLanes, times); ++i)
            next();
    }

    /// Whether each was answered as it should be, or closed.
    [[nodiscard]] bool run()
    {
        return QTest::qWaitFor([this] { return m_done == m_expected; }, 60'000) && m_wrong == 0;
    }

private:
    static constexpr int kLanes = 8;

    void next()
    {
        if (m_left-- <= 0)
            return;
        auto *socket = new QSslSocket(&m_parent);
        QSslConfiguration tls;
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setCaCertificates({}); // Or it loads the system's.
        socket->setSslConfiguration(tls);
        const auto send = [this, socket] {
            socket->write(m_input.bytes);
            if (m_input.status == 0)
                socket->disconnectFromHost();
        };
        if (m_input.isEncrypted)
            QObject::connect(socket, &QSslSocket::encrypted, socket, send);
        else
            QObject::connect(socket, &QSslSocket::connected, socket, send);
        QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            if (m_input.status != 0 && socket->peek(12).size() == 12)
                end(socket, socket->peek(12).mid(9, 3).toInt());
        });
        QObject::connect(socket, &QSslSocket::disconnected, socket, [this, socket] { end(socket, 0); });
        if (m_input.isEncrypted)
            socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
        else
            socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
    }

    void end(QSslSocket *socket, int status)
    {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        m_wrong += status == m_input.status ? 0 : 1;
        ++m_done;
        next();
    }

    const BadInput &m_input;
    const quint16 m_port;
    int m_left;
    const int m_expected;
    int m_done = 0;
    int m_wrong = 0;
    QObject m_parent;
};

} // namespace foyer::test
