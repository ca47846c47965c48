// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace foyer::storage {

/// Is told how much of a long piece of work is done, in per cent, many times a second and on the thread that
/// does it. False calls the work off: it ends with the Error Cancelled and leaves nothing of it behind.
using Progress = std::function<bool(int percent)>;

/// The same for a part of the work, from one percentage of the whole to another.
[[nodiscard]] inline Progress partOf(const Progress &whole, int from, int to)
{
    return [&whole, from, to](int percent) { return !whole || whole(from + (to - from) * percent / 100); };
}

} // namespace foyer::storage
