// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/signinsink.h"
#include "domain/traits.h"
#include "storage/bodycodec.h"

#include <chrono>

namespace foyer::storage {

/// A delivery on its way to the disk, with everything worked out that needs no database. Made on the
/// submitting thread, so that the one writer only binds and steps.
struct Incoming
{
    Delivery delivery; ///< Its head and body are empty: they are in the packed forms below.
    PackedBytes head;
    PackedBytes body;
    qint64 profileDigest = 0;
    qint64 userAgentDigest = 0;
    qint64 venueDigest = 0;
    Traits traits;     ///< Without the age, which depends on the day.
    qint64 facets = 0; ///< Of a sign-in's profile (facets.h).
    SignInSink::Answer answer;
    std::chrono::steady_clock::time_point deadline; ///< Later than this it is answered NotStored.
};

[[nodiscard]] Incoming prepare(Delivery delivery, SignInSink::Answer answer,
                               std::chrono::steady_clock::time_point deadline);

/// How a MAC address stands in tables; none is −1, because NULL would never equal NULL in the unique index.
[[nodiscard]] qint64 macColumn(const std::optional<MacAddress> &mac);
[[nodiscard]] std::optional<MacAddress> macOfColumn(qint64 column);

} // namespace foyer::storage
