// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace foyer::service {

/// Notices that certificate files were renewed. certbot swaps symbolic links, which shows in their folder
/// alone; lego writes two files a moment apart; other file systems tell nothing at all. So it watches files
/// and folders, waits until they are quiet, and asks for a look every minute anyway (tls-and-http.md, trap
/// 7). What is in them is for others to read. On a thread with an event loop.
class CertificateWatcher final : public QObject
{
    Q_OBJECT
public:
    struct Timing
    {
        std::chrono::milliseconds quiet{500};
        std::chrono::milliseconds look{60'000};
    };

    CertificateWatcher() : CertificateWatcher(Timing()) {}

    explicit CertificateWatcher(const Timing &timing);

    /// Watches these from now on; empty names are none.
    void setFiles(const QStringList &files);

Q_SIGNALS:
    /// The files may hold something else now.
    void lookWanted();

private:
    void watch();

    QStringList m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QTimer m_look;
};

} // namespace foyer::service
