// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace foyer::storage {

/// SQLite's own connection behind an open one of Qt's, when the driver uses the very library that Foyer is
/// linked with; else null, because the two must not be mixed. Owned by Qt's connection.
[[nodiscard]] sqlite3 *sqliteHandle(const QSqlDatabase &db);

} // namespace foyer::storage
