// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "service/backupsettings.h"
#include "service/recovery.h"
#include "storage/merger.h"
#include "storage/signinwriter.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace foyer::service {

/// Looks after what is stored while the writer runs: makes the daily backups, finishes a forgetting that was
/// interrupted, merges what was received before a backup was restored, and does what a person asks for: a
/// backup now, a look at the whole database, restoring, another folder for backups, a decision about damage.
/// Lives on the main thread, works on others, one thing at a time; its end calls off what is under way.
class Safekeeping final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        /// After a start there is more urgent work for the disk.
        std::chrono::milliseconds firstLook = std::chrono::minutes(1);
        std::chrono::milliseconds lookInterval = std::chrono::minutes(10);
        /// Until the backups are looked at, which counts what each holds.
        std::chrono::milliseconds firstList = std::chrono::milliseconds(1'500);
    };

    /// \a writer outlives it.
    Safekeeping(storage::DataDirectory directory, const Clock &clock, storage::SignInWriter &writer,
                std::optional<Damage> damage, BackupSettings settings, Options options,
                QObject *parent = nullptr);
    ~Safekeeping() override;
    Q_DISABLE_COPY_MOVE(Safekeeping)

    /// What a person has to decide; nothing: nothing.
    [[nodiscard]] const std::optional<Damage> &damage() const { return m_damage; }

    enum class Work { None, BackingUp, Restoring, Checking, MovingBackups };

    /// What is under way, and how much of it is done, in per cent.
    [[nodiscard]] Work work() const { return m_work; }

    [[nodiscard]] int percent() const { return m_percent; }

    /// Why the last attempt to make or restore a backup failed; empty: it did not.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] const BackupSettings &settings() const { return m_settings; }

    /// As they were found the last time, newest first.
    [[nodiscard]] const QList<storage::Backup> &backups() const { return m_backups; }

    /// Whether what was received before a backup was restored is not all stored yet.
    [[nodiscard]] bool isMerging() const { return m_isMerging; }

    using Done = std::function<void(const Result<void> &)>;

    /// Looks which backups there are; then changed().
    void findBackups();

    /// Each of these does one thing in the background and then calls \a done, on this thread, unless \a
    /// context is gone by then. Unavailable at once while something else is under way; Cancelled after
    /// cancel(). Other errors as storage::BackupFolder::make(), prepareRestoration(), checkWhole() and
    /// moveTo().
    void backUpNow(QObject *context, Done done);
    void checkDatabase(QObject *context, Done done);

    /// Prepares a restoration from \a file; then also restorationPrepared().
    void restore(const QString &file, QObject *context, Done done);

    /// Uses and saves \a settings. Backups go where they say, and those that there are move along; those of a
    /// folder that is away stay where they are.
    void use(const BackupSettings &settings, QObject *context, Done done);

    /// Prepares the backup offered for damage, which may take a while; then restorationPrepared(), or a
    /// problem().
    void restoreAfterDamage();

    /// Calls off what is under way, unless that is only the last step of it.
    void cancel() { m_isCancelled = true; }

    /// Stays with the new database. The damaged one stays where it is.
    void goOnWithout();

Q_SIGNALS:
    /// Any of the above, but percent().
    void changed();
    void progressed(int percent);
    /// The backup takes its place when the receiver is opened the next time: close it and open it again.
    void restorationPrepared();
    /// All is stored that was received before a backup was restored, or not; see storage::Merger.
    void merged(const foyer::Result<void> &result);

private:
    using Job = std::function<Result<void>(const storage::Progress &)>;

    void mergeLeftovers();
    void takeMerged(const Result<void> &result);
    void look();
    void takeBackup(const Result<void> &made);
    void markIfDamaged(const Result<void> &result);
    void run(Work work, Job job, Done done);
    void begin(Work work);
    void showPercent(int percent);
    [[nodiscard]] QDate today() const;

    const storage::DataDirectory m_directory;
    const Clock &m_clock;
    storage::SignInWriter &m_writer;
    const Options m_options;
    BackupSettings m_settings;
    std::optional<Damage> m_damage;
    QString m_problem;
    QList<storage::Backup> m_backups;
    Work m_work = Work::None;
    int m_percent = 0;
    bool m_isBusy = false; ///< Also with a look that may find nothing to do.
    bool m_isMerging = false;
    QDate m_cancelledDay; ///< Somebody did not want its backup.
    std::atomic_bool m_isCancelled = false;
    std::atomic_int m_reportedPercent = 0;
    QTimer m_timer;
    std::unique_ptr<storage::Merger> m_merger;
    QThreadPool m_pool; ///< Last: its end waits for work that calls back.
};

} // namespace foyer::service
