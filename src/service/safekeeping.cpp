// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/safekeeping.h"

#include "storage/changes.h"
#include "storage/damage.h"
#include "storage/durablefiles.h"
#include "storage/integrity.h"
#include "storage/restore.h"

#include <QDebug>
#include <QPointer>

namespace foyer::service {

namespace {

using storage::BackupFolder;
using storage::Progress;

/// The next look tries again; while somebody is being forgotten just now, that is all there is to it.
void finishForgetting(const QString &databaseFile)
{
    const auto finished = storage::finishForgetting({databaseFile});
    if (!finished && finished.error().code != ErrorCode::Unavailable)
        qWarning().noquote() << Safekeeping::tr("What forgetting may have left could not be erased yet.")
                             << finished.error().message;
}

Safekeeping::Done guarded(QObject *context, Safekeeping::Done done)
{
    return [context = QPointer(context), done = std::move(done)](const Result<void> &result) {
        if (context)
            done(result);
    };
}

/// A folder in the new place is made where there is none, as somebody has just chosen it.
Result<void> move(const storage::DataDirectory &directory, const BackupSettings &from,
                  const BackupSettings &to, const Progress &progress)
{
    const auto target = to.folderIn(directory);
    if (from.folder != to.folder) {
        if (auto made = storage::makePrivateFolder(target.path()); !made)
            return made;
        if (auto ours = target.checkPlace({directory.database()}); !ours)
            return ours;
        if (auto moved = from.folderIn(directory).moveTo(target, progress); !moved)
            return moved;
    }
    return to.save(directory.settings());
}

} // namespace

Safekeeping::Safekeeping(storage::DataDirectory directory, const Clock &clock, storage::SignInWriter &writer,
                         std::optional<Damage> damage, BackupSettings settings, Options options,
                         QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
    , m_clock(clock)
    , m_writer(writer)
    , m_options(options)
    , m_settings(std::move(settings))
    , m_damage(std::move(damage))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &Safekeeping::look);
    m_timer.start(m_options.firstLook);
    mergeLeftovers();
    if (m_damage)
        findBackups(); // One is offered at once.
    else
        QTimer::singleShot(m_options.firstList, this, &Safekeeping::findBackups);
}

Safekeeping::~Safekeeping()
{
    cancel();
}

void Safekeeping::mergeLeftovers()
{
    const auto files = storage::filesToMerge(m_directory.database());
    if (files.isEmpty())
        return;
    m_merger = std::make_unique<storage::Merger>(files, m_directory.database(), m_writer,
                                                 QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()));
    connect(m_merger.get(), &storage::Merger::finished, this, &Safekeeping::takeMerged);
    m_isMerging = true;
    m_merger->start();
}

void Safekeeping::takeMerged(const Result<void> &result)
{
    m_isMerging = false;
    if (result)
        qInfo().noquote() << tr("What was received before the backup was restored has been merged.");
    else if (result.error().code == ErrorCode::Damaged)
        qWarning().noquote() << tr("Of what was received before the backup was restored, what can be read "
                                   "has been merged.")
                             << result.error().message;
    else
        qWarning().noquote() << tr("What was received before the backup was restored is not merged yet.")
                             << result.error().message;
    Q_EMIT merged(result);
    Q_EMIT changed();
}

QDate Safekeeping::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
}

