// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rows.h"

#include <QComboBox>

#include <optional>

namespace foyer::app {

/// Fills \a combo with "All venues" and \a venues, keeping what is chosen; does nothing while they are the
/// same. Never has the combo say that something was chosen.
void fillVenueCombo(QComboBox &combo, const QList<storage::VenueRow> &venues);

/// The chosen venue; nothing for all.
[[nodiscard]] std::optional<qint64> chosenVenue(const QComboBox &combo);

} // namespace foyer::app
