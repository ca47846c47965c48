// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "domain/signinsink.h"
#include "domain/webhooktoken.h"
#include "listener/limits.h"
#include "listener/trustedproxies.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>

namespace foyer::listener {

/// A moment's figures of the listener: one comparable value.
struct ListenerStatus
{
    bool isListening = false;
    QHostAddress address;
    quint16 port = 0;
    qint64 listeningSinceMs = 0; ///< ms since 1970 UTC
    int threads = 0;
    int connections = 0;
    int connectionLimit = 0;
    qint64 answered = 0; ///< Answers of every kind since start.
    std::chrono::microseconds p50{
        0}; ///< Of the last 1,000 answers at the webhook address: last byte in → answer written.
    std::chrono::microseconds p99{0};

    friend bool operator==(const ListenerStatus &, const ListenerStatus &) = default;
};

/// The HTTPS listener that Purple posts to: accepts, frames, answers by the table of contract.md, and hands
/// deliveries to a SignInSink. Made, used and destroyed on one thread with an event loop; connections live on
/// worker threads of its own. The sink and the clock must outlive it.
class Listener final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QHostAddress address = QHostAddress::Any;
        quint16 port = 8443; ///< 0: the system picks one.
        int threads = 2;
        Limits limits = {};
        TrustedProxies trustedProxies = {};
    };

    Listener(SignInSink &sink, const Clock &clock, WebhookToken token);
    ~Listener() override;
    Q_DISABLE_COPY_MOVE(Listener)

    /// Starts accepting. \a tls must hold a key and a certificate that match (see certificate.h). Errors:
    /// InUse (the port), AccessDenied (a port below 1024), InvalidInput (an address that is not this
    /// computer's).
    [[nodiscard]] Result<void> listen(const QSslConfiguration &tls, const Options &options);

    /// New connections use \a tls from now on; live ones keep what they have.
    void setTls(const QSslConfiguration &tls);

    /// New requests are compared with \a token from now on.
    void setToken(const WebhookToken &token);

    /// Stops accepting, lets requests in flight be answered (for at most \a deadline), closes everything, and
    /// then calls \a done on this thread. Does nothing but call \a done when not listening.
    void stop(std::chrono::milliseconds deadline, std::function<void()> done);

    [[nodiscard]] ListenerStatus status() const;

Q_SIGNALS:
    /// status().isListening, address or port changed.
    void statusChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer::listener
