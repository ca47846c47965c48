// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payloadvalues.h"

#include "domain/businessday.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <QByteArray>
#include <QJsonValue>
#include <QVariant>

namespace foyer::payload {

namespace {

constexpr qint64 kSecondMs = 1000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The number in \a count digits at \a position, or −1 when there are other characters.
int digitsAt(QStringView text, qsizetype position, qsizetype count)
{
    int number = 0;
    for (const QChar c : text.sliced(position, count)) {
        if (!isDigit(c))
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// `Z`, `±HH:MM` or `±HHMM`, in ms east of Greenwich.
std::optional<qint64> parseOffset(QStringView text)
{
    if (text == u'Z')
        return 0;
    const bool hasColon = text.size() == 6 && text[3] == u':';
    if ((text.size() != 5 && !hasColon) || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const int hours = digitsAt(text, 1, 2);
    const int minutes = digitsAt(text, hasColon ? 4 : 3, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const qint64 offset = hours * kHourMs + minutes * kMinuteMs;
    return text[0] == u'-' ? -offset : offset;
}

/// A number with a point, white space anywhere in it. Not by QString::toDouble(), which asks a locale first
/// and so takes longer than all the rest of a sign-in.
std::optional<double> parseNumber(QStringView text)
{
    constexpr qsizetype kLongest = 64;
    std::array<char, kLongest> latin{};
    std::size_t size = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (c.unicode() > 0x7F || size == latin.size())
            return std::nullopt;
        latin[size++] = c.toLatin1();
    }
    const char *begin = latin.data();
    const char *end = begin + size;
    if (size > 1 && begin[0] == '+' && begin[1] != '-')
        ++begin;
    double number = 0;
    const auto [read, error] = std::from_chars(begin, end, number);
    return error == std::errc() && read == end ? std::optional(number) : std::nullopt;
}

/// Whether \a body spells \a number with all its digits. QJsonDocument turns 9007199254740993.0 or 9.1e18
/// into the nearest double and that into an integer, which may be another person's id.
bool isSpelledOut(qint64 number, const QByteArray &body)
{
    const QByteArray digits = QByteArray::number(number);
    for (qsizetype at = body.indexOf(digits); at >= 0; at = body.indexOf(digits, at + 1)) {
        const qsizetype end = at + digits.size();
        if (end == body.size() || !QByteArrayView("0123456789.eE").contains(body[end]))
            return true;
    }
    return false;
}

} // namespace

bool isMissing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ||
           (value.isString() && QStringView(value.toString()).trimmed().isEmpty());
}

std::optional<qint64> parseDigits(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    qint64 number = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
        const int digit = c.unicode() - u'0';
        if (number > (kMax - digit) / 10)
            return std::nullopt;
        number = number * 10 + digit;
    }
    return number;
}

std::optional<qint64> readId(const QJsonValue &value, const QByteArray &body)
{
    if (value.isString())
        return parseDigits(value.toString());
    constexpr qint64 kExactInDouble = 1LL << 53;
    const qint64 id = value.toInteger(-1);
    if (id < 0 || (id >= kExactInDouble && !isSpelledOut(id, body)))
        return std::nullopt;
    return id;
}

qint64 readCount(const QJsonValue &value)
{
    const qint64 count = value.isString() ? parseDigits(value.toString()).value_or(0) : value.toInteger();
    return count > 0 && count <= std::numeric_limits<qint32>::max() ? count : 0;
}

QString readText(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toVariant().toString();
    QString text = value.toString();
    // Marks before a text are no part of it, and a database would take them away.
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.startsWith(
            QChar::ByteOrderSwapped)) // No character, and before a text it would turn each one round.
        text[0] = QChar::ReplacementCharacter;
    if (text.isValidUtf16() && !text.contains(QChar::Null))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate() || text[i].isNull())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

std::optional<double> readDegrees(const QJsonValue &value, double limit)
{
    bool isNumber = value.isDouble();
    double degrees = value.toDouble();
    if (value.isString()) {
        const std::optional<double> number = parseNumber(value.toString());
        isNumber = number.has_value();
        degrees = number.value_or(0);
    }
    // Not a number fails the comparison, too.
    // Plus nothing: there is one 0 and not a negative one, which a database would not keep.
    return isNumber && std::abs(degrees) <= limit ? std::optional(degrees + 0.0) : std::nullopt;
}

std::optional<qint64> parseTime(QStringView text)
{
    constexpr qsizetype kSecondsEnd = 19; // YYYY-MM-DDTHH:MM:SS
    text = text.trimmed();
    if (text.size() <= kSecondsEnd || text[10] != u'T' || text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const QDate date = parseDate(text.first(10));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (!date.isValid() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;

    QStringView rest = text.sliced(kSecondsEnd);
    qint64 fractionMs = 0;
    if (rest[0] == u'.') {
        qsizetype end = 1;
        for (qint64 weight = 100; end < rest.size() && isDigit(rest[end]); ++end, weight /= 10)
            fractionMs += weight * (rest[end].unicode() - u'0');
        if (end == 1)
            return std::nullopt;
        rest = rest.sliced(end);
    }
    const std::optional<qint64> offset = parseOffset(rest);
    if (!offset)
        return std::nullopt;
    return dayNumber(date) * kDayMs + hour * kHourMs + minute * kMinuteMs + second * kSecondMs + fractionMs -
           *offset;
}

QDate parseDate(QStringView text)
{
    text = text.trimmed();
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    return year > 0 && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
}

} // namespace foyer::payload
