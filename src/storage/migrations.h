// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

namespace foyer::storage {

/// The schema version that this Foyer writes: the number of the last file in resources/migrations.
[[nodiscard]] int currentSchemaVersion();

/// The version that a database says it has (`PRAGMA user_version`); 0: nothing in it yet.
[[nodiscard]] Result<int> schemaVersion(QSqlDatabase &db);

/// Runs the missing migrations, each in one transaction together with its version number.
/// Errors: NewerVersion, and what the driver says.
[[nodiscard]] Result<void> migrate(QSqlDatabase &db);

/// For a database that a newer Foyer has written.
[[nodiscard]] Error newerVersionError();

} // namespace foyer::storage
