// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "simulation/purpletraffic.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <memory>

namespace foyer::simulation {

/// A simulated Purple: posts deliveries over HTTPS with Purple's headers, as `foyerctl simulate` and the
/// window's demonstration do. Only ever posts to a loopback address or a host that the user names. Lives on a
/// thread with an event loop.
class Simulator final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QUrl url;
        qint64 count = 1'000; ///< 0: until stopped.
        double perSecond = 0; ///< 0: as fast as the answers come.
        int connections = 0;  ///< Kept alive; 0: a new connection for every delivery.
        PurpleTraffic::Options traffic = {};
        std::shared_ptr<PurpleTraffic> crowd; ///< Goes on with these guests instead of inventing others.
        QList<QSslCertificate> trusted;       ///< Besides the system's roots.
        bool insecure = false;                ///< Accept any certificate.
    };

    struct Summary
    {
        qint64 sent = 0;
        qint64 answered200 = 0;
        qint64 answeredOther = 0;
        qint64 withoutHeader = 0; ///< 200 without wifiWebhookListener: 1.
        qint64 failed = 0;        ///< No answer: connection or TLS failed, or 10 s passed.
        std::chrono::microseconds p50{0};
        std::chrono::microseconds p99{0};
        std::chrono::microseconds max{0};
        std::chrono::milliseconds elapsed{0};
        QString firstProblem;
    };

    explicit Simulator(Options options, QObject *parent = nullptr);
    ~Simulator() override;
    Q_DISABLE_COPY_MOVE(Simulator)

    void start();
    /// Sends nothing more; finished() follows when the last answer is in.
    void stop();

Q_SIGNALS:
    void finished(const foyer::simulation::Simulator::Summary &summary);

private:
    void sendDue();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer::simulation
