// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rowbuffer.h"
#include "storage/visits.h"

#include <unordered_map>
#include <vector>

namespace foyer::storage {

/// The visits that sign-ins touch, and what they change in the rollups: read once, changed in memory, and
/// written once per transaction. Whatever the order of arrival, the same sign-ins make the same rows. Belongs
/// to the writer's thread.
class VisitStates
{
public:
    explicit VisitStates(const QSqlDatabase &db);

    /// Forgets what it knew of the tables, and every change.
    void clear();

    /// One more sign-in of a visitor, who is a newcomer when there is no visit of theirs anywhere yet. True
    /// when it made a visit that was not there before.
    [[nodiscard]] Result<bool> add(qint64 visitorId, bool isNewcomer, const Arrival &arrival);

    /// Writes the visits that changed, and the rollups.
    [[nodiscard]] Result<void> flush();

private:
    [[nodiscard]] Result<VisitorVisits *> visitsOf(qint64 visitorId, bool isNewcomer);
    [[nodiscard]] Result<void> flushVisits(qint64 visitorId, VisitorVisits &visits);

    std::unordered_map<qint64, VisitorVisits> m_visitors;
    qsizetype m_remembered = 0; ///< How many visits that are.
    std::vector<qint64> m_changed;
    Rollups m_rollups;
    Statement m_select;
    RowBuffer m_inserts;
    Statement m_update;
    RollupWriter m_rollupWriter;
};

/// The columns of the table of visits in the order in which visitOf() and addRow() have them.
[[nodiscard]] QString visitColumns();

/// Adds the row of a visit to an INSERT of visitColumns().
void addRow(RowBuffer &rows, qint64 visitorId, qint64 venueId, const Visit &visit);

} // namespace foyer::storage
