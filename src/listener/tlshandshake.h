// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/workercontext.h"

#include <QObject>
#include <QSslSocket>

namespace foyer::listener {

/// A connection from accept to the end of its TLS handshake. Lives on a worker's thread; owned by the worker.
class TlsHandshake final : public QObject
{
    Q_OBJECT
public:
    TlsHandshake(ConnectionId id, std::unique_ptr<QSslSocket> socket, WorkerContext &context);
    ~TlsHandshake() override;
    Q_DISABLE_COPY_MOVE(TlsHandshake)

    void start();

    /// Gives up when the deadline has passed.
    void check(TimePoint now);

    /// Makes room for somebody else.
    void leave();

    /// The encrypted socket, without a connection to this object.
    [[nodiscard]] std::unique_ptr<QSslSocket> takeSocket();

Q_SIGNALS:
    void succeeded(foyer::listener::ConnectionId id);
    void failed(foyer::listener::ConnectionId id);

private:
    void peek();
    void onDisconnected();
    void giveUp();

    const ConnectionId m_id;
    std::unique_ptr<QSslSocket> m_socket;
    WorkerContext &m_context;
    const TimePoint m_deadline;
    bool m_isOver = false;
};

} // namespace foyer::listener
