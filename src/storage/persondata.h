// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QJsonObject>

#include <functional>

namespace foyer::storage {

/// What is held on one person, by kind, in the order in which it is read.
enum class PersonPart {
    Summary,      ///< When they were seen, and how often; once, and only of a visitor who is stored.
    Profiles,     ///< Each thing that they have said of themselves.
    SignIns,      ///< Oldest first, with the whole body.
    Visits,       ///< By venue, oldest first.
    PurpleCounts, ///< What Purple counts at venues other than that of the sign-in.
    Deliveries,   ///< Lines of the delivery log that brought one of their sign-ins.
    Quarantine,   ///< Bodies that were not understood and name them.
};

/// One row of a part, for a person to read: times in UTC and days as ISO 8601, ids as Purple gives them.
/// Return false to stop.
using PersonSink = std::function<bool(PersonPart part, const QJsonObject &row)>;

/// Everything that is held on one visitor, row by row as of one moment. NotFound when nothing is; Cancelled
/// when \a sink wants no more. Not for the GUI thread.
[[nodiscard]] Result<void> readPerson(Database &db, qint64 visitorId, const PersonSink &sink);

} // namespace foyer::storage
