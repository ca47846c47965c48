// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lasttimes.h"

namespace foyer::storage {

LastTimes::LastTimes(const QSqlDatabase &db)
    : m_raise(db, QStringLiteral("INSERT INTO counters (name, value) VALUES (?, ?) "
                                 "ON CONFLICT DO UPDATE SET value = max(value, excluded.value)"))
{}

void LastTimes::note(DeliveryOutcome outcome, qint64 receivedMs, QStringView origin)
{
    const auto raise = [this, receivedMs](Kind kind) {
        m_newest[kind] = std::max(m_newest[kind], receivedMs);
    };
    // A repeat is no new sign-in, but Purple has sent it all the same.
    const bool isSignIn = outcome == DeliveryOutcome::Stored || outcome == DeliveryOutcome::Repeat;
    if (outcome == DeliveryOutcome::Stored)
        raise(SignIn);
    // Without an origin (its line has left the log) nobody can say that it came from outside.
    if ((isSignIn || outcome == DeliveryOutcome::Test) && !origin.isEmpty() && !isThisComputer(origin))
        raise(isSignIn ? OutsideSignIn : OutsideTest);
}

Result<void> LastTimes::flush()
{
    constexpr std::array<QLatin1StringView, kKinds> kNames{kSignIn, kOutsideSignIn, kOutsideTest};
    for (size_t kind = 0; kind < kNames.size(); ++kind) {
        if (m_newest[kind] == 0)
            continue;
        if (auto done = m_raise.run(QString(kNames[kind]), m_newest[kind]); !done)
            return done;
    }
    return {};
}

} // namespace foyer::storage
