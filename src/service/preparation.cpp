// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/preparation.h"

namespace foyer::service {

Preparation::Preparation(storage::DataDirectory directory, storage::BackupFolder backups,
                         const QDateTime &now, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, directory = std::move(directory), backups = std::move(backups), now] {
        m_found = prepareDatabase(directory, backups, now, {},
                                  [this](Preparing what, int percent) { return report(what, percent); });
    }))
{
    m_thread->setObjectName(QStringLiteral("foyer-preparing"));
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT finished(m_found); });
}

Preparation::~Preparation()
{
    m_isCalledOff = true;
    m_thread->wait();
}

bool Preparation::report(Preparing what, int percent)
{
    const bool isNews = std::exchange(m_what, what) != what || percent != m_percent;
    m_percent = percent;
    if (isNews)
        Q_EMIT progressed(what, percent);
    return !m_isCalledOff;
}

} // namespace foyer::service
