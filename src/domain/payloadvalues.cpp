// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payloadvalues.h"

#include "domain/businessday.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <QLocale>

namespace foyer::payload {

namespace {

constexpr qint64 kSecondMs = 1000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

/// Whether \a c is an ASCII character and no white space.
bool isGraphic(char c)
{
    return c > ' ' && c <= '~';
}

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

std::optional<std::string_view> textOf(const Value &value)
{
    std::string_view text;
    return value && value->get(text) == simdjson::SUCCESS ? std::optional(text) : std::nullopt;
}

std::optional<double> numberOf(const Value &value)
{
    double number = 0;
    return value && value->get(number) == simdjson::SUCCESS ? std::optional(number) : std::nullopt;
}

/// As an integer, up to \a limit where it is written with a point or a power of ten.
std::optional<qint64> wholeNumber(const Value &value, double limit)
{
    std::int64_t whole = 0; // Not always what qint64 is.
    if (value && value->is_int64() && value->get(whole) == simdjson::SUCCESS)
        return whole;
    const std::optional<double> number = numberOf(value);
    if (!number || std::abs(*number) >= limit || std::trunc(*number) != *number)
        return std::nullopt;
    return qint64(*number);
}

} // namespace

Object asObject(const Value &value)
{
    simdjson::dom::object object;
    return value && value->get(object) == simdjson::SUCCESS ? Object(object) : std::nullopt;
}

QString fromUtf8(std::string_view text)
{
    QString decoded = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        decoded.prepend(QChar::ByteOrderMark);
    return decoded;
}

QString asString(const Value &value)
{
    const std::optional<std::string_view> text = textOf(value);
    return text ? fromUtf8(*text) : QString();
}

bool isMissing(const Value &value)
{
    if (!value || value->is_null())
        return true;
    const std::optional<std::string_view> text = textOf(value);
    // Most texts begin with a letter: only the others are looked at as a whole.
    return text && (text->empty() || (!isGraphic(text->front()) && asString(value).trimmed().isEmpty()));
}

bool isBlank(const Value &value)
{
    if (isMissing(value))
        return true;
    simdjson::dom::array array;
    const Object object = asObject(value);
    return (object && object->begin() == object->end()) ||
           (value->get(array) == simdjson::SUCCESS && array.begin() == array.end());
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

std::optional<qint64> readId(const Value &value)
{
    if (textOf(value))
        return parseDigits(asString(value));
    // Beyond, the nearest double may be another person's id.
    constexpr double kExactInDouble = 1LL << 53;
    const std::optional<qint64> id = wholeNumber(value, kExactInDouble);
    return id && *id >= 0 ? id : std::nullopt;
}

qint64 readCount(const Value &value)
{
    const qint64 count = readId(value).value_or(0);
    return count <= std::numeric_limits<qint32>::max() ? count : 0;
}

QString readText(const Value &value)
{
    constexpr double kBeyondInteger = 9223372036854775808.0; // 2^63
    if (const std::optional<qint64> number = wholeNumber(value, kBeyondInteger))
        return QString::number(*number);
    if (const std::optional<double> number = numberOf(value))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    QString text = asString(value);
    // Marks before a text are no part of it, and a database would take them away.
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.startsWith(
            QChar::ByteOrderSwapped)) // No character, and before a text it would turn each one round.
        text[0] = QChar::ReplacementCharacter;
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    return text;
}

std::optional<double> readDegrees(const Value &value, double limit)
{
    const std::optional<double> degrees = textOf(value) ? parseNumber(asString(value)) : numberOf(value);
    // Not a number fails the comparison, too.
    // Plus nothing: there is one 0 and not a negative one, which a database would not keep.
    return degrees && std::abs(*degrees) <= limit ? std::optional(*degrees + 0.0) : std::nullopt;
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
