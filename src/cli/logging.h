// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foyer::cli {

/// From now on qInfo(), qWarning() and so on write one line each to stderr: time, level, text.
void logToStderr();

} // namespace foyer::cli
