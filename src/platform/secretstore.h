// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace foyer::platform {

/// Keeps what must not stand in a settings file: in the system's keychain, or where there is none that works,
/// in a file that only its owner can read. Never waits: answers come later, on the calling thread, unless
/// their context is gone by then. GUI thread.
class SecretStore final : public QObject
{
    Q_OBJECT
public:
    enum class Place { Keychain, File };

    /// \a folder holds the files, and tells its secrets in the keychain from those of another folder.
    explicit SecretStore(QString folder, QObject *parent = nullptr);

    /// Empty: none is kept. A file outranks the keychain: keeping in the keychain removes it, so one that is
    /// there was written later, when no keychain worked.
    void read(const QString &name, QObject *context, std::function<void(const QString &)> done) const;

    /// Where a secret is, or would be. Does not read it: the keychain might ask its user first.
    void findPlace(const QString &name, QObject *context, std::function<void(Place)> done) const;

    /// Keeps \a value, and says where; an empty one is forgotten. Errors: AccessDenied (the user did not open
    /// the keychain, or the file cannot be written or removed).
    void write(const QString &name, const QString &value, QObject *context,
               std::function<void(const Result<Place> &)> done) const;

    /// Where a secret is when its place is File.
    [[nodiscard]] QString file(const QString &name) const;

private:
    [[nodiscard]] QString key(const QString &name) const;
    void forget(const QString &name, QObject *context, std::function<void(const Result<Place> &)> done) const;

    QString m_folder;
};

} // namespace foyer::platform
