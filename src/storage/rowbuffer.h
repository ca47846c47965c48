// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql.h"

#include <vector>

namespace foyer::storage {

/// Rows on their way into one table, written several in a statement: what Qt and SQLite do for each statement
/// takes longer than a row. Belongs to the thread of its connection; flush() within the transaction of the
/// rows.
class RowBuffer
{
public:
    /// \a sql: up to and with VALUES. \a row: the brackets after it, with a question mark for each value. For
    /// a text in UTF-8 it says CAST(? AS TEXT): SQLite then neither copies nor converts it. \a ending: what
    /// follows the rows.
    RowBuffer(const QSqlDatabase &db, const QString &sql, const QString &row, const QString &ending = {});

    template <typename... Values>
    void add(const Values &...values)
    {
        (m_values.push_back(Statement::toSql(values)), ...);
        ++m_rows;
    }

    /// Writes the rows, in the order in which they were added.
    [[nodiscard]] Result<void> flush();

    /// Forgets the rows that are not written.
    void clear();

private:
    static constexpr unsigned kMostRows = 32;

    std::vector<SqlValue> m_values;
    unsigned m_rows = 0;
    std::vector<Statement> m_statements; ///< For 1, 2, 4, … rows.
};

} // namespace foyer::storage
