// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rereading.h"

#include "storage/deliverycounters.h"
#include "storage/signinrows.h"
#include "storage/texts.h"

#include <QElapsedTimer>

namespace foyer::storage {

namespace {

constexpr int kBatchRows = 200;
// A body may have 8 MiB, so that the rows alone do not tell how long a batch takes.
constexpr qint64 kBatchMs = 100;

Result<QList<qint64>> firstIds(QSqlDatabase &db, const QuarantineSpan &span)
{
    Statement select(db,
                     QStringLiteral("SELECT id FROM quarantine WHERE id > ? AND id <= ? ORDER BY id LIMIT %1")
                         .arg(kBatchRows));
    if (auto ran = select.run(span.afterId, span.lastId); !ran)
        return ran.error();
    QList<qint64> ids;
    while (select.next())
        ids.append(select.integer(0));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return ids;
}

/// Runs \a handle on the first rows of \a span, for as long as a batch may take. It tells whether the row is
/// gone.
template <typename Handle>
Result<QuarantineBatch> forFirst(QSqlDatabase &db, const QuarantineSpan &span, Handle handle)
{
    const auto ids = firstIds(db, span);
    if (!ids)
        return ids.error();
    QElapsedTimer timer;
    timer.start();
    QuarantineBatch batch;
    for (const qint64 id : *ids) {
        const Result<bool> isGone = handle(id);
        if (!isGone)
            return isGone.error();
        batch.lastId = id;
        ++batch.seen;
        batch.gone += *isGone ? 1 : 0;
        if (timer.elapsed() >= kBatchMs)
            break;
    }
    if (batch.seen == ids->size() && ids->size() < kBatchRows)
        batch.lastId = span.lastId;
    return batch;
}

/// Reads quarantined bodies again, in one transaction.
class Rereader
{
public:
    explicit Rereader(const QSqlDatabase &db)
        : m_rows(db)
        , m_counters(db)
        , m_select(db, QStringLiteral(
                           "SELECT q.delivery_id, q.received_at, q.reason, q.codec, q.body, d.origin "
                           "FROM quarantine q JOIN deliveries d ON d.id = q.delivery_id WHERE q.id = ?"))
        , m_setReason(db, QStringLiteral("UPDATE quarantine SET reason = ? WHERE id = ?"))
        , m_setOutcome(
              db, QStringLiteral("UPDATE deliveries SET outcome = ?, sign_in_id = ?, codec = ?, body = ? "
                                 "WHERE id = ?"))
        , m_remove(db, QStringLiteral("DELETE FROM quarantine WHERE id = ?"))
    {}

    Result<void> begin() { return m_rows.begin(true); }

    /// True when it was understood and has left quarantine.
    Result<bool> readAgain(qint64 id, qint64 nowMs)
    {
        const auto found = find(id);
        if (!found)
            return found.error();
        const auto &waiting = *found;
        if (!waiting)
            return false;
        const auto body = unpack(waiting->body.codec, waiting->body.bytes);
        if (!body)
            return false; // Damaged on the disk: a person may still look at what is left of it.
        auto payload = PayloadReader::read(*body, nowMs);
        if (const auto *rejection = std::get_if<Rejection>(&payload)) {
            if (rejection->word() != waiting->reason) {
                if (auto done = m_setReason.run(rejection->word(), id); !done)
                    return done.error();
            }
            return false;
        }
        if (auto done = store(*waiting, *body, std::move(payload)); !done)
            return done.error();
        if (auto done = m_remove.run(id); !done)
            return done.error();
        return true;
    }

    /// Before the commit.
    Result<void> flush()
    {
        if (auto done = m_rows.flush(); !done)
            return done;
        return m_counters.flush();
    }

private:
    struct Waiting
    {
        qint64 deliveryId = 0;
        qint64 receivedMs = 0;
        QString reason;
        PackedBytes body;
        QString origin;
    };

