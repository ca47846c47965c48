// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <simdjson.h>

#include <optional>

/// How single values of a payload are read (contract.md, "Reading the payload"). For PayloadReader only.
namespace foyer::payload {

/// The value of a member; nothing when there is no such member.
using Value = std::optional<simdjson::dom::element>;

/// The members of an object; nothing for any other value.
using Object = std::optional<simdjson::dom::object>;

[[nodiscard]] Object asObject(const Value &value);

/// As QString::fromUtf8(), but a byte order mark at the beginning stays: it is neither white space nor
/// nothing.
[[nodiscard]] QString fromUtf8(std::string_view text);

/// What a string says; empty for any other value.
[[nodiscard]] QString asString(const Value &value);

/// Whether \a value says nothing: null, or a string of nothing but white space.
[[nodiscard]] bool isMissing(const Value &value);

/// Whether \a value is missing, or an empty object or list.
[[nodiscard]] bool isBlank(const Value &value);

/// Digits, maybe with white space around them, as a number of 0 to 2^63 − 1.
[[nodiscard]] std::optional<qint64> parseDigits(QStringView text);

/// An id: a whole number of 0 to 2^63 − 1, as a JSON number or as a string of digits.
[[nodiscard]] std::optional<qint64> readId(const Value &value);

/// How many: a whole number of 1 to 2^31 − 1, as a JSON number or as a string of digits; 0 for anything else.
[[nodiscard]] qint64 readCount(const Value &value);

/// A string, or a number as its text; anything else is empty. What no database could hold as text (NUL,
/// halves of surrogate pairs) becomes U+FFFD.
[[nodiscard]] QString readText(const Value &value);

/// Degrees between −\a limit and \a limit, from a number or from a string with stray spaces.
[[nodiscard]] std::optional<double> readDegrees(const Value &value, double limit);

/// `YYYY-MM-DDTHH:MM:SS`, maybe a fraction, then `Z`, `±HH:MM` or `±HHMM`; in ms since 1970 UTC.
[[nodiscard]] std::optional<qint64> parseTime(QStringView text);

/// `YYYY-MM-DD`; null when it is no date.
[[nodiscard]] QDate parseDate(QStringView text);

} // namespace foyer::payload
