// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reports.h"

#include <QString>

namespace foyer::models {

/// A business day as the locale writes it: "Fri 14 Nov", or "Fri 14 Nov 2026" where it says the year.
[[nodiscard]] QString dayText(DayNumber day, bool saysYear);

/// Days that go together: "2 Nov – 8 Nov", one day by itself as dayText().
[[nodiscard]] QString daysText(storage::DayRange days, bool saysYear);

} // namespace foyer::models
