// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

namespace foyer::storage {

/// Computes everything that follows from the sign-ins anew, in the caller's transaction: their business days
/// by the present calendars, visits, visitors and rollups. Memory grows with venues and days, not with
/// sign-ins. The counts of forgotten visitors stay as they are.
[[nodiscard]] Result<void> rebuildRollups(QSqlDatabase &db);

} // namespace foyer::storage
