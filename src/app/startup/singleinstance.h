// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace foyer::app {

/// One window for a data directory: a second start finds the first by a local socket, which only this user
/// can reach, asks it to come to the front, and ends. Who receives is still the lock's business. GUI thread;
/// owned by Program.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Wish { Nothing, Window, Wallboard };

    explicit SingleInstance(const QString &dataDirectory);

    /// Asks whoever has a window for it already; answered() says whether somebody has taken it on.
    void ask(Wish wish);

    /// From now on this is the window to ask. Does nothing when somebody else is asked already.
    void listen();

    /// No longer.
    void close() { m_server.close(); }

Q_SIGNALS:
    void answered(bool isTakenOn);
    /// Somebody started Foyer once more.
    void wished(foyer::app::SingleInstance::Wish wish);

private:
    void finish(bool isTakenOn);
    void welcome(QLocalSocket *guest);

    QString m_name;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_deadline;
    Wish m_wish = Wish::Nothing;
    bool m_isAsking = false;
};

} // namespace foyer::app
