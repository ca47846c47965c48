// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export.h"

#include <QString>

namespace foyer::app {

/// "Sign-ins" and the like.
[[nodiscard]] QString kindText(exporting::ExportKind kind);

/// What one row stands for.
[[nodiscard]] QString kindNote(exporting::ExportKind kind);

/// A column of an export by its name in the header row, in the user's language.
[[nodiscard]] QString columnText(const QByteArray &name);

/// "12 rows, 1.4 kB", or that there are none. \a isExact: \a bytes is no estimate.
[[nodiscard]] QString amountText(qint64 rows, qint64 bytes, bool isExact);

/// A number for the plural forms of tr(), which take no more than an int.
[[nodiscard]] int pluralNumber(qint64 number);

} // namespace foyer::app
