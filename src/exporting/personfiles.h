// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QString>

#include <functional>

namespace foyer::exporting {

/// Told now and then: rows written so far. Return false to stop.
using PersonProgress = std::function<bool(qint64 rows)>;

/// Writes everything that is held on one visitor into \a folder: visitor-ID.json has all of it, sign-ins.csv
/// and visits.csv have the same rows as `foyerctl export`. The folder is made where it is missing (mode 0700,
/// the files 0600). The three files appear when all are written; when something fails, or \a progress says
/// stop, none is left, nor a folder that was made. Memory does not grow with the rows. Errors: InvalidInput
/// (the folder holds something already), AccessDenied, StorageFull, NotFound (nothing is held), Cancelled.
/// Not for the GUI thread.
[[nodiscard]] Result<void> writePersonFiles(storage::Database &db, qint64 visitorId, const QString &folder,
                                            const PersonProgress &progress = {});

} // namespace foyer::exporting
