// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/signinsink.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

namespace foyer::storage {

/// Stores what other databases hold, and the database does not, through the writer, beside what is being
/// received. Each sign-in counts once however often it comes, so that an interrupted merge is begun again
/// after the next start; quarantined deliveries leave the file as they are stored, a batch at a time. A file
/// is removed when all of it is stored; one that is damaged is put aside when what can be read of it is
/// stored. Lives on its owner's thread, works on one of its own.
class Merger final : public QObject
{
    Q_OBJECT
public:
    /// \a sink outlives it, and writes to \a databaseFile. \a now: a time of sign-in may be one day later
    /// than this or than the arrival.
    Merger(QStringList files, QString databaseFile, SignInSink &sink, const QDateTime &now,
           QObject *parent = nullptr);

    /// Stops at the next pause; the rest is merged after the next start.
    ~Merger() override;
    Q_DISABLE_COPY_MOVE(Merger)

    void start();

Q_SIGNALS:
    /// All is stored, or not. Damaged: all but what nobody can read is. Every other error: the files that are
    /// left are merged after the next start.
    void finished(foyer::Result<void> result);

private:
    [[nodiscard]] Result<void> mergeAll();

    const QStringList m_files;
    const QString m_databaseFile;
    SignInSink &m_sink;
    const QDateTime m_now;
    std::atomic_bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace foyer::storage
