// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "domain/result.h"
#include "storage/rows.h"

#include <QSqlDatabase>

#include <optional>

namespace foyer::storage {

/// Who has come since somebody looked last, as far as it is worth telling: the days are those of the calendar
/// for all venues.
struct Arrivals
{
    qint64 newestId = 0; ///< Of all sign-ins: what arrivalsAfter() is given the next time.
    BusinessDay calendar{QTimeZone::systemTimeZone()};
    std::optional<LiveRow> firstOfDay; ///< Before it nobody had signed in today.
    QList<LiveRow> followed;           ///< Each of a followed visitor who had not signed in today.
};

/// What arrived after the sign-in \a signInId. Without one there is nothing to tell yet, only the newest id:
/// what was there before the program was is no news. For the threads of queries.h.
[[nodiscard]] Result<Arrivals> arrivalsAfter(QSqlDatabase &db, std::optional<qint64> signInId, qint64 nowMs);

} // namespace foyer::storage
