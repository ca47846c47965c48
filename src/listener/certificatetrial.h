// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "listener/certificate.h"

#include <QObject>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <functional>

namespace foyer::listener {

/// A handshake with a pair before it is used: a throw-away server on loopback and a client that looks at what
/// is sent. What can be loaded need not work: a key too short for OpenSSL, a curve that TLS does not have
/// (tls-and-http.md, trap 4). Never waits; on a thread with an event loop.
class CertificateTrial final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    /// Tries \a pair, calls \a done once, later, and deletes itself. When \a context goes first, \a done is
    /// not called.
    static void run(const CertificatePair &pair, QObject *context, Done done);

private:
    CertificateTrial(const CertificatePair &pair, QObject *context, Done done);

    void start();
    void judge();
    void end(const QString &reason);
    [[nodiscard]] Result<void> verdictOf(const QString &reason) const;

    Done m_done;
    QSslServer m_server;
    QSslSocket m_client;
    QTimer m_deadline;
    QString m_serverReason; ///< Tells more than the alert that reaches the client.
};

} // namespace foyer::listener
