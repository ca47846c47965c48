// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/csvwriter.h"
#include "storage/exportquery.h"

#include <QByteArrayList>

#include <vector>

namespace foyer::exporting {

/// One column of a kind of export.
struct ExportColumn
{
    QByteArray name; ///< In the header row; a moment's ends in "_utc".
    void (*write)(const storage::Statement &row, CsvWriter &csv) = nullptr; ///< Of exportQuery()'s row.
    bool isPersonal = false; ///< Tells who somebody is: privacy mode masks it on the screen.
};

using ExportColumns = std::vector<ExportColumn>;

/// All of them, in the order of the command-line contract.
[[nodiscard]] const ExportColumns &exportColumns(storage::ExportKind kind);

/// Those named, in this order; all where none is. InvalidInput where a name is none of the kind's, or is
/// there twice.
[[nodiscard]] Result<ExportColumns> chosenColumns(storage::ExportKind kind, const QByteArrayList &names);

/// The name in the header row: where times are not in UTC it ends in "_local".
[[nodiscard]] QByteArray headingOf(const ExportColumn &column, CsvWriter::Dates dates);

} // namespace foyer::exporting
