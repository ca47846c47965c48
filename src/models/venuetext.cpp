// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/venuetext.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace foyer::models {

QString venueText(const QString &name, qint64 id)
{
    const QString text = displayText(name);
    //: A venue that came without a name; %1 is Purple's number of it
    return text.trimmed().isEmpty() ? QCoreApplication::translate("VenueText", "Venue %1").arg(id) : text;
}

} // namespace foyer::models
