// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace foyer::simulation {

/// When guests sign in at a kind of venue.
struct Rhythm
{
    std::array<int, 24> hours;   ///< Weight of each wall-clock hour; 0: closed.
    std::array<int, 7> weekdays; ///< Monday first, in per cent of an average day.
};

struct SimulatedVenue
{
    qint64 id = 0;
    QByteArray name;
    QByteArray latitude;
    QByteArray longitude;
    int size = 1; ///< Share of the group's guests.
    const Rhythm *rhythm = nullptr;
};

inline constexpr qint64 kCompanyId = 4711;
inline constexpr char kCompanyName[] = "Lantern & Quay Group";

/// The first \a count venues of a small group of hotels, cafés and an arena; always the same ones.
[[nodiscard]] QList<SimulatedVenue> simulatedVenues(int count);

} // namespace foyer::simulation
