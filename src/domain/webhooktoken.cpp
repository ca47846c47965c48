// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhooktoken.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace foyer {

namespace {

constexpr qsizetype kBytes = 32;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

WebhookToken WebhookToken::generate()
{
    std::array<quint32, kBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return WebhookToken(QByteArray(reinterpret_cast<const char *>(words.data()), kBytes).toHex());
}

std::optional<WebhookToken> WebhookToken::fromHex(const QByteArray &hex)
{
    const QByteArray lower = hex.toLower();
    if (lower.size() != 2 * kBytes || !std::all_of(lower.begin(), lower.end(), isHexDigit))
        return std::nullopt;
    return WebhookToken(lower);
}

QString WebhookToken::masked() const
{
    return QString::fromLatin1(m_hex.first(4)) + QChar(u'…') + QString::fromLatin1(m_hex.last(4));
}

bool WebhookToken::matchesPath(QByteArrayView path) const
{
    const QByteArray expected = this->path();
    // The length is the same for every token, so it tells nothing.
    if (path.size() != expected.size())
        return false;
    // Looks at every byte whatever the ones before it were: a comparison that stops at the first difference
    // would let a patient caller find the token digit by digit.
    unsigned difference = 0;
    for (qsizetype i = 0; i < expected.size(); ++i)
        difference |= static_cast<unsigned char>(path[i]) ^ static_cast<unsigned char>(expected[i]);
    return difference == 0;
}

} // namespace foyer
