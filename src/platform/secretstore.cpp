// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/secretstore.h"

#include "domain/background.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <qt6keychain/keychain.h>

namespace foyer::platform {

namespace {

constexpr QLatin1String kService("Foyer");

QString readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<SecretStore::Place> writeFile(const QString &name, const QString &value)
{
    QSaveFile file(name);
    const QByteArray bytes = value.toUtf8();
    // Private before there is anything in it to read.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return SecretStore::Place::File;
    return Error{
        ErrorCode::AccessDenied,
        SecretStore::tr("The password could not be kept: this system has no keychain, and Foyer cannot "
                        "write %1. Check the rights of that folder and the space on its disk.")
            .arg(QDir::toNativeSeparators(name)),
        file.errorString()};
}

Result<SecretStore::Place> removeFile(const QString &name)
{
    if (!QFile::exists(name) || QFile::remove(name))
        return SecretStore::Place::Keychain;
    return Error{ErrorCode::AccessDenied,
                 SecretStore::tr("Foyer cannot delete %1, which holds an older password. Check the rights of "
                                 "that folder, or delete the file yourself, and save again.")
                     .arg(QDir::toNativeSeparators(name))};
}

/// Asks the keychain for what it has under \a key: the job, finished, to \a done.
void ask(const QString &key, QObject *context, std::function<void(const QKeychain::ReadPasswordJob &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(kService); // Deletes itself.
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(*job); });
    job->start();
}

} // namespace

SecretStore::SecretStore(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder)) {}

QString SecretStore::file(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".secret");
}

QString SecretStore::key(const QString &name) const
{
    return name + u' ' + m_folder;
}

void SecretStore::read(const QString &name, QObject *context, std::function<void(const QString &)> done) const
{
    runInBackground(
        context, [fileName = file(name)] { return readFile(fileName); },
        [context, key = key(name), done = std::move(done)](const QString &inFile) {
            if (!inFile.isEmpty()) {
                done(inFile);
                return;
            }
            ask(key, context, [done](const QKeychain::ReadPasswordJob &job) {
                done(job.error() == QKeychain::NoError ? job.textData() : QString());
            });
        });
}

void SecretStore::findPlace(const QString &name, QObject *context, std::function<void(Place)> done) const
{
    runInBackground(
        context, [fileName = file(name)] { return QFile::exists(fileName); },
        [context, key = key(name), done = std::move(done)](bool isInFile) {
            if (isInFile) {
                done(Place::File);
                return;
            }
            // Nothing is kept under this key: a keychain that works says so.
            ask(key + QStringLiteral(" place"), context, [done](const QKeychain::ReadPasswordJob &job) {
                const bool hasKeychain =
                    job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
                done(hasKeychain ? Place::Keychain : Place::File);
            });
        });
}

void SecretStore::write(const QString &name, const QString &value, QObject *context,
                        std::function<void(const Result<Place> &)> done) const
{
    if (value.isEmpty()) {
        forget(name, context, std::move(done));
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(key(name));
    job->setTextData(value);
    connect(job, &QKeychain::Job::finished, context,
            [job, context, value, fileName = file(name), done = std::move(done)] {
                if (job->error() == QKeychain::AccessDeniedByUser) {
                    done(
                        Error{ErrorCode::AccessDenied,
                              tr("The keychain was not opened, so the password could not be kept. Save again "
                                 "and let Foyer into the keychain.")});
                    return;
                }
                const bool isKept = job->error() == QKeychain::NoError;
                const auto keepOrClear = [isKept, fileName, value] {
                    return isKept ? removeFile(fileName) : writeFile(fileName, value);
                };
                runInBackground(context, keepOrClear, done);
            });
    job->start();
}

void SecretStore::forget(const QString &name, QObject *context,
                         std::function<void(const Result<Place> &)> done) const
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(key(name));
    connect(job, &QKeychain::Job::finished, context,
            [job, context, fileName = file(name), done = std::move(done)] {
                if (job->error() == QKeychain::AccessDeniedByUser) {
                    done(Error{ErrorCode::AccessDenied,
                               tr("The keychain was not opened, so the earlier password is still in it. Save "
                                  "again and let Foyer into the keychain.")});
                    return;
                }
                // There may be none in either place.
                runInBackground(
                    context, [fileName] { return removeFile(fileName); }, done);
            });
    job->start();
}

} // namespace foyer::platform
