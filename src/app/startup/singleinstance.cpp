// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/singleinstance.h"

#include "platform/directoryname.h"

#include <QStandardPaths>

#include <array>

namespace foyer::app {

namespace {

/// A window that has not answered by then hangs.
constexpr std::chrono::seconds kPatience{2};

const QByteArray kAnswer = QByteArrayLiteral("yes\n");

struct WishWord
{
    SingleInstance::Wish wish;
    const char *word;
};

constexpr std::array kWords{WishWord{SingleInstance::Wish::Nothing, "nothing\n"},
                            WishWord{SingleInstance::Wish::Window, "window\n"},
                            WishWord{SingleInstance::Wish::Wallboard, "wallboard\n"}};

/// On Unix in the folder that the system keeps for this user alone: in one that everybody may write to,
/// somebody else could have the name first. Data directories may have longer paths than a socket can.
QString socketName(const QString &dataDirectory)
{
    const QString name = platform::directoryName(dataDirectory);
#ifdef Q_OS_WIN
    return name;
#else
    return QString(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) % u'/' % name);
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory) : m_name(socketName(dataDirectory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *guest = m_server.nextPendingConnection())
            welcome(guest);
    });
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        for (const auto &each : kWords) {
            if (each.wish == m_wish)
                m_socket.write(each.word);
        }
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { finish(false); });
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { finish(false); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.canReadLine())
            finish(m_socket.readLine() == kAnswer);
    });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kPatience);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false); });
}

void SingleInstance::ask(Wish wish)
{
    m_isAsking = true;
    m_wish = wish;
    m_deadline.start();
    m_socket.connectToServer(m_name);
}

void SingleInstance::finish(bool isTakenOn)
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_deadline.stop();
    // Later: it is the socket that calls, or ask().
    QMetaObject::invokeMethod(
        this,
        [this, isTakenOn] {
            m_socket.abort();
            Q_EMIT answered(isTakenOn);
        },
        Qt::QueuedConnection);
}

/// Qt would take the name from whoever has it. One that lives is asked first; a program that crashed has left
/// its socket behind.
void SingleInstance::listen()
{
    if (m_server.isListening())
        return;
    QLocalSocket probe;
    probe.connectToServer(m_name);
    if (probe.waitForConnected(0))
        return;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::welcome(QLocalSocket *guest)
{
    connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
    QTimer::singleShot(kPatience, guest, &QObject::deleteLater);
    connect(guest, &QLocalSocket::readyRead, this, [this, guest] {
        if (!guest->canReadLine())
            return;
        const auto line = guest->readLine();
        for (const auto &each : kWords) {
            if (line == each.word) {
                guest->write(kAnswer);
                Q_EMIT wished(each.wish);
                return;
            }
        }
        guest->abort(); // Whatever this is, it is no Foyer.
    });
}

} // namespace foyer::app
