// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace foyer::listener {

/// A body with its Content-Encoding undone, or why it could not be.
struct DecodedContent
{
    enum class Status {
        Decoded,
        UnknownCoding,
        TooLarge, ///< Would inflate past the limit: a gzip bomb.
        Damaged,  ///< Not the coding that its header says, or cut short.
    };
    Status status = Status::Decoded;
    QByteArray body = {};
};

/// Undoes \a coding (lower case; empty and "identity" for none). Knows gzip, its old name x-gzip, and
/// deflate. Never holds more than \a limit bytes and one small buffer.
[[nodiscard]] DecodedContent decodeContent(QByteArrayView coding, const QByteArray &body, qsizetype limit);

} // namespace foyer::listener
