// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "require.h"

#include <QHostAddress>
#include <QSslSocket>

#include <algorithm>
#include <cstring>
#include <functional>

namespace foyer::fuzz {

/// Stands in for the TLS socket of a connection, without TLS and without a network: what the client sends is
/// put into it, what the connection says is kept, and the way out can be stalled.
class SocketDouble final : public QSslSocket
{
public:
    /// \a isOwing tells whether a request waits for its answer.
    explicit SocketDouble(std::function<bool()> isOwing) : m_isOwing(std::move(isOwing))
    {
        setOpenMode(ReadWrite | Unbuffered);
        setSocketState(ConnectedState);
        setPeerAddress(QHostAddress(QStringLiteral("192.0.2.7")));
    }

    ~SocketDouble() override { setSocketState(UnconnectedState); }
    Q_DISABLE_COPY_MOVE(SocketDouble)

    void receive(const QByteArray &bytes)
    {
        m_incoming += bytes;
        Q_EMIT readyRead();
    }

    void stall() { m_isStalled = true; }

    void unstall()
    {
        m_isStalled = false;
        m_isAnswerStuck = false;
        const qint64 written = std::exchange(m_stuck, 0);
        if (written > 0)
            Q_EMIT encryptedBytesWritten(written);
        if (m_isLeaving)
            close();
    }

    [[nodiscard]] qsizetype unread() const { return m_incoming.size(); }

    /// An answer waits to be taken. "100 Continue" alone is none: the body may be read before it has left.
    [[nodiscard]] bool isStuck() const { return m_isAnswerStuck; }

    [[nodiscard]] const QByteArray &said() const { return m_said; }

    qint64 bytesAvailable() const override { return m_incoming.size(); }

    qint64 bytesToWrite() const override { return m_stuck; }

    void disconnectFromHost() override
    {
        m_isLeaving = true;
        if (m_stuck == 0)
            close();
    }

    void close() override
    {
        if (state() == UnconnectedState)
            return;
        setSocketState(UnconnectedState);
        setOpenMode(NotOpen);
        Q_EMIT disconnected();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        require(!isStuck() &&
                !m_isOwing()); // tls-and-http.md, trap 3: nothing is read while an answer is owed.
        const qsizetype got = std::min(qsizetype(size), m_incoming.size());
        std::memcpy(data, m_incoming.constData(), std::size_t(got));
        m_incoming.remove(0, got);
        return got;
    }

    qint64 writeData(const char *data, qint64 size) override
    {
        require(state() == ConnectedState && !m_isLeaving);
        m_said.append(data, size);
        if (m_isStalled) {
            m_stuck += size;
            m_isAnswerStuck = m_isAnswerStuck || !QByteArrayView(data, size).startsWith("HTTP/1.1 100 ");
        }
        return size;
    }

private:
    const std::function<bool()> m_isOwing;
    QByteArray m_incoming;
    QByteArray m_said;
    qint64 m_stuck = 0;
    bool m_isAnswerStuck = false;
    bool m_isStalled = false;
    bool m_isLeaving = false;
};

} // namespace foyer::fuzz
