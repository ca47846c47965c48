// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "storage/backup.h"
#include "storage/datadirectory.h"
#include "storage/retention.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace foyer::service {

/// Removes visitors so many months after their last visit, from the database and its backups: soon after the
/// start, and every day from then on. Whoever receives for a data directory has one. Lives on the main
/// thread, works on another, on a connection of its own and in pieces, so that deliveries hardly wait; its
/// end waits for a piece.
class Retention final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        /// After a start there is more urgent work for the disk.
        std::chrono::milliseconds firstLook = std::chrono::minutes(2);
        /// Looking costs nothing when nobody is too old; a day that begins is noticed by the next look.
        std::chrono::milliseconds lookInterval = std::chrono::minutes(30);
    };

    Retention(storage::DataDirectory directory, const Clock &clock, Options options,
              QObject *parent = nullptr);
    ~Retention() override;
    Q_DISABLE_COPY_MOVE(Retention)

    /// How long visitors are kept; 0: for ever. Nothing is removed before this has been called.
    void setMonths(int months);

    /// At once, not at the next look: somebody has just changed the months.
    void look();

    /// Whether people are being removed just now.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Why the last run ended early; empty: it did not.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// isRunning() or problem() changed.
    void changed();

private:
    [[nodiscard]] Result<storage::Expired> run(qint64 limitMs, bool reachesBackups) const;
    [[nodiscard]] Result<storage::Expired>
    runOnDatabase(qint64 limitMs, const storage::BackupFolder::Question &isNeeded) const;
    void take(const Result<storage::Expired> &removed);

    const storage::DataDirectory m_directory;
    const Clock &m_clock;
    const Options m_options;
    int m_months = 0;
    QString m_problem;
    bool m_isRunning = false;
    bool m_isWantedAgain = false;  ///< Asked for while it ran.
    qint64 m_limitOfBackupsMs = 0; ///< Up to which the backups have been treated since the start.
    QTimer m_timer;
    std::atomic_bool m_isStopping = false;
    QThreadPool m_pool; ///< Last: its end waits for work that calls back.
};

} // namespace foyer::service
