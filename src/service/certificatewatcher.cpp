// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/certificatewatcher.h"

#include <QFileInfo>

namespace foyer::service {

CertificateWatcher::CertificateWatcher(const Timing &timing)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(timing.quiet);
    m_look.setInterval(timing.look);
    const auto wait = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT lookWanted();
    });
    connect(&m_look, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT lookWanted();
    });
}

void CertificateWatcher::setFiles(const QStringList &files)
{
    m_files = files;
    m_files.removeAll(QString());
    m_quiet.stop();
    if (m_files.isEmpty())
        m_look.stop();
    else
        m_look.start();
    watch();
}

/// From scratch: a replaced file is another one than the one being watched, whatever its name.
void CertificateWatcher::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    QStringList paths;
    for (const QString &file : std::as_const(m_files))
        paths << file << QFileInfo(file).absolutePath();
    paths.removeDuplicates();
    if (!paths.isEmpty())
        m_watcher.addPaths(paths); // Those that are not there now show up in their folder.
}

} // namespace foyer::service
