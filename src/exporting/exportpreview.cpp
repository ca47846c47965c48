// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportpreview.h"

#include "exporting/exportrows.h"

#include <QBuffer>

namespace foyer::exporting {

namespace {

// So many rows say well enough how long the others are.
constexpr qint64 kSampledRows = 200;

CsvWriter::Format withoutMark(const ExportOptions &options)
{
    auto format = options.format();
    format.byteOrderMark = false;
    return format;
}

/// The cells of the row apart: each is written as if it were alone.
QByteArrayList cellsOf(const ExportRows &rows, const CsvWriter::Format &format)
{
    QByteArrayList cells;
    for (const ExportColumn &column : rows.columns()) {
        QBuffer cell;
        cell.open(QIODevice::WriteOnly);
        CsvWriter csv(cell, format);
        column.write(rows.row(), csv);
        cells.append(csv.flush() ? cell.data() : QByteArray());
    }
    return cells;
}

template <typename Write>
qint64 bytesOf(const CsvWriter::Format &format, Write write)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    CsvWriter csv(bytes, format);
    write(csv);
    return csv.flush() ? bytes.size() : 0;
}

} // namespace

qint64 ExportPreview::sizeOf(qint64 allRows) const
{
    if (sampledRows == 0)
        return headerBytes;
    return headerBytes + static_cast<qint64>(static_cast<double>(sampledBytes) /
                                             static_cast<double>(sampledRows) * static_cast<double>(allRows));
}

Result<ExportPreview> exportPreview(storage::Database &db, const ExportOptions &options)
{
    auto rows = ExportRows::open(db, options);
    if (!rows)
        return rows.error();
    ExportPreview preview;
    for (const ExportColumn &column : rows->columns()) {
        preview.header.append(headingOf(column, options.dates));
        preview.isPersonal.append(column.isPersonal);
    }
    preview.headerBytes =
        bytesOf(options.format(), [&](CsvWriter &csv) { rows->writeHeader(csv, options.dates); });
    const auto format = withoutMark(options);
    preview.sampledBytes = bytesOf(format, [&](CsvWriter &csv) {
        while (preview.sampledRows < kSampledRows && rows->next()) {
            if (!rows->isWanted())
                continue;
            ++preview.sampledRows;
            if (preview.rows.size() < kPreviewRows)
                preview.rows.append(cellsOf(*rows, format));
            rows->writeRow(csv);
        }
    });
    if (const auto ended = rows->ended(); !ended)
        return ended.error();
    return preview;
}

} // namespace foyer::exporting
