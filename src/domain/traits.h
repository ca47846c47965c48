// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"

#include <QDate>
#include <QString>

// The groups that reports count visitors by. Their numbers stand in the database: new ones go to the end of
// each list, and a migration adds their column.
namespace foyer {

/// The bands that Purple's own portal uses.
enum class AgeBand { Unknown, Under18, From18, From25, From35, From45, From55, From65 };
inline constexpr int kAgeBands = 8;

enum class Gender { Unknown, Female, Male, Other };
inline constexpr int kGenders = 4;

/// How a visitor signed in, by the names that sign-up ways are known to have; Other is any other name.
enum class Provider {
    Unknown,
    Form,
    Facebook,
    Google,
    Twitter,
    LinkedIn,
    Instagram,
    Apple,
    Microsoft,
    Sms,
    Other
};
inline constexpr int kProviders = 11;

enum class DeviceFamily { Unknown, IPhone, IPad, Android, Windows, MacOs, Linux, ChromeOs };
inline constexpr int kDeviceFamilies = 8;

/// The band of somebody \a born then, on \a day. Unknown when the date is missing, or impossible: after the
/// day, or over 120 years before it. Who is born on 29 February is a year older on 1 March in other years.
[[nodiscard]] AgeBand ageBand(QDate born, DayNumber day);

/// "F", "female", "M", "male" in any case and with spaces; empty is Unknown, all else Other.
[[nodiscard]] Gender genderOf(const QString &said);

/// By name, whatever the case and with spaces.
[[nodiscard]] Provider providerOf(const QString &said);

/// By the same tokens as describeDevice().
[[nodiscard]] DeviceFamily deviceFamily(const QString &userAgent);

/// What a visit is counted by, in one number: it fits an integer column.
struct Traits
{
    AgeBand age = AgeBand::Unknown;
    Gender gender = Gender::Unknown;
    Provider provider = Provider::Unknown;
    DeviceFamily device = DeviceFamily::Unknown;

    [[nodiscard]] constexpr int packed() const
    {
        return int(age) | int(gender) << 4 | int(provider) << 8 | int(device) << 12;
    }

    /// Of a number made by packed().
    [[nodiscard]] static constexpr Traits unpacked(int number)
    {
        constexpr int kMask = 15;
        return {AgeBand(number & kMask), Gender(number >> 4 & kMask), Provider(number >> 8 & kMask),
                DeviceFamily(number >> 12 & kMask)};
    }

    friend bool operator==(const Traits &, const Traits &) = default;
};

} // namespace foyer
