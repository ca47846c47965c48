// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/signinsink.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

namespace foyer::storage {

/// Stores what other databases hold once more through the writer, beside what is being received: each sign-in
/// counts once however often it comes, so an interrupted merge is simply begun again. Each file is removed
/// when all of it is stored. Lives on its owner's thread, works on one of its own.
class Merger final : public QObject
{
    Q_OBJECT
public:
    /// \a sink outlives it.
    Merger(QStringList files, SignInSink &sink, QObject *parent = nullptr);

    /// Stops at the next pause; the rest is merged after the next start.
    ~Merger() override;
    Q_DISABLE_COPY_MOVE(Merger)

    void start();

Q_SIGNALS:
    /// All is stored, or not: then the files that are left are merged after the next start.
    void finished(foyer::Result<void> result);

private:
    [[nodiscard]] Result<void> mergeAll();

    const QStringList m_files;
    SignInSink &m_sink;
    std::atomic_bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace foyer::storage
