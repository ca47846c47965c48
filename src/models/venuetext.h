// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer::models {

/// A venue's name as plain, short text; "Venue 888" for one that came without a name.
[[nodiscard]] QString venueText(const QString &name, qint64 id);

} // namespace foyer::models
