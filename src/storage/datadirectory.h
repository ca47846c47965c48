// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace foyer::storage {

/// The folder that holds everything Foyer keeps: database, settings, certificate for trying out. Private to
/// its owner: the folder is made with mode 0700, and `restrictNewFiles()` makes every file 0600.
class DataDirectory
{
public:
    /// Call once at the start of main(): files made from now on by this process are readable by their owner
    /// alone (umask 077). Does nothing on Windows, where the profile folder's access list has the same
    /// effect.
    static void restrictNewFiles();

    /// Opens \a path, or the default place when it is empty (the folder "Foyer" in
    /// QStandardPaths::GenericDataLocation, the same one for every program), making the folder where needed.
    /// Errors: AccessDenied (cannot be made or written, said with its name).
    [[nodiscard]] static Result<DataDirectory> open(const QString &path);

    /// Makes nothing. Errors: NotFound, AccessDenied.
    [[nodiscard]] static Result<DataDirectory> openExisting(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] QString database() const { return filePath(QStringLiteral("foyer.sqlite")); }

    /// Where backups go unless the settings name another folder: ask service::BackupSettings.
    [[nodiscard]] QString ownBackups() const { return filePath(QStringLiteral("backups")); }

    [[nodiscard]] QString settings() const { return filePath(QStringLiteral("foyer.ini")); }

    [[nodiscard]] QString lock() const { return filePath(QStringLiteral("listener.lock")); }

    [[nodiscard]] QString selfSignedCertificate() const
    {
        return filePath(QStringLiteral("self-signed.crt"));
    }

    [[nodiscard]] QString selfSignedKey() const { return filePath(QStringLiteral("self-signed.key")); }

    [[nodiscard]] QString filePath(const QString &name) const { return m_path + u'/' + name; }

private:
    explicit DataDirectory(QString path) : m_path(std::move(path)) {}

    QString m_path;
};

} // namespace foyer::storage
