// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deliverycounters.h"

namespace foyer::storage {

DeliveryCounters::DeliveryCounters(const QSqlDatabase &db)
    : m_add(db, QStringLiteral("INSERT INTO counters (name, value) VALUES (?, ?) "
                               "ON CONFLICT DO UPDATE SET value = value + excluded.value"))
    , m_raise(db, QStringLiteral("INSERT INTO counters (name, value) VALUES (?, ?) "
                                 "ON CONFLICT DO UPDATE SET value = max(value, excluded.value)"))
{}

void DeliveryCounters::clear()
{
    m_outcomes.clear();
    m_newest = {};
}

void DeliveryCounters::note(DeliveryOutcome outcome, qint64 receivedMs, QStringView origin)
{
    ++m_outcomes[outcome];
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

Result<void> DeliveryCounters::flush(const RefusalCounts &refusals)
{
    for (auto it = m_outcomes.cbegin(); it != m_outcomes.cend(); ++it) {
        if (auto done = m_add.run(QStringLiteral("outcome.") + outcomeWord(it.key()), it.value()); !done)
            return done;
    }
    for (size_t kind = 0; kind < refusals.size(); ++kind) {
        if (refusals[kind] == 0)
            continue;
        if (auto done = m_add.run(QStringLiteral("refused.") + refusalWord(Refusal(kind)), refusals[kind]);
            !done)
            return done;
    }
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
