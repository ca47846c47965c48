// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visitorfacets.h"

namespace foyer::models {

namespace {

// Groups are kept by their numbers, which stand in the database too and never change (domain/traits.h).
constexpr QLatin1String kVenue("venue");
constexpr QLatin1String kLastSeen("lastSeen");
constexpr QLatin1String kFirstSeen("firstSeen");
constexpr QLatin1String kReturning("returning");
constexpr QLatin1String kGender("gender");
constexpr QLatin1String kAge("age");
constexpr QLatin1String kProvider("provider");
constexpr QLatin1String kEmail("email");

template <typename Group>
std::optional<Group> groupOf(const QJsonValue &value, int groups)
{
    const int number = value.toInt(-1);
    return number >= 0 && number < groups ? std::optional(Group(number)) : std::nullopt;
}

std::optional<bool> flagOf(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

storage::VisitorFilter VisitorFacets::filter(const QString &text, const BusinessDay &calendar,
                                             qint64 nowMs) const
{
    storage::VisitorFilter filter{.text = text,
                                  .venueId = venueId,
                                  .isReturning = isReturning,
                                  .gender = gender,
                                  .provider = provider,
                                  .hasEmail = hasEmail};
    if (lastSeen)
        filter.lastSeen = lastSeen->span(calendar, nowMs);
    if (firstSeen)
        filter.firstSeen = firstSeen->span(calendar, nowMs);
    if (age)
        filter.age = storage::AgeOn{*age, calendar.at(nowMs).day};
    return filter;
}

QJsonObject VisitorFacets::toJson() const
{
    QJsonObject json;
    if (venueId) // As text: a number of JSON has 53 bits.
        json.insert(kVenue, QString::number(*venueId));
    if (lastSeen)
        json.insert(kLastSeen, lastSeen->word());
    if (firstSeen)
        json.insert(kFirstSeen, firstSeen->word());
    if (isReturning)
        json.insert(kReturning, *isReturning);
    if (gender)
        json.insert(kGender, int(*gender));
    if (age)
        json.insert(kAge, int(*age));
    if (provider)
        json.insert(kProvider, int(*provider));
    if (hasEmail)
        json.insert(kEmail, *hasEmail);
    return json;
}

VisitorFacets VisitorFacets::fromJson(const QJsonObject &json)
{
    VisitorFacets facets;
    bool isNumber = false;
    const qint64 venue = json.value(kVenue).toString().toLongLong(&isNumber);
    if (isNumber)
        facets.venueId = venue;
    facets.lastSeen = DateRange::fromWord(json.value(kLastSeen).toString());
    facets.firstSeen = DateRange::fromWord(json.value(kFirstSeen).toString());
    facets.isReturning = flagOf(json.value(kReturning));
    facets.gender = groupOf<Gender>(json.value(kGender), kGenders);
    facets.age = groupOf<AgeBand>(json.value(kAge), kAgeBands);
    facets.provider = groupOf<Provider>(json.value(kProvider), kProviders);
    facets.hasEmail = flagOf(json.value(kEmail));
    return facets;
}

} // namespace foyer::models
