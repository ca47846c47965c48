// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace foyer::payload {

/// JSON whose meaning is plain but that simdjson refuses, in a form that it takes: halves of surrogate pairs
/// become U+FFFD, control characters in strings are escaped, whole numbers of more than 64 bits get a
/// fraction, and those beyond all doubles are null. The rest stays byte for byte; what is no JSON is none
/// afterwards. For PayloadReader only.
[[nodiscard]] QByteArray mendedJson(const QByteArray &json);

} // namespace foyer::payload
