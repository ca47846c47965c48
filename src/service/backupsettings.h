// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/backup.h"
#include "storage/datadirectory.h"

#include <QString>

#include <optional>

class QSettings;

namespace foyer::service {

/// Where backups go and how many are kept: the group [backups] of foyer.ini. Saved apart from the other
/// settings, as it takes effect at once. A value.
struct BackupSettings
{
    static constexpr int kMostKept = 365;

    QString folder; ///< Empty: "backups" in the data directory.
    int kept = 3;   ///< The newest so many stay.

    friend bool operator==(const BackupSettings &, const BackupSettings &) = default;

    /// Takes what \a ini says; the key of a value that cannot be used, or nothing.
    [[nodiscard]] std::optional<QString> read(const QSettings &ini);

    /// What the settings file of \a directory says; where it says nothing that can be used, the defaults.
    [[nodiscard]] static BackupSettings of(const storage::DataDirectory &directory);

    /// Writes these lines of the settings \a file and no others. AccessDenied.
    [[nodiscard]] Result<void> save(const QString &file) const;

    [[nodiscard]] storage::BackupFolder folderIn(const storage::DataDirectory &directory) const;
};

} // namespace foyer::service
