// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariantList>

#include <optional>

namespace foyer::storage {

/// What an export holds: one row for each of these.
enum class ExportKind { Visitors, SignIns, Visits, Deliveries };

struct ExportFilter
{
    QList<qint64> venueIds = {};          ///< Empty: all.
    std::optional<QDate> from = {};       ///< First business day, inclusive.
    std::optional<QDate> to = {};         ///< Last business day, inclusive.
    std::optional<qint64> visitorId = {}; ///< Sign-ins and visits of this one only.
};

/// The query of an export, to be run by a Statement: for an export of any size rows have to be read one by
/// one. Texts come as BLOB: the driver then hands over SQLite's UTF-8 as it is, instead of UTF-16 that would
/// have to be turned back.
struct ExportQuery
{
    QString rowsSql;
    QString countSql;
    QVariantList values; ///< For the question marks of either.
};

/// Its columns, in this order:
/// - Visitors: id, first name, last name, email, gender, date of birth, provider, first seen, last seen,
/// visits,
///   sign-ins;
/// - SignIns: time, venue id, venue name, visitor id, first name, last name, email, gender, date of birth,
///   provider, MAC (macOfColumn()), user agent, whether the visit is new, visit number, time received;
/// - Visits: venue id, venue name, visitor id, day, first sign-in, whether it is new, visit number, sign-ins;
/// - Deliveries: time received, outcome, origin, bytes, time to answer in µs, reason.
///
/// Errors: those of reading the calendar (deliveries are filtered by it).
[[nodiscard]] Result<ExportQuery> exportQuery(Database &db, ExportKind kind, const ExportFilter &filter);

} // namespace foyer::storage
