// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/macaddress.h"

#include <array>

namespace foyer {

namespace {

constexpr int kDigits = 12;

int hexValue(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

/// How many digits stand between two separators in a text of this length; 0 when it is no address.
int groupLength(QStringView text)
{
    switch (text.size()) {
    case 17: // 00-01-02-03-04-05 and 00:01:02:03:04:05
        return text[2] == u'-' || text[2] == u':' ? 2 : 0;
    case 14: // 0001.0203.0405
        return text[4] == u'.' ? 4 : 0;
    case kDigits: // 000102030405
        return kDigits;
    default:
        return 0;
    }
}

} // namespace

std::optional<MacAddress> MacAddress::parse(QStringView text)
{
    text = text.trimmed();
    const int group = groupLength(text);
    if (group == 0)
        return std::nullopt;
    quint64 bits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % (group + 1) == group) {
            // One address has one kind of separator.
            if (text[i] != text[group])
                return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return std::nullopt;
        bits = bits << 4 | static_cast<quint64>(value);
    }
    return MacAddress(bits);
}

QString MacAddress::toString() const
{
    constexpr std::array kHex{u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7',
                              u'8', u'9', u'A', u'B', u'C', u'D', u'E', u'F'};
    QString text(17, u'-');
    qsizetype position = 0;
    for (int digit = 0; digit < kDigits; ++digit) {
        text[position++] = kHex[m_bits >> (4 * (kDigits - 1 - digit)) & 0xF];
        if (digit % 2 == 1)
            ++position;
    }
    return text;
}

} // namespace foyer
