// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/recovery.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace foyer::service {

/// prepareDatabase() on a thread of its own. Lives on its owner's thread; its end calls the work off and
/// waits for that, so that the database is never left to somebody who works on it still.
class Preparation final : public QObject
{
    Q_OBJECT
public:
    Preparation(storage::DataDirectory directory, storage::BackupFolder backups, const QDateTime &now,
                QObject *parent = nullptr);
    ~Preparation() override;
    Q_DISABLE_COPY_MOVE(Preparation)

    void start() { m_thread->start(); }

Q_SIGNALS:
    /// Each time that it is something else, or another per cent; from the work's thread.
    void progressed(foyer::service::Preparing what, int percent);
    /// On the owner's thread, once.
    void finished(const foyer::Result<std::optional<foyer::service::Damage>> &found);

private:
    [[nodiscard]] bool report(Preparing what, int percent);

    std::atomic_bool m_isCalledOff = false;
    Preparing m_what = Preparing::Looking; ///< Of the thread, as the next.
    int m_percent = 0;
    Result<std::optional<Damage>> m_found = std::optional<Damage>(); ///< Written before the thread ends.
    std::unique_ptr<QThread> m_thread;
};

} // namespace foyer::service
