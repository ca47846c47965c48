// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer::app {

/// "12 s ago", "4 min ago", "3 h ago", "2 days ago"; "just now" below a second or when the clocks disagree.
[[nodiscard]] QString timeAgo(qint64 ms);

} // namespace foyer::app