void Safekeeping::findBackups()
{
    m_pool.start([this, folder = m_settings.folderIn(m_directory)] {
        const auto found = folder.all();
        QMetaObject::invokeMethod(
            this,
            [this, found] {
                if (std::exchange(m_backups, found) != found)
                    Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

void Safekeeping::look()
{
    m_timer.setInterval(m_options.lookInterval);
    if (m_isBusy)
        return;
    const auto folder = m_settings.folderIn(m_directory);
    // The backups from before the damage stay until it is settled.
    const auto after = m_damage ? std::optional(m_damage->when.date()) : std::nullopt;
    const auto isDue = std::make_shared<bool>(false);
    const auto job = [this, folder, day = today(), after, isDue, file = m_directory.database(),
                      isWanted = m_cancelledDay != today(),
                      kept = m_settings.kept](const Progress &progress) -> Result<void> {
        finishForgetting(file);
        const auto dates = folder.dates();
        *isDue = isWanted && (dates.isEmpty() || dates.first() < day);
        if (!*isDue)
            return {};
        QMetaObject::invokeMethod(
            this, [this] { begin(Work::BackingUp); }, Qt::QueuedConnection);
        auto made = folder.make({file}, day, BackupFolder::kReserveBytes, progress);
        if (made)
            folder.removeOld(kept, after);
        return made;
    };
    run(Work::None, job, [this, isDue](const Result<void> &made) {
        if (*isDue)
            takeBackup(made);
    });
}

void Safekeeping::takeBackup(const Result<void> &made)
{
    if (!made && made.error().code == ErrorCode::Cancelled) {
        m_cancelledDay = today();
        return;
    }
    const QString before = std::exchange(m_problem, made ? QString() : made.error().message);
    if (made)
        qInfo().noquote() << tr("A backup was made.");
    else if (m_problem != before) // It is tried again and again.
        qWarning().noquote() << tr("No backup could be made.") << m_problem << made.error().detail;
    markIfDamaged(made);
}

void Safekeeping::markIfDamaged(const Result<void> &result)
{
    if (result || result.error().code != ErrorCode::Damaged)
        return;
    // All of it was read, more than the writer has to: the next start puts it aside.
    storage::markDamaged(m_directory.database());
    m_problem = result.error().message;
    m_timer.stop();
}

void Safekeeping::backUpNow(QObject *context, Done done)
{
    const auto after = m_damage ? std::optional(m_damage->when.date()) : std::nullopt;
    const auto job = [folder = m_settings.folderIn(m_directory), day = today(), after,
                      file = m_directory.database(), kept = m_settings.kept](const Progress &progress) {
        auto made = folder.make({file}, day, BackupFolder::kReserveBytes, progress);
        if (made)
            folder.removeOld(kept, after);
        return made;
    };
    run(Work::BackingUp, job, [this, done = guarded(context, std::move(done))](const Result<void> &made) {
        if (made || made.error().code != ErrorCode::Cancelled)
            takeBackup(made);
        done(made);
    });
}

void Safekeeping::checkDatabase(QObject *context, Done done)
{
    const auto job = [file = m_directory.database()](const Progress &progress) {
        return storage::checkWhole(file, storage::Depth::Indexes, progress);
    };
    run(Work::Checking, job, [this, done = guarded(context, std::move(done))](const Result<void> &sound) {
        markIfDamaged(sound);
        done(sound);
    });
}

void Safekeeping::restore(const QString &file, QObject *context, Done done)
{
    const auto job = [file, directory = m_directory](const Progress &progress) {
        return prepareBackup(directory, file, progress);
    };
    run(Work::Restoring, job, [this, done = guarded(context, std::move(done))](const Result<void> &prepared) {
        done(prepared);
        if (prepared)
            Q_EMIT restorationPrepared();
    });
}

void Safekeeping::use(const BackupSettings &settings, QObject *context, Done done)
{
    const auto job = [directory = m_directory, from = m_settings, settings](const Progress &progress) {
        return move(directory, from, settings, progress);
    };
    const auto work = settings.folder == m_settings.folder ? Work::None : Work::MovingBackups;
    run(work, job, [this, settings, done = guarded(context, std::move(done))](const Result<void> &used) {
        if (used) {
            m_settings = settings;
            m_problem.clear();
            m_timer.start(m_options.lookInterval);
        }
        done(used);
    });
}

void Safekeeping::restoreAfterDamage()
{
    if (!m_damage)
        return;
    const auto job = [directory = m_directory, folder = m_settings.folderIn(m_directory),
                      damaged = m_damage->fileName](const Progress &progress) {
        return prepareNewestBackup(directory, folder, damaged, progress);
    };
    run(Work::Restoring, job, [this](const Result<void> &prepared) {
        m_problem = prepared ? QString() : prepared.error().message;
        if (prepared)
            Q_EMIT restorationPrepared();
    });
}

void Safekeeping::run(Work work, Job job, Done done)
{
    if (m_isBusy) {
        done(Error{ErrorCode::Unavailable,
                   tr("A backup or a look at the database is under way. Try again when it is done.")});
        return;
    }
    m_isBusy = true;
    m_isCancelled = false;
    m_reportedPercent = 0;
    const auto progress = [this](int percent) {
        if (m_reportedPercent.exchange(percent) != percent)
            QMetaObject::invokeMethod(
                this, [this, percent] { showPercent(percent); }, Qt::QueuedConnection);
        return !m_isCancelled;
    };
    m_pool.start([this, progress, job = std::move(job), done = std::move(done)] {
        const auto result = job(progress);
        QMetaObject::invokeMethod(
            this,
            [this, result, done] {
                m_isBusy = false;
                m_work = Work::None;
                done(result);
                findBackups();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
    begin(work);
}

void Safekeeping::begin(Work work)
{
    m_work = work;
    m_percent = 0;
    if (work != Work::None)
        Q_EMIT changed();
}

void Safekeeping::showPercent(int percent)
{
    if (!m_isBusy)
        return;
    m_percent = percent;
    Q_EMIT progressed(percent);
}

void Safekeeping::goOnWithout()
{
    m_writer.apply([](storage::Database &db) { return storage::settleDamage(db); }, this,
                   [this](const Result<void> &settled) {
                       if (settled)
                           m_damage.reset();
                       m_problem = settled ? QString() : settled.error().message;
                       Q_EMIT changed();
                   });
}

} // namespace foyer::service
