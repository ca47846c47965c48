// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

namespace foyer::storage {

/// Takes \a lock, waiting for at most \a waitMs while a living process has it, however long that one runs. A
/// process that was killed as it made the file has left it without its name, which QLockFile would respect
/// for ever; it is taken from nobody, which needs half a second more. False: see QLockFile::error(). On any
/// thread.
[[nodiscard]] bool takeLock(QLockFile &lock, int waitMs = 0);

} // namespace foyer::storage
