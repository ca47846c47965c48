// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"

#include "exporting/exportformat.h"

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
    const auto query = storage::exportQuery(db, options.kind, options.filter);
    if (!query)
        return query.error();
    storage::Statement rows(db, query->rowsSql);
    if (const auto ran = rows.runWith(query->values); !ran)
        return ran.error();

    CsvWriter csv(output, {options.delimiter, options.byteOrderMark, options.rawFormulas});
    const ExportFormat format = exportFormat(options.kind);
    for (const QByteArray &column : format.columns)
        csv.plain(column);
    csv.endRow();
    qint64 count = 0;
    while (csv.isGood() && rows.next()) {
        format.writeRow(rows, csv);
        csv.endRow();
        if (++count % kRowsPerProgress == 0 && progress && !progress(count)) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("foyer::exporting", "The export was cancelled.")};
        }
    }
    if (!csv.flush())
        return writeError(output);
    if (const auto ended = rows.ended(); !ended)
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
    const qint64 rows = count.next() ? count.integer(0) : 0;
    if (const auto ended = count.ended(); !ended)
        return ended.error();
    return rows;
}

} // namespace foyer::exporting
