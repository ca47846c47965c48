// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QtGlobal>

#include <array>
#include <atomic>
#include <chrono>

namespace foyer::listener {

/// How long the last 1,000 answers at the webhook address took, and how many answers there were in all.
/// Thread-safe.
class AnswerTimes final
{
public:
    struct Figures
    {
        std::chrono::microseconds p50{0};
        std::chrono::microseconds p99{0};
    };

    void count() { m_answered.fetch_add(1, std::memory_order_relaxed); }

    /// From the last byte of the request to the last byte of the answer.
    void add(std::chrono::nanoseconds time);

    [[nodiscard]] qint64 answered() const { return m_answered.load(std::memory_order_relaxed); }

    [[nodiscard]] Figures figures() const;

private:
    static constexpr std::size_t kKept = 1'000;

    std::atomic<qint64> m_answered{0};
    mutable QMutex m_mutex;
    std::array<quint32, kKept> m_microseconds = {};
    std::size_t m_size = 0;
    std::size_t m_next = 0;
};

} // namespace foyer::listener
