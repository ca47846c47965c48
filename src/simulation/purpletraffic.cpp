// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/purpletraffic.h"

#include "domain/businessday.h"
#include "simulation/guest.h"
#include "simulation/purplebody.h"
#include "simulation/simulatedvenue.h"

#include <QDateTime>

#include <algorithm>

namespace foyer::simulation {

namespace {

constexpr int kPresentGuests = 16; // At each venue: who may sign in again during their visit.
constexpr int kRepeatable = 256;   // Deliveries that may be sent again.
constexpr qint64 kVisitMs = 10'800'000;
constexpr qint64 kDayMs = 86'400'000;

/// A short list that forgets at random instead of growing.
template <typename T>
void keepAtMost(QList<T> &list, int limit, T value, Random &random)
{
    if (list.size() < limit)
        list.append(std::move(value));
    else
        list[random.below(limit)] = std::move(value);
}

} // namespace

class PurpleTraffic::Private
{
public:
    explicit Private(const Options &options)
        : m_options(options)
        , m_random(options.seed)
        , m_calendar(options.zone)
        , m_venues(simulatedVenues(std::max(1, options.venues)))
        // A range of ids for each seed, so that two runs are two crowds; below 2^53 like Purple's own.
        , m_guests(m_venues.size())
        , m_nextGuestId(static_cast<qint64>(Random(options.seed).next() % 1'000'000) * 1'000'000 + 1'000'001)
    {}

    SimulatedDelivery next(qint64 nowMs);
    void history(qint64 nowMs, int days, int perDay, const std::function<void(SimulatedDelivery)> &take);

private:
    using GuestPtr = std::shared_ptr<Guest>;

    /// Of one venue.
    struct Guests
    {
        QList<GuestPtr> regulars; ///< Who may come back.
        QList<GuestPtr> present;
    };

    struct Moment
    {
        qint64 ms = 0;
        int venue = 0;
    };

    SimulatedDelivery signIn(SimulatedDelivery::Kind kind, qint64 ms);
    SimulatedDelivery signInAt(SimulatedDelivery::Kind kind, qint64 ms, int venue);
    int liveVenue(qint64 ms);
    GuestPtr guestFor(qint64 ms, int venue);
    GuestPtr oneOf(const QList<GuestPtr> &guests, qint64 ms, qint64 withinMs);
    GuestPtr newcomer();
    void countVisit(Guest &guest, qint64 venueId, DayNumber day) const;
    [[nodiscard]] bool canSignIn(const Guest &guest, qint64 ms) const;
    void planDay(QDate date, int perDay, QList<Moment> &plan);

    Options m_options;
    Random m_random;
    BusinessDay m_calendar;
    QList<SimulatedVenue> m_venues;
    QList<Guests> m_guests; ///< By venue.
    qint64 m_nextGuestId;
    int m_venuesShown = 0;
    QList<SimulatedDelivery> m_sent;
};

SimulatedDelivery PurpleTraffic::Private::next(qint64 nowMs)
{
    using Kind = SimulatedDelivery::Kind;
    int roll = m_random.below(100);
    if (roll < m_options.repeatsPercent && !m_sent.isEmpty()) {
        SimulatedDelivery again = m_random.pick(m_sent);
        again.kind = Kind::Repeat;
        return again;
    }
    roll -= m_options.repeatsPercent;
    // "Typically a few seconds" from authentication to delivery, up to three hours after a failure (Purple's
    // page, "Troubleshooting").
    if (roll >= 0 && roll < m_options.latePercent)
        return signIn(Kind::Late, nowMs - 600'000 - m_random.below(170) * qint64{60'000});
    roll -= m_options.latePercent;
    const qint64 aMomentAgo = nowMs - 1'000 - m_random.below(4'000);
    if (roll >= 0 && roll < m_options.brokenPercent) {
        const auto venue = liveVenue(aMomentAgo);
        const auto guest = newcomer();
        const QByteArray whole = purpleBody(*guest, guest->devices.first(), m_venues[venue], aMomentAgo);
        return {Kind::Broken, aMomentAgo, brokenBody(m_random, whole)};
    }
    return signIn(Kind::SignIn, aMomentAgo);
}

SimulatedDelivery PurpleTraffic::Private::signIn(SimulatedDelivery::Kind kind, qint64 ms)
{
    return signInAt(kind, ms, liveVenue(ms));
}

SimulatedDelivery PurpleTraffic::Private::signInAt(SimulatedDelivery::Kind kind, qint64 ms, int venue)
{
    ms -= ms % 1'000; // Purple gives whole seconds.
    const GuestPtr guest = guestFor(ms, venue);
    guest->lastSecond = ms / 1'000;
    countVisit(*guest, m_venues[venue].id, m_calendar.at(ms).day);
    keepAtMost(m_guests[venue].present, kPresentGuests, guest, m_random);
    SimulatedDelivery delivery{kind, ms,
                               purpleBody(*guest, m_random.pick(guest->devices), m_venues[venue], ms)};
    if (m_options.repeatsPercent > 0)
        keepAtMost(m_sent, kRepeatable, delivery, m_random);
    return delivery;
}

/// A venue by size and by how busy its kind is at this hour. A closed one has little traffic instead of none,
/// and the first deliveries go round, so that a trial sees every venue at any time of day.
int PurpleTraffic::Private::liveVenue(qint64 ms)
{
    if (m_venuesShown < m_venues.size())
        return m_venuesShown++;
    const auto hour = static_cast<std::size_t>(m_calendar.at(ms).hour);
    const auto weight = [hour](const SimulatedVenue &venue) {
        return venue.size * (1 + 10 * venue.rhythm->hours[hour]);
    };
    int sum = 0;
    for (const SimulatedVenue &venue : std::as_const(m_venues))
        sum += weight(venue);
    int roll = m_random.below(sum);
    int index = -1;
    while (roll >= 0)
        roll -= weight(m_venues[++index]);
    return index;
}

