// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export.h"

#include <QByteArrayList>
#include <QList>

namespace foyer::exporting {

inline constexpr int kPreviewRows = 10;

/// The beginning of a file that is not written yet.
struct ExportPreview
{
    QByteArrayList header;
    QList<bool> isPersonal;     ///< By column: ExportColumn::isPersonal.
    QList<QByteArrayList> rows; ///< The first ones, each cell as it will stand in the file, quotes included.

    qint64 headerBytes = 0;
    qint64 sampledRows = 0;  ///< So many rows, these among them,
    qint64 sampledBytes = 0; ///< take so much room.

    /// How large a file of \a allRows will be: exactly where all were sampled, about that otherwise.
    [[nodiscard]] qint64 sizeOf(qint64 allRows) const;
};

/// Errors as exportCsv(). For any thread but the GUI's.
[[nodiscard]] Result<ExportPreview> exportPreview(storage::Database &db, const ExportOptions &options);

} // namespace foyer::exporting
