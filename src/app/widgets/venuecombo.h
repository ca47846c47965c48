// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rows.h"

#include <QComboBox>

#include <optional>

namespace foyer::app {

/// Fills \a combo with "All venues" and \a venues, keeping what is chosen; does nothing while they are the
/// same. The combo says that something was chosen only where the chosen venue is gone.
void fillVenueCombo(QComboBox &combo, const QList<storage::VenueRow> &venues);

/// Chooses the item of \a id, adding it as \a text where there is none yet: the venues of the last start are
/// known before they have been read.
void presetItem(QComboBox &combo, qint64 id, const QString &text);

/// The chosen venue; nothing for all.
[[nodiscard]] std::optional<qint64> chosenVenue(const QComboBox &combo);

} // namespace foyer::app
