// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export.h"
#include "exporting/exportcolumns.h"
#include "storage/sql.h"

#include <optional>

namespace foyer::exporting {

/// The rows of an export, one by one, and how their cells are written. For one thread; the database outlives
/// it.
class ExportRows
{
public:
    [[nodiscard]] static Result<ExportRows> open(storage::Database &db, const ExportOptions &options);

    /// Goes to the next row that the database has. False at the end and on an error: ask ended().
    bool next() { return m_rows.next(); }

    /// Whether the row belongs to the export.
    [[nodiscard]] bool isWanted() const { return !m_accepts || m_accepts(m_rows, m_judgedColumn); }

    [[nodiscard]] Result<void> ended() { return m_rows.ended(); }

    [[nodiscard]] const ExportColumns &columns() const { return m_columns; }

    [[nodiscard]] const storage::Statement &row() const { return m_rows; }

    void writeHeader(CsvWriter &csv, CsvWriter::Dates dates) const
    {
        for (const ExportColumn &column : m_columns)
            csv.plain(headingOf(column, dates));
        csv.endRow();
    }

    void writeRow(CsvWriter &csv) const
    {
        for (const ExportColumn &column : m_columns)
            column.write(m_rows, csv);
        csv.endRow();
    }

private:
    ExportRows(storage::Statement rows, ExportColumns columns, const storage::ExportQuery &query)
        : m_rows(std::move(rows))
        , m_columns(std::move(columns))
        , m_accepts(query.accepts)
        , m_judgedColumn(query.judgedColumn)
    {}

    storage::Statement m_rows;
    ExportColumns m_columns;
    storage::ExportQuery::Accepts m_accepts;
    int m_judgedColumn;
};

} // namespace foyer::exporting
