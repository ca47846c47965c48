// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/probe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <memory>

namespace foyer::health {

namespace {

using namespace std::chrono_literals;

using Problem = ProbeResult::Problem;

/// What one run has seen on its way; shared by the handlers of its reply.
struct Run
{
    QElapsedTimer clock;
    QList<QSslError> sslErrors;
    bool isEncrypted = false;
    bool isOverdue = false;
    Probe::Done done;
};

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QNetworkRequest request(const QUrl &url, const QList<QSslCertificate> &trusted, const QString &verifyName)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // Purple speaks HTTP/1.1
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Foyer " FOYER_VERSION));
    if (!verifyName.isEmpty())
        request.setPeerVerifyName(verifyName);
    if (!trusted.isEmpty()) {
        // Alone: reading all the system's roots as well takes longer than a repaint may wait.
        QSslConfiguration configuration = request.sslConfiguration();
        configuration.setCaCertificates(trusted);
        request.setSslConfiguration(configuration);
    }
    return request;
}

/// The problem that a person has to solve first: with an untrusted certificate its name and dates say little.
/// An expired certificate above the leaf is a broken chain, not the leaf's expiry.
Problem certificateProblem(const QList<QSslError> &errors, const QSslCertificate &leaf)
{
    bool isExpired = false;
    bool isTooEarly = false;
    bool isOtherHost = false;
    for (const QSslError &error : errors) {
        const bool isOfLeaf = error.certificate().isNull() || error.certificate() == leaf;
        if (error.error() == QSslError::CertificateExpired && isOfLeaf)
            isExpired = true;
        else if (error.error() == QSslError::CertificateNotYetValid && isOfLeaf)
            isTooEarly = true;
        else if (error.error() == QSslError::HostNameMismatch)
            isOtherHost = true;
        else
            return Problem::CertificateUntrusted;
    }
    if (isExpired)
        return Problem::CertificateExpired;
    if (isTooEarly)
        return Problem::CertificateNotYetValid;
    return isOtherHost ? Problem::CertificateWrongHost : Problem::CertificateUntrusted;
}

Problem answerProblem(const QNetworkReply &reply, int status)
{
    if (status != 200)
        return Problem::WrongStatus;
    if (reply.rawHeader("wifiWebhookListener").trimmed() != "1")
        return Problem::HeaderMissing;
    // All of the header came, but the body broke off.
    return reply.error() == QNetworkReply::NoError ? Problem::None : Problem::NotReachable;
}

Problem connectionProblem(QNetworkReply::NetworkError error, bool isEncrypted)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Problem::HostNotFound;
    case QNetworkReply::TimeoutError:
        return Problem::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Problem::TlsFailed;
    case QNetworkReply::RemoteHostClosedError:
        return isEncrypted ? Problem::WrongStatus : Problem::TlsFailed;
    default:
        return isEncrypted ? Problem::WrongStatus : Problem::NotReachable;
    }
}

ProbeResult resultOf(const QNetworkReply &reply, const Run &run)
{
    ProbeResult result;
    result.elapsed = std::chrono::milliseconds(run.clock.elapsed());
    result.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.certificate = reply.sslConfiguration().peerCertificate();
    if (reply.error() != QNetworkReply::NoError)
        result.detail = reply.errorString().remove(reply.url().path()); // the path is the token
    if (run.isOverdue)
        result.problem = Problem::TimedOut;
    else if (!run.sslErrors.isEmpty())
        result.problem = certificateProblem(run.sslErrors, result.certificate);
    else if (result.httpStatus != 0)
        result.problem = answerProblem(reply, result.httpStatus);
    else
        result.problem = connectionProblem(reply.error(), run.isEncrypted);
    return result;
}

/// Calls \a call once, unless \a owner is gone by then.
void after(std::chrono::milliseconds delay, QObject *owner, const std::function<void()> &call)
{
    auto *timer = new QTimer(owner);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, call] {
        timer->deleteLater();
        call();
    });
    timer->start(delay);
}

} // namespace

Probe::Probe(QObject *parent) : QObject(parent) {}

void Probe::run(const QUrl &url, const QList<QSslCertificate> &trusted, Done done, const QString &verifyName)
{
    if (url.scheme() != QLatin1String("https")) { // Purple posts to no other
        after(0ms, this, [done = std::move(done)] {
            done({.problem = Problem::TlsFailed, .detail = QStringLiteral("not an https address")});
        });
        return;
    }
    // A manager for each run: a kept connection would prove nothing about DNS, TCP and TLS of now.
    auto *network = new QNetworkAccessManager(this);
    if (isLoopback(url))
        network->setProxy(QNetworkProxy::NoProxy);
    const auto run = std::make_shared<Run>();
    run->done = std::move(done);
    run->clock.start();
    QNetworkReply *reply = network->get(request(url, trusted, verifyName));
    connect(reply, &QNetworkReply::encrypted, this, [run] { run->isEncrypted = true; });
    connect(reply, &QNetworkReply::sslErrors, this,
            [run](const QList<QSslError> &errors) { run->sslErrors = errors; });
    // Whatever the peer sends as a body is of no interest and must not pile up.
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->skip(reply->bytesAvailable()); });
    connect(reply, &QNetworkReply::finished, this, [network, reply, run] {
        network->deleteLater();
        run->done(resultOf(*reply, *run));
    });
    after(m_timeout, reply, [reply, run] {
        run->isOverdue = true;
        reply->abort();
    });
}

} // namespace foyer::health
