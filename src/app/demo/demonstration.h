// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "service/receiver.h"
#include "simulation/simulator.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace foyer::app {

/// Fills an empty database with four weeks of invented guests, then has a simulated Purple post further ones
/// to the own listener. GUI thread; the history is invented and handed over on a thread of its own.
class Demonstration final : public QObject
{
    Q_OBJECT
public:
    Demonstration(service::Receiver &receiver, const Clock &clock, QObject *parent = nullptr);
    ~Demonstration() override;
    Q_DISABLE_COPY_MOVE(Demonstration)

    void start();

    /// The history is stored, and guests have been signing in for a little while.
    [[nodiscard]] bool isUnderWay() const;

private:
    void startGuests();

    service::Receiver &m_receiver;
    const Clock &m_clock;
    std::shared_ptr<simulation::PurpleTraffic> m_crowd; ///< The thread's until that ends, then m_guests'.
    std::shared_ptr<std::atomic_bool> m_isStopping;     ///< Shared with the thread.
    std::unique_ptr<QThread> m_history;
    std::unique_ptr<simulation::Simulator> m_guests;
    qint64 m_guestsSinceMs = 0;
};

} // namespace foyer::app
