// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/guest.h"

#include "simulation/names.h"

#include <array>

namespace foyer::simulation {

namespace {

// What people hold in their hands on a guest network, most frequent first.
constexpr std::array kUserAgents{
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.6 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile "
    "Safari/537.36",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 "
    "Chrome/130.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Mobile/15E148",
    "Mozilla/5.0 (Linux; Android 14; SM-A546B Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like "
    "Gecko) Version/4.0 Chrome/140.0.7339.51 Mobile Safari/537.36",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 "
    "Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 "
    "Safari/605.1.15",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 "
    "Safari/537.36 Edg/141.0.0.0",
    "Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.7 "
    "Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
};
constexpr std::array kUserAgentWeights{34, 18, 14, 9, 7, 6, 5, 3, 3, 1};
static_assert(kUserAgents.size() == kUserAgentWeights.size());

struct SignUpWay
{
    const char *provider;
    int weight;
    int missingPercent; ///< How often it tells neither gender nor date of birth.
};

constexpr std::array kSignUpWays{SignUpWay{"Form", 55, 6},      SignUpWay{"Google", 16, 70},
                                 SignUpWay{"Facebook", 15, 40}, SignUpWay{"Apple", 10, 100},
                                 SignUpWay{"LinkedIn", 3, 90},  SignUpWay{"Twitter", 1, 90}};

QByteArray makeMac(Random &random)
{
    QByteArray bytes(6, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.below(256));
    // Phones give every network another address that is marked as locally administered (IEEE 802c).
    const int first = (static_cast<uchar>(bytes[0]) & 0xFC) | (random.chance(75) ? 0x02 : 0x00);
    bytes[0] = static_cast<char>(first);
    return bytes.toHex('-').toUpper();
}

QByteArray makeUserAgent(Random &random)
{
    int roll = random.below(100);
    for (std::size_t i = 0; i < kUserAgents.size(); ++i) {
        roll -= kUserAgentWeights[i];
        if (roll < 0)
            return kUserAgents[i];
    }
    return kUserAgents.front();
}

QByteArray makeEmail(Random &random, const char *first, const char *last, int year)
{
    const QByteArray domain = random.chance(70) ? "@example.com" : "@example.org";
    switch (random.below(5)) {
    case 0:
        return QByteArray(first) + last + domain;
    case 1:
        return QByteArray(first).left(1) + '.' + last + domain;
    case 2:
        return QByteArray(first) + '_' + QByteArray::number(year) + domain;
    case 3:
        return QByteArray(last) + '.' + first + QByteArray::number(random.below(100)) + domain;
    default:
        return QByteArray(first) + '.' + last + domain;
    }
}

const NameGroup &pickGroup(Random &random)
{
    int roll = random.below(kNameWeights);
    for (const NameGroup &group : nameGroups()) {
        roll -= group.weight;
        if (roll < 0)
            return group;
    }
    return nameGroups().front();
}

const SignUpWay &pickSignUpWay(Random &random)
{
    int roll = random.below(100);
    for (const SignUpWay &way : kSignUpWays) {
        roll -= way.weight;
        if (roll < 0)
            return way;
    }
    return kSignUpWays.front();
}

} // namespace

Guest makeGuest(Random &random, qint64 id)
{
    const NameGroup &group = pickGroup(random);
    const bool isWoman = random.chance(51);
    Name first = random.pick(isWoman ? group.women : group.men);
    const Name last = random.pick(group.families);
    if (random.chance(1))
        first = random.pick(whimsicalNames());
    const SignUpWay &way = pickSignUpWay(random);
    // The later of two draws: guest networks see more young people than old ones.
    const int year = 1944 + std::max(random.below(64), random.below(64));
    const int month = 1 + random.below(12);
    const int day = 1 + random.below(28);

    Guest guest;
    guest.id = id;
    guest.firstName = first.text;
    guest.lastName = random.chance(3) ? QByteArray() : QByteArray(last.text);
    guest.email = random.chance(3) ? QByteArray() : makeEmail(random, first.latin, last.latin, year);
    guest.provider = way.provider;
    if (!random.chance(way.missingPercent)) {
        guest.gender = isWoman ? "F" : "M";
        guest.dateOfBirth = QByteArray::number(year) + '-' + QByteArray::number(100 + month).right(2) + '-' +
                            QByteArray::number(100 + day).right(2);
    }
    guest.devices.append({makeMac(random), makeUserAgent(random)});
    if (random.chance(12))
        guest.devices.append({makeMac(random), makeUserAgent(random)});
    guest.isRegular = random.chance(25);
    return guest;
}

} // namespace foyer::simulation
