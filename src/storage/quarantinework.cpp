// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quarantinework.h"

#include "domain/payloadreader.h"

#include <memory>

namespace foyer::storage {

namespace {

std::function<Result<QuarantineSpan>(QSqlDatabase &)> spanOf(std::optional<qint64> deliveryId)
{
    return [deliveryId](QSqlDatabase &db) {
        return deliveryId ? quarantineSpanOf(db, *deliveryId) : wholeQuarantine(db);
    };
}

} // namespace

QuarantineWork::QuarantineWork(SignInWriter &writer, const Clock &clock, QObject *parent)
    : QObject(parent), m_writer(writer), m_clock(clock)
{}

void QuarantineWork::readAgain(std::optional<qint64> deliveryId)
{
    readAgain(spanOf(deliveryId), {});
}

void QuarantineWork::readAgainIfReaderIsNew()
{
    const auto find = [](QSqlDatabase &db) -> Result<QuarantineSpan> {
        const auto version = lastReaderVersion(db);
        if (!version)
            return version.error();
        return *version == PayloadReader::kVersion ? QuarantineSpan() : wholeQuarantine(db);
    };
    readAgain(find, [](QSqlDatabase &db) { return setLastReaderVersion(db, PayloadReader::kVersion); });
}

void QuarantineWork::readAgain(Find find, End end)
{
    start(
        std::move(find),
        // Runs in the writer's thread, maybe after this object has gone; the clock stays.
        [&clock = m_clock](QSqlDatabase &db, const QuarantineSpan &span) {
            return rereadQuarantined(db, span, clock.nowMs());
        },
        std::move(end));
}

void QuarantineWork::remove(std::optional<qint64> deliveryId)
{
    start(spanOf(deliveryId),
          [](QSqlDatabase &db, const QuarantineSpan &span) { return deleteQuarantined(db, span); });
}

void QuarantineWork::start(Find find, Handle handle, End end)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_isCancelled = false;
    m_report = {};
    m_handle = std::move(handle);
    m_end = std::move(end);
    auto span = std::make_shared<QuarantineSpan>();
    m_writer.apply(
        [find = std::move(find), span](QSqlDatabase &db) -> Result<void> {
            const auto found = find(db);
            if (!found)
                return found.error();
            *span = *found;
            return {};
        },
        this,
        [this, span](const Result<void> &done) {
            m_span = *span;
            done ? goOn() : finish(done);
        });
}

void QuarantineWork::goOn()
{
    if (m_isCancelled || m_span.afterId >= m_span.lastId) {
        if (m_isCancelled || !m_end)
            finish({});
        else
            m_writer.apply(m_end, this, [this](const Result<void> &done) { finish(done); });
        return;
    }
    auto batch = std::make_shared<QuarantineBatch>();
    m_writer.apply(
        [handle = m_handle, span = m_span, batch](QSqlDatabase &db) -> Result<void> {
            const auto handled = handle(db, span);
            if (!handled)
                return handled.error();
            *batch = *handled;
            return {};
        },
        this, [this, batch](const Result<void> &done) { done ? takeBatch(*batch) : finish(done); });
}

void QuarantineWork::takeBatch(const QuarantineBatch &batch)
{
    m_span.afterId = batch.lastId;
    m_report.seen += batch.seen;
    m_report.gone += batch.gone;
    Q_EMIT progressed(m_report.seen, m_span.deliveries);
    goOn();
}

void QuarantineWork::finish(const Result<void> &done)
{
    m_isRunning = false;
    m_report.isCancelled = m_isCancelled;
    Q_EMIT finished(done ? Result<Report>(m_report) : Result<Report>(done.error()));
}

} // namespace foyer::storage
