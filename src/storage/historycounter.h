// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/traits.h"
#include "storage/calendars.h"
#include "storage/sql.h"
#include "storage/visitorstates.h"
#include "storage/visits.h"

#include <QHash>

#include <functional>
#include <limits>
#include <optional>

namespace foyer::storage {

/// Counts sign-ins that are stored: what visits they make, and what these are in the rollups. Reads only, one
/// visitor's sign-ins at a time. For the thread of its connection.
class HistoryCounter
{
public:
    static constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

    HistoryCounter(const QSqlDatabase &db, VenueCalendars calendars);

    /// Gets each visitor: what is held of them, and their visits.
    using Take =
        std::function<Result<void>(qint64 visitorId, const VisitorState &state, VisitorVisits &visits)>;

    /// Counts the visitors with ids above \a afterVisitor, in the order of their ids, into \a rollups until
    /// \a enough sign-ins have been read; only sign-ins with ids up to \a lastSignIn. The last visitor
    /// counted, or nothing when there was none.
    [[nodiscard]] Result<std::optional<qint64>> countAfter(qint64 afterVisitor, qint64 lastSignIn,
                                                           qint64 enough, Rollups &rollups, const Take &take);

    /// The same for one visitor, of whom there may be nothing.
    [[nodiscard]] Result<void> countOne(qint64 visitorId, qint64 lastSignIn, Rollups &rollups,
                                        const Take &take);

private:
    struct Person
    {
        qint64 profileId = -1;
        qint64 digest = 0;
        QDate dateOfBirth;
        Traits traits;
        qint64 facets = 0;
    };

    [[nodiscard]] Result<void> read(Statement &signIns, qint64 enough, Rollups &rollups, const Take &take,
                                    std::optional<qint64> &last);
    [[nodiscard]] Result<void> count(const Statement &row, Rollups &rollups);
    [[nodiscard]] Result<const Person *> person(qint64 profileId);
    [[nodiscard]] Result<DeviceFamily> device(qint64 userAgentId);

    VenueCalendars m_calendars;
    Statement m_selectMany;
    Statement m_selectOne;
    Statement m_selectProfile;
    Statement m_selectUserAgent;
    Person m_person; ///< The last one asked for: most sign-ins of a visitor have the same.
    QHash<qint64, DeviceFamily> m_devices;

    // Of the visitor whose sign-ins are being read.
    VisitorState m_state;
    VisitorVisits m_visits;
};

} // namespace foyer::storage
