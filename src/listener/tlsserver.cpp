// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/tlsserver.h"

#include "listener/descriptorlimit.h"
#include "listener/readgate.h"

#include <QEvent>
#include <QSocketNotifier>
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
    // Qt has stopped accepting and would never start again by itself.
    connect(this, &QTcpServer::acceptError, this, &TlsServer::resumeLater);
}

bool TlsServer::open(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return false;
    if (QSocketNotifier *notifier = readNotifierOf(*this))
        notifier->installEventFilter(this);
    return true;
}

/// Somebody waits to be accepted: looks first whether the system has a descriptor for them. Qt's engine keeps
/// the first error it met, which is "nobody else is waiting", and takes every later one for the same.
bool TlsServer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::SockAct || hasSpareDescriptor())
        return QSslServer::eventFilter(watched, event);
    pauseAccepting();
    resumeLater();
    return true;
}

void TlsServer::resumeLater()
{
    QTimer::singleShot(kAcceptPause, this, [this] {
        if (isListening()) // Closed meanwhile: Qt would reach for a socket that is gone.
            resumeAccepting();
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
