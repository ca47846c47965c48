// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signinsink.h"

#include <QMutex>
#include <QSet>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace foyer::test {

/// A store in memory that a test looks into: answers at once, or when the test says so. Thread-safe.
class FakeSink final : public SignInSink
{
public:
    void submit(Delivery delivery, Answer answer) override
    {
        StoreAnswer said;
        {
            const QMutexLocker stall(&m_stall);
            const QMutexLocker lock(&m_mutex);
            m_deliveries.push_back(delivery);
            if (m_isHolding) {
                m_held.push_back({std::move(delivery), std::move(answer)});
                return;
            }
            said = judge(delivery);
        }
        answer(std::move(said));
    }

    void countRefusal(Refusal refusal) override
    {
        const QMutexLocker lock(&m_mutex);
        ++m_refusals[std::size_t(refusal)];
    }

    /// Whoever submits while this lives waits in submit(): a worker that is too busy for anything else.
    [[nodiscard]] std::unique_ptr<QMutexLocker<QMutex>> stallSubmitters()
    {
        return std::make_unique<QMutexLocker<QMutex>>(&m_stall);
    }

    /// From now on deliveries wait for release().
    void hold()
    {
        const QMutexLocker lock(&m_mutex);
        m_isHolding = true;
    }

    /// Answers what waits, and from now on at once.
    void release()
    {
        std::vector<Held> held;
        {
            const QMutexLocker lock(&m_mutex);
            m_isHolding = false;
            held = std::exchange(m_held, {});
        }
        for (Held &one : held) {
            StoreAnswer said;
            {
                const QMutexLocker lock(&m_mutex);
                said = judge(one.delivery);
            }
            one.answer(std::move(said));
        }
    }

    /// Every delivery is answered with this, whatever it holds.
    void answerAlways(StoreAnswer answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_always = std::move(answer);
    }

    [[nodiscard]] std::vector<Delivery> deliveries() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_deliveries;
    }

    [[nodiscard]] int deliveryCount() const
    {
        const QMutexLocker lock(&m_mutex);
        return int(m_deliveries.size());
    }

    [[nodiscard]] int refusals(Refusal refusal) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_refusals[std::size_t(refusal)];
    }

private:
    struct Held
    {
        Delivery delivery;
        Answer answer;
    };

    StoreAnswer judge(const Delivery &delivery)
    {
        if (m_always)
            return *m_always;
        if (!delivery.payload)
            return {delivery.bareOutcome};
        if (std::holds_alternative<TestDelivery>(*delivery.payload))
            return {DeliveryOutcome::Test};
        if (const auto *rejection = std::get_if<Rejection>(&*delivery.payload))
            return {DeliveryOutcome::Quarantined, rejection->text()};
        const SignIn &signIn = std::get<SignIn>(*delivery.payload);
        const QString identity = QStringLiteral("%1 %2 %3 %4")
                                     .arg(signIn.authenticatedMs)
                                     .arg(signIn.venue.id)
                                     .arg(signIn.visitorId)
                                     .arg(signIn.mac ? signIn.mac->toString() : QString());
        if (m_seen.contains(identity))
            return {DeliveryOutcome::Repeat};
        m_seen.insert(identity);
        return {DeliveryOutcome::Stored};
    }

    QMutex m_stall;
    mutable QMutex m_mutex;
    bool m_isHolding = false;
    std::optional<StoreAnswer> m_always;
    std::vector<Delivery> m_deliveries;
    std::vector<Held> m_held;
    QSet<QString> m_seen;
    std::array<int, kRefusalKinds> m_refusals = {};
};

} // namespace foyer::test
