// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historycounter.h"
#include "storage/rowbuffer.h"

#include <span>
#include <utility>
#include <vector>

// What Recount has counted, on its way into the tables *_next (recounttables.h).
namespace foyer::storage {

struct CountedVisit
{
    qint64 visitorId = 0;
    qint64 venueId = 0;
    Visit visit;
};

/// A visitor's id, and what is held of them; of somebody with no sign-in nothing is to be.
using CountedVisitor = std::pair<qint64, VisitorState>;

struct Counted
{
    std::vector<CountedVisit> visits;
    std::vector<CountedVisitor> visitors;

    /// Adds what a HistoryCounter counts, as long as this lives.
    [[nodiscard]] HistoryCounter::Take taker();
};

/// Writes counted rows in an open transaction. For the thread of its connection.
class CountedRows
{
public:
    explicit CountedRows(const QSqlDatabase &db);

    [[nodiscard]] Result<void> removeVisitsOf(qint64 visitorId) { return m_removeVisits.run(visitorId); }

    [[nodiscard]] Result<void> write(std::span<const CountedVisit> visits,
                                     std::span<const CountedVisitor> visitors);

private:
    RowBuffer m_visits;
    RowBuffer m_visitors;
    Statement m_removeVisits;
};

} // namespace foyer::storage
