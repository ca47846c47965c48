// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QSslSocket;

namespace foyer::simulation {

/// What came of one delivery.
struct LaneAnswer
{
    int httpStatus = 0; ///< 0: no answer.
    bool hasListenerHeader = false;
    std::chrono::microseconds elapsed{0};
    QString problem; ///< Why no answer.
};

/// One delivery at a time over one connection, as Purple's page shows the request. Owned by the Simulator, on
/// its thread.
class SimulationLane final : public QObject
{
    Q_OBJECT
public:
    struct Target
    {
        QUrl url;
        QSslConfiguration tls;
        bool insecure = false;
        bool keepAlive = false; ///< Off: a new connection for every delivery.
    };

    SimulationLane(const Target &target, QObject *parent);
    ~SimulationLane() override;
    Q_DISABLE_COPY_MOVE(SimulationLane)

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Only while not busy; answered() follows.
    void post(const QByteArray &body);

Q_SIGNALS:
    void answered(const foyer::simulation::LaneAnswer &answer);

private:
    class Response;

    void connectSocket();
    void dropSocket();
    void send();
    void read();
    void lost();
    void finish(LaneAnswer answer);

    const Target &m_target;
    QSslSocket *m_socket = nullptr;
    QByteArray m_request;
    std::unique_ptr<Response> m_response;
    QElapsedTimer m_elapsed;
    QTimer m_timeout;
    bool m_isBusy = false;
    bool m_isReused = false; ///< The connection has answered before.
};

} // namespace foyer::simulation
