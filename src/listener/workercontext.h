// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/signinsink.h"
#include "domain/webhooktoken.h"
#include "listener/answertimes.h"
#include "listener/connectionregistry.h"
#include "listener/httpdate.h"
#include "listener/limits.h"
#include "listener/mailbox.h"
#include "listener/refusals.h"
#include "listener/trustedproxies.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace foyer::listener {

using SteadyClock = std::chrono::steady_clock;
using TimePoint = SteadyClock::time_point;

/// What all workers share; every part is thread-safe. Owned by the Listener, outlives the workers.
struct SharedContext
{
    SharedContext(SignInSink &theSink, const Clock &theClock, const Limits &theLimits,
                  const TrustedProxies &theProxies)
        : sink(theSink)
        , clock(theClock)
        , limits(theLimits)
        , proxies(theProxies)
        , registry(theLimits, theProxies)
        , refusals(theSink)
    {}

    SignInSink &sink;
    const Clock &clock;
    const Limits limits;
    const TrustedProxies proxies;
    ConnectionRegistry registry;
    Refusals refusals;
    AnswerTimes times;
    std::atomic<ConnectionId> lastId{0};
    /// Accepted, but not yet taken by a worker. They are under no cap, so there may not be many of them.
    std::atomic<int> waiting{0};
    static constexpr int kMaxWaiting = 128;
};

/// What the connections of one worker share; for its thread alone.
struct WorkerContext
{
    SharedContext &shared;
    WebhookToken token;
    std::shared_ptr<Mailbox> mailbox;
    HttpDate date;
};

} // namespace foyer::listener
