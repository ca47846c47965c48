// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <functional>

namespace foyer {

/// Where the listener puts deliveries: all that it knows of the store. It stands in domain so that neither
/// the listener nor the storage needs to know the other. Thread-safe; outlives every listener that uses it.
class SignInSink
{
public:
    /// Called exactly once per submitted delivery, on any thread, and must return at once (post, don't work).
    using Answer = std::function<void(StoreAnswer)>;

    virtual ~SignInSink() = default;

    /// Takes a delivery and answers it once it is durably stored, or with NotStored when that cannot be done.
    /// Returns at once.
    virtual void submit(Delivery delivery, Answer answer) = 0;

    /// Counts traffic that was turned away. Costs no disk write of its own.
    virtual void countRefusal(Refusal refusal) = 0;
};

} // namespace foyer
