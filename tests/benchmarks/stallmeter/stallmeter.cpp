// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallmeter.h"

#include <algorithm>
#include <ctime>

namespace foyer::benchmarks {

namespace {

using namespace std::chrono_literals;

constexpr auto kPeriod = 5ms;

std::chrono::nanoseconds threadCpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

double milliseconds(std::chrono::nanoseconds span)
{
    return std::chrono::duration<double, std::milli>(span).count();
}

} // namespace

StallMeter::StallMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(
        true); // A repeating one would come at once after a stall, and hide how late it was.
    m_timer.setInterval(kPeriod);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::tick);
}

void StallMeter::start()
{
    m_cpuAtTick = threadCpuTime();
    m_sinceTick.start();
    m_timer.start();
}

void StallMeter::tick()
{
    const auto stall = std::chrono::nanoseconds(m_sinceTick.nsecsElapsed()) - kPeriod;
    const auto cpu = threadCpuTime();
    ++m_ticks;
    for (std::size_t i = 0; i < kBoundsMs.size(); ++i)
        m_longerThan[i] += stall > std::chrono::milliseconds(kBoundsMs[i]) ? 1 : 0;
    if (stall > m_longest) {
        m_longest = stall;
        m_cpuInLongest = cpu - m_cpuAtTick;
    }
    start();
}

QJsonObject StallMeter::report() const
{
    QJsonObject longerThan;
    for (std::size_t i = 0; i < kBoundsMs.size(); ++i)
        longerThan[QString::number(kBoundsMs[i])] = m_longerThan[i];
    return {{QStringLiteral("ticks"), m_ticks},
            {QStringLiteral("longest_ms"), milliseconds(m_longest)},
            {QStringLiteral("cpu_ms_in_longest"), milliseconds(m_cpuInLongest)},
            {QStringLiteral("longer_than_ms"), longerThan}};
}

} // namespace foyer::benchmarks
