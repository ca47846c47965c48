// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/datadirectory.h"

#include <QLockFile>

#include <memory>

namespace foyer::service {

/// Takes the lock of the one Foyer that receives for the data directory, for as long as what it returns
/// lives. Errors: InUse (the detail names the process that has it), AccessDenied.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockDirectory(const storage::DataDirectory &directory);

/// Whether somebody receives for it now.
[[nodiscard]] bool isDirectoryLocked(const storage::DataDirectory &directory);

} // namespace foyer::service
