// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recounting.h"

#include <chrono>

namespace foyer::service {

namespace {

using namespace std::chrono_literals;

// A full disk or another program's lock may last.
constexpr auto kRetryPause = 1min;

} // namespace

Recounting::Recounting(storage::DatabaseLocation location, storage::SignInWriter &writer, QObject *parent)
    : QObject(parent), m_location(std::move(location)), m_writer(writer)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Recounting::start);
}

Recounting::~Recounting()
{
    m_isStopping = true;
    if (m_thread)
        m_thread->wait();
}

void Recounting::start()
{
    m_retry.stop();
    if (m_thread) {
        m_isAskedAgain = true; // One that is counting begins anew by itself, one that is ending does not.
        return;
    }
    m_isAskedAgain = false;
    m_percent = -1;
    m_thread.reset(QThread::create([this] {
        const auto result = work();
        QMetaObject::invokeMethod(
            this, [this, result] { takeResult(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("foyer-recount"));
    m_thread->start(QThread::LowPriority);
    Q_EMIT changed();
}

/// On the thread.
Result<void> Recounting::work()
{
    {
        const auto connection = storage::Connection::open(m_location, storage::Connection::Access::ReadOnly);
        if (!connection)
            return connection.error();
        const auto areWanted = storage::areCalendarsWanted((*connection)->database());
        if (!areWanted)
            return areWanted.error();
        QMetaObject::invokeMethod(
            this, [this, canCancel = *areWanted] { m_canCancel = canCancel; }, Qt::QueuedConnection);
    }
    const auto apply = [this](const auto &change) { return m_writer.applyAndWait(change); };
    const auto progress = [this](qint64 done, qint64 total) {
        const int percent = total > 0 ? int(qMin<qint64>(done * 100 / total, 100)) : 0;
        QMetaObject::invokeMethod(
            this, [this, percent] { setPercent(percent); }, Qt::QueuedConnection);
        return !m_isStopping;
    };
    return storage::Recount(m_location, apply, progress).run();
}

void Recounting::cancel()
{
    // The thread notices before it writes the next time.
    m_writer.apply([](storage::Database &db) { return storage::withdrawRecount(db); }, this,
                   [this](const Result<void> &done) {
                       if (done)
                           return;
                       m_problem = done.error().message;
                       Q_EMIT changed();
                   });
}

void Recounting::setPercent(int percent)
{
    if (std::exchange(m_percent, percent) != percent)
        Q_EMIT changed();
}

void Recounting::takeResult(const Result<void> &result)
{
    m_thread->wait();
    m_thread.reset();
    m_problem = result ? QString() : result.error().message;
    if (!result)
        m_retry.start(kRetryPause);
    if (m_isAskedAgain)
        start();
    else
        Q_EMIT changed();
}

} // namespace foyer::service
