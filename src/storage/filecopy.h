// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/progress.h"

#include <QString>

namespace foyer::storage {

/// Copies \a from to \a to, for the owner alone, in the place of a file that is there; what it leaves on an
/// error is for the caller to remove. Errors: AccessDenied, StorageFull, Cancelled.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to, const Progress &progress = {});

} // namespace foyer::storage
