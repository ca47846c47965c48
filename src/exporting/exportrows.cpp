// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportrows.h"

namespace foyer::exporting {

Result<ExportRows> ExportRows::open(storage::Database &db, const ExportOptions &options)
{
    auto columns = chosenColumns(options.kind, options.columns);
    if (!columns)
        return columns.error();
    const auto query = storage::exportQuery(db, options.kind, options.filter);
    if (!query)
        return query.error();
    storage::Statement rows(db, query->rowsSql);
    if (const auto ran = rows.runWith(query->values); !ran)
        return ran.error();
    return ExportRows(std::move(rows), *std::move(columns), *query);
}

} // namespace foyer::exporting
