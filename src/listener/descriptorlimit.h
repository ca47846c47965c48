// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foyer::listener {

/// How many of \a wanted connections this process can afford: a quarter of the files that the system lets it
/// open, since running out of them makes Qt spin without a sign (tls-and-http.md, trap 2). Asks the system
/// for more first, where that is allowed.
[[nodiscard]] int affordableConnections(int wanted);

/// Whether the system would let this process open one more file or socket.
[[nodiscard]] bool hasSpareDescriptor();

} // namespace foyer::listener
