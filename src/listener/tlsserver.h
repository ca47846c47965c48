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

    /// Leaves newcomers in the system's queue (up to its backlog) until release(). Also from within the
    /// taker.
    void hold();
    void release();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Taker m_taker;
};

} // namespace foyer::listener
