// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulatedvenue.h"

namespace foyer::simulation {

namespace {

constexpr Rhythm kHotel{{2, 1, 1, 1, 1, 2, 6, 12, 12, 8, 6, 6, 8, 8, 14, 20, 20, 18, 16, 14, 12, 10, 8, 4},
                        {90, 95, 100, 100, 110, 115, 90}};
constexpr Rhythm kCafe{{0, 0, 0, 0, 0, 0, 0, 10, 18, 16, 12, 12, 18, 16, 10, 10, 9, 7, 3, 0, 0, 0, 0, 0},
                       {80, 85, 90, 95, 105, 130, 115}};
constexpr Rhythm kArena{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 3, 3, 3, 4, 6, 14, 22, 20, 10, 6, 3, 0},
                        {30, 35, 50, 60, 160, 220, 145}};
constexpr Rhythm kRestaurant{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 14, 16, 8, 4, 4, 6, 12, 18, 18, 12, 6, 2},
                             {60, 70, 80, 95, 140, 150, 105}};

struct Template
{
    const char *name;
    const char *latitude;
    const char *longitude;
    int size;
    const Rhythm *rhythm;
};

constexpr std::array kTemplates{
    Template{"Harbour Lantern Hotel", "53.4084000", "-2.9916000", 8, &kHotel},
    Template{"Quay Street Café", "53.4794000", "-2.2453000", 5, &kCafe},
    Template{"Northgate Arena", "53.4883000", "-2.2007000", 9, &kArena},
    Template{"The Old Mill Kitchen", "53.8008000", "-1.5491000", 4, &kRestaurant},
    Template{"Castle Lantern Hotel", "55.9486000", "-3.1999000", 6, &kHotel},
    Template{"Café Océane", "48.3904000", "-4.4861000", 3, &kCafe},
    Template{"Gasthaus Brücke", "50.9375000", "6.9603000", 3, &kRestaurant},
    Template{"Lakeside Lantern Lodge", "54.3800000", "-2.9068000", 2, &kHotel},
};

constexpr qint64 kFirstVenueId = 2101;

} // namespace

QList<SimulatedVenue> simulatedVenues(int count)
{
    QList<SimulatedVenue> venues;
    venues.reserve(count);
    for (int i = 0; i < count; ++i) {
        const auto round = static_cast<std::size_t>(i) / kTemplates.size();
        const Template &from = kTemplates[static_cast<std::size_t>(i) % kTemplates.size()];
        const QByteArray number = round == 0 ? QByteArray() : ' ' + QByteArray::number(round + 1);
        venues.append(
            {kFirstVenueId + i, from.name + number, from.latitude, from.longitude, from.size, from.rhythm});
    }
    return venues;
}

} // namespace foyer::simulation
