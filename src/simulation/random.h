// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace foyer::simulation {

/// SplitMix64: the same numbers from the same seed on every system, which neither std::*_distribution nor a
/// library's default engine promises.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBULL;
        return z ^ (z >> 31);
    }

    /// 0 to \a limit − 1; 0 when there is nothing to choose from.
    int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(std::max(1, limit))); }

    bool chance(int percent) { return below(100) < percent; }

    /// Any element of a container that is not empty.
    template <typename Container>
    const auto &pick(const Container &from)
    {
        return from[static_cast<decltype(from.size())>(below(static_cast<int>(from.size())))];
    }

private:
    quint64 m_state;
};

} // namespace foyer::simulation
