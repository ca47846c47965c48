// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportjob.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

namespace foyer::app {

ExportJob::ExportJob(storage::DatabaseLocation database, exporting::ExportOptions options, QString fileName,
                     QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_options(std::move(options))
    , m_fileName(std::move(fileName))
    , m_thread(QThread::create([this] { m_result = write(); }))
{
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT finished(m_result); });
}

ExportJob::~ExportJob()
{
    cancel();
    m_thread->wait();
}

void ExportJob::start()
{
    m_thread->start();
}

Result<qint64> ExportJob::write()
{
    // A search may look long for its first row: that is interrupted too.
    const auto connection =
        storage::Connection::open(m_database, storage::Connection::Access::ReadOnly, &m_isUnwanted);
    if (!connection)
        return connection.error();
    QSaveFile file(m_fileName);
    // It would take the place of a device as well, where it may.
    const QFileInfo there(m_fileName);
    if (there.exists() && !there.isFile()) {
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is not a file. Choose another name.").arg(there.fileName())};
    }
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::AccessDenied,
                     tr("The file cannot be written there. Choose another place that is yours to write in."),
                     file.errorString()};
    }
    auto rows = exporting::exportCsv((*connection)->database(), m_options, file, [this](qint64 count) {
        Q_EMIT progressed(count);
        return !m_isCancelled;
    });
    if (!rows)
        return rows;
    if (m_isCancelled)
        return Error{ErrorCode::Cancelled, tr("The export was cancelled.")};
    if (!file.commit()) {
        return Error{ErrorCode::StorageFull,
                     tr("The file could not be completed. Check that there is room on the disk."),
                     file.errorString()};
    }
    return rows;
}

} // namespace foyer::app
