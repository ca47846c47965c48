// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/liverowmodel.h"
#include "storage/queries.h"
#include "storage/reader.h"

#include <QObject>
#include <QTimer>

namespace foyer::models {

/// Keeps a LiveRowModel in step with the database: the first page, what arrives, older pages when the view
/// wants them, and corrections (a late sign-in may turn another visit into a returning one; a forgotten
/// visitor goes away). Reads through the Reader only. GUI thread; owned by the page.
class LiveFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPageRows = 100; ///< More than fit on a screen.

    LiveFeed(storage::Reader &reader, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] LiveRowModel &model() { return m_model; }

    /// Starts anew with the rows that match.
    void setFilter(const storage::LiveFilter &filter);

    [[nodiscard]] const storage::LiveFilter &filter() const { return m_filter; }

    /// Looks for what has arrived; refreshed() tells when it is in.
    void refresh();

    /// While held nothing moves: what arrives waits, and is let in when let go.
    void setHeld(bool isHeld);

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

Q_SIGNALS:
    /// The answer to setFilter() or refresh() is in the model (or waits), or could not be read.
    void refreshed(const foyer::Result<void> &result);
    void waitingChanged(int count);

private:
    using Rows = LiveRowModel::Rows;

    /// How far arrivals have been seen.
    struct Marks
    {
        qint64 signInId = 0;
        qint64 deliveryId = 0;
    };

    struct Batch
    {
        Marks marks;
        Rows rows;
    };

    [[nodiscard]] static Result<Marks> newestMarks(storage::Database &db);
    void loadFirstPage();
    void takeArrived(const Batch &batch);
    void letIn(const Rows &rows);
    void loadOlder();
    void reconcile();
    void wait(const Rows &rows);
    void clearWaiting();

    storage::Reader &m_reader;
    LiveRowModel m_model;
    storage::LiveFilter m_filter;
    std::optional<Marks> m_marks; ///< Nothing until the first page is in.
    Rows m_waiting;
    int m_waitingCount = 0;
    bool m_isHeld = false;
    bool m_isLoadingOlder = false;
    bool m_needsReconcile = false;
    QTimer m_freshTimer;
    QTimer m_reconcileTimer;
    storage::PendingQuery m_firstPage; ///< With another filter nobody waits for the rest any more.
    storage::PendingQuery m_arrivals;
    storage::PendingQuery m_older;
    storage::PendingQuery m_corrections;
};

} // namespace foyer::models
