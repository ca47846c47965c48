// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/safekeeping.h"

#include "storage/changes.h"
#include "storage/damage.h"
#include "storage/restore.h"

#include <QDebug>

namespace foyer::service {

namespace {

/// The next look tries again; while somebody is being forgotten just now, that is all there is to it.
void finishForgetting(const QString &databaseFile)
{
    const auto finished = storage::finishForgetting({databaseFile});
    if (!finished && finished.error().code != ErrorCode::Unavailable)
        qWarning().noquote() << Safekeeping::tr("What forgetting may have left could not be erased yet.")
                             << finished.error().message;
}

} // namespace

Safekeeping::Safekeeping(storage::DataDirectory directory, const Clock &clock, storage::SignInWriter &writer,
                         std::optional<Damage> damage, Options options, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
    , m_clock(clock)
    , m_writer(writer)
    , m_options(options)
    , m_damage(std::move(damage))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &Safekeeping::look);
    m_timer.start(m_options.firstLook);
    mergeLeftovers();
}

Safekeeping::~Safekeeping() = default;

void Safekeeping::mergeLeftovers()
{
    const auto files = storage::filesToMerge(m_directory.database());
    if (files.isEmpty())
        return;
    m_merger =
        std::make_unique<storage::Merger>(files, m_writer, QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()));
    connect(m_merger.get(), &storage::Merger::finished, this,
            [](const Result<void> &result) {
                if (result)
                    qInfo().noquote()
                        << tr("What was received before the backup was restored has been merged.");
                else if (result.error().code == ErrorCode::Damaged)
                    qWarning().noquote()
                        << tr("Of what was received before the backup was restored, what can be read "
                              "has been merged.")
                        << result.error().message;
                else
                    qWarning().noquote()
                        << tr("What was received before the backup was restored is not merged yet.")
                        << result.error().message;
            });
    m_merger->start();
}

QDate Safekeeping::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
}

void Safekeeping::look()
{
    m_timer.setInterval(m_options.lookInterval);
    if (m_isBackingUp || m_isRestoring)
        return;
    m_isBackingUp = true;
    const storage::BackupFolder backups(m_directory.backups());
    // The backups from before the damage stay until it is settled.
    const auto after = m_damage ? std::optional(m_damage->when.date()) : std::nullopt;
    m_pool.start(
        [this, backups, day = today(), after, file = m_directory.database(), kept = m_options.keptBackups] {
            finishForgetting(file);
            const auto dates = backups.dates();
            const bool isDue = dates.isEmpty() || dates.first() < day;
            const auto made = isDue ? backups.make({file}, day) : Result<void>();
            if (isDue && made)
                backups.removeOld(kept, after);
            QMetaObject::invokeMethod(
                this,
                [this, isDue, made] {
                    m_isBackingUp = false;
                    if (isDue)
                        takeBackup(made);
                },
                Qt::QueuedConnection);
        });
}

void Safekeeping::takeBackup(const Result<void> &made)
{
    m_problem = made ? QString() : made.error().message;
    if (made)
        qInfo().noquote() << tr("The daily backup was made.");
    else
        qWarning().noquote() << tr("The daily backup could not be made.") << m_problem << made.error().detail;
    if (!made && made.error().code == ErrorCode::Damaged) {
        // All of it was read, more than the writer has to: the next start puts it aside.
        storage::markDamaged(m_directory.database());
        m_timer.stop();
    }
    Q_EMIT changed();
}

void Safekeeping::restore()
{
    if (!m_damage || m_isRestoring)
        return;
    m_isRestoring = true;
    m_problem.clear();
    m_pool.start([this, directory = m_directory, damaged = m_damage->fileName] {
        const auto prepared = prepareNewestBackup(directory, damaged);
        QMetaObject::invokeMethod(
            this, [this, prepared] { takeRestoration(prepared); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void Safekeeping::takeRestoration(const Result<void> &prepared)
{
    m_isRestoring = false;
    if (!prepared)
        m_problem = prepared.error().message;
    Q_EMIT changed();
    if (prepared)
        Q_EMIT restorationPrepared();
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
