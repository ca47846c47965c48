// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apptesthelper.h"
#include "domain/delivery.h"
#include "storage/signinwriter.h"

#include <atomic>
#include <chrono>

namespace foyer::test {

/// Stores \a signIns, all received now, without the network. False when that took too long.
inline bool storeSignIns(TestApp &testApp, const QList<SignIn> &signIns)
{
    auto stored = std::make_shared<std::atomic_int>(0);
    for (const SignIn &signIn : signIns) {
        Delivery delivery;
        delivery.receivedMs = testApp.context().clock.nowMs();
        delivery.receivedTick = std::chrono::steady_clock::now().time_since_epoch().count();
        delivery.body = "{}";
        delivery.payload = signIn;
        testApp.receiver().writer()->submit(std::move(delivery),
                                            [stored](const StoreAnswer &) { ++*stored; });
    }
    return QTest::qWaitFor([&] { return stored->load() == signIns.size(); }, 4 * TestApp::kPatienceMs);
}

/// One of \a visitor at a venue, so many days ago.
inline SignIn signInDaysAgo(TestApp &testApp, qint64 visitor, qint64 venue, const QString &venueName,
                            int days)
{
    constexpr qint64 kDayMs = 86'400'000;
    SignIn signIn;
    signIn.authenticatedMs = testApp.context().clock.nowMs() - days * kDayMs;
    signIn.visitorId = visitor;
    signIn.venue.id = venue;
    signIn.venue.name = venueName;
    return signIn;
}

} // namespace foyer::test
