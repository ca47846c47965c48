// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/certificatetrial.h"

#include <chrono>

namespace foyer::listener {

namespace {

constexpr std::chrono::seconds kDeadline{5};

}

void CertificateTrial::run(const CertificatePair &pair, QObject *context, Done done)
{
    auto *trial = new CertificateTrial(pair, context, std::move(done));
    // Queued: \a done must not be called before run() has returned.
    QMetaObject::invokeMethod(trial, &CertificateTrial::start, Qt::QueuedConnection);
}

CertificateTrial::CertificateTrial(const CertificatePair &pair, QObject *context, Done done)
    : QObject(context), m_done(std::move(done))
{
    m_server.setSslConfiguration(tlsConfiguration(pair));
    connect(&m_server, &QSslServer::errorOccurred, this,
            [this](QSslSocket *socket) { m_serverReason = socket->errorString(); });

    QSslConfiguration tls;
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // Whether others trust it is for the checks to say.
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_client.setSslConfiguration(tls);
    connect(&m_client, &QSslSocket::encrypted, this, &CertificateTrial::judge);
    connect(&m_client, &QSslSocket::errorOccurred, this, [this] { end(m_client.errorString()); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(tr("The handshake did not end.")); });
}

void CertificateTrial::start()
{
    if (!m_server.listen(QHostAddress::LocalHost)) {
        end(m_server.errorString());
        return;
    }
    m_deadline.start(kDeadline);
    m_client.connectToHostEncrypted(m_server.serverAddress().toString(), m_server.serverPort());
}

void CertificateTrial::judge()
{
    end(m_client.peerCertificateChain() == m_server.sslConfiguration().localCertificateChain()
            ? QString()
            : tr("Another chain was sent than the one in the file."));
}

void CertificateTrial::end(const QString &reason)
{
    m_client.disconnect(this);
    m_deadline.stop();
    // Queued: done may delete the context, and this with it, while a socket of this is still emitting.
    QMetaObject::invokeMethod(
        this,
        [this, verdict = verdictOf(reason)] {
            deleteLater();
            const Done done = std::move(m_done);
            done(verdict);
        },
        Qt::QueuedConnection);
}

Result<void> CertificateTrial::verdictOf(const QString &reason) const
{
    if (reason.isEmpty())
        return {};
    return Error{ErrorCode::InvalidInput,
                 tr("A trial connection with this certificate and key failed, so Purple could not connect "
                    "either (%1). Ask for a certificate with an ECDSA P-256 or RSA 2048 key.")
                     .arg(m_serverReason.isEmpty() ? reason : m_serverReason)};
}

} // namespace foyer::listener
