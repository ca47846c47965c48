// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/progress.h"

#include <QString>

// Whether a database file is sound, by reading all of it, table by table.
namespace foyer::storage {

enum class Depth {
    Tables,  ///< Every row of every table.
    Indexes, ///< Also that each index says what its table says, which takes several times as long.
};

/// Looks at the database in \a file, whichever Foyer wrote it, while others may write to it. Errors: Damaged
/// (the detail names the place), Cancelled, and those of Connection::open.
[[nodiscard]] Result<void> checkWhole(const QString &file, Depth depth = Depth::Tables,
                                      const Progress &progress = {});

/// The same for a \a copy that was just made. A damaged one says nothing of the \a original, as the disk may
/// have a bad place: Damaged only when that is damaged too, Unavailable when it is sound.
[[nodiscard]] Result<void> checkCopy(const QString &copy, const QString &original,
                                     const Progress &progress = {});

} // namespace foyer::storage
