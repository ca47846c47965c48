// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readerpool.h"

#include "storage/interruption.h"
#include "storage/sql.h"

#include <algorithm>

namespace foyer::storage {

namespace {

// One for a slow search, one for the page in view, one for what stands beside it.
constexpr int kThreads = 3;

} // namespace

ReaderPool::ReaderPool(DatabaseLocation location) : m_location(std::move(location))
{
    for (int i = 0; i < kThreads; ++i) {
        m_threads.emplace_back(QThread::create([this] { serve(); }));
        m_threads.back()->setObjectName(QStringLiteral("foyer-reader"));
        m_threads.back()->start();
    }
}

ReaderPool::~ReaderPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_isChanged.notify_all();
    for (const auto &thread : m_threads)
        thread->wait();
}

void ReaderPool::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(task));
    }
    m_isChanged.notify_one();
}

void ReaderPool::reopen()
{
    ++m_age;
}

/// The next task whose lane is free, which is busy from then on; or, when stopping, a task without a job.
ReaderPool::Task ReaderPool::take()
{
    std::unique_lock lock(m_mutex);
    auto next = m_waiting.end();
    m_isChanged.wait(lock, [this, &next] {
        std::erase_if(m_waiting, [](const Task &task) { return task.isCancelled->load(); });
        next = std::find_if(m_waiting.begin(), m_waiting.end(),
                            [this](const Task &task) { return !m_busyLanes.contains(task.lane); });
        return m_isStopping || next != m_waiting.end();
    });
    if (m_isStopping)
        return {};
    Task task = std::move(*next);
    m_waiting.erase(next);
    m_busyLanes.insert(task.lane);
    return task;
}

void ReaderPool::serve()
{
    Task task;
    const std::function<bool()> isUnwanted = [this, &task] {
        return m_isStopping || (task.isCancelled && *task.isCancelled);
    };
    std::unique_ptr<Connection> connection;
    const auto open = [&]() -> Result<void> {
        auto made = Connection::open(m_location, Connection::Access::ReadOnly);
        if (!made)
            return made.error();
        connection = *std::move(made);
        interruptWhen(connection->database(), isUnwanted);
        return {};
    };
    int age = m_age;
    // While the window is still being made. Should it fail, the first task tries again and says why.
    if (open())
        (void)queryInteger(connection->database(),
                           QStringLiteral("SELECT 1 FROM meta LIMIT 1")); // Reads the schema.
    while (true) {
        task = take();
        if (!task.run)
            return;
        if (const int now = m_age; now != age) {
            connection.reset();
            age = now;
        }
        const auto opened = connection ? Result<void>() : open();
        const bool isHealthy =
            task.run(opened ? Result<QSqlDatabase *>(&connection->database()) : opened.error());
        if (!isHealthy)
            connection.reset();
        {
            const std::scoped_lock lock(m_mutex);
            m_busyLanes.erase(task.lane);
        }
        m_isChanged.notify_all(); // Others of its lane may wait.
    }
}

} // namespace foyer::storage
