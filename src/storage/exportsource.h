// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/exportquery.h"
#include "storage/liverowsql.h"

// Where the rows of an export come from: one by one in the order in which they lie, and of those that match a
// page's filter only, by the same conditions as the page's own list.
namespace foyer::storage {

struct ExportSource
{
    QString from;           ///< Without the word.
    QString countFrom = {}; ///< Of counting, which needs no order; empty: as `from`.
    QVariantList fromValues = {};
    QString order;
    QString rowJoins = {};   ///< What the rows need besides; begins with a space.
    QString countJoins = {}; ///< What counting needs.
    Conditions conditions = {};

    // Of a search: what `accepts` looks at.
    QString judged = {};
    QVariantList judgedValues = {};
    ExportQuery::Accepts accepts = {};

    /// \a columns: a list of so many columns for SELECT.
    [[nodiscard]] ExportQuery query(const QString &columns, int columnCount) const;
};

/// Nothing is asked where \a ids is empty.
void addIds(Conditions &conditions, const QString &column, const QList<qint64> &ids);

/// v visitors and p their profiles, by their ids.
[[nodiscard]] Result<ExportSource> visitorSource(Database &db, const VisitorFilter &filter);

/// s sign_ins in order of time; of some visitors only: theirs, one visitor after the other. A search expects
/// v venues and p the sign-ins' profiles among the joins.
[[nodiscard]] Result<ExportSource> signInSource(Database &db, const ExportFilter &filter);

/// t visits, one visitor's after the other's.
[[nodiscard]] Result<ExportSource> visitSource(Database &db, const ExportFilter &filter);

} // namespace foyer::storage
