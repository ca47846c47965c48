// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace foyer::storage {

/// How much quarantine keeps: strangers who have the address must not fill the disk with it. What comes when
/// it is full is answered 503, so that Purple keeps it.
struct QuarantineLimits
{
    qint64 deliveries = 10'000;
    qint64 bytes = 256LL * 1024 * 1024; ///< Of bodies, as they are kept (compressed).

    friend bool operator==(const QuarantineLimits &, const QuarantineLimits &) = default;
};

} // namespace foyer::storage
