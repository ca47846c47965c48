// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"

#include "simulation/purpletraffic.h"
#include "storage/signinwriter.h"

#include <QSemaphore>

#include <chrono>

namespace foyer::app {

namespace {

constexpr int kDays = 63; ///< Two periods of four weeks, so that there is something to compare with.
constexpr int kSignInsPerDay = 420;
constexpr int kInFlight = 2'000; ///< Well under what the writer may queue.
constexpr double kGuestsPerSecond = 0.7;
constexpr qint64 kUnderWayMs = 4'500;    ///< Enough for about three guests.
constexpr qint64 kPurpleDelayMs = 3'000; ///< "will typically be a few seconds" (Purple's page).

simulation::PurpleTraffic::Options inventedVenues()
{
    simulation::PurpleTraffic::Options options;
    options.seed = 7;
    options.venues = 4;
    options.repeatsPercent = 4; // Of those that come while somebody looks on; the history has none.
    options.latePercent = 4;
    return options;
}

Delivery asDelivered(const simulation::SimulatedDelivery &invented)
{
    Delivery delivery;
    delivery.receivedMs = invented.authenticatedMs + kPurpleDelayMs;
    delivery.receivedTick = std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
    delivery.origin = QStringLiteral("127.0.0.1");
    delivery.head = QByteArrayLiteral("POST /hook/demo HTTP/1.1\r\nUser-Agent: Purple Webhook\r\n\r\n");
    delivery.body = invented.body;
    delivery.wireBytes = invented.body.size();
    delivery.payload = PayloadReader::read(invented.body, delivery.receivedMs);
    return delivery;
}

/// Hands the history over as fast as it is stored; returns when all of it is, or when \a isStopping.
void writeHistory(simulation::PurpleTraffic &crowd, SignInSink &sink, qint64 nowMs,
                  const std::atomic_bool &isStopping)
{
    const auto room = std::make_shared<QSemaphore>(kInFlight);
    const auto give = [&](const simulation::SimulatedDelivery &invented) {
        if (isStopping)
            return;
        room->acquire();
        sink.submit(asDelivered(invented), [room](const StoreAnswer &) { room->release(); });
    };
    crowd.history(nowMs, kDays, kSignInsPerDay, give);

    auto broken = inventedVenues();
    broken.brokenPercent = 100;
    simulation::PurpleTraffic misfits(broken);
    constexpr qint64 kHourMs = 3'600'000;
    give(misfits.next(nowMs - 5 * kHourMs));
    give(misfits.next(nowMs - 3 * kHourMs));
    room->acquire(kInFlight); // Every answer has come.
}

} // namespace

Demonstration::Demonstration(service::Receiver &receiver, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_receiver(receiver)
    , m_clock(clock)
    , m_crowd(std::make_shared<simulation::PurpleTraffic>(inventedVenues()))
    , m_isStopping(std::make_shared<std::atomic_bool>(false))
{}

Demonstration::~Demonstration()
{
    *m_isStopping = true;
    if (m_history)
        m_history->wait();
}

void Demonstration::start()
{
    m_history.reset(
        QThread::create([crowd = m_crowd, writer = m_receiver.writer(), nowMs = m_clock.nowMs(),
                         isStopping = m_isStopping] { writeHistory(*crowd, *writer, nowMs, *isStopping); }));
    connect(m_history.get(), &QThread::finished, this, &Demonstration::startGuests);
    m_history->start();
}

void Demonstration::startGuests()
{
    if (*m_isStopping || !m_receiver.localUrl().isValid())
        return;
    simulation::Simulator::Options options;
    options.url = m_receiver.localUrl();
    options.count = 0;
    options.perSecond = kGuestsPerSecond;
    options.connections = 1;
    options.crowd = m_crowd; // Regulars come back, and are counted on.
    options.trusted = {m_receiver.certificate()};
    m_guests = std::make_unique<simulation::Simulator>(options);
    m_guests->start();
    m_guestsSinceMs = m_clock.nowMs();
}

bool Demonstration::isUnderWay() const
{
    return m_guests && m_clock.nowMs() - m_guestsSinceMs > kUnderWayMs;
}

} // namespace foyer::app
