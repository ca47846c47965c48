// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>

namespace foyer::benchmarks {

/// How long the event loop of its thread kept others waiting. A timer is due every 5 ms; what it comes too
/// late is how long a click would have waited. Lives on the thread that it measures.
class StallMeter final : public QObject
{
    Q_OBJECT
public:
    StallMeter();

    void start();

    /// Ticks, the longest stall, the thread's own CPU time in it (much less than the stall: the thread did
    /// not get the processor, or waited), and how many stalls were longer than each bound.
    [[nodiscard]] QJsonObject report() const;

private:
    void tick();

    static constexpr std::array kBoundsMs{2, 5, 10, 20, 50, 100, 200};

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    std::chrono::nanoseconds m_cpuAtTick{0};
    std::chrono::nanoseconds m_longest{0};
    std::chrono::nanoseconds m_cpuInLongest{0};
    std::array<qint64, kBoundsMs.size()> m_longerThan{};
    qint64 m_ticks = 0;
};

} // namespace foyer::benchmarks
