// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "health/probe.h"
#include "models/endpointview.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace foyer::app {

/// Gathers what the Endpoint page shows: from the receiver, from the database, from probes and from the disk.
/// Looks only while active. GUI thread; owned by the page.
class EndpointMonitor final : public QObject
{
    Q_OBJECT
public:
    EndpointMonitor(AppContext &context, QObject *parent);

    void setActive(bool isActive);

    /// Probes the address on this computer, and the public one where a public host name is set.
    void testNow();

    /// A test that the user asked for is on its way.
    [[nodiscard]] bool isTesting() const { return m_isTesting; }

    /// Nothing that was asked for is still on its way.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] models::EndpointInput input() const;

    /// Why the database could not be read; empty: it could.
    [[nodiscard]] const QString &databaseProblem() const { return m_databaseProblem; }

Q_SIGNALS:
    /// There may be something new in input().
    void changed();

private:
    /// What the database and its disk say.
    struct Stored
    {
        storage::Totals totals;
        QMap<DeliveryOutcome, qint64> lastDay;
        qint64 diskFreeBytes = -1;
        qint64 databaseBytes = -1;
    };

    /// One of the two addresses that are probed.
    struct Probed
    {
        std::optional<health::ProbeResult> result;
        std::optional<qint64> atMs;
        int run = 0; ///< Of the newest probe: answers of older ones are dropped.
        bool isPending = false;
    };

    [[nodiscard]] static Result<Stored> look(storage::Database &db, const storage::DataDirectory &directory,
                                             qint64 sinceMs);
    void readDatabase();
    void takeReceiverChange();
    void probeLocal();
    void probePublic();
    void probe(Probed &target, const QUrl &url, const QList<QSslCertificate> &trusted,
               const QString &verifyName);
    void takeResult(Probed &target, health::ProbeResult result);
    void addListener(health::EndpointFacts &facts) const;

    AppContext &m_context;
    health::Probe m_probe;
    Probed m_local;
    Probed m_public;
    Stored m_stored;
    QString m_databaseProblem;
    QTimer m_tick;      ///< While active: figures that nothing announces.
    QTimer m_probeTick; ///< While active: the address on this computer.
    QTimer m_readDelay; ///< Holds back reading, which every commit would start.
    int m_readsPending = 0;
    bool m_isActive = false;
    bool m_isTesting = false;
};

} // namespace foyer::app
