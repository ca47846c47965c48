// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/csvwriter.h"
#include "storage/exportquery.h"

#include <QByteArrayList>
#include <QIODevice>

#include <functional>

namespace foyer::exporting {

using storage::ExportKind;

struct ExportOptions
{
    ExportKind kind = ExportKind::Visitors;
    storage::ExportFilter filter = {};
    QByteArrayList columns = {}; ///< By name (exportcolumns.h), in this order; empty: all.
    char delimiter = ',';        ///< ',', ';' or '\t'
    bool byteOrderMark = false;  ///< Excel needs it to see UTF-8.
    bool rawFormulas = false;    ///< Off: cells that a spreadsheet would run get a leading apostrophe.
    CsvWriter::Dates dates = CsvWriter::Dates::Iso;

    [[nodiscard]] CsvWriter::Format format() const { return {delimiter, byteOrderMark, rawFormulas, dates}; }

    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

/// Told now and then: rows written so far. Return false to stop; the export then ends with
/// ErrorCode::Cancelled.
using ExportProgress = std::function<bool(qint64 rows)>;

/// Writes CSV (RFC 4180, UTF-8, CRLF, header row; columns as in architecture.md's command-line contract,
/// unless others are chosen) to \a output, streaming: memory does not grow with the rows. Returns the number
/// of rows. Give it a QSaveFile and commit that only on success, so that nothing half done is left. For any
/// thread but the GUI's.
[[nodiscard]] Result<qint64> exportCsv(storage::Database &db, const ExportOptions &options, QIODevice &output,
                                       const ExportProgress &progress = {});

/// How many rows exportCsv would write.
[[nodiscard]] Result<qint64> exportRowCount(storage::Database &db, const ExportOptions &options);

} // namespace foyer::exporting
