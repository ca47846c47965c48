// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>
#include <QtGlobal>

#include <functional>
#include <memory>

namespace foyer::simulation {

/// One delivery that the simulated Purple would send.
struct SimulatedDelivery
{
    enum class Kind { SignIn, Repeat, Late, Broken };
    Kind kind = Kind::SignIn;
    qint64 authenticatedMs = 0;
    QByteArray body;
};

/// Believable guests, from a seed: the same seed, options and times give the same bytes. People with names
/// from many scripts, regulars and newcomers, several sign-ins per visit, venues with opening hours, repeats,
/// late and unordered deliveries, broken bodies.
class PurpleTraffic
{
public:
    struct Options
    {
        quint64 seed = 1;
        int venues = 4;
        int repeatsPercent = 0;
        int latePercent = 0;
        int brokenPercent = 0;
        int newcomersPercent = 45; ///< How many of the sign-ins are somebody's first; 0 to 82.
        int regulars = 5'000;      ///< How many guests may come back on another day, all venues together.
        QTimeZone zone = QTimeZone::systemTimeZone(); ///< Of all venues: their opening hours and visits.
    };

    explicit PurpleTraffic(const Options &options);
    ~PurpleTraffic();
    Q_DISABLE_COPY_MOVE(PurpleTraffic)

    /// The next delivery, of a guest who signs in about at \a nowMs (ms since 1970 UTC). Late ones are up to
    /// three hours older.
    [[nodiscard]] SimulatedDelivery next(qint64 nowMs);

    /// About \a perDay sign-ins a day within opening hours, for the \a days before \a nowMs, in order of
    /// time; \a take gets each. Weekdays and hours differ as in a real venue.
    void history(qint64 nowMs, int days, int perDay, const std::function<void(SimulatedDelivery)> &take);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer::simulation
