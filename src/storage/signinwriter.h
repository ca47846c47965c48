// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "domain/signinsink.h"
#include "storage/database.h"
#include "storage/quarantinelimits.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace foyer::storage {

/// The one writer: takes deliveries from any thread, commits whatever is queued in one transaction, and
/// answers each of them only after that commit is on the disk. Owns its thread and, in it, the read-write
/// connection. Made and destroyed on one thread (its owner's); submit() and countRefusal() are thread-safe.
class SignInWriter final : public QObject, public SignInSink
{
    Q_OBJECT
public:
    struct Options
    {
        int maxQueued = 20'000; ///< More than this waiting: NotStored at once.
        std::chrono::milliseconds deadline{
            7'000};                   ///< Waited longer in the queue: NotStored (answer is due at 8 s).
        int keptDeliveries = 100'000; ///< Rows of the delivery log.
        QuarantineLimits quarantine = {};
    };

    /// Opens (and migrates) the database in the writer's own thread and waits for that, so call it before
    /// there is a window. Errors as Connection::open.
    [[nodiscard]] static Result<std::unique_ptr<SignInWriter>> open(DatabaseLocation location,
                                                                    const Clock &clock, Options options);

    /// Commits what is queued, then closes the database and ends the thread.
    ~SignInWriter() override;
    Q_DISABLE_COPY_MOVE(SignInWriter)

    void submit(Delivery delivery, Answer answer) override;
    void countRefusal(Refusal refusal) override;

    using Change = std::function<Result<void>(QSqlDatabase &)>;
    /// Runs \a change between two group commits, in a transaction of its own that is rolled back on an error.
    /// \a done is called in the owner's thread, unless \a context (of that thread) is gone by then.
    void apply(Change change, QObject *context, std::function<void(Result<void>)> done);

    /// The same for a thread that may wait: neither the owner's nor the writer's.
    [[nodiscard]] Result<void> applyAndWait(const Change &change);

Q_SIGNALS:
    /// Whether the last commit worked; emitted on each change, also of the reason, from the writer's thread.
    /// An Error tells why not.
    void stateChanged(foyer::Result<void> state);

private:
    class Worker;

    SignInWriter(DatabaseLocation location, Options options);

    const std::chrono::milliseconds m_deadline;
    QThread m_thread;
    Worker *m_worker; ///< Lives in m_thread, deleted when that ends.
    QTimer m_expiryTimer;
};

} // namespace foyer::storage
