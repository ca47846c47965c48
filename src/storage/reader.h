// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace foyer::storage {

/// Runs queries on a thread of its own with a read-only connection, so that the GUI thread never waits for
/// the disk. Made and destroyed on its owner's thread; run() may be called from that thread.
class Reader final : public QObject
{
    Q_OBJECT
public:
    explicit Reader(DatabaseLocation location);

    /// Waits for the query that runs; those behind it are dropped.
    ~Reader() override;
    Q_DISABLE_COPY_MOVE(Reader)

    /// Runs `query(QSqlDatabase &) -> Result<T>` on the reader's thread, then `done(Result<T>)` in the
    /// owner's thread, unless \a context (of that thread) is gone by then. Queries run in the order given.
    /// While the database cannot be opened, `done` gets that Error, and the next run tries again.
    template <typename Query, typename Done>
    void run(QObject *context, Query query, Done done)
    {
        using Answer = std::invoke_result_t<Query, QSqlDatabase &>;
        post([this, guard = QPointer<QObject>(context), query = std::move(query),
              done = std::move(done)](Result<QSqlDatabase *> db) mutable {
            auto answer = db ? query(**db) : Answer(db.error());
            const bool isHealthy = answer || answer.error().code == ErrorCode::NotFound;
            deliver(guard, [done = std::move(done), answer = std::move(answer)]() mutable {
                done(std::move(answer));
            });
            return isHealthy;
        });
    }

Q_SIGNALS:
    /// Something was committed, by this process or another one; within 250 ms of it. Emitted on the owner's
    /// thread.
    void databaseChanged();

private:
    class Worker;

    /// False: the connection may be broken, open another one for the next job.
    using Job = std::function<bool(Result<QSqlDatabase *>)>;
    void post(Job job);
    void deliver(QPointer<QObject> context, std::function<void()> call);

    QThread m_thread;
    Worker *m_worker; ///< Lives in m_thread, deleted when that ends.
};

} // namespace foyer::storage
