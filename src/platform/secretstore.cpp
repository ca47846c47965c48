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

void SecretStore::read(const QString &name, QObject *context, std::function<void(const Secret &)> done) const
{
    auto *job = new QKeychain::ReadPasswordJob(kService); // Deletes itself.
    job->setKey(key(name));
    connect(job, &QKeychain::Job::finished, context,
            [job, context, fileName = file(name), done = std::move(done)] {
                if (job->error() == QKeychain::NoError) {
                    done({job->textData(), Place::Keychain});
                    return;
                }
                const bool hasKeychain = job->error() == QKeychain::EntryNotFound;
                runInBackground(
                    context, [fileName] { return readFile(fileName); },
                    [done, hasKeychain](const QString &value) {
                        done({value, hasKeychain && value.isEmpty() ? Place::Keychain : Place::File});
                    });
            });
    job->start();
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
                const auto keepOrClear = [isKept, fileName, value]() -> Result<Place> {
                    if (!isKept)
                        return writeFile(fileName, value);
                    QFile::remove(fileName); // From a time without a keychain.
                    return Place::Keychain;
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
            [context, fileName = file(name), done = std::move(done)] {
                // There may be none in either place.
                runInBackground(
                    context,
                    [fileName]() -> Result<Place> {
                        QFile::remove(fileName);
                        return Place::Keychain;
                    },
                    done);
            });
    job->start();
}

} // namespace foyer::platform
