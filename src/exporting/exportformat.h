// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/csvwriter.h"
#include "storage/exportquery.h"
#include "storage/sql.h"

#include <QByteArrayList>

namespace foyer::exporting {

/// How the rows of one kind of export look in CSV (the columns of architecture.md's command-line contract).
struct ExportFormat
{
    QByteArrayList columns; ///< The header row.
    void (*writeRow)(const storage::Statement &row,
                     CsvWriter &csv) = nullptr; ///< A row of storage::exportQuery().
};

[[nodiscard]] ExportFormat exportFormat(storage::ExportKind kind);

} // namespace foyer::exporting
