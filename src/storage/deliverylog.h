// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/deliverycounters.h"
#include "storage/incoming.h"
#include "storage/rowbuffer.h"
#include "storage/sql.h"

#include <optional>

namespace foyer::storage {

/// Writes the delivery log, the quarantine and the counters into an open transaction, and keeps the log a
/// ring. Belongs to the writer's thread.
class DeliveryLog
{
public:
    DeliveryLog(const QSqlDatabase &db, int keptDeliveries);

    /// At the start of each transaction. \a isStale: what was remembered of the tables may be wrong.
    [[nodiscard]] Result<void> begin(bool isStale);

    /// One row. \a signInId: of the stored sign-in, for Stored and Repeat.
    [[nodiscard]] Result<void> add(const Incoming &incoming, DeliveryOutcome outcome,
                                   std::optional<qint64> signInId);

    /// Before the commit: counters, and the ring.
    [[nodiscard]] Result<void> flush(const RefusalCounts &refusals);

    /// After the commit: only now is it known how long it took.
    void committed();

    /// Whether rows still lack the time that their commit took; the next begin() adds it.
    [[nodiscard]] bool hasOpenTimes() const { return m_openTimes.has_value(); }

private:
    struct OpenTimes
    {
        qint64 firstId = 0;
        qint64 lastId = 0;
        qint64 microseconds = 0;
    };

    [[nodiscard]] Result<void> reload();
    [[nodiscard]] Result<void> trim();

    QSqlDatabase m_db;
    int m_keptDeliveries;
    qint64 m_lastId = 0;
    qint64 m_firstOfBatch = 0;
    qint64 m_oldestId = 0;    ///< Of the rows that the ring may remove.
    qint64 m_beganAtTick = 0; ///< Times in the rows are up to here until their commit is over.
    std::optional<OpenTimes> m_openTimes;
    DeliveryCounters m_counters;

    RowBuffer m_rows;
    Statement m_addBody;
    Statement m_insertQuarantined;
    Statement m_addTime;
    Statement m_trim;
};

} // namespace foyer::storage