    Result<std::optional<Waiting>> find(qint64 id)
    {
        if (auto ran = m_select.run(id); !ran)
            return ran.error();
        std::optional<Waiting> waiting;
        if (m_select.next()) {
            waiting = Waiting{m_select.integer(0),
                              m_select.integer(1),
                              m_select.text(2),
                              {Codec(m_select.integer(3)), m_select.blob(4)},
                              m_select.text(5)};
        }
        if (auto ended = m_select.ended(); !ended)
            return ended.error();
        return waiting;
    }

    Result<void> store(const Waiting &waiting, const QByteArray &body, Payload payload)
    {
        Delivery delivery;
        delivery.receivedMs = waiting.receivedMs;
        delivery.origin = waiting.origin;
        delivery.body = body;
        delivery.payload = std::move(payload);
        const auto incoming = prepare(std::move(delivery), {}, {});

        auto outcome = DeliveryOutcome::Test;
        std::optional<qint64> signInId;
        if (const auto *signIn = std::get_if<SignIn>(&*incoming.delivery.payload)) {
            const auto inserted = m_rows.insert(incoming, *signIn);
            if (!inserted)
                return inserted.error();
            outcome = inserted->outcome;
            signInId = inserted->id;
        }
        m_counters.takeBackQuarantined();
        m_counters.note(outcome, waiting.receivedMs, waiting.origin);
        // The body of a sign-in is with the sign-in; that of a test has no other place than the log.
        const bool keepsBody = outcome == DeliveryOutcome::Test;
        return m_setOutcome.run(
            int(outcome), signInId, keepsBody ? std::optional(int(incoming.body.codec)) : std::nullopt,
            keepsBody ? std::optional(incoming.body.bytes) : std::nullopt, waiting.deliveryId);
    }

    SignInRows m_rows;
    DeliveryCounters m_counters;
    Statement m_select;
    Statement m_setReason;
    Statement m_setOutcome;
    Statement m_remove;
};

} // namespace

Result<QuarantineSpan> wholeQuarantine(QSqlDatabase &db)
{
    Statement select(db, QStringLiteral("SELECT coalesce(max(id), 0), count(*) FROM quarantine"));
    if (auto ran = select.run(); !ran)
        return ran.error();
    QuarantineSpan span;
    if (select.next())
        span = {.lastId = select.integer(0), .deliveries = select.integer(1)};
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return span;
}

Result<QuarantineSpan> quarantineSpanOf(QSqlDatabase &db, qint64 deliveryId)
{
    const auto id =
        queryInteger(db, QStringLiteral("SELECT id FROM quarantine WHERE delivery_id = ?"), deliveryId);
    if (!id)
        return id.error();
    if (!*id) {
        return Error{ErrorCode::NotFound,
                     Texts::tr("This delivery is no longer in quarantine; somebody has handled it already.")};
    }
    return QuarantineSpan{**id - 1, **id, 1};
}

Result<QuarantineBatch> rereadQuarantined(QSqlDatabase &db, const QuarantineSpan &span, qint64 nowMs)
{
    Rereader rereader(db);
    if (auto begun = rereader.begin(); !begun)
        return begun.error();
    auto batch = forFirst(db, span, [&rereader, nowMs](qint64 id) { return rereader.readAgain(id, nowMs); });
    if (!batch)
        return batch.error();
    if (auto done = rereader.flush(); !done)
        return done.error();
    return batch;
}

Result<QuarantineBatch> deleteQuarantined(QSqlDatabase &db, const QuarantineSpan &span)
{
    Statement remove(db, QStringLiteral("DELETE FROM quarantine WHERE id = ?"));
    return forFirst(db, span, [&remove](qint64 id) -> Result<bool> {
        if (auto done = remove.run(id); !done)
            return done.error();
        return true;
    });
}

Result<int> lastReaderVersion(QSqlDatabase &db)
{
    const auto version =
        queryInteger(db, QStringLiteral("SELECT value FROM meta WHERE name = 'reader_version'"));
    if (!version)
        return version.error();
    return int(version->value_or(0));
}

Result<void> setLastReaderVersion(QSqlDatabase &db, int version)
{
    return execute(
        db,
        QStringLiteral("INSERT INTO meta (name, value) VALUES ('reader_version', ?) "
                       "ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value"),
        QString::number(version));
}

} // namespace foyer::storage
