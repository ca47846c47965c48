// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/tlsserver.h"

#include <QTimer>

#include <chrono>

namespace foyer::listener {

namespace {

constexpr int kBacklog = 256;
constexpr std::chrono::milliseconds kAcceptPause{500};

} // namespace

TlsServer::TlsServer(Taker taker) : m_taker(std::move(taker))
{
    setListenBacklogSize(kBacklog);
    // Out of descriptors, most likely: Qt has stopped accepting and would never start again by itself.
    connect(this, &QTcpServer::acceptError, this, [this] {
        QTimer::singleShot(kAcceptPause, this, [this] {
            if (isListening()) // Closed meanwhile: Qt would reach for a socket that is gone.
                resumeAccepting();
        });
    });
}

void TlsServer::hold()
{
    // pauseAccepting() alone would not end the loop that is accepting now; that many being enough does.
    // Nothing is ever in the pending queue, so 0 is the one number that means "enough".
    setMaxPendingConnections(0);
    pauseAccepting();
}

void TlsServer::release()
{
    setMaxPendingConnections(1);
    if (isListening())
        resumeAccepting();
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    m_taker(descriptor);
}

} // namespace foyer::listener
