// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/readgate.h"

#include <QEvent>
#include <QSocketNotifier>

#include <algorithm>
#include <utility>

namespace foyer::listener {

QSocketNotifier *readNotifierOf(const QObject &socket)
{
    const auto notifiers = socket.findChildren<QSocketNotifier *>();
    const auto found = std::find_if(notifiers.begin(), notifiers.end(), [](const QSocketNotifier *notifier) {
        return notifier->type() == QSocketNotifier::Read;
    });
    return found == notifiers.end() ? nullptr : *found;
}

ReadGate::ReadGate(QAbstractSocket &socket) : m_notifier(readNotifierOf(socket))
{
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
