// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writerworker.h"

#include "storage/texts.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QThread>

namespace foyer::storage {

namespace {

using namespace std::chrono_literals;

// Refusal counts and answer times are written at most this often when there is nothing else to write.
constexpr auto kHouseInterval = 500ms;
constexpr auto kRetryPause = 20ms;

void refuse(Incoming &incoming, const QString &reason)
{
    incoming.answer({DeliveryOutcome::NotStored, reason});
}

QString tooLate()
{
    return Texts::tr("The database could not take the sign-in in time. Purple will send it again.");
}

/// Errors that say nothing of one delivery: every other one would fail in the same way.
bool isOfTheSystem(ErrorCode code)
{
    return code != ErrorCode::Internal;
}

} // namespace

SignInWriter::Worker::Worker(SignInWriter &writer, DatabaseLocation location, Options options)
    : m_writer(writer), m_location(std::move(location)), m_options(options)
{}

Result<void> SignInWriter::Worker::open()
{
    auto store = GroupCommit::open(m_location, m_options.keptDeliveries, m_options.quarantine);
    if (!store)
        return store.error();
    m_store = *std::move(store);
    m_houseTimer = new QTimer(this);
    connect(m_houseTimer, &QTimer::timeout, this, &Worker::keepHouse);
    m_houseTimer->start(kHouseInterval);
    return {};
}

bool SignInWriter::Worker::enqueue(Incoming &incoming)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_queue.size() + m_taken >= size_t(m_options.maxQueued))
            return false;
        m_queue.push_back(std::move(incoming));
    }
    wake();
    return true;
}

void SignInWriter::Worker::wake()
{
    // One queued call serves all that is queued until it runs.
    if (!m_isWoken.exchange(true))
        QMetaObject::invokeMethod(this, &Worker::storeQueued, Qt::QueuedConnection);
}

void SignInWriter::Worker::countRefusal(Refusal refusal)
{
    m_refusals[size_t(refusal)].fetch_add(1, std::memory_order_relaxed);
}

void SignInWriter::Worker::answerExpired()
{
    Batch waiting;
    {
        const std::scoped_lock lock(m_mutex);
        // Queued in the order of their deadlines.
        if (m_queue.empty() || m_queue.front().deadline > std::chrono::steady_clock::now())
            return;
        waiting.swap(m_queue);
    }
    answerExpiredIn(waiting, tooLate());
    if (waiting.empty())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        waiting.insert(waiting.end(), std::make_move_iterator(m_queue.begin()),
                       std::make_move_iterator(m_queue.end()));
        m_queue.swap(waiting);
    }
    wake();
}

void SignInWriter::Worker::takeQueue(Batch &batch)
{
    const std::scoped_lock lock(m_mutex);
    if (batch.empty()) {
        batch.swap(m_queue);
    } else {
        batch.insert(batch.end(), std::make_move_iterator(m_queue.begin()),
                     std::make_move_iterator(m_queue.end()));
        m_queue.clear();
    }
    m_taken = batch.size();
}

void SignInWriter::Worker::answerExpiredIn(Batch &batch, const QString &reason)
{
    const auto now = std::chrono::steady_clock::now();
    const auto firstInTime = std::stable_partition(batch.begin(), batch.end(),
                                                   [now](const auto &item) { return item.deadline <= now; });
    for (auto it = batch.begin(); it != firstInTime; ++it)
        refuse(*it, reason);
    batch.erase(batch.begin(), firstInTime);
}

void SignInWriter::Worker::storeQueued()
{
    m_isWoken = false;
    const auto nothingTaken = qScopeGuard([this] {
        const std::scoped_lock lock(m_mutex);
        m_taken = 0;
    });
    Batch batch;
    takeQueue(batch);
    answerExpiredIn(batch, tooLate());
    while (!batch.empty()) {
        const auto stored = tryToStore(batch);
        if (stored)
            return;
        if (stored.error().code != ErrorCode::Unavailable) {
            storeOrRefuse(batch);
            return;
        }
        // Another process writes, or the disk stumbled: try again until the deliveries must be answered.
        QThread::msleep(kRetryPause.count());
        takeQueue(batch);
        const auto before = batch.size();
        answerExpiredIn(batch, stored.error().message);
        if (batch.size() < before)
            setState(stored.error());
    }
}

