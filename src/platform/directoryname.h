// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer::platform {

/// "foyer-" and twenty digits, for what belongs to one data directory and has its place elsewhere: the same
/// however \a dataDirectory, which exists, is spelt, and as short for the longest path.
[[nodiscard]] QString directoryName(const QString &dataDirectory);

} // namespace foyer::platform
