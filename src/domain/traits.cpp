// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/traits.h"

#include "domain/deviceinfo.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

constexpr int kLongestLife = 120;

template <typename Group, size_t N>
Group groupOf(const QString &said, const std::array<std::pair<QLatin1StringView, Group>, N> &names,
              Group other)
{
    const auto word = said.trimmed();
    if (word.isEmpty())
        return Group::Unknown;
    for (const auto &[name, group] : names) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return group;
    }
    return other;
}

constexpr std::array kGenderNames{
    std::pair{"F"_L1, Gender::Female},
    std::pair{"female"_L1, Gender::Female},
    std::pair{"M"_L1, Gender::Male},
    std::pair{"male"_L1, Gender::Male},
};

constexpr std::array kProviderNames{
    std::pair{"Form"_L1, Provider::Form},           std::pair{"Email"_L1, Provider::Form},
    std::pair{"Facebook"_L1, Provider::Facebook},   std::pair{"Google"_L1, Provider::Google},
    std::pair{"Google+"_L1, Provider::Google},      std::pair{"Twitter"_L1, Provider::Twitter},
    std::pair{"X"_L1, Provider::Twitter},           std::pair{"LinkedIn"_L1, Provider::LinkedIn},
    std::pair{"Instagram"_L1, Provider::Instagram}, std::pair{"Apple"_L1, Provider::Apple},
    std::pair{"Microsoft"_L1, Provider::Microsoft}, std::pair{"SMS"_L1, Provider::Sms},
};

constexpr std::array kDeviceNames{
    std::pair{"iPhone"_L1, DeviceFamily::IPhone},     std::pair{"iPad"_L1, DeviceFamily::IPad},
    std::pair{"Android"_L1, DeviceFamily::Android},   std::pair{"Windows"_L1, DeviceFamily::Windows},
    std::pair{"macOS"_L1, DeviceFamily::MacOs},       std::pair{"Linux"_L1, DeviceFamily::Linux},
    std::pair{"ChromeOS"_L1, DeviceFamily::ChromeOs},
};

} // namespace

AgeBand ageBand(QDate born, DayNumber day)
{
    if (!born.isValid())
        return AgeBand::Unknown;
    const QDate today = dateOfDay(day);
    const bool isBirthdayAhead = std::pair(today.month(), today.day()) < std::pair(born.month(), born.day());
    const int years = today.year() - born.year() - (isBirthdayAhead ? 1 : 0);
    if (born > today || years > kLongestLife)
        return AgeBand::Unknown;
    constexpr std::array kFirstYears{0, 18, 25, 35, 45, 55, 65};
    int band = 0;
    for (const int first : kFirstYears)
        band += years >= first ? 1 : 0;
    return AgeBand(band);
}

Gender genderOf(const QString &said)
{
    return groupOf(said, kGenderNames, Gender::Other);
}

Provider providerOf(const QString &said)
{
    return groupOf(said, kProviderNames, Provider::Other);
}

DeviceFamily deviceFamily(const QString &userAgent)
{
    return groupOf(describeDevice(userAgent).device, kDeviceNames, DeviceFamily::Unknown);
}

} // namespace foyer
