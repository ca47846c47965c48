// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/groupcommit.h"

namespace foyer::storage {

Result<std::unique_ptr<GroupCommit>> GroupCommit::open(const DatabaseLocation &location, int keptDeliveries,
                                                       QuarantineLimits quarantine)
{
    auto connection = Connection::open(location, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    return std::unique_ptr<GroupCommit>(new GroupCommit(*std::move(connection), keptDeliveries, quarantine));
}

GroupCommit::GroupCommit(std::unique_ptr<Connection> connection, int keptDeliveries,
                         QuarantineLimits quarantine)
    : m_connection(std::move(connection))
    , m_rows(m_connection->database())
    , m_log(m_connection->database(), keptDeliveries)
    , m_quarantine(m_connection->database(), quarantine)
    , m_search(m_connection->database())
    , m_begin(m_connection->database(), QStringLiteral("BEGIN IMMEDIATE"))
    , m_commit(m_connection->database(), QStringLiteral("COMMIT"))
    , m_rollback(m_connection->database(), QStringLiteral("ROLLBACK"))
    , m_dataVersion(m_connection->database(), QStringLiteral("PRAGMA data_version"))
{}

Result<std::vector<StoreAnswer>> GroupCommit::store(std::span<const Incoming> batch,
                                                    const RefusalCounts &refusals)
{
    if (auto begun = m_begin.run(); !begun)
        return begun.error();
    auto answers = storeInTransaction(batch, refusals);
    if (answers) {
        if (auto committed = m_commit.run(); committed) {
            m_log.committed();
            return answers;
        } else {
            answers = committed.error();
        }
    }
    // Fails when SQLite has rolled back by itself (full disk), which is as good.
    (void)m_rollback.run();
    m_seenDataVersion.reset();
    return answers;
}

Result<std::vector<StoreAnswer>> GroupCommit::storeInTransaction(std::span<const Incoming> batch,
                                                                 const RefusalCounts &refusals)
{
    if (auto begun = beginTables(); !begun)
        return begun.error();
    std::vector<StoreAnswer> answers;
    answers.reserve(batch.size());
    for (const auto &incoming : batch) {
        auto answer = storeOne(incoming);
        if (!answer)
            return answer.error();
        answers.push_back(*std::move(answer));
    }
    if (auto done = m_rows.flush(); !done)
        return done.error();
    if (auto done = m_search.flush(m_newestSignInId); !done)
        return done.error();
    if (auto done = m_log.flush(refusals); !done)
        return done.error();
    return answers;
}

/// What is remembered of the tables is read again when another process has changed the database.
Result<void> GroupCommit::beginTables()
{
    if (auto ran = m_dataVersion.run(); !ran)
        return ran;
    const auto version = m_dataVersion.next() ? m_dataVersion.optionalInteger(0) : std::nullopt;
    if (auto ended = m_dataVersion.ended(); !ended)
        return ended;
    const bool isStale = !m_seenDataVersion || m_seenDataVersion != version;
    if (auto done = m_rows.begin(isStale); !done)
        return done;
    if (auto done = m_log.begin(isStale); !done)
        return done;
    if (auto done = m_search.begin(isStale); !done)
        return done;
    if (auto done = isStale ? m_quarantine.reload() : Result<void>(); !done)
        return done;
    m_seenDataVersion = version;
    return {};
}

Result<StoreAnswer> GroupCommit::storeOne(const Incoming &incoming)
{
    const auto &payload = incoming.delivery.payload;
    StoreAnswer answer{incoming.delivery.bareOutcome};
    std::optional<qint64> signInId;
    if (payload && std::holds_alternative<TestDelivery>(*payload)) {
        answer.outcome = DeliveryOutcome::Test;
    } else if (const auto *rejection = payload ? std::get_if<Rejection>(&*payload) : nullptr) {
        answer = m_quarantine.take(incoming.body.bytes.size())
                     ? StoreAnswer{DeliveryOutcome::Quarantined, rejection->text()}
                     : QuarantineRoom::fullAnswer();
    } else if (const auto *signIn = payload ? std::get_if<SignIn>(&*payload) : nullptr) {
        const auto inserted = m_rows.insert(incoming, *signIn);
        if (!inserted)
            return inserted.error();
        answer.outcome = inserted->outcome;
        signInId = inserted->id;
        m_newestSignInId = std::max(m_newestSignInId, signInId.value_or(0));
    }
    if (auto done = m_log.add(incoming, answer.outcome, signInId); !done)
        return done.error();
    return answer;
}

Result<void> GroupCommit::apply(const std::function<Result<void>(QSqlDatabase &)> &change)
{
    if (auto begun = m_begin.run(); !begun)
        return begun;
    m_seenDataVersion.reset();
    auto done = change(m_connection->database());
    if (done)
        done = m_commit.run();
    if (!done)
        (void)m_rollback.run();
    return done;
}

} // namespace foyer::storage
