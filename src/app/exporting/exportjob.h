// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export.h"
#include "storage/database.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace foyer::app {

/// One export into a file, on a thread and a read-only connection of its own, so that neither the window nor
/// its reads wait. The file appears when all of it is written; an export that fails or is cancelled leaves
/// what was there. Made and destroyed on the GUI thread; destroying it cancels.
class ExportJob final : public QObject
{
    Q_OBJECT
public:
    ExportJob(storage::DatabaseLocation database, exporting::ExportOptions options, QString fileName,
              QObject *parent = nullptr);
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    void start();

    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    /// Now and then, from the job's thread: rows written so far.
    void progressed(qint64 rows);
    /// Once, on the owner's thread: rows written, or why not (ErrorCode::Cancelled after cancel()).
    void finished(const foyer::Result<qint64> &result);

private:
    [[nodiscard]] Result<qint64> write();

    const storage::DatabaseLocation m_database;
    const exporting::ExportOptions m_options;
    const QString m_fileName;
    std::atomic_bool m_isCancelled = false;
    const std::function<bool()> m_isUnwanted = [this] { return m_isCancelled.load(); };
    Result<qint64> m_result = Error{}; ///< Written by the thread before it ends.
    std::unique_ptr<QThread> m_thread;
};

} // namespace foyer::app
