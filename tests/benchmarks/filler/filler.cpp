// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include "domain/payloadreader.h"
#include "storage/groupcommit.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <cstdio>
#include <deque>
#include <future>

namespace foyer::benchmarks {

namespace {

using simulation::SimulatedDelivery;
using storage::Incoming;
using Bodies = std::vector<SimulatedDelivery>;
using Batch = std::vector<Incoming>;

constexpr int kBatch = 10'000;           // Of a commit.
constexpr std::size_t kMostBatches = 6;  // On their way at once, so that memory does not grow.
constexpr int kKeptDeliveries = 100'000; // The log's default.
constexpr qint64 kUnderWayMs = 2'000;
constexpr int kDaysOfYear = 365;

Incoming incomingOf(SimulatedDelivery &&simulated)
{
    Delivery delivery;
    delivery.receivedMs = simulated.authenticatedMs + kUnderWayMs;
    delivery.receivedTick =
        std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    delivery.origin = QStringLiteral("203.0.113.7");
    delivery.head = QByteArrayLiteral("POST /hook/… HTTP/1.1\r\nHost: foyer.example.com\r\n"
                                      "Content-Type: application/json\r\n\r\n");
    delivery.body = std::move(simulated.body);
    delivery.wireBytes = delivery.head.size() + delivery.body.size();
    delivery.payload = PayloadReader::read(delivery.body, delivery.receivedMs);
    return storage::prepare(std::move(delivery), {}, std::chrono::steady_clock::time_point::max());
}

Batch prepareAll(Bodies bodies)
{
    Batch batch;
    batch.reserve(bodies.size());
    for (auto &body : bodies)
        batch.push_back(incomingOf(std::move(body)));
    return batch;
}

/// Stores what is prepared meanwhile, in the order in which it was given.
class Filling
{
public:
    explicit Filling(std::unique_ptr<storage::GroupCommit> store) : m_store(std::move(store))
    {
        m_sinceStart.start();
    }

    Result<void> add(Bodies bodies)
    {
        m_batches.push_back(std::async(std::launch::async, prepareAll, std::move(bodies)));
        return m_batches.size() < kMostBatches ? Result<void>() : storeNext();
    }

    /// How many were stored.
    Result<qint64> finish()
    {
        while (!m_batches.empty()) {
            if (auto done = storeNext(); !done)
                return done.error();
        }
        if (m_storing.valid()) {
            if (auto done = m_storing.get(); !done)
                return done.error();
        }
        // The answer times of the last commit.
        if (auto last = m_store->store({}, {}); !last)
            return last.error();
        return m_count;
    }

private:
    /// While one is being stored the next bodies are made.
    Result<void> storeNext()
    {
        auto batch = m_batches.front().get();
        m_batches.pop_front();
        if (m_storing.valid()) {
            if (auto done = m_storing.get(); !done)
                return done;
        }
        m_storing = std::async(std::launch::async, [this, batch = std::move(batch)] { return store(batch); });
        return {};
    }

    Result<void> store(const Batch &batch)
    {
        const auto answers = m_store->store(batch, {});
        if (!answers)
            return answers.error();
        for (const auto &answer : *answers) {
            if (answer.outcome != DeliveryOutcome::Stored)
                return Error{ErrorCode::Internal, QStringLiteral("a body was not stored as a sign-in")};
        }
        const qint64 before = std::exchange(m_count, m_count + qint64(batch.size()));
        constexpr qint64 kReported = 250'000;
        if (before / kReported != m_count / kReported) {
            std::fprintf(stderr, "%lld sign-ins after %.0f s\n", static_cast<long long>(m_count),
                         double(m_sinceStart.elapsed()) / 1'000);
        }
        return {};
    }

    std::unique_ptr<storage::GroupCommit> m_store; ///< Used by one task at a time.
    std::deque<std::future<Batch>> m_batches;
    std::future<Result<void>> m_storing;
    QElapsedTimer m_sinceStart;
    qint64 m_count = 0;
};

} // namespace

Result<qint64> fill(const FillPlan &plan)
{
    auto store = storage::GroupCommit::open({plan.database}, kKeptDeliveries);
    if (!store)
        return store.error();
    // Memory instead of the traffic of a small cache, which millions of rows at once make many times as much.
    for (const auto &pragma : {QStringLiteral("PRAGMA cache_size = -1500000"),
                               QStringLiteral("PRAGMA wal_autocheckpoint = 200000")}) {
        if (auto done = (*store)->apply([&pragma](auto &db) { return storage::execute(db, pragma); }); !done)
            return done.error();
    }
    Filling filling(*std::move(store));
    simulation::PurpleTraffic traffic(plan.traffic);
    const int days = kDaysOfYear * plan.years;
    Bodies bodies;
    Result<void> state;
    traffic.history(QDateTime::currentMSecsSinceEpoch(), days, plan.count / days,
                    [&](SimulatedDelivery delivery) {
                        bodies.push_back(std::move(delivery));
                        if (bodies.size() == kBatch && state)
                            state = filling.add(std::exchange(bodies, {}));
                    });
    if (state)
        state = filling.add(std::move(bodies));
    if (!state)
        return state.error();
    return filling.finish();
}

} // namespace foyer::benchmarks
