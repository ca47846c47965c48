// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"

#include "exporting/exportrows.h"

#include <QCoreApplication>

namespace foyer::exporting {

namespace {

constexpr qint64 kRowsPerProgress = 1'000;

Error writeError(const QIODevice &output)
{
    return {ErrorCode::StorageFull,
            QCoreApplication::translate("foyer::exporting",
                                        "The export could not be written to the end. Check that there is "
                                        "room on the disk and that the file can be written."),
            output.errorString()};
}

} // namespace

Result<qint64> exportCsv(storage::Database &db, const ExportOptions &options, QIODevice &output,
                         const ExportProgress &progress)
{
    auto rows = ExportRows::open(db, options);
    if (!rows)
        return rows.error();
    CsvWriter csv(output, options.format());
    rows->writeHeader(csv, options.dates);
    qint64 count = 0;
    for (qint64 looked = 1; csv.isGood() && rows->next(); ++looked) {
        if (rows->isWanted()) {
            rows->writeRow(csv);
            ++count;
        }
        if (looked % kRowsPerProgress == 0 && progress && !progress(count)) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("foyer::exporting", "The export was cancelled.")};
        }
    }
    if (!csv.flush())
        return writeError(output);
    if (const auto ended = rows->ended(); !ended)
        return ended.error();
    return count;
}

Result<qint64> exportRowCount(storage::Database &db, const ExportOptions &options)
{
    const auto query = storage::exportQuery(db, options.kind, options.filter);
    if (!query)
        return query.error();
    storage::Statement count(db, query->countSql);
    if (const auto ran = count.runWith(query->values); !ran)
        return ran.error();
    qint64 rows = 0;
    if (query->accepts) {
        while (count.next())
            rows += query->accepts(count, 0) ? 1 : 0;
    } else if (count.next()) {
        rows = count.integer(0);
    }
    if (const auto ended = count.ended(); !ended)
        return ended.error();
    return rows;
}

} // namespace foyer::exporting
