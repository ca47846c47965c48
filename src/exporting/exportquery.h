// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/csvwriter.h"
#include "exporting/export.h"
#include "storage/sql.h"

#include <QByteArrayList>
#include <QVariantList>

namespace foyer::exporting {

/// One kind of export as the database sees it: what to ask and how a row of the answer becomes a row of CSV.
struct ExportQuery
{
    QByteArrayList columns; ///< The header row.
    QString rowsSql;
    QString countSql;
    QVariantList values; ///< For the question marks of either.
    void (*writeRow)(const storage::Statement &row, CsvWriter &csv) = nullptr;
};

/// Errors: those of reading the calendar (deliveries are filtered by it).
[[nodiscard]] Result<ExportQuery> exportQuery(QSqlDatabase &db, const ExportOptions &options);

} // namespace foyer::exporting
