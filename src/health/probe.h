// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace foyer::health {

/// What came of one look at the webhook address, made as Purple would make it.
struct ProbeResult
{
    enum class Problem {
        None,
        HostNotFound, ///< DNS knows no such name.
        NotReachable, ///< Connection refused or no route.
        TimedOut,     ///< No answer within 10 s (Purple gives up then).
        TlsFailed,    ///< No common TLS version, or the peer does not speak TLS.
        CertificateExpired,
        CertificateWrongHost,
        CertificateUntrusted, ///< Self-signed, unknown issuer or an incomplete chain.
        WrongStatus,          ///< Not 200.
        HeaderMissing,        ///< 200 without `wifiWebhookListener: 1`.
    };
    Problem problem = Problem::NotReachable;
    int httpStatus = 0; ///< 0: none came.
    std::chrono::milliseconds elapsed{0};
    QSslCertificate certificate; ///< The peer's; null when TLS did not get that far.
    QString detail;              ///< The library's words, for a log or a fold.

    [[nodiscard]] bool isGood() const { return problem == Problem::None; }

    /// One sentence for a person: what happened, what it means, what to do. Translated.
    [[nodiscard]] QString text() const;
    /// Stable lower-case word for JSON: "ok", "host-not-found", …
    [[nodiscard]] QString word() const;
};

/// Asks the webhook address (GET) over Qt Network with the system's root certificates and host name
/// verification, follows no redirect, and tells what a caller like Purple would meet. Lives on a thread with
/// an event loop.
class Probe final : public QObject
{
    Q_OBJECT
public:
    explicit Probe(QObject *parent = nullptr);

    /// \a trusted are further certificates to trust (a self-signed one on loopback); usually empty. \a done
    /// is called once, on this thread, unless the probe is destroyed first.
    void run(const QUrl &url, const QList<QSslCertificate> &trusted, std::function<void(ProbeResult)> done);

    static constexpr std::chrono::seconds kTimeout{10};

private:
    QNetworkAccessManager *m_network;
};

} // namespace foyer::health