/// After a failure: halves the batch until what cannot be stored stands alone, so that one bad delivery takes
/// no other with it.
void SignInWriter::Worker::storeOrRefuse(std::span<Incoming> batch)
{
    const auto stored = tryToStore(batch);
    if (stored)
        return;
    if (batch.size() == 1 || isOfTheSystem(stored.error().code)) {
        for (auto &incoming : batch)
            refuse(incoming, stored.error().message);
        setState(stored.error());
        return;
    }
    const auto half = batch.size() / 2;
    storeOrRefuse(batch.first(half));
    storeOrRefuse(batch.subspan(half));
}

Result<void> SignInWriter::Worker::tryToStore(std::span<Incoming> batch)
{
    if (auto opened = ensureOpen(); !opened)
        return opened;
    const auto refusals = takeRefusals();
    auto answers = m_store->store(batch, refusals);
    if (!answers) {
        putBackRefusals(refusals);
        m_isSuspect = isOfTheSystem(answers.error().code);
        return answers.error();
    }
    setState({});
    for (size_t i = 0; i < batch.size(); ++i)
        batch[i].answer((*answers)[i]);
    return {};
}

Result<void> SignInWriter::Worker::ensureOpen()
{
    // A file that was moved away can still be written to, but what is written there is lost.
    if (!QFileInfo::exists(m_location.sqliteFile)) {
        m_store.reset();
        return Error{ErrorCode::NotFound,
                     Texts::tr("The database file has gone, so nothing can be stored. Put it back, or start "
                               "Foyer again to begin a new one.")};
    }
    if (m_store && !m_isSuspect)
        return {};
    // Whatever broke the connection: a new one starts clean. The old one closes only after that: if none were
    // open meanwhile, SQLite would recover from the log what was refused because it could not be synced.
    auto store = GroupCommit::open(m_location, m_options.keptDeliveries, m_options.quarantine);
    if (!store)
        return store.error();
    m_store = *std::move(store);
    m_isSuspect = false;
    return {};
}

void SignInWriter::Worker::keepHouse()
{
    const bool hasRefusals = std::any_of(m_refusals.begin(), m_refusals.end(),
                                         [](const auto &count) { return count.load() != 0; });
    const bool hasOpenTimes = m_store && m_store->hasOpenTimes();
    if (!hasRefusals && !hasOpenTimes)
        return;
    const auto stored = tryToStore({});
    if (!stored && stored.error().code != ErrorCode::Unavailable)
        setState(stored.error());
}

Result<void> SignInWriter::Worker::apply(const Change &change)
{
    if (auto opened = ensureOpen(); !opened)
        return opened;
    return m_store->apply(change);
}

void SignInWriter::Worker::finish()
{
    storeQueued();
    keepHouse();
    delete m_houseTimer;
    m_houseTimer = nullptr;
    m_store.reset();
}

void SignInWriter::Worker::setState(const Result<void> &state)
{
    const auto failure = state ? std::nullopt : std::optional(state.error().code);
    if (std::exchange(m_failure, failure) != failure)
        Q_EMIT m_writer.stateChanged(state);
}

RefusalCounts SignInWriter::Worker::takeRefusals()
{
    RefusalCounts counts{};
    for (size_t kind = 0; kind < counts.size(); ++kind)
        counts[kind] = m_refusals[kind].exchange(0, std::memory_order_relaxed);
    return counts;
}

void SignInWriter::Worker::putBackRefusals(const RefusalCounts &refusals)
{
    for (size_t kind = 0; kind < refusals.size(); ++kind)
        m_refusals[kind].fetch_add(refusals[kind], std::memory_order_relaxed);
}

} // namespace foyer::storage
