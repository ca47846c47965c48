// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merger.h"

#include "storage/bodycodec.h"
#include "storage/bodyreference.h"
#include "storage/database.h"
#include "storage/durablefiles.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <chrono>
#include <latch>
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
    bool isRemoved;     ///< Row by row, for what would otherwise be stored twice after an interruption.
};

constexpr Source kSignIns{
    "SELECT s.id, s.received_at, NULL, NULL, d.origin, d.head_codec, d.head FROM sign_ins s "
    "LEFT JOIN deliveries d ON d.id = (SELECT min(id) FROM deliveries WHERE sign_in_id = s.id) "
    "WHERE s.id > ? ORDER BY s.id LIMIT ?",
    false};
constexpr Source kQuarantine{
    "SELECT q.id, q.received_at, q.codec, q.body, d.origin, d.head_codec, d.head FROM quarantine q "
    "LEFT JOIN deliveries d ON d.id = q.delivery_id WHERE q.id > ? ORDER BY q.id LIMIT ?",
    true};

struct Batch
{
    qint64 lastId = 0;
    std::vector<Delivery> deliveries;
};

/// Nothing: its body is not there any more, or nobody can read it.
std::optional<Delivery> deliveryOf(QSqlDatabase &db, const Statement &row)
{
    const auto body =
        row.isNull(3) ? signInBody(db, row.integer(0)) : unpack(Codec(row.integer(2)), row.blob(3));
    if (!body || body->isEmpty())
        return {};
    Delivery delivery;
    delivery.receivedMs = row.integer(1);
    delivery.receivedTick =
        std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    delivery.origin = row.text(4);
    if (const auto head = unpack(Codec(row.integer(5)), row.blob(6)))
        delivery.head = *head;
    delivery.body = *body;
    delivery.wireBytes = body->size();
    delivery.payload = PayloadReader::read(*body, delivery.receivedMs);
    return delivery;
}

Result<Batch> read(QSqlDatabase &db, const Source &source, qint64 afterId)
{
    Statement select(db, QLatin1String(source.select));
    if (auto ran = select.run(afterId, kBatch); !ran)
        return ran.error();
    Batch batch;
    while (select.next()) {
        batch.lastId = select.integer(0);
        if (auto delivery = deliveryOf(db, select))
            batch.deliveries.push_back(*std::move(delivery));
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return batch;
}

/// Whether all are stored.
bool store(SignInSink &sink, const std::vector<Delivery> &deliveries)
{
    struct Progress
    {
        explicit Progress(std::ptrdiff_t count) : answered(count) {}

        std::latch answered;
        std::atomic_bool isStored = true;
    };

    const auto progress = std::make_shared<Progress>(static_cast<std::ptrdiff_t>(deliveries.size()));
    for (const Delivery &delivery : deliveries) {
        sink.submit(delivery, [progress](const StoreAnswer &answer) {
            if (answer.outcome == DeliveryOutcome::NotStored)
                progress->isStored = false;
            progress->answered.count_down();
        });
    }
    progress->answered.wait();
    return progress->isStored;
}

Result<void> mergeTable(QSqlDatabase &db, const Source &source, SignInSink &sink,
                        const std::atomic_bool &isStopping)
{
    for (qint64 lastId = 0;;) {
        const auto batch = read(db, source, lastId);
        if (!batch)
            return batch.error();
        if (batch->lastId == 0)
            return {};
        while (!isStopping && !store(sink, batch->deliveries))
            std::this_thread::sleep_for(kRetryPause);
        if (isStopping)
            return Error{ErrorCode::Cancelled,
                         Texts::tr("Stopped; the rest is merged after the next start.")};
        lastId = batch->lastId;
        if (!source.isRemoved)
            continue;
        if (auto done = execute(db, QStringLiteral("DELETE FROM quarantine WHERE id <= ?"), lastId); !done)
            return done;
    }
}

Result<void> mergeFile(const QString &file, SignInSink &sink, const std::atomic_bool &isStopping)
{
    {
        const auto connection = Connection::open({file}, Connection::Access::ReadWrite);
        if (!connection)
            return connection.error();
        auto &db = (*connection)->database();
        // Nobody else asks for it, and the file is removed in the end.
        if (auto done = execute(db, QStringLiteral("CREATE INDEX IF NOT EXISTS deliveries_to_merge "
                                                   "ON deliveries (sign_in_id)"));
            !done)
            return done;
        for (const Source &source : {kSignIns, kQuarantine}) {
            if (auto done = mergeTable(db, source, sink, isStopping); !done)
                return done;
        }
    }
    return removeDatabase(file);
}

} // namespace

Merger::Merger(QStringList files, SignInSink &sink, QObject *parent)
    : QObject(parent), m_files(std::move(files)), m_sink(sink)
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
    for (const QString &file : m_files) {
        if (auto done = mergeFile(file, m_sink, m_isStopping); !done)
            return done;
    }
    return {};
}

} // namespace foyer::storage
