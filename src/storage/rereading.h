// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

// Handling what waits in quarantine, in batches: each is one transaction, short enough that deliveries that
// come meanwhile are answered in time. Each runs inside SignInWriter::apply; QuarantineWork strings them
// together.
namespace foyer::storage {

/// Rows of quarantine: from the one after `afterId` to `lastId`.
struct QuarantineSpan
{
    qint64 afterId = 0;
    qint64 lastId = 0;
    qint64 deliveries = 0; ///< How many those are.
};

/// All that waits now.
[[nodiscard]] Result<QuarantineSpan> wholeQuarantine(QSqlDatabase &db);

/// Only this delivery. NotFound when it does not wait.
[[nodiscard]] Result<QuarantineSpan> quarantineSpanOf(QSqlDatabase &db, qint64 deliveryId);

/// What one batch came to. The next one begins after `lastId`; it was the last when that is the span's.
struct QuarantineBatch
{
    qint64 lastId = 0;
    qint64 seen = 0;
    qint64 gone = 0; ///< Of those, how many are no longer in quarantine.
};

/// Reads the first bodies of \a span again. What is understood now is stored as if it had been when it came:
/// once, with its time of arrival, visits and rollups included, and the delivery log says so. The rest stays,
/// with the reason of today. \a nowMs as for PayloadReader::read.
[[nodiscard]] Result<QuarantineBatch> rereadQuarantined(QSqlDatabase &db, const QuarantineSpan &span,
                                                        qint64 nowMs);

/// Removes the first bodies of \a span for good; the delivery log keeps its lines.
[[nodiscard]] Result<QuarantineBatch> deleteQuarantined(QSqlDatabase &db, const QuarantineSpan &span);

/// Which PayloadReader::kVersion has last read all of quarantine; 0: none.
[[nodiscard]] Result<int> lastReaderVersion(QSqlDatabase &db);
[[nodiscard]] Result<void> setLastReaderVersion(QSqlDatabase &db, int version);

} // namespace foyer::storage
