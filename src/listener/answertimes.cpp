// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/answertimes.h"

#include <algorithm>
#include <limits>

namespace foyer::listener {

void AnswerTimes::add(std::chrono::nanoseconds time)
{
    const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(time).count();
    const QMutexLocker lock(&m_mutex);
    m_microseconds[m_next] =
        quint32(std::clamp<qint64>(microseconds, 0, std::numeric_limits<quint32>::max()));
    m_next = (m_next + 1) % kKept;
    m_size = std::min(m_size + 1, kKept);
}

AnswerTimes::Figures AnswerTimes::figures() const
{
    std::array<quint32, kKept> times;
    std::size_t size = 0;
    {
        const QMutexLocker lock(&m_mutex);
        times = m_microseconds;
        size = m_size;
    }
    if (size == 0)
        return {};
    std::sort(times.begin(), times.begin() + std::ptrdiff_t(size));
    // Nearest rank: the smallest time that at least so many percent of the answers did not exceed.
    const auto rank = [&](std::size_t percent) {
        return std::chrono::microseconds(times[(size * percent + 99) / 100 - 1]);
    };
    return {rank(50), rank(99)};
}

} // namespace foyer::listener
