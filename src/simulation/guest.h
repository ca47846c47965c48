// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/random.h"

#include <QByteArray>
#include <QList>

namespace foyer::simulation {

struct GuestDevice
{
    QByteArray mac;
    QByteArray userAgent;
};

/// Where a guest has been, as Purple counts it.
struct VenueHistory
{
    qint64 venueId = 0;
    qint64 visits = 0;
    qint32 lastDay = 0; ///< Business day of the newest visit.
};

/// A made-up person. Texts are UTF-8; an empty one is left out of the body.
struct Guest
{
    qint64 id = 0;
    QByteArray firstName;
    QByteArray lastName;
    QByteArray email;
    QByteArray gender;
    QByteArray dateOfBirth;
    QByteArray provider;
    QList<GuestDevice> devices; ///< One or two.
    bool isRegular = false;
    qint64 lastSecond = 0; ///< Time of the newest sign-in, s since 1970 UTC.
    QList<VenueHistory> venues;
};

/// Makes up somebody: names from many scripts, an address at example.com or example.org, the devices and
/// sign-up ways that guest networks see. All but the id comes from \a random.
[[nodiscard]] Guest makeGuest(Random &random, qint64 id);

} // namespace foyer::simulation
