// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "service/recovery.h"
#include "storage/merger.h"
#include "storage/signinwriter.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

namespace foyer::service {

/// Looks after what is stored while the writer runs: makes the daily backups, finishes a forgetting that was
/// interrupted, merges what was received while a damaged database was away, and carries out what a person
/// decides about damage. Lives on the main thread,
/// works on others; its end waits for a backup that is being made.
class Safekeeping final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int keptBackups = 3;
        /// After a start there is more urgent work for the disk.
        std::chrono::milliseconds firstLook = std::chrono::minutes(1);
        std::chrono::milliseconds lookInterval = std::chrono::minutes(10);
    };

    /// \a writer outlives it.
    Safekeeping(storage::DataDirectory directory, const Clock &clock, storage::SignInWriter &writer,
                std::optional<Damage> damage, Options options, QObject *parent = nullptr);
    ~Safekeeping() override;
    Q_DISABLE_COPY_MOVE(Safekeeping)

    /// What a person has to decide; nothing: nothing.
    [[nodiscard]] const std::optional<Damage> &damage() const { return m_damage; }

    [[nodiscard]] bool isRestoring() const { return m_isRestoring; }

    /// Why the last attempt to make or restore a backup failed; empty: it did not.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Prepares the offered backup, which may take a while; then restorationPrepared(), or a problem().
    void restore();

    /// Stays with the new database. The damaged one stays where it is.
    void goOnWithout();

Q_SIGNALS:
    void changed();
    /// The backup takes its place when the receiver is opened the next time: close it and open it again.
    void restorationPrepared();

private:
    void mergeLeftovers();
    void look();
    void takeBackup(const Result<void> &made);
    void takeRestoration(const Result<void> &prepared);
    [[nodiscard]] QDate today() const;

    const storage::DataDirectory m_directory;
    const Clock &m_clock;
    storage::SignInWriter &m_writer;
    const Options m_options;
    std::optional<Damage> m_damage;
    QString m_problem;
    bool m_isRestoring = false;
    bool m_isBackingUp = false;
    QTimer m_timer;
    std::unique_ptr<storage::Merger> m_merger;
    QThreadPool m_pool; ///< Last: its end waits for work that calls back.
};

} // namespace foyer::service
