// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

class QByteArray;
class QJsonValue;

/// How single values of a payload are read (contract.md, "Reading the payload"). For PayloadReader only.
namespace foyer::payload {

/// Whether \a value says nothing: null, or a string of nothing but white space.
[[nodiscard]] bool isMissing(const QJsonValue &value);

/// Digits, maybe with white space around them, as a number of 0 to 2^63 − 1.
[[nodiscard]] std::optional<qint64> parseDigits(QStringView text);

/// An id: a whole number of 0 to 2^63 − 1, as a JSON number or as a string of digits. \a body is the JSON
/// text that \a value comes from.
[[nodiscard]] std::optional<qint64> readId(const QJsonValue &value, const QByteArray &body);

/// How many: a whole number of 1 to 2^31 − 1, as a JSON number or as a string of digits; 0 for anything else.
/// There may be any number of counts, so unlike an id none is worth a look at the whole body.
[[nodiscard]] qint64 readCount(const QJsonValue &value);

/// A string, or a number as its text; anything else is empty. What no database could hold as text (NUL,
/// halves of surrogate pairs) becomes U+FFFD.
[[nodiscard]] QString readText(const QJsonValue &value);

/// Degrees between −\a limit and \a limit, from a number or from a string with stray spaces.
[[nodiscard]] std::optional<double> readDegrees(const QJsonValue &value, double limit);

/// `YYYY-MM-DDTHH:MM:SS`, maybe a fraction, then `Z`, `±HH:MM` or `±HHMM`; in ms since 1970 UTC.
[[nodiscard]] std::optional<qint64> parseTime(QStringView text);

/// `YYYY-MM-DD`; null when it is no date.
[[nodiscard]] QDate parseDate(QStringView text);

} // namespace foyer::payload
