// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

// Whether Foyer starts when this user logs in, for each data directory by itself. Reads and writes files or
// the registry: not for the GUI thread.
namespace foyer::platform {

/// Also false when it was switched off in the desktop's own settings.
[[nodiscard]] bool startsWithComputer(const QString &dataDirectory);

/// From now on \a program is started with \a arguments. AccessDenied when that cannot be written.
[[nodiscard]] Result<void> startWithComputer(const QString &dataDirectory, const QString &program,
                                             const QStringList &arguments);

/// No longer. Nothing happens where it did not.
[[nodiscard]] Result<void> doNotStartWithComputer(const QString &dataDirectory);

} // namespace foyer::platform
