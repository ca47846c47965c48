// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql.h"

#include <QHash>

namespace foyer::storage {

/// A row that others refer to: its id, and whether it has yet to be written.
struct DistinctRow
{
    qint64 id = 0;
    bool isMissing = false;
};

/// The ids of a table whose rows are written once and found by a digest of what they say. Chooses the ids of
/// new rows, but writes nothing: what a repeat says must leave no trace, and whether a sign-in is one turns
/// out later.
class DistinctRows
{
public:
    DistinctRows(const QSqlDatabase &db, const QString &table);

    /// Forgets what it knew of the table.
    [[nodiscard]] Result<void> reload();

    [[nodiscard]] Result<DistinctRow> find(qint64 digest);

    /// \a row is in the table now.
    void remember(qint64 digest, const DistinctRow &row);

private:
    QSqlDatabase m_db;
    QString m_table;
    Statement m_select;
    QHash<qint64, qint64> m_ids; ///< By digest.
    qint64 m_lastId = 0;
};

} // namespace foyer::storage
