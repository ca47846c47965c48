// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/rereading.h"
#include "storage/signinwriter.h"

#include <QObject>

#include <functional>
#include <optional>

namespace foyer::storage {

/// Reads again or deletes what waits in quarantine, batch by batch through the one writer, which goes on
/// storing in between. One work at a time. Lives in the writer's owner's thread and must not outlive the
/// writer.
class QuarantineWork final : public QObject
{
    Q_OBJECT
public:
    /// What it came to, also when it was cancelled.
    struct Report
    {
        qint64 seen = 0;
        qint64 gone = 0; ///< Understood, or deleted.
        bool isCancelled = false;
    };

    QuarantineWork(SignInWriter &writer, const Clock &clock, QObject *parent = nullptr);

    /// Reads one delivery again, or all that wait.
    void readAgain(std::optional<qint64> deliveryId = std::nullopt);

    /// Reads all again if another version of the PayloadReader was the last to do so.
    void readAgainIfReaderIsNew();

    /// Deletes one delivery's body for good, or all that wait.
    void remove(std::optional<qint64> deliveryId = std::nullopt);

    /// Ends it after the present batch; what has been done stays done.
    void cancel() { m_isCancelled = true; }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(qint64 seen, qint64 total);
    void finished(const foyer::Result<foyer::storage::QuarantineWork::Report> &report);

private:
    using Find = std::function<Result<QuarantineSpan>(QSqlDatabase &)>;
    using Handle = std::function<Result<QuarantineBatch>(QSqlDatabase &, const QuarantineSpan &)>;
    using End = std::function<Result<void>(QSqlDatabase &)>;

    void start(Find find, Handle handle, End end = {});
    void readAgain(Find find, End end);
    void goOn();
    void takeBatch(const QuarantineBatch &batch);
    void finish(const Result<void> &done);

    SignInWriter &m_writer;
    const Clock &m_clock;
    Handle m_handle;
    End m_end; ///< Runs once all is done.
    QuarantineSpan m_span;
    Report m_report;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace foyer::storage
