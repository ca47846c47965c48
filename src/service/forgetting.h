// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/datadirectory.h"

namespace foyer::service {

/// Removes every trace of a visitor from the database and its backups, for good, beside whoever receives: for
/// the window and the command line alike. Called again after an interruption it goes on. Any thread but the
/// GUI's: it may take as long as reading all backups, and longer once for a database that an earlier Foyer
/// made. Errors: NotFound (nobody has this id), Unavailable (others are in the way; or they are gone, but a
/// file that nobody can be removed from may still hold them: it is named), and those of the disk.
[[nodiscard]] Result<void> forgetVisitor(const storage::DataDirectory &directory, qint64 visitorId);

} // namespace foyer::service
