// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>

#include <functional>

namespace foyer::listener {

/// Accepts and gives the descriptor away. Never uses the pending queue of QSslServer: some thirty clients
/// that leave in the middle of a handshake fill it, and it goes deaf (tls-and-http.md, trap 1).
class TlsServer final : public QSslServer
{
    Q_OBJECT
public:
    using Taker = std::function<void(qintptr)>;

    explicit TlsServer(Taker taker);

    /// Listens as QTcpServer::listen() does, and survives running out of descriptors: Qt alone would ask the
    /// system without end and without a sign (trap 2), on the window's thread.
    [[nodiscard]] bool open(const QHostAddress &address, quint16 port);

    /// Leaves newcomers in the system's queue (up to its backlog) until release(). Also from within the
    /// taker.
    void hold();
    void release();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void resumeLater();

    Taker m_taker;
};

} // namespace foyer::listener
