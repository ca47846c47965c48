// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/readgate.h"

#include <QEvent>
#include <QSocketNotifier>

#include <utility>

namespace foyer::listener {

ReadGate::ReadGate(QAbstractSocket &socket)
{
    // Qt can pause a socket, but keeps that to itself. Its notifiers are children like any others; should a
    // later Qt have none, half-closing clients lose their answer again, and a test says so.
    const auto notifiers = socket.findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Read)
            m_notifier = notifier;
    }
    if (m_notifier)
        m_notifier->installEventFilter(this);
}

void ReadGate::open()
{
    m_isClosed = false;
    if (std::exchange(m_isHeld, false))
        m_notifier->setEnabled(true);
}

bool ReadGate::eventFilter(QObject *watched, QEvent *event)
{
    const bool isReadable = event->type() == QEvent::SockAct || event->type() == QEvent::SockClose;
    if (!m_isClosed || !isReadable || watched != m_notifier)
        return QObject::eventFilter(watched, event);
    m_isHeld = true;
    m_notifier->setEnabled(false); // It would be told again and again.
    return true;
}

} // namespace foyer::listener
