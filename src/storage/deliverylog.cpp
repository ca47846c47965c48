// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deliverylog.h"

#include <chrono>

namespace foyer::storage {

namespace {

// The ring is cut this many rows at a time: removing one row per row would cost as much as writing it.
constexpr qint64 kTrimChunk = 1'000;

/// steady_clock in ns, as Delivery::receivedTick.
qint64 nowTick()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

DeliveryLog::DeliveryLog(const QSqlDatabase &db, int keptDeliveries)
    : m_db(db)
    , m_keptDeliveries(keptDeliveries)
    , m_counters(db)
    , m_rows(
          db,
          QStringLiteral(
              "INSERT OR ROLLBACK INTO deliveries (id, received_at, outcome, wire_bytes, answer_us, origin, "
              "head_codec, head, sign_in_id) VALUES"),
          QStringLiteral("(?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?)"))
    , m_addBody(db, QStringLiteral("UPDATE deliveries SET codec = ?, body = ? WHERE id = ?"))
    , m_insertQuarantined(db,
                          QStringLiteral("INSERT INTO quarantine (delivery_id, received_at, reason, codec, "
                                         "body) VALUES (?, ?, ?, ?, ?)"))
    , m_addTime(db,
                QStringLiteral("UPDATE deliveries SET answer_us = answer_us + ? WHERE id BETWEEN ? AND ?"))
    , m_trim(db, QStringLiteral("DELETE FROM deliveries WHERE id <= ? "
                                "AND id NOT IN (SELECT delivery_id FROM quarantine)"))
{}

Result<void> DeliveryLog::begin(bool isStale)
{
    m_counters.clear();
    m_rows.clear();
    if (isStale) {
        if (auto done = reload(); !done)
            return done;
    }
    m_firstOfBatch = m_lastId + 1;
    m_beganAtTick = nowTick();
    if (!m_openTimes)
        return {};
    return m_addTime.run(m_openTimes->microseconds, m_openTimes->firstId, m_openTimes->lastId);
}

Result<void> DeliveryLog::reload()
{
    const auto last = queryInteger(m_db, QStringLiteral("SELECT max(id) FROM deliveries"));
    if (!last)
        return last.error();
    const auto oldest =
        queryInteger(m_db, QStringLiteral("SELECT id FROM deliveries WHERE id NOT IN (SELECT "
                                          "delivery_id FROM quarantine) ORDER BY id LIMIT 1"));
    if (!oldest)
        return oldest.error();
    m_lastId = last->value_or(0);
    m_oldestId = oldest->value_or(m_lastId + 1);
    return {};
}

Result<void> DeliveryLog::add(const Incoming &incoming, DeliveryOutcome outcome,
                              std::optional<qint64> signInId)
{
    const auto &delivery = incoming.delivery;
    const qint64 id = m_lastId + 1;
    const qint64 microseconds = std::max<qint64>(0, m_beganAtTick - delivery.receivedTick) / 1'000;
    m_rows.add(id, delivery.receivedMs, int(outcome), delivery.wireBytes, microseconds,
               delivery.origin.toUtf8(), int(incoming.head.codec), incoming.head.bytes, signInId);
    if (outcome == DeliveryOutcome::Test) {
        if (auto done = m_rows.flush(); !done)
            return done;
        if (auto done = m_addBody.run(int(incoming.body.codec), incoming.body.bytes, id); !done)
            return done;
    }
    if (outcome == DeliveryOutcome::Quarantined) {
        const auto &rejection = std::get<Rejection>(*delivery.payload);
        if (auto done = m_insertQuarantined.run(id, delivery.receivedMs, rejection.word(),
                                                int(incoming.body.codec), incoming.body.bytes);
            !done)
            return done;
    }
    m_lastId = id;
    m_counters.note(outcome, delivery.receivedMs, delivery.origin);
    return {};
}

Result<void> DeliveryLog::flush(const RefusalCounts &refusals)
{
    if (auto done = m_rows.flush(); !done)
        return done;
    if (auto done = m_counters.flush(refusals); !done)
        return done;
    return trim();
}

Result<void> DeliveryLog::trim()
{
    const qint64 oldestKept = m_lastId - m_keptDeliveries + 1;
    if (oldestKept - m_oldestId < kTrimChunk)
        return {};
    if (auto done = m_trim.run(oldestKept - 1); !done)
        return done;
    m_oldestId = oldestKept;
    return {};
}

void DeliveryLog::committed()
{
    m_openTimes.reset();
    if (m_lastId >= m_firstOfBatch)
        m_openTimes = OpenTimes{m_firstOfBatch, m_lastId, (nowTick() - m_beganAtTick) / 1'000};
}

} // namespace foyer::storage
