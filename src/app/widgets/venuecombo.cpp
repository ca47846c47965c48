// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/venuecombo.h"

#include "models/venuetext.h"

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
            combo.itemText(i + 1) != models::venueText(venues.at(i).name, venues.at(i).id))
            return false;
    }
    return true;
}

} // namespace

void fillVenueCombo(QComboBox &combo, const QList<storage::VenueRow> &venues)
{
    if (shows(combo, venues))
        return;
    {
        const QSignalBlocker quiet(&combo);
        const auto chosen = chosenVenue(combo);
        combo.clear();
        combo.addItem(QCoreApplication::translate("VenueCombo", "All venues"));
        for (const auto &venue : venues)
            combo.addItem(models::venueText(venue.name, venue.id), venue.id);
        combo.setCurrentIndex(chosen ? combo.findData(*chosen) : 0);
    }
    if (combo.currentIndex() < 0)
        combo.setCurrentIndex(0);
}

void presetItem(QComboBox &combo, qint64 id, const QString &text)
{
    if (combo.findData(id) < 0)
        combo.addItem(text, id);
    combo.setCurrentIndex(combo.findData(id));
}

std::optional<qint64> chosenVenue(const QComboBox &combo)
{
    const auto id = combo.currentData();
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

} // namespace foyer::app