/// Somebody who is still there, somebody who comes back, or somebody new.
PurpleTraffic::Private::GuestPtr PurpleTraffic::Private::guestFor(qint64 ms, int venue)
{
    constexpr int kStayingPercent = 18;
    constexpr int kElsewherePercent = 15; // Of those who come back: regulars of another venue.
    const int roll = m_random.below(100);
    if (roll < kStayingPercent) {
        if (auto guest = oneOf(m_guests[venue].present, ms, kVisitMs))
            return guest;
    } else if (roll < 100 - m_options.newcomersPercent) {
        const int home =
            m_random.chance(kElsewherePercent) ? m_random.below(static_cast<int>(m_venues.size())) : venue;
        if (auto guest = oneOf(m_guests[home].regulars, ms, ms))
            return guest;
    }
    GuestPtr guest = newcomer();
    const int kept = m_options.regulars / static_cast<int>(m_venues.size());
    if (guest->isRegular && kept > 0)
        keepAtMost(m_guests[venue].regulars, kept, guest, m_random);
    return guest;
}

/// Any of them who can sign in now, and was last seen at most \a withinMs ago.
PurpleTraffic::Private::GuestPtr PurpleTraffic::Private::oneOf(const QList<GuestPtr> &guests, qint64 ms,
                                                               qint64 withinMs)
{
    constexpr int kTries = 6;
    for (int i = 0; i < kTries && !guests.isEmpty(); ++i) {
        const GuestPtr &guest = m_random.pick(guests);
        if (canSignIn(*guest, ms) && ms - guest->lastSecond * 1'000 < withinMs)
            return guest;
    }
    return {};
}

PurpleTraffic::Private::GuestPtr PurpleTraffic::Private::newcomer()
{
    return std::make_shared<Guest>(makeGuest(m_random, m_nextGuestId++));
}

/// Each guest goes forward in time by whole seconds: no two sign-ins are the same one by accident, and
/// Purple's counts grow with the days.
bool PurpleTraffic::Private::canSignIn(const Guest &guest, qint64 ms) const
{
    return ms / 1'000 > guest.lastSecond;
}

void PurpleTraffic::Private::countVisit(Guest &guest, qint64 venueId, DayNumber day) const
{
    const auto found = std::find_if(guest.venues.begin(), guest.venues.end(),
                                    [venueId](const VenueHistory &h) { return h.venueId == venueId; });
    if (found == guest.venues.end()) {
        guest.venues.append({venueId, 1, day});
    } else if (found->lastDay != day) {
        ++found->visits;
        found->lastDay = day;
    }
}

void PurpleTraffic::Private::history(qint64 nowMs, int days, int perDay,
                                     const std::function<void(SimulatedDelivery)> &take)
{
    const qint64 startMs = nowMs - days * kDayMs;
    const QDate last = QDateTime::fromMSecsSinceEpoch(nowMs, m_options.zone).date();
    for (QDate date = QDateTime::fromMSecsSinceEpoch(startMs, m_options.zone).date(); date <= last;
         date = date.addDays(1)) {
        QList<Moment> plan;
        planDay(date, perDay, plan);
        std::sort(plan.begin(), plan.end(), [](const Moment &a, const Moment &b) { return a.ms < b.ms; });
        for (const Moment &moment : std::as_const(plan)) {
            if (moment.ms >= startMs && moment.ms < nowMs)
                take(signInAt(SimulatedDelivery::Kind::SignIn, moment.ms, moment.venue));
        }
    }
}

void PurpleTraffic::Private::planDay(QDate date, int perDay, QList<Moment> &plan)
{
    int sizes = 0;
    for (const SimulatedVenue &venue : std::as_const(m_venues))
        sizes += venue.size;
    for (int index = 0; index < m_venues.size(); ++index) {
        const SimulatedVenue &venue = m_venues[index];
        int hourWeights = 0;
        for (const int weight : venue.rhythm->hours)
            hourWeights += weight;
        const int weekday = venue.rhythm->weekdays[static_cast<std::size_t>(date.dayOfWeek() - 1)];
        const qint64 luck = 80 + m_random.below(41); // No two Fridays are alike.
        const qint64 hundredThousandths = qint64{perDay} * venue.size * weekday * luck / std::max(1, sizes);
        const qint64 signIns = (hundredThousandths + m_random.below(10'000)) / 10'000;
        for (qint64 i = 0; i < signIns; ++i) {
            int roll = m_random.below(hourWeights);
            int hour = -1;
            while (roll >= 0)
                roll -= venue.rhythm->hours[static_cast<std::size_t>(++hour)];
            const QTime time(hour, m_random.below(60), m_random.below(60));
            plan.append({QDateTime(date, time, m_options.zone).toMSecsSinceEpoch(), index});
        }
    }
}

PurpleTraffic::PurpleTraffic(const Options &options) : d(std::make_unique<Private>(options)) {}

PurpleTraffic::~PurpleTraffic() = default;

SimulatedDelivery PurpleTraffic::next(qint64 nowMs)
{
    return d->next(nowMs);
}

void PurpleTraffic::history(qint64 nowMs, int days, int perDay,
                            const std::function<void(SimulatedDelivery)> &take)
{
    d->history(nowMs, days, perDay, take);
}

} // namespace foyer::simulation
