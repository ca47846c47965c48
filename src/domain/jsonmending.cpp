// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonmending.h"

#include <QChar>

#include <algorithm>
#include <charconv>

namespace foyer::payload {

namespace {

constexpr qsizetype kEscapeLength = 6;    // \uXXXX
constexpr qsizetype kDigitsIn64Bits = 19; // All numbers of so many digits, and some of one more.

/// The surrogate that is escaped at \a position, or 0.
char16_t surrogateAt(QByteArrayView json, qsizetype position)
{
    if (position + kEscapeLength > json.size() || json.sliced(position, 2) != QByteArrayView("\\u"))
        return 0;
    bool isHex = false;
    const auto unit = char16_t(json.sliced(position + 2, 4).toUShort(&isHex, 16));
    return isHex && QChar::isSurrogate(unit) ? unit : char16_t(0);
}

bool isInNumber(char c)
{
    return QByteArrayView("+-.0123456789Ee").contains(c);
}

bool isTooLong(QByteArrayView number)
{
    if (number.startsWith('-'))
        number = number.sliced(1);
    return number.size() > kDigitsIn64Bits &&
           std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Copies JSON, piece by piece.
class Mender
{
public:
    explicit Mender(QByteArrayView json) : m_json(json) { m_mended.reserve(json.size() + json.size() / 8); }

    QByteArray mend()
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"') {
                m_isInString = !m_isInString;
                copy(1);
            } else if (m_isInString) {
                mendCharacter(c);
            } else if (isInNumber(c)) {
                mendNumber();
            } else {
                copy(1);
            }
        }
        return std::move(m_mended);
    }

private:
    void mendCharacter(char c)
    {
        if (c == '\\') {
            mendEscape();
        } else if (uchar(c) < ' ') {
            m_mended.append("\\u00").append(QByteArray(1, c).toHex());
            ++m_at;
        } else {
            copy(1);
        }
    }

    void mendEscape()
    {
        const char16_t unit = surrogateAt(m_json, m_at);
        if (unit == 0) {
            copy(2);
        } else if (QChar::isHighSurrogate(unit) &&
                   QChar::isLowSurrogate(surrogateAt(m_json, m_at + kEscapeLength))) {
            copy(2 * kEscapeLength);
        } else {
            m_mended.append("\\ufffd");
            m_at += kEscapeLength;
        }
    }

    void mendNumber()
    {
        const auto *const begin = m_json.begin() + m_at;
        const QByteArrayView number(begin, std::find_if_not(begin, m_json.end(), isInNumber));
        double value = 0;
        if (std::from_chars(number.begin(), number.end(), value).ec == std::errc::result_out_of_range) {
            m_mended.append("null");
            m_at += number.size();
            return;
        }
        copy(number.size());
        if (isTooLong(number))
            m_mended.append(".0");
    }

    void copy(qsizetype size)
    {
        const QByteArrayView piece = m_json.sliced(m_at, std::min(size, m_json.size() - m_at));
        m_mended.append(piece);
        m_at += piece.size();
    }

    const QByteArrayView m_json;
    QByteArray m_mended;
    qsizetype m_at = 0;
    bool m_isInString = false;
};

} // namespace

QByteArray mendedJson(const QByteArray &json)
{
    return Mender(json).mend();
}

} // namespace foyer::payload
