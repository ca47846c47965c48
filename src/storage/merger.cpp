// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merger.h"

#include "storage/bodycodec.h"
#include "storage/bodyreference.h"
#include "storage/changes.h"
#include "storage/damage.h"
#include "storage/durablefiles.h"
#include "storage/interruption.h"
#include "storage/quarantineroom.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <chrono>
#include <latch>
#include <mutex>
#include <set>
#include <thread>

namespace foyer::storage {

namespace {

using namespace std::chrono_literals;

/// Few enough to leave the writer's queue to those who wait for an answer.
constexpr int kBatch = 200;
constexpr auto kRetryPause = 500ms;

/// Deliveries of one kind, from an id on, so many.
struct Source
{
    const char *select; ///< id, time received, codec and body (NULL: of the sign-in with that id), origin,
                        ///< codec and head.
    bool isRemoved;     ///< As it is stored: it would be stored twice after an interruption.
};

constexpr Source kSignIns{
    "SELECT s.id, s.received_at, NULL, NULL, d.origin, d.head_codec, d.head FROM sign_ins_to_merge m "
    "JOIN sign_ins s ON s.id = m.id "
    "LEFT JOIN deliveries d ON d.id = (SELECT min(id) FROM deliveries WHERE sign_in_id = s.id) "
    "WHERE m.id > ? ORDER BY m.id LIMIT ?",
    false};
/// Where nobody can find out what is missing: what the database has is a repeat then.
constexpr Source kAllSignIns{
    "SELECT s.id, s.received_at, NULL, NULL, d.origin, d.head_codec, d.head FROM sign_ins s "
    "LEFT JOIN deliveries d ON d.id = (SELECT min(id) FROM deliveries WHERE sign_in_id = s.id) "
    "WHERE s.id > ? ORDER BY s.id LIMIT ?",
    false};
constexpr Source kQuarantine{
    "SELECT q.id, q.received_at, q.codec, q.body, d.origin, d.head_codec, d.head FROM quarantine q "
    "LEFT JOIN deliveries d ON d.id = q.delivery_id WHERE q.id > ? ORDER BY q.id LIMIT ?",
    true};

struct Waiting
{
    qint64 id = 0;
    Delivery delivery;
};

struct Batch
{
    qint64 lastId = 0;
    std::vector<Waiting> waiting;
    int unreadable = 0;
};

/// Nothing: its body is not there any more, or it is damaged. A body may have been stored by a clock that was
/// wrong when it came: it is read by whichever is later, so that it is not in the future once more.
Result<std::optional<Delivery>> deliveryOf(QSqlDatabase &db, const Statement &row, qint64 nowMs)
{
    const auto body =
        row.isNull(3) ? signInBody(db, row.integer(0)) : unpack(Codec(row.integer(2)), row.blob(3));
    if (!body && body.error().code != ErrorCode::Damaged)
        return body.error();
    if (!body || body->isEmpty())
        return std::optional<Delivery>();
    Delivery delivery;
    delivery.receivedMs = row.integer(1);
    delivery.receivedTick =
        std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    delivery.origin = row.text(4);
    if (const auto head = unpack(Codec(row.integer(5)), row.blob(6)))
        delivery.head = *head;
    delivery.body = *body;
    delivery.wireBytes = body->size();
    delivery.payload = PayloadReader::read(*body, std::max(delivery.receivedMs, nowMs));
    return std::optional(std::move(delivery));
}

/// Merges one file.
class FileMerge
{
public:
    FileMerge(Connection &connection, SignInSink &sink, qint64 nowMs, const std::atomic_bool &isStopping)
        : m_connection(connection), m_sink(sink), m_nowMs(nowMs), m_isStopping(isStopping)
    {}

    Result<void> run(const Source &source)
    {
        for (qint64 lastId = 0;;) {
            auto batch = read(source, lastId);
            if (!batch)
                return batch.error();
            if (batch->lastId == 0)
                return {};
            lastId = batch->lastId;
            m_unreadable += batch->unreadable;
            if (auto done = store(source, std::move(batch->waiting)); !done)
                return done;
        }
    }

    /// Rows of which nobody can read what came.
    [[nodiscard]] int unreadable() const { return m_unreadable; }

private:
    Result<Batch> read(const Source &source, qint64 afterId)
    {
        auto &db = m_connection.database();
        Statement select(db, QLatin1String(source.select));
        if (auto ran = select.run(afterId, kBatch); !ran)
            return ran.error();
        Batch batch;
        while (select.next()) {
            batch.lastId = select.integer(0);
            auto delivery = deliveryOf(db, select, m_nowMs);
            if (!delivery)
                return delivery.error();
            if (*delivery)
                batch.waiting.push_back({batch.lastId, **std::move(delivery)});
            else
                ++batch.unreadable;
        }
        if (auto ended = select.ended(); !ended)
            return ended.error();
        return batch;
    }

    /// Until all are stored. Those that went into quarantine would go there twice: they leave the file at
    /// once, and where there is no more room for them a person has to make it first.
    Result<void> store(const Source &source, std::vector<Waiting> waiting)
    {
        while (true) {
            if (m_isStopping)
                return Error{ErrorCode::Cancelled,
                             Texts::tr("Stopped; the rest is merged after the next start.")};
            const auto refused = submit(waiting);
            if (source.isRemoved) {
                if (auto done = removeAllBut(refused.ids, waiting); !done)
                    return done;
            }
            if (refused.isQuarantineFull) {
                return Error{ErrorCode::Unavailable,
                             Texts::tr("Quarantine is full. Read again or delete what waits there; the rest "
                                       "is merged after the next start.")};
            }
            if (refused.ids.empty())
                return {};
            std::erase_if(waiting,
                          [&refused](const Waiting &each) { return !refused.ids.contains(each.id); });
            std::this_thread::sleep_for(kRetryPause);
        }
    }

