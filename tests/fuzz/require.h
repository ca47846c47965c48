// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foyer::fuzz {

/// Stops the fuzzer where \a isTrue is not: an assertion that is there in every build.
inline void require(bool isTrue)
{
    if (!isTrue)
        __builtin_trap();
}

} // namespace foyer::fuzz
