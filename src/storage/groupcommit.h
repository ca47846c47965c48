// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/deliverylog.h"
#include "storage/quarantineroom.h"
#include "storage/searchindex.h"
#include "storage/signinrows.h"

#include <span>
#include <vector>

namespace foyer::storage {

/// The read-write connection with everything that writes through it: stores many deliveries in one durable
/// transaction. Belongs to the writer's thread.
class GroupCommit
{
public:
    [[nodiscard]] static Result<std::unique_ptr<GroupCommit>>
    open(const DatabaseLocation &location, int keptDeliveries, QuarantineLimits quarantine = {});

    /// Stores all of \a batch and the counts, or nothing. The answers are in the order of the batch, and true
    /// once this has returned.
    [[nodiscard]] Result<std::vector<StoreAnswer>> store(std::span<const Incoming> batch,
                                                         const RefusalCounts &refusals);

    /// Runs \a change in a transaction of its own.
    [[nodiscard]] Result<void> apply(const std::function<Result<void>(QSqlDatabase &)> &change);

    /// Whether rows still lack the time that their commit took: then store(), even of nothing, adds it.
    [[nodiscard]] bool hasOpenTimes() const { return m_log.hasOpenTimes(); }

private:
    GroupCommit(std::unique_ptr<Connection> connection, int keptDeliveries, QuarantineLimits quarantine);

    [[nodiscard]] Result<std::vector<StoreAnswer>> storeInTransaction(std::span<const Incoming> batch,
                                                                      const RefusalCounts &refusals);
    [[nodiscard]] Result<StoreAnswer> storeOne(const Incoming &incoming);
    [[nodiscard]] Result<void> beginTables();

    std::unique_ptr<Connection> m_connection;
    SignInRows m_rows;
    DeliveryLog m_log;
    QuarantineRoom m_quarantine;
    SearchIndex m_search;
    qint64 m_newestSignInId = 0;
    Statement m_begin;
    Statement m_commit;
    Statement m_rollback;
    Statement m_dataVersion;
    std::optional<qint64> m_seenDataVersion; ///< Nothing: what is remembered of the tables may be wrong.
};

} // namespace foyer::storage
