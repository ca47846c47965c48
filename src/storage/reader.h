// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"
#include "storage/readerpool.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace foyer::storage {

class ChangeWatch;

/// A query that somebody waits for, by Reader::start(). When this goes, is cancelled or is given another
/// query, nobody waits for the former one any more: it is dropped, or interrupted where it runs, and its
/// `done` is not called. For the Reader's owner's thread; may outlive the Reader.
class PendingQuery final
{
public:
    PendingQuery() = default;

    ~PendingQuery() { cancel(); }
    Q_DISABLE_COPY(PendingQuery)
    PendingQuery(PendingQuery &&) noexcept = default;

    PendingQuery &operator=(PendingQuery &&other) noexcept
    {
        cancel();
        m_isCancelled = std::move(other.m_isCancelled);
        return *this;
    }

    void cancel()
    {
        if (m_isCancelled)
            *m_isCancelled = true;
    }

private:
    friend class Reader;
    CancelFlag m_isCancelled; ///< Nothing: there never was a query.
};

/// Runs queries on threads of their own with read-only connections, so that the GUI thread never waits for
/// the disk, and no page for the slow query of another one. Made and destroyed on its owner's thread; run()
/// and start() may be called from that thread.
class Reader final : public QObject
{
    Q_OBJECT
public:
    explicit Reader(DatabaseLocation location);

    /// Interrupts the queries that run; those behind them are dropped.
    ~Reader() override;
    Q_DISABLE_COPY_MOVE(Reader)

    /// Runs `query(QSqlDatabase &) -> Result<T>` on a thread of the reader's, then `done(Result<T>)` in the
    /// owner's thread, unless \a context (of that thread) is gone by then. Queries of one context run one
    /// after another in the order given, those of several at the same time. While the database cannot be
    /// opened, `done` gets that Error, and the next run tries again.
    template <typename Query, typename Done>
    void run(QObject *context, Query query, Done done)
    {
        post(context, std::move(query), std::move(done), std::make_shared<std::atomic_bool>(false));
    }

    /// The same for a query that a newer one may replace: by being assigned to the same PendingQuery.
    template <typename Query, typename Done>
    [[nodiscard]] PendingQuery start(QObject *context, Query query, Done done)
    {
        PendingQuery pending;
        pending.m_isCancelled = std::make_shared<std::atomic_bool>(false);
        post(context, std::move(query), std::move(done), pending.m_isCancelled);
        return pending;
    }

Q_SIGNALS:
    /// Something was committed, by this process or another one; within 250 ms of it. Emitted on the owner's
    /// thread.
    void databaseChanged();

private:
    template <typename Query, typename Done>
    void post(QObject *context, Query query, Done done, const CancelFlag &isCancelled)
    {
        using Answer = std::invoke_result_t<Query, QSqlDatabase &>;
        m_pool.post({context, isCancelled,
                     [this, isCancelled, guard = QPointer<QObject>(context), query = std::move(query),
                      done = std::move(done)](Result<QSqlDatabase *> db) mutable {
                         auto answer = db ? query(**db) : Answer(db.error());
                         const bool isHealthy = answer || answer.error().code == ErrorCode::NotFound ||
                                                answer.error().code == ErrorCode::Cancelled;
                         deliver(guard,
                                 [isCancelled, done = std::move(done), answer = std::move(answer)]() mutable {
                                     if (!*isCancelled)
                                         done(std::move(answer));
                                 });
                         return isHealthy;
                     }});
    }

    void deliver(QPointer<QObject> context, std::function<void()> call);

    ReaderPool m_pool;
    QThread m_watchThread;
    ChangeWatch *m_watch; ///< Lives in m_watchThread, deleted when that ends.
};

} // namespace foyer::storage
