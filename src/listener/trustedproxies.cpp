// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/trustedproxies.h"

#include <algorithm>

namespace foyer::listener {

namespace {

/// A whole address and nothing else: Qt itself also takes "1", "127.1" and white space.
std::optional<QHostAddress> parseAddress(const QString &text)
{
    QHostAddress address;
    if (text.contains(u'%') || !address.setAddress(text))
        return std::nullopt;
    if (address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() != text)
        return std::nullopt;
    return plainAddress(address);
}

/// Nothing, or a colon and digits.
bool isPort(QStringView text)
{
    return text.isEmpty() ||
           (text.size() > 1 && text.front() == u':' &&
            std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

/// An address with or without a port. IPv6 stands in brackets (RFC 7239, 6); X-Forwarded-For also has it
/// bare.
std::optional<QHostAddress> parseNode(const QString &text)
{
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QString inside = text.mid(1, end - 1);
        return end > 0 && inside.contains(u':') && isPort(QStringView(text).sliced(end + 1))
                   ? parseAddress(inside)
                   : std::nullopt;
    }
    if (text.count(u':') != 1)
        return parseAddress(text);
    const qsizetype colon = text.indexOf(u':');
    return isPort(QStringView(text).sliced(colon)) ? parseAddress(text.left(colon)) : std::nullopt;
}

/// The value of "for" in one element of Forwarded (RFC 7239, 4), without its quotes.
QString forParameter(const QString &element)
{
    const QStringList pairs = element.split(u';');
    for (const QString &pair : pairs) {
        const QString name = pair.section(u'=', 0, 0).trimmed();
        if (name.compare(QStringLiteral("for"), Qt::CaseInsensitive) != 0)
            continue;
        const QString value = pair.section(u'=', 1).trimmed();
        const bool isQuoted = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
        return isQuoted ? value.mid(1, value.size() - 2) : value;
    }
    return {};
}

/// The elements of all lines of a field, in their order (RFC 9110, 5.3); empty when there is no such field.
QStringList elements(const QList<QByteArray> &lines, QByteArrayView name)
{
    QStringList found;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon == name.size() && name.compare(line.left(colon), Qt::CaseInsensitive) == 0)
            found += QString::fromLatin1(line.mid(colon + 1)).split(u',');
    }
    return found;
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : QHostAddress(address.toIPv6Address());
}

std::optional<TrustedProxies> TrustedProxies::parse(const QStringList &entries)
{
    TrustedProxies proxies;
    for (const QString &entry : entries) {
        const auto address = parseAddress(entry.section(u'/', 0, 0).trimmed());
        if (!address)
            return std::nullopt;
        QString network = address->toString();
        if (entry.contains(u'/'))
            network += u'/' + entry.section(u'/', 1).trimmed();
        const auto [base, length] = QHostAddress::parseSubnet(network);
        if (length < 1)
            return std::nullopt;
        proxies.m_networks.append({base, length});
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    if (m_networks.isEmpty())
        return false;
    const QHostAddress plain = plainAddress(address);
    return std::any_of(m_networks.begin(), m_networks.end(), [&plain](const Network &network) {
        return plain.isInSubnet(network.address, network.prefixLength);
    });
}

QHostAddress TrustedProxies::origin(const QHostAddress &peer, const QByteArray &head) const
{
    if (!contains(peer))
        return plainAddress(peer);
    const QList<QByteArray> lines = head.split('\n');
    QStringList hops = elements(lines, "X-Forwarded-For");
    if (hops.isEmpty()) {
        hops = elements(lines, "Forwarded");
        std::transform(hops.begin(), hops.end(), hops.begin(), forParameter);
    }
    if (hops.isEmpty())
        hops = elements(lines, "Cf-Connecting-Ip");
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const auto address = parseNode(hop->trimmed());
        if (!address) // Whatever stands left of it was vouched for by nobody we can name.
            break;
        if (!contains(*address))
            return *address;
    }
    return plainAddress(peer);
}

} // namespace foyer::listener
