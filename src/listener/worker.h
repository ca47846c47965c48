// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/connection.h"
#include "listener/tlshandshake.h"
#include "listener/workercontext.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <atomic>

namespace foyer::listener {

/// The connections of one thread: takes accepted sockets, carries letters to them, and looks at their
/// deadlines four times a second (a timer per request would cost more than the request). Made on the
/// listener's thread, then lives and dies on its own.
class Worker final : public QObject
{
    Q_OBJECT
public:
    Worker(SharedContext &shared, const WebhookToken &token);
    ~Worker() override;
    Q_DISABLE_COPY_MOVE(Worker)

    // Any thread.
    [[nodiscard]] int load() const { return m_load.load(std::memory_order_relaxed); }

    void addLoad(int change) { m_load.fetch_add(change, std::memory_order_relaxed); }

    // The worker's thread; others post.
    void adopt(qintptr descriptor, const QSslConfiguration &tls);

    void setToken(const WebhookToken &token) { m_context.token = token; }

    /// Finishes what is in flight; drained() follows, also when there is nothing.
    void finish();
    void abortAll();

Q_SIGNALS:
    /// Half of those that may wait are left: accepting may go on.
    void caughtUp();
    /// After finish(): no connection is left.
    void drained();

private:
    void readMail();
    void check();
    void onHandshakeSucceeded(ConnectionId id);
    void onHandshakeFailed(ConnectionId id);
    void onClosed(ConnectionId id);
    void forget(ConnectionId id);

    WorkerContext m_context;
    std::atomic<int> m_load{0};
    QTimer m_tick;
    QHash<ConnectionId, TlsHandshake *> m_handshakes;
    QHash<ConnectionId, Connection *> m_connections;
    bool m_isFinishing = false;
};

} // namespace foyer::listener
