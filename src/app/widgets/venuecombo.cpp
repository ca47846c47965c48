// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/venuecombo.h"

#include "domain/displaytext.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace foyer::app {

namespace {

bool shows(const QComboBox &combo, const QList<storage::VenueRow> &venues)
{
    if (combo.count() != venues.size() + 1)
        return false;
    for (int i = 0; i < venues.size(); ++i) {
        if (combo.itemData(i + 1).toLongLong() != venues.at(i).id ||
            combo.itemText(i + 1) != displayText(venues.at(i).name))
            return false;
    }
    return true;
}

} // namespace

void fillVenueCombo(QComboBox &combo, const QList<storage::VenueRow> &venues)
{
    if (shows(combo, venues))
        return;
    const QSignalBlocker quiet(&combo);
    const auto chosen = chosenVenue(combo);
    combo.clear();
    combo.addItem(QCoreApplication::translate("VenueCombo", "All venues"));
    for (const auto &venue : venues)
        combo.addItem(displayText(venue.name), venue.id);
    combo.setCurrentIndex(chosen ? std::max(0, combo.findData(*chosen)) : 0);
}

std::optional<qint64> chosenVenue(const QComboBox &combo)
{
    const auto id = combo.currentData();
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

} // namespace foyer::app
