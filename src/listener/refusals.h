// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signinsink.h"

#include <array>
#include <atomic>
#include <chrono>

namespace foyer::listener {

/// Counts what is turned away, and logs each kind at most once a second: a flood must not fill a disk with
/// log lines. Says nothing of who it was or what they asked for. Thread-safe.
class Refusals final
{
public:
    explicit Refusals(SignInSink &sink) : m_sink(sink) {}

    void add(Refusal refusal, int count = 1) { add(refusal, count, std::chrono::steady_clock::now()); }

    void add(Refusal refusal, int count, std::chrono::steady_clock::time_point when);

private:
    SignInSink &m_sink;
    std::array<std::atomic<qint64>, kRefusalKinds> m_nextLine = {}; ///< steady_clock, ns
    std::array<std::atomic<qint64>, kRefusalKinds> m_sinceLine = {};
};

} // namespace foyer::listener
