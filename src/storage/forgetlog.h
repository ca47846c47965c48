// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QDate>
#include <QList>

namespace foyer::storage {

/// Why people were forgotten. The numbers are kept in databases.
enum class ForgetReason {
    Request = 0,   ///< Somebody asked for it.
    Retention = 1, ///< They had not come for as long as the owner keeps visitors.
};

/// What was forgotten on one day for one reason: numbers, no person.
struct ForgetLogRow
{
    QDate day = {}; ///< By the PC's clock and calendar.
    ForgetReason reason = ForgetReason::Request;
    qint64 visitors = 0;
    qint64 signIns = 0;
    friend bool operator==(const ForgetLogRow &, const ForgetLogRow &) = default;
};

/// Newest first, at most \a limit.
[[nodiscard]] Result<QList<ForgetLogRow>> forgetLog(Database &db, int limit);

/// Adds to the row of today, whatever the day in \a row. Inside the transaction that forgets.
[[nodiscard]] Result<void> logForgotten(Database &db, const ForgetLogRow &row);

} // namespace foyer::storage
