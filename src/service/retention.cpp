// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retention.h"

#include "storage/recount.h"

#include "service/backupsettings.h"

#include <QDateTime>
#include <QDebug>

namespace foyer::service {

Retention::Retention(storage::DataDirectory directory, const Clock &clock, Options options, QObject *parent)
    : QObject(parent), m_directory(std::move(directory)), m_clock(clock), m_options(options)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &Retention::look);
}

Retention::~Retention()
{
    m_isStopping = true;
}

void Retention::setMonths(int months)
{
    m_months = months;
    if (months == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(m_options.firstLook);
}

void Retention::look()
{
    if (m_months == 0)
        return;
    if (m_isRunning) {
        m_isWantedAgain = true;
        return;
    }
    m_timer.start(m_options.lookInterval);
    const auto today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
    const qint64 limitMs = storage::retentionLimit(today, m_months);
    const bool reachesBackups = limitMs != m_limitOfBackupsMs;
    m_isRunning = true;
    m_pool.start([this, limitMs, reachesBackups] {
        const auto removed = run(limitMs, reachesBackups);
        QMetaObject::invokeMethod(
            this,
            [this, removed, limitMs] {
                if (removed)
                    m_limitOfBackupsMs = limitMs;
                take(removed);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

/// The database first: a backup that begins after that has nobody who is too old.
Result<storage::Expired> Retention::run(qint64 limitMs, bool reachesBackups) const
{
    const auto isNeeded = [limitMs](storage::Database &db) {
        return storage::isAnythingExpired(db, limitMs);
    };
    auto removed = runOnDatabase(limitMs, isNeeded);
    if (!removed || !reachesBackups || m_isStopping)
        return removed;
    const auto removeFrom = [this, limitMs](storage::Connection &backup) {
        const auto done = storage::removeExpired(backup, limitMs, m_isStopping);
        return done ? Result<void>() : Result<void>(done.error());
    };
    const auto inBackups =
        BackupSettings::of(m_directory).folderIn(m_directory).changeAll(removeFrom, isNeeded);
    return inBackups ? removed : inBackups.error();
}

Result<storage::Expired> Retention::runOnDatabase(qint64 limitMs,
                                                  const storage::BackupFolder::Question &isNeeded) const
{
    using storage::Connection;
    const storage::DatabaseLocation database{m_directory.database()};
    {
        const auto connection = Connection::open(database, Connection::Access::ReadOnly);
        if (!connection)
            return connection.error();
        // Counting would begin anew with everybody who goes; the next look comes soon enough.
        const auto isCounting = storage::isRecountPending((*connection)->database());
        if (!isCounting)
            return isCounting.error();
        const auto needed = isNeeded((*connection)->database());
        if (!needed)
            return needed.error();
        if (!*needed || *isCounting)
            return storage::Expired();
    }
    const auto connection = Connection::open(database, Connection::Access::ReadWrite);
    return connection ? storage::removeExpired(**connection, limitMs, m_isStopping) : connection.error();
}

void Retention::take(const Result<storage::Expired> &removed)
{
    m_isRunning = false;
    m_problem = removed ? QString() : removed.error().message;
    if (!removed)
        qWarning().noquote() << tr("Not everybody who is too old could be removed yet.") << m_problem
                             << removed.error().detail;
    else if (removed->visitors > 0)
        qInfo().noquote()
            << tr("Visitors removed because they have not come for long: %1.").arg(removed->visitors);
    if (std::exchange(m_isWantedAgain, false))
        look();
    Q_EMIT changed();
}

} // namespace foyer::service
