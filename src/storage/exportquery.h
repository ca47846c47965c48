// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"
#include "storage/queries.h"
#include "storage/sql.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>

namespace foyer::storage {

/// What an export holds: one row for each of these.
enum class ExportKind { Visitors, SignIns, Visits, VenueDays, Deliveries };

/// What is set has to be so, all of it. Not every kind of row knows of everything: canFilter().
struct ExportFilter
{
    QList<qint64> venueIds = {};                 ///< Empty: all.
    std::optional<QDate> from = {};              ///< First business day, inclusive.
    std::optional<QDate> to = {};                ///< Last business day, inclusive.
    QList<qint64> visitorIds = {};               ///< Of these visitors only; empty: of all.
    VisitorFilter visitors = {};                 ///< Of the visitors that the list of them shows.
    QString signInText = {};                     ///< What the live table is searched for.
    std::optional<DeliveryOutcome> outcome = {}; ///< Of deliveries.
    friend bool operator==(const ExportFilter &, const ExportFilter &) = default;
};

/// Whether rows of \a kind can be told apart by all that \a filter says.
[[nodiscard]] bool canFilter(ExportKind kind, const ExportFilter &filter);

/// The query of an export, to be run by a Statement: for an export of any size rows have to be read one by
/// one. Texts come as BLOB: the driver then hands over SQLite's UTF-8 as it is, instead of UTF-16 that would
/// have to be turned back.
struct ExportQuery
{
    /// Says whether a row belongs to the export, by the columns from \a firstColumn on.
    using Accepts = std::function<bool(const Statement &row, int firstColumn)>;

    QString rowsSql;

    /// Gives the number of rows; with `accepts`, a row for each to be judged by its columns from 0 on.
    QString countSql;

    QVariantList values;  ///< For the question marks of either.
    Accepts accepts = {}; ///< For a search, of which SQL lets more through than matches. Nothing: all.
    int judgedColumn = 0; ///< Its first column in the rows.
};

/// Its columns, in this order:
/// - Visitors: id, first name, last name, email, gender, date of birth, provider, first seen, last seen,
///   visits, sign-ins;
/// - SignIns: time, venue id, venue name, visitor id, first name, last name, email, gender, date of birth,
///   provider, MAC (macOfColumn()), user agent, whether the visit is new, visit number, time received;
/// - Visits: venue id, venue name, visitor id, day, first sign-in, whether it is new, visit number, sign-ins;
/// - VenueDays: venue id, venue name, day, visits, new visits, sign-ins;
/// - Deliveries: time received, outcome, origin, bytes, time to answer in µs, reason.
///
/// Errors: InvalidInput where canFilter() says no; those of reading the calendar (deliveries are filtered by
/// it) and of the search index.
[[nodiscard]] Result<ExportQuery> exportQuery(Database &db, ExportKind kind, const ExportFilter &filter);

} // namespace foyer::storage
