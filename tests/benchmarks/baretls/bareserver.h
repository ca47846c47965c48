// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslServer>

namespace foyer::benchmarks {

/// What a QSslServer costs by itself: answers 200 to every request and stores nothing. Understands just
/// enough HTTP to find a request's end: headers, then Content-Length bytes. Lives on the main thread.
class BareServer final : public QSslServer
{
    Q_OBJECT
public:
    explicit BareServer(const QSslConfiguration &tls);

private:
    void welcome();
    void read(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_received; ///< Of the request that is under way.
};

} // namespace foyer::benchmarks
