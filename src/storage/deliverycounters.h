// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "storage/sql.h"

#include <QHash>

#include <array>

namespace foyer::storage {

/// Refusals to be added to the counters, by Refusal.
using RefusalCounts = std::array<qint64, kRefusalKinds>;

/// How many deliveries had which outcome, and when the newest was received that says how far the address
/// works: gathered during a transaction and written once at its end. Belongs to the writer's thread.
class DeliveryCounters
{
public:
    // Names of the counters that are times.
    static constexpr QLatin1StringView kSignIn{"last.sign_in"}; ///< From wherever it came.
    static constexpr QLatin1StringView kOutsideSignIn{"last_outside.sign_in"};
    static constexpr QLatin1StringView kOutsideTest{"last_outside.test"};

    explicit DeliveryCounters(const QSqlDatabase &db);

    /// At the start of each transaction.
    void clear();

    void note(DeliveryOutcome outcome, qint64 receivedMs, QStringView origin);

    /// One that was noted as Quarantined before is so no longer.
    void takeBackQuarantined() { --m_outcomes[DeliveryOutcome::Quarantined]; }

    /// Before the commit.
    [[nodiscard]] Result<void> flush(const RefusalCounts &refusals = {});

private:
    enum Kind { SignIn, OutsideSignIn, OutsideTest, kKinds };

    QHash<DeliveryOutcome, qint64> m_outcomes;
    std::array<qint64, kKinds> m_newest{}; ///< 0: none in this transaction.
    Statement m_add;
    Statement m_raise;
};

} // namespace foyer::storage
