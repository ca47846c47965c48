// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foyer::test {

/// Whether a sanitizer watches: it keeps memory that was freed, and takes several times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kHasSanitizer = true;
#else
inline constexpr bool kHasSanitizer = false;
#endif

} // namespace foyer::test
