// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer::models {

/// A delivery's body as an inspector shows it.
struct BodyText
{
    QString text;
    bool isJson = false; ///< Laid out in lines; otherwise as it came.
    bool isCut = false;  ///< Not all of it.
};

inline constexpr qsizetype kMaxShownBody = 256 * 1024;
inline constexpr qsizetype kMaxShownLine = 4'000; ///< A text view takes seconds to wrap a line of 100,000.

/// JSON laid out one member a line, in the order and spelling it came in (a parser would sort keys and round
/// numbers); anything else as it came. At most kMaxShownBody
/// characters, and kMaxShownLine in a line. Control characters and marks that
/// change the direction of text are written as \uXXXX, so that what is shown is what is there.
[[nodiscard]] BodyText bodyText(const QByteArray &body);

/// The same spelling of control characters for text of several lines, such as a request's head.
[[nodiscard]] QString visibleText(const QByteArray &bytes);

} // namespace foyer::models
