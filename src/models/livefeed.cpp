// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/livefeed.h"

namespace foyer::models {

namespace {

constexpr int kMostArrivals = 500;     ///< More at once: the first page is read anew instead.
constexpr int kMostReconciled = 1'000; ///< Rows from the top that are looked at for corrections.
constexpr int kFreshTickMs = 500;
constexpr int kReconcileAfterMs = 1'000;

} // namespace

LiveFeed::LiveFeed(storage::Reader &reader, const Clock &clock, QObject *parent)
    : QObject(parent), m_reader(reader), m_model(clock)
{
    connect(&m_model, &LiveRowModel::moreWanted, this, &LiveFeed::loadOlder);
    m_freshTimer.setInterval(kFreshTickMs);
    connect(&m_freshTimer, &QTimer::timeout, this, [this] {
        if (!m_model.expireFresh())
            m_freshTimer.stop();
    });
    m_reconcileTimer.setSingleShot(true);
    m_reconcileTimer.setInterval(kReconcileAfterMs);
    connect(&m_reconcileTimer, &QTimer::timeout, this, &LiveFeed::reconcile);
}

void LiveFeed::setFilter(const storage::LiveFilter &filter)
{
    m_filter = filter;
    loadFirstPage();
}

/// Where arrivals stand, whatever the filter: a filter that matches nothing would otherwise look through
/// everything each time.
Result<LiveFeed::Marks> LiveFeed::newestMarks(storage::Database &db)
{
    const auto deliveries = storage::deliveryRows(db, {}, 1);
    if (!deliveries)
        return deliveries.error();
    Marks marks;
    if (!deliveries->isEmpty())
        marks.deliveryId = deliveries->first().id;
    const auto signIns = storage::liveRowsArrivedAfter(db, {}, 0, marks.deliveryId, 1);
    if (!signIns)
        return signIns.error();
    if (!signIns->isEmpty())
        marks.signInId = signIns->first().id;
    return marks;
}

void LiveFeed::loadFirstPage()
{
    m_marks.reset();
    m_isLoadingOlder = false;
    for (auto *pending : {&m_arrivals, &m_older, &m_corrections})
        pending->cancel();
    clearWaiting();
    m_firstPage = m_reader.start(
        this,
        [filter = m_filter](storage::Database &db) -> Result<Batch> {
            // The marks first: what comes in between is then seen twice, which the model notices, not missed.
            const auto marks = newestMarks(db);
            if (!marks)
                return marks.error();
            auto rows = storage::liveRows(db, filter, kPageRows);
            if (!rows)
                return rows.error();
            return Batch{*marks, *std::move(rows)};
        },
        [this](const Result<Batch> &batch) {
            if (!batch) {
                Q_EMIT refreshed(batch.error());
                return;
            }
            m_marks = batch->marks;
            m_model.setHasMore(batch->rows.size() == kPageRows);
            m_model.reset(batch->rows);
            Q_EMIT refreshed({});
        });
}

void LiveFeed::refresh()
{
    if (!m_marks) {
        loadFirstPage();
        return;
    }
    m_arrivals = m_reader.start(
        this,
        [filter = m_filter, after = *m_marks](storage::Database &db) -> Result<Batch> {
            const auto marks = newestMarks(db);
            if (!marks)
                return marks.error();
            auto rows =
                storage::liveRowsArrivedAfter(db, filter, after.signInId, after.deliveryId, kMostArrivals);
            if (!rows)
                return rows.error();
            return Batch{*marks, *std::move(rows)};
        },
        [this](const Result<Batch> &batch) {
            if (batch)
                takeArrived(*batch);
            Q_EMIT refreshed(batch ? Result<void>() : batch.error());
        });
}

void LiveFeed::takeArrived(const Batch &batch)
{
    m_marks = batch.marks;
    if (m_isHeld)
        wait(batch.rows);
    else
        letIn(batch.rows);
}

void LiveFeed::letIn(const Rows &rows)
{
    if (rows.size() >= kMostArrivals) {
        loadFirstPage();
        return;
    }
    // Nothing arrived, so something else changed; and a late one may change what came after it.
    if (rows.isEmpty() || std::any_of(rows.cbegin(), rows.cend(), LiveRowModel::isLate))
        m_reconcileTimer.start();
    if (rows.isEmpty())
        return;
    // What is older than the last row shown comes with its own page.
    auto shown = rows;
    if (m_model.canFetchMore({}) && m_model.rowCount() > 0) {
        const auto oldestMs = m_model.rows().constLast().authenticatedMs;
        shown.removeIf([oldestMs](const auto &row) { return row.authenticatedMs < oldestMs; });
    }
    m_model.insertArrived(shown);
    m_freshTimer.start();
}

void LiveFeed::setHeld(bool isHeld)
{
    if (isHeld == m_isHeld)
        return;
    m_isHeld = isHeld;
    if (isHeld)
        return;
    const bool hasAll = m_waiting.size() == m_waitingCount;
    const auto waiting = std::exchange(m_waiting, {});
    clearWaiting();
    if (!hasAll)
        loadFirstPage();
    else if (!waiting.isEmpty() || m_needsReconcile)
        letIn(waiting);
}

void LiveFeed::wait(const Rows &rows)
{
    if (rows.isEmpty())
        m_needsReconcile = true;
    if (m_waiting.size() + rows.size() < kMostArrivals)
        m_waiting = rows + m_waiting;
    m_waitingCount += static_cast<int>(rows.size());
    std::sort(m_waiting.begin(), m_waiting.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.authenticatedMs, a.isTest, a.id) > std::tuple(b.authenticatedMs, b.isTest, b.id);
    });
    if (!rows.isEmpty())
        Q_EMIT waitingChanged(m_waitingCount);
}

void LiveFeed::clearWaiting()
{
    m_waiting.clear();
    m_waitingCount = 0;
    Q_EMIT waitingChanged(0);
}

void LiveFeed::loadOlder()
{
    if (m_isLoadingOlder || !m_marks || m_model.rowCount() == 0)
        return;
    m_isLoadingOlder = true;
    const auto &last = m_model.rows().constLast();
    const storage::LiveKey before{last.authenticatedMs, last.isTest, last.id};
    m_older = m_reader.start(
        this,
        [filter = m_filter, before](storage::Database &db) {
            return storage::liveRows(db, filter, kPageRows, before);
        },
        [this](const Result<Rows> &rows) {
            m_isLoadingOlder = false;
            if (!rows)
                return; // The view asks again when it is scrolled.
            m_model.setHasMore(rows->size() == kPageRows);
            m_model.insertOlder(*rows);
        });
}

void LiveFeed::reconcile()
{
    if (m_isHeld) {
        m_needsReconcile = true;
        return;
    }
    m_needsReconcile = false;
    const int limit = std::clamp(m_model.rowCount(), kPageRows, kMostReconciled);
    m_corrections = m_reader.start(
        this,
        [filter = m_filter, limit](storage::Database &db) { return storage::liveRows(db, filter, limit); },
        [this, limit](const Result<Rows> &rows) {
            // Held meanwhile: it would move after all, so it has to wait.
            m_needsReconcile = m_isHeld;
            if (m_isHeld || !rows)
                return;
            m_model.reconcile(*rows, rows->size() < limit);
        });
}

} // namespace foyer::models
