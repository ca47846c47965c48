// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testpki.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

namespace foyer::test {

/// Answers every request over TLS with the same bytes.
class TlsPeer final : public QSslServer
{
public:
    TlsPeer(const QList<QSslCertificate> &chain, const QSslKey &key, QByteArray answer)
        : m_answer(std::move(answer))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { reply(socket); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
    }

    TlsPeer(const Identity &identity, QByteArray answer)
        : TlsPeer({identity.certificate()}, identity.key(), std::move(answer))
    {}

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1/hook/secret").arg(serverPort()));
    }

    [[nodiscard]] const QByteArray &request() const { return m_request; }

private:
    void reply(QTcpSocket *socket)
    {
        m_request += socket->readAll();
        if (!m_request.endsWith("\r\n\r\n"))
            return;
        socket->write(m_answer);
        socket->disconnectFromHost();
    }

    QByteArray m_answer;
    QByteArray m_request;
};

} // namespace foyer::test
