// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/guest.h"
#include "simulation/simulatedvenue.h"

#include <QByteArray>

namespace foyer::simulation {

/// The JSON that Purple would post for a sign-in, spelled as in its published sample: the same order of keys,
/// the same stray spaces in them, coordinates as strings.
[[nodiscard]] QByteArray purpleBody(const Guest &guest, const GuestDevice &device,
                                    const SimulatedVenue &venue, qint64 authenticatedMs);

/// One of the ways in which a body can be impossible to understand: cut short, a proxy's error page, a
/// missing part, a time that is none, bytes that are no UTF-8. Made from \a whole, a good body.
[[nodiscard]] QByteArray brokenBody(Random &random, const QByteArray &whole);

} // namespace foyer::simulation
