// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace foyer::platform {

/// Whether standard input is a terminal, so that a person can be asked.
[[nodiscard]] bool canAskForPassword();

/// Shows \a prompt and reads a line from the terminal without showing it. Waits for the person: for command
/// lines only. Nothing when they gave up (Ctrl+C, Ctrl+D), or when a signal came that ends programs: it takes
/// its usual way then, with the terminal as it was.
[[nodiscard]] std::optional<QString> askForPassword(const QString &prompt);

} // namespace foyer::platform
