// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/groupcommit.h"
#include "storage/signinwriter.h"

#include <QTimer>

#include <atomic>
#include <mutex>

namespace foyer::storage {

/// The part of SignInWriter that lives in its thread. enqueue(), countRefusal() and answerExpired() are
/// thread-safe, the rest is for that thread. Owned by the thread: deleted when it ends.
class SignInWriter::Worker final : public QObject
{
    Q_OBJECT
public:
    Worker(SignInWriter &writer, DatabaseLocation location, Options options);

    [[nodiscard]] Result<void> open();

    /// False when too many are waiting; then \a incoming is untouched.
    [[nodiscard]] bool enqueue(Incoming &incoming);
    void countRefusal(Refusal refusal);

    /// Answers what has waited too long in the queue, also while the worker is busy with a long change.
    void answerExpired();

    [[nodiscard]] Result<void> apply(const Change &change);

    /// Stores what is queued and counted, then closes the database.
    void finish();

private:
    using Batch = std::vector<Incoming>;

    void wake();
    void storeQueued();
    void storeOrRefuse(std::span<Incoming> batch);
    [[nodiscard]] Result<void> tryToStore(std::span<Incoming> batch);
    [[nodiscard]] Result<void> ensureOpen();
    void keepHouse();
    void takeQueue(Batch &batch);
    void answerExpiredIn(Batch &batch, const QString &reason);
    void setState(const Result<void> &state);

    [[nodiscard]] RefusalCounts takeRefusals();
    void putBackRefusals(const RefusalCounts &refusals);

    SignInWriter &m_writer;
    const DatabaseLocation m_location;
    const Options m_options;

    std::mutex m_mutex; ///< Guards m_queue and m_taken.
    Batch m_queue;
    size_t m_taken = 0; ///< Out of the queue and not stored yet: they wait too, perhaps for another program.
    std::atomic<bool> m_isWoken = false;
    std::array<std::atomic<qint64>, kRefusalKinds> m_refusals{};

    std::unique_ptr<GroupCommit> m_store;
    QTimer *m_houseTimer = nullptr;
    bool m_isSuspect = false;           ///< The connection of m_store failed and is to be replaced.
    std::optional<ErrorCode> m_failure; ///< Of the last commit.
};

} // namespace foyer::storage
