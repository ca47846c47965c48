// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <optional>

namespace foyer::listener {

/// \a address as it is compared and shown: IPv4 as IPv4 even on a socket of both families, and no scope.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);

/// The proxies and tunnels that the owner named: the only ones whose word for where a request comes from is
/// taken. That word serves for display and for the caps, never for access.
class TrustedProxies final
{
public:
    /// Nobody.
    TrustedProxies() = default;

    /// Reads addresses ("127.0.0.1") and networks ("10.0.0.0/8", "2001:db8::/32"). Nothing when one of them
    /// is neither, or is the whole internet.
    [[nodiscard]] static std::optional<TrustedProxies> parse(const QStringList &entries);

    [[nodiscard]] bool contains(const QHostAddress &address) const;

    /// Where a request comes from whose socket's peer is \a peer, by the fields in \a head (request line and
    /// whole lines "Name: value\r\n"): the rightmost address of X-Forwarded-For that is not itself a listed
    /// proxy. Whoever stands left of that one may have written it themselves. Without such a field that of
    /// Forwarded (RFC 7239), and without that Cf-Connecting-Ip. \a peer when it is no listed proxy, or when
    /// the fields do not say.
    [[nodiscard]] QHostAddress origin(const QHostAddress &peer, const QByteArray &head) const;

private:
    struct Network
    {
        QHostAddress address;
        int prefixLength = 0;
    };

    QList<Network> m_networks;
};

} // namespace foyer::listener
