// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QObject>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace foyer::listener {

/// What tells Qt that \a socket (or server) can be read. Qt can pause a socket, but keeps that to itself; its
/// notifiers are children like any others. Null should a later Qt have none: then tests say what is lost.
[[nodiscard]] QSocketNotifier *readNotifierOf(const QObject &socket);

/// Keeps Qt from reading a socket while an answer is owed. A client may end its side of the connection right
/// after the request (RFC 9293, 3.6: half-close) and wait for the answer; Qt closes the whole socket the
/// moment it reads that end, and the answer is lost. What has not been read cannot end anything. Lives on the
/// socket's thread and must not outlive the socket.
class ReadGate final : public QObject
{
    Q_OBJECT
public:
    /// \a socket has its descriptor already.
    explicit ReadGate(QAbstractSocket &socket);

    void open();

    void close() { m_isClosed = true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSocketNotifier *const m_notifier;
    bool m_isClosed = false;
    bool m_isHeld = false; ///< There was something to read behind the closed gate.
};

} // namespace foyer::listener
