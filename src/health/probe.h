// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>

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
        CertificateNotYetValid,
        CertificateWrongHost,
        CertificateUntrusted, ///< Self-signed, unknown issuer or an incomplete chain.
        WrongStatus,          ///< Not 200; or TLS worked and no HTTP answer came (`httpStatus` is 0).
        HeaderMissing,        ///< 200 without `wifiWebhookListener: 1`.
    };
    Problem problem = Problem::NotReachable;
    int httpStatus = 0; ///< 0: none came.
    std::chrono::milliseconds elapsed{0};
    QSslCertificate certificate = QSslCertificate(); ///< The peer's; null when TLS did not get that far.
    QString detail = {};                             ///< The library's words, for a log or a fold.

    [[nodiscard]] bool isGood() const { return problem == Problem::None; }

    /// Whether TLS ended at the peer's certificate, so that nothing is known of the answer.
    [[nodiscard]] bool isCertificateProblem() const;

    /// For a person: what happened, what it means, what to do. Translated.
    [[nodiscard]] QString text() const;
    /// Stable lower-case word for JSON: "ok", "host-not-found", …
    [[nodiscard]] QString word() const;
};

/// Asks the webhook address (GET) over Qt Network with the system's root certificates and host name
/// verification, follows no redirect, and tells what a caller like Purple would meet. Every run has a
/// connection of its own. Lives on a thread with an event loop; its owner's.
class Probe final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(ProbeResult)>;

    explicit Probe(QObject *parent = nullptr);

    /// \a trusted are the certificates to trust instead of the system's roots (a self-signed one on
    /// loopback); usually empty. \a done is called once, on this thread, after run() has returned, unless the
    /// probe is destroyed first. The certificate must be for \a verifyName; empty: for the host of \a url. It
    /// serves to ask this computer by its loopback address for the certificate that the public name needs.
    void run(const QUrl &url, const QList<QSslCertificate> &trusted, Done done,
             const QString &verifyName = {});

    /// How long a run may take, whatever trickles in. Purple gives up after 10 s.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    static constexpr std::chrono::seconds kTimeout{10};

private:
    std::chrono::milliseconds m_timeout = kTimeout;
};

} // namespace foyer::health