    struct Refused
    {
        std::set<qint64> ids;
        bool isQuarantineFull = false;
    };

    /// What was not stored.
    Refused submit(const std::vector<Waiting> &waiting)
    {
        struct Progress
        {
            explicit Progress(std::ptrdiff_t count) : answered(count) {}

            std::latch answered;
            std::mutex mutex;
            Refused refused;
        };

        const auto progress = std::make_shared<Progress>(std::ptrdiff_t(waiting.size()));
        for (const auto &[id, delivery] : waiting) {
            m_sink.submit(delivery, [progress, id = id](const StoreAnswer &answer) {
                if (answer.outcome == DeliveryOutcome::NotStored) {
                    const std::scoped_lock lock(progress->mutex);
                    progress->refused.ids.insert(id);
                    progress->refused.isQuarantineFull |= QuarantineRoom::isFull(answer);
                }
                progress->answered.count_down();
            });
        }
        progress->answered.wait();
        return progress->refused;
    }

    Result<void> removeAllBut(const std::set<qint64> &refused, const std::vector<Waiting> &waiting)
    {
        return withTransaction(m_connection, [&refused, &waiting](QSqlDatabase &db) -> Result<void> {
            Statement remove(db, QStringLiteral("DELETE FROM quarantine WHERE id = ?"));
            for (const auto &[id, delivery] : waiting) {
                if (refused.contains(id))
                    continue;
                if (auto done = remove.run(id); !done)
                    return done;
            }
            return {};
        });
    }

    Connection &m_connection;
    SignInSink &m_sink;
    const qint64 m_nowMs;
    const std::atomic_bool &m_isStopping;
    int m_unreadable = 0;
};

/// Finds out what the database does not have: a backup that takes the place of a large database has most of
/// it. Each step is done once, however often merging is interrupted.
Result<void> choose(QSqlDatabase &db, const QString &databaseFile)
{
    return withAttached(
        db, databaseFile,
        {// Nobody else asks for it, and the file is removed in the end.
         QStringLiteral("CREATE INDEX IF NOT EXISTS deliveries_to_merge ON deliveries (sign_in_id)"),
         QStringLiteral("CREATE TABLE IF NOT EXISTS sign_ins_to_merge AS SELECT id FROM main.sign_ins s "
                        "WHERE NOT EXISTS (SELECT 1 FROM other.sign_ins o WHERE o.visitor_id = s.visitor_id "
                        "AND o.authenticated_at = s.authenticated_at AND o.venue_id = s.venue_id "
                        "AND o.mac = s.mac)"),
         QStringLiteral("CREATE INDEX IF NOT EXISTS sign_ins_to_merge_by_id ON sign_ins_to_merge (id)"),
         QStringLiteral("DELETE FROM main.quarantine WHERE EXISTS (SELECT 1 FROM other.quarantine o "
                        "WHERE o.received_at = quarantine.received_at AND o.codec = quarantine.codec "
                        "AND o.body = quarantine.body)")});
}

/// Damaged when something of it cannot be read; what can be is stored then.
Result<void> mergeRows(const QString &file, const QString &databaseFile, SignInSink &sink, qint64 nowMs,
                       const std::atomic_bool &isStopping)
{
    const std::function<bool()> isUnwanted = [&isStopping] { return isStopping.load(); };
    const auto connection = Connection::open({file}, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    interruptWhen((*connection)->database(), isUnwanted);
    auto whole = choose((*connection)->database(), databaseFile);
    if (!whole && whole.error().code != ErrorCode::Damaged)
        return whole;
    FileMerge merge(**connection, sink, nowMs, isStopping);
    for (const Source &source : {whole ? kSignIns : kAllSignIns, kQuarantine}) {
        if (auto done = merge.run(source); !done) {
            if (done.error().code != ErrorCode::Damaged)
                return done;
            whole = done;
        }
    }
    if (!whole || merge.unreadable() == 0)
        return whole;
    return Error{ErrorCode::Damaged,
                 Texts::tr("What %Ln deliveries said cannot be read any more.", nullptr, merge.unreadable())};
}

Result<void> mergeFile(const QString &file, const QString &databaseFile, SignInSink &sink,
                       const QDateTime &now, const std::atomic_bool &isStopping)
{
    auto merged = mergeRows(file, databaseFile, sink, now.toMSecsSinceEpoch(), isStopping);
    if (merged)
        return removeDatabase(file);
    if (merged.error().code != ErrorCode::Damaged)
        return merged;
    // Tried again, it would be damaged again, and it would keep forgetting waiting.
    const auto kept = putAside(file, now);
    if (!kept)
        return kept.error();
    return Error{ErrorCode::Damaged,
                 merged.error().message + u' ' + Texts::tr("The file was put aside as “%1”.").arg(*kept),
                 merged.error().detail};
}

} // namespace

Merger::Merger(QStringList files, QString databaseFile, SignInSink &sink, const QDateTime &now,
               QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_databaseFile(std::move(databaseFile))
    , m_sink(sink)
    , m_now(now)
{}

Merger::~Merger()
{
    m_isStopping = true;
    if (m_thread)
        m_thread->wait();
}

void Merger::start()
{
    m_thread.reset(QThread::create([this] {
        const auto result = mergeAll();
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("foyer-merger"));
    m_thread->start();
}

Result<void> Merger::mergeAll()
{
    Result<void> whole;
    for (const QString &file : m_files) {
        if (auto done = mergeFile(file, m_databaseFile, m_sink, m_now, m_isStopping); !done) {
            if (done.error().code != ErrorCode::Damaged)
                return done;
            whole = done;
        }
    }
    return whole;
}

} // namespace foyer::storage
