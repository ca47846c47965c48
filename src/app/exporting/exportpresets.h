// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/export.h"

#include <QList>
#include <QString>

// Choices for exports that are kept under a name: what, which venues, which columns, how written. What a page
// was searched for and days are not among them, so no file but the export itself holds anything personal.
namespace foyer::app {

struct ExportPreset
{
    QString name;
    exporting::ExportOptions options; ///< Of its filter the venues alone are kept.
    friend bool operator==(const ExportPreset &, const ExportPreset &) = default;
};

/// Those in \a file, by name. What cannot be understood is left out; none where there is no file. Reads the
/// disk: not for the GUI thread.
[[nodiscard]] QList<ExportPreset> loadPresets(const QString &file);

/// Replaces all in \a file that loadPresets() gives; what it leaves out, as a newer Foyer may have written
/// it, stays unless one of \a presets has its name. AccessDenied. Writes the disk: not for the GUI thread.
[[nodiscard]] Result<void> savePresets(const QString &file, const QList<ExportPreset> &presets);

} // namespace foyer::app
