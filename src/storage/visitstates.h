// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rowbuffer.h"
#include "storage/visits.h"

#include <map>
#include <optional>
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

    /// One more sign-in of a visitor at a venue.
    struct Arrival
    {
        qint64 venueId = 0;
        qint64 visitorId = 0;
        bool isNewcomer = false; ///< There is no visit of theirs anywhere yet.
        qint64 authenticatedMs = 0;
        VenueMoment moment;
        std::optional<qint64> visitCount; ///< Purple's own.
    };

    /// True when it made a visit that was not there before.
    [[nodiscard]] Result<bool> add(const Arrival &arrival);

    /// Writes the visits that changed, and the rollups.
    [[nodiscard]] Result<void> flush();

private:
    using Guest = std::pair<qint64, qint64>; ///< Visitor and venue.

    struct Entry
    {
        Visit visit;
        bool isStored = false; ///< There is a row to be changed.
        bool isChanged = false;
    };

    /// A guest's visits by day: the first that there is, and others as they are asked for. Empty: none at
    /// all.
    using Visits = std::map<DayNumber, Entry>;

    [[nodiscard]] Result<Visits *> visitsOf(const Guest &guest, bool isNewcomer);
    [[nodiscard]] Result<Entry *> find(Visits &visits, const Guest &guest, DayNumber day);
    [[nodiscard]] static Entry readEntry(const Statement &row);

    QHash<Guest, Visits> m_visits;
    std::vector<Guest> m_changed;
    RollupDeltas m_deltas;
    Statement m_selectFirst;
    Statement m_selectOne;
    RowBuffer m_inserts;
    Statement m_update;
    Statement m_addToHour;
    Statement m_addToDay;
};

} // namespace foyer::storage
