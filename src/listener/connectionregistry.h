// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/limits.h"
#include "listener/mailbox.h"
#include "listener/trustedproxies.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>

#include <memory>

namespace foyer::listener {

/// Who is connected, over all workers, and who has to go when one of the caps of limits.h is reached: the
/// connection that has gone longest without completing a request makes room, and the newcomer is let in.
/// Thread-safe.
class ConnectionRegistry final
{
public:
    explicit ConnectionRegistry(const Limits &limits, const TrustedProxies &proxies = {});

    /// Lets \a id in; the cap per address is not for a trusted proxy, which carries everybody. Those who must
    /// make room get a letter in their worker's mailbox. Says how many.
    int admit(ConnectionId id, const QHostAddress &peer, std::shared_ptr<Mailbox> worker);

    void handshakeEnded(ConnectionId id);
    void requestCompleted(ConnectionId id);
    void remove(ConnectionId id);

    [[nodiscard]] int count() const;

    /// One address for the caps: IPv4 (mapped or not) whole, IPv6 its /64, which is what one customer gets.
    [[nodiscard]] static quint64 addressKey(const QHostAddress &peer);

private:
    struct Entry
    {
        quint64 address = 0;
        quint64 lastProgress = 0; ///< Counts up with every admission and completed request.
        bool isInHandshake = true;
        std::shared_ptr<Mailbox> worker;
    };

    template <typename Predicate>
    int makeRoom(int cap, Predicate counts);

    const Limits m_limits;
    const TrustedProxies m_proxies;
    mutable QMutex m_mutex;
    QHash<ConnectionId, Entry> m_entries;
    quint64 m_progress = 0;
};

} // namespace foyer::listener
