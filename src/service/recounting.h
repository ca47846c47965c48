// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recount.h"
#include "storage/signinwriter.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace foyer::service {

/// Counts everything anew beside receiving, when other calendars are wanted or a migration asks for it
/// (storage/recount.h). Lives on the main thread, works on one of its own; its end cancels the work, which
/// begins anew with the next start.
class Recounting final : public QObject
{
    Q_OBJECT
public:
    /// \a writer outlives it.
    Recounting(storage::DatabaseLocation location, storage::SignInWriter &writer, QObject *parent = nullptr);
    ~Recounting() override;
    Q_DISABLE_COPY_MOVE(Recounting)

    /// Begins when there is something to do and it has not begun yet. Call it after setCalendar() and
    /// setVenueCalendar().
    void start();

    /// The wanted calendars are not wanted any more, and the numbers stay as they are.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// Counting, not only looking whether there is something to count.
    [[nodiscard]] bool isWorking() const { return m_thread != nullptr && m_percent >= 0; }

    /// What is counted follows from a wish that cancel() withdraws.
    [[nodiscard]] bool canCancel() const { return m_canCancel; }

    /// 0 to 100.
    [[nodiscard]] int percent() const { return m_percent; }

    /// Why the last attempt failed; it is tried again by itself. Empty: it did not.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void takeResult(const Result<void> &result);
    void setPercent(int percent);
    [[nodiscard]] Result<void> work();

    const storage::DatabaseLocation m_location;
    storage::SignInWriter &m_writer;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isStopping = false;
    bool m_isAskedAgain = false; ///< Something was wanted while the thread was ending.
    bool m_canCancel = false;
    int m_percent = -1; ///< −1: nothing has been counted yet.
    QString m_problem;
    QTimer m_retry;
};

} // namespace foyer::service
