// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"

#include "storage/changewatch.h"

namespace foyer::storage {

Reader::Reader(DatabaseLocation location) : m_pool(location), m_watch(new ChangeWatch(std::move(location)))
{
    m_watchThread.setObjectName(QStringLiteral("foyer-watch"));
    m_watch->moveToThread(&m_watchThread);
    connect(&m_watchThread, &QThread::started, m_watch, &ChangeWatch::start);
    connect(&m_watchThread, &QThread::finished, m_watch, &QObject::deleteLater);
    connect(
        m_watch, &ChangeWatch::replaced, this, [this] { m_pool.reopen(); }, Qt::DirectConnection);
    connect(m_watch, &ChangeWatch::changed, this, &Reader::databaseChanged);
    m_watchThread.start();
}

Reader::~Reader()
{
    m_watchThread.quit();
    m_watchThread.wait();
}

void Reader::deliver(QPointer<QObject> context, std::function<void()> call)
{
    // By way of this object, which outlives its threads: only in the owner's thread is it safe to ask whether
    // the context still lives.
    QMetaObject::invokeMethod(
        this,
        [context = std::move(context), call = std::move(call)] {
            if (context)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace foyer::storage
