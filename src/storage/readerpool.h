// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace foyer::storage {

/// True: nobody waits for the query any more. Set by any thread.
using CancelFlag = std::shared_ptr<std::atomic_bool>;

/// A few threads, each with a read-only connection that it opens when it first has something to do.
/// Thread-safe; owned by the Reader.
class ReaderPool final
{
public:
    struct Task
    {
        const void *lane = nullptr; ///< Tasks of one lane run one after another, in the order given.
        CancelFlag isCancelled;
        /// Runs on a thread of the pool. False: the connection may be broken, open another one for the next.
        std::function<bool(Result<QSqlDatabase *>)> run;
    };

    explicit ReaderPool(DatabaseLocation location);

    /// Interrupts what runs, drops what waits.
    ~ReaderPool();
    Q_DISABLE_COPY_MOVE(ReaderPool)

    void post(Task task);

    /// What begins from now on reads a database that is opened anew.
    void reopen();

private:
    void serve();
    [[nodiscard]] Task take();

    const DatabaseLocation m_location;
    std::mutex m_mutex; ///< Guards m_waiting and m_busyLanes.
    std::condition_variable m_isChanged;
    std::deque<Task> m_waiting;
    std::set<const void *> m_busyLanes;
    std::atomic_bool m_isStopping = false;
    std::atomic_int m_age = 0; ///< Connections opened at another age are out of date.
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace foyer::storage
