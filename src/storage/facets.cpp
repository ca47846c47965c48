// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facets.h"

namespace foyer::storage {

namespace {

// The bits of visitors.facets: date of birth, provider, gender, whether there is an email.
constexpr int kGenderShift = 1;
constexpr int kProviderShift = 3;
constexpr int kBornShift = 7;
constexpr int kVenueBits = 61;

/// Year, month and day as digits: their difference divided by a year's 10'000 is the age in whole years.
qint64 digitsOf(QDate date)
{
    constexpr int kYear = 10'000;
    constexpr int kMonth = 100;
    return date.isValid() && date.year() > 0 && date.year() < kYear
               ? qint64{date.year()} * kYear + qint64{date.month()} * kMonth + date.day()
               : 0;
}

/// The dates of birth, as digits, of a band on a day: after the first, up to the second.
std::pair<qint64, qint64> bornBetween(AgeBand band, qint64 today)
{
    constexpr qint64 kYear = 10'000;
    constexpr std::array<qint64, kAgeBands> kFirstYears{0, 0, 18, 25, 35, 45, 55, 65};
    constexpr qint64 kEnd = 121; // As ageBand(): nobody is older than 120.
    const auto index = size_t(band);
    const qint64 end =
        index + 1 < kFirstYears.size() && band != AgeBand::Unknown ? kFirstYears[index + 1] : kEnd;
    return {today - end * kYear, today - kFirstYears[index] * kYear};
}

/// From the first number of facets on, up to but without the second, there are all who are in a band; for
/// the unknown ages, all who are not.
std::pair<qint64, qint64> facetsOfAge(const AgeOn &age)
{
    const auto [after, upTo] = bornBetween(age.band, digitsOf(dateOfDay(age.day)));
    // Nobody without a date of birth is in a band, which matters where bands reach down to the year 0.
    return {std::max<qint64>(1, after + 1) << kBornShift, (upTo + 1) << kBornShift};
}

void addAge(Conditions &conditions, const AgeOn &age)
{
    const auto [first, end] = facetsOfAge(age);
    conditions.add(age.band == AgeBand::Unknown ? QStringLiteral("(v.facets < ? OR v.facets >= ?)")
                                                : QStringLiteral("v.facets >= ? AND v.facets < ?"),
                   {first, end});
}

/// All that the bits below the date of birth may be, as SQL has a list.
QString groupsOf(const VisitorFilter &filter)
{
    QStringList groups;
    for (int bits = 0; bits < 1 << kBornShift; ++bits) {
        const bool isMeant = (!filter.hasEmail || (bits & 1) == (*filter.hasEmail ? 1 : 0)) &&
                             (!filter.gender || (bits >> kGenderShift & 3) == int(*filter.gender)) &&
                             (!filter.provider || bits >> kProviderShift == int(*filter.provider));
        if (isMeant)
            groups.append(QString::number(bits));
    }
    return groups.join(u',');
}

void addSpan(Conditions &conditions, const QString &column, const TimeSpan &span)
{
    if (span.fromMs)
        conditions.add(column + QStringLiteral(" >= ?"), {*span.fromMs});
    if (span.endMs)
        conditions.add(column + QStringLiteral(" < ?"), {*span.endMs});
}

/// Who was first seen then was last seen then or later, and who has one visit not much later: the order that
/// visitors are looked through in is that of when they were last seen.
void addLastSeenOfFirst(Conditions &conditions, const VisitorFilter &filter)
{
    constexpr qint64 kLongerThanAVisitMs = 2 * 86'400'000LL; // A business day has 25 hours at most.
    if (filter.firstSeen.fromMs)
        conditions.add(QStringLiteral("v.last_seen >= ?"), {*filter.firstSeen.fromMs});
    if (filter.firstSeen.endMs && filter.isReturning == false)
        conditions.add(QStringLiteral("v.last_seen < ?"), {*filter.firstSeen.endMs + kLongerThanAVisitMs});
}

} // namespace

qint64 facetsOf(const Profile &profile)
{
    return digitsOf(profile.dateOfBirth) << kBornShift |
           qint64(providerOf(profile.provider)) << kProviderShift |
           qint64(genderOf(profile.gender)) << kGenderShift | (profile.email.isEmpty() ? 0 : 1);
}

qint64 venueBit(qint64 venueId)
{
    return qint64{1} << ((venueId % kVenueBits + kVenueBits) % kVenueBits);
}

Conditions facetConditions(const VisitorFilter &filter)
{
    Conditions conditions;
    addSpan(conditions, QStringLiteral("v.last_seen"), filter.lastSeen);
    addSpan(conditions, QStringLiteral("v.first_seen"), filter.firstSeen);
    addLastSeenOfFirst(conditions, filter);
    if (filter.isReturning)
        conditions.add(*filter.isReturning ? QStringLiteral("v.visits > 1")
                                           : QStringLiteral("v.visits <= 1"));
    if (filter.gender)
        conditions.add(QStringLiteral("v.facets >> 1 & 3 = ?"), {int(*filter.gender)});
    if (filter.age)
        addAge(conditions, *filter.age);
    if (filter.provider)
        conditions.add(QStringLiteral("v.facets >> 3 & 15 = ?"), {int(*filter.provider)});
    if (filter.hasEmail)
        conditions.add(QStringLiteral("v.facets & 1 = ?"), {*filter.hasEmail ? 1 : 0});
    if (filter.venueId) {
        // Whose bit is set was there, unless another venue has the same one.
        const qint64 id = *filter.venueId;
        conditions.add(
            QStringLiteral("v.venue_bits & ? <> 0 AND (NOT EXISTS (SELECT 1 FROM venues n "
                           "WHERE n.venue_id <> ? AND (n.venue_id % 61 + 61) % 61 = (? % 61 + 61) % 61) "
                           "OR EXISTS (SELECT 1 FROM visits t WHERE t.venue_id = ? "
                           "AND t.visitor_id = v.visitor_id))"),
            {venueBit(id), id, id, id});
    }
    return conditions;
}

std::optional<Subquery> visitorsByFacets(const VisitorFilter &filter)
{
    if (!filter.gender && !filter.age && !filter.provider && !filter.hasEmail)
        return std::nullopt;
    const QString select = QStringLiteral("SELECT visitor_id FROM visitors INDEXED BY visitors_by_facets "
                                          "WHERE facets & 127 IN (") +
                           groupsOf(filter) + u')';
    if (!filter.age)
        return Subquery{select, {}};
    const auto [first, end] = facetsOfAge(*filter.age);
    if (filter.age->band != AgeBand::Unknown)
        return Subquery{select + QStringLiteral(" AND facets >= ? AND facets < ?"), {first, end}};
    return Subquery{select + QStringLiteral(" AND facets < ? UNION ALL ") + select +
                        QStringLiteral(" AND facets >= ?"),
                    {first, end}};
}

} // namespace foyer::storage
