// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/connectionregistry.h"

#include <QtEndian>

namespace foyer::listener {

ConnectionRegistry::ConnectionRegistry(const Limits &limits, const TrustedProxies &proxies)
    : m_limits(limits), m_proxies(proxies)
{}

/// Sees to it that fewer than \a cap entries count, so that one more fits. The caps are hundreds: a walk over
/// all entries costs less than an index that every request would have to keep.
template <typename Predicate>
int ConnectionRegistry::makeRoom(int cap, Predicate counts)
{
    int made = 0;
    for (;;) {
        int found = 0;
        auto eldest = m_entries.end();
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
            if (!counts(*it))
                continue;
            ++found;
            if (eldest == m_entries.end() || it->lastProgress < eldest->lastProgress)
                eldest = it;
        }
        if (found < cap || eldest == m_entries.end())
            return made;
        eldest->worker->post({eldest.key()});
        m_entries.erase(eldest);
        ++made;
    }
}

int ConnectionRegistry::admit(ConnectionId id, const QHostAddress &peer, std::shared_ptr<Mailbox> worker)
{
    const quint64 address = addressKey(peer);
    const bool carriesEverybody = m_proxies.contains(peer);
    const QMutexLocker lock(&m_mutex);
    int made = 0;
    if (!carriesEverybody) {
        made += makeRoom(m_limits.connectionsPerAddress,
                         [address](const Entry &entry) { return entry.address == address; });
    }
    made += makeRoom(m_limits.handshakes, [](const Entry &entry) { return entry.isInHandshake; });
    made += makeRoom(m_limits.connections, [](const Entry &) { return true; });
    m_entries.insert(id, Entry{address, ++m_progress, true, std::move(worker)});
    return made;
}

void ConnectionRegistry::handshakeEnded(ConnectionId id)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto found = m_entries.find(id); found != m_entries.end())
        found->isInHandshake = false;
}

void ConnectionRegistry::requestCompleted(ConnectionId id)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto found = m_entries.find(id); found != m_entries.end())
        found->lastProgress = ++m_progress;
}

void ConnectionRegistry::remove(ConnectionId id)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.remove(id);
}

int ConnectionRegistry::count() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_entries.size());
}

quint64 ConnectionRegistry::addressKey(const QHostAddress &peer)
{
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    if (isIpv4) // ::/8 is reserved (RFC 4291, 2.4), so no /64 that is in use has this number.
        return ipv4;
    const Q_IPV6ADDR ipv6 = peer.toIPv6Address();
    return qFromBigEndian<quint64>(ipv6.c);
}

} // namespace foyer::listener
