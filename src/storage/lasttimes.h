// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "storage/sql.h"

#include <array>

namespace foyer::storage {

/// When the newest delivery of each kind was received that says how far the address works, kept among the
/// counters: gathered during a transaction and written once at its end. Belongs to the writer's thread.
class LastTimes
{
public:
    // Names of the counters.
    static constexpr QLatin1StringView kSignIn{"last.sign_in"}; ///< From wherever it came.
    static constexpr QLatin1StringView kOutsideSignIn{"last_outside.sign_in"};
    static constexpr QLatin1StringView kOutsideTest{"last_outside.test"};

    explicit LastTimes(const QSqlDatabase &db);

    /// At the start of each transaction.
    void clear() { m_newest = {}; }

    void note(DeliveryOutcome outcome, qint64 receivedMs, QStringView origin);

    /// Before the commit.
    [[nodiscard]] Result<void> flush();

private:
    enum Kind { SignIn, OutsideSignIn, OutsideTest, kKinds };

    std::array<qint64, kKinds> m_newest{}; ///< 0: none in this transaction.
    Statement m_raise;
};

} // namespace foyer::storage
