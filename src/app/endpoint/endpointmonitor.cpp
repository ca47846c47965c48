// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/endpointmonitor.h"

#include "domain/displaytext.h"
#include "storage/queries.h"

#include <QFileInfo>

#include <chrono>
#include <filesystem>

namespace foyer::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kTick = 5s;
constexpr auto kProbeTick = 60s;
constexpr auto kReadDelay = 1s;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

} // namespace

EndpointMonitor::EndpointMonitor(AppContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_tick.setInterval(kTick);
    m_probeTick.setInterval(kProbeTick);
    m_readDelay.setInterval(kReadDelay);
    m_readDelay.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &EndpointMonitor::readDatabase);
    connect(&m_probeTick, &QTimer::timeout, this, &EndpointMonitor::probeLocal);
    connect(&m_readDelay, &QTimer::timeout, this, &EndpointMonitor::readDatabase);
    connect(&context.reader, &storage::Reader::databaseChanged, this, [this] {
        if (m_isActive && !m_readDelay.isActive())
            m_readDelay.start();
    });
    if (context.receiver != nullptr) {
        connect(context.receiver, &service::Receiver::statusChanged, this,
                &EndpointMonitor::takeReceiverChange);
        if (auto *safekeeping = context.receiver->safekeeping())
            connect(safekeeping, &service::Safekeeping::changed, this, &EndpointMonitor::readDatabase);
    }
}

void EndpointMonitor::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    if (!isActive) {
        m_tick.stop();
        m_probeTick.stop();
        m_readDelay.stop();
        return;
    }
    m_tick.start();
    m_probeTick.start();
    readDatabase();
    probeLocal();
}

bool EndpointMonitor::isSettled() const
{
    return m_readsPending == 0 && !m_local.isPending && !m_public.isPending;
}

void EndpointMonitor::testNow()
{
    probeLocal();
    probePublic();
    m_isTesting = m_local.isPending || m_public.isPending;
    Q_EMIT changed();
}

/// Runs on the reader's thread: asking a disk for its free space can take as long as the disk sleeps.
Result<EndpointMonitor::Stored> EndpointMonitor::look(storage::Database &db,
                                                      const storage::DataDirectory &directory, qint64 sinceMs)
{
    const QString file = directory.database();
    Stored stored;
    auto totals = storage::totals(db);
    if (!totals)
        return totals.error();
    auto lastDay = storage::deliveriesSince(db, sinceMs);
    if (!lastDay)
        return lastDay.error();
    stored.totals = std::move(totals).value();
    stored.lastDay = std::move(lastDay).value();
    // Not QStorageInfo: it goes by the table of mounts, which a container or chroot may not have.
    std::error_code failed;
    const auto disk = std::filesystem::space(QFileInfo(file).filesystemAbsolutePath(), failed);
    stored.diskFreeBytes = failed ? -1 : static_cast<qint64>(disk.available);
    stored.databaseBytes = QFileInfo(file).size() + QFileInfo(file + u"-wal").size();
    return stored;
}

void EndpointMonitor::readDatabase()
{
    ++m_readsPending;
    m_context.reader.run(
        this,
        [directory = m_context.directory, sinceMs = m_context.clock.nowMs() - kDayMs](storage::Database &db) {
            return look(db, directory, sinceMs);
        },
        [this](Result<Stored> stored) {
            --m_readsPending;
            m_databaseProblem = stored ? QString() : stored.error().message;
            if (stored)
                m_stored = std::move(stored).value();
            Q_EMIT changed();
        });
}

void EndpointMonitor::takeReceiverChange()
{
    // What was probed may have been another port or certificate.
    for (Probed *each : {&m_local, &m_public}) {
        ++each->run;
        each->result.reset();
        each->isPending = false;
    }
    m_isTesting = false;
    if (m_isActive)
        probeLocal();
    Q_EMIT changed();
}

void EndpointMonitor::probeLocal()
{
    if (m_context.receiver == nullptr || !m_context.receiver->localUrl().isValid())
        return;
    // The certificate is for the public name, not for 127.0.0.1. Our own self-signed one is trusted for this
    // look: whether it answers is one question, that Purple refuses such a certificate is another check.
    const service::Receiver &receiver = *m_context.receiver;
    if (receiver.status().isSelfSigned)
        probe(m_local, receiver.localUrl(), {receiver.certificate()}, QStringLiteral("localhost"));
    else
        probe(m_local, receiver.localUrl(), {}, receiver.publicUrl().host());
}

void EndpointMonitor::probePublic()
{
    if (m_context.receiver == nullptr || m_context.settings.publicHost.isEmpty())
        return;
    probe(m_public, m_context.receiver->publicUrl(), {}, {});
}

void EndpointMonitor::probe(Probed &target, const QUrl &url, const QList<QSslCertificate> &trusted,
                            const QString &verifyName)
{
    target.isPending = true;
    const int run = ++target.run;
    m_probe.run(
        url, trusted,
        [this, &target, run](health::ProbeResult result) {
            if (run == target.run)
                takeResult(target, std::move(result));
        },
        verifyName);
}

void EndpointMonitor::takeResult(Probed &target, health::ProbeResult result)
{
    target.isPending = false;
    target.result = std::move(result);
    target.atMs = m_context.clock.nowMs();
    if (!m_local.isPending && !m_public.isPending)
        m_isTesting = false;
    Q_EMIT changed();
}

models::EndpointInput EndpointMonitor::input() const
{
    models::EndpointInput input;
    health::EndpointFacts &facts = input.checks;
    facts.nowMs = m_context.clock.nowMs();
    facts.answer = m_local.result;
    facts.publicAnswer = m_public.result;
    facts.diskFreeBytes = m_stored.diskFreeBytes;
    facts.databaseBytes = m_stored.databaseBytes;
    facts.quarantineWaiting = m_stored.totals.quarantineWaiting;
    facts.quarantineBytes = m_stored.totals.quarantineBytes;
    facts.quarantineLimits = m_context.settings.limits.store.quarantine;
    addListener(facts);
    if (facts.isListening)
        input.listeningSinceMs = m_context.receiver->listenerStatus().listeningSinceMs;
    input.publicProbedMs = m_public.atMs;
    input.hasPublicHost = !m_context.settings.publicHost.isEmpty();
    input.totals = m_stored.totals;
    input.lastDay = m_stored.lastDay;
    return input;
}

void EndpointMonitor::addListener(health::EndpointFacts &facts) const
{
    using State = service::ReceiverStatus::State;
    if (m_context.receiver == nullptr) {
        facts.isViewer = m_context.isViewer();
        facts.listenerProblem = m_context.problem;
        return;
    }
    if (const auto *safekeeping = m_context.receiver->safekeeping()) {
        facts.backupProblem = safekeeping->problem();
        for (const storage::Backup &backup : safekeeping->backups())
            facts.backups.append(backup.date);
    }
    const service::ReceiverStatus &status = m_context.receiver->status();
    const listener::ListenerStatus listener = m_context.receiver->listenerStatus();
    facts.isListening = listener.isListening;
    facts.isSelfSigned = status.isSelfSigned;
    facts.certificate = m_context.receiver->certificate();
    facts.certificateProblem = status.certificateProblem;
    facts.missingIssuer = displayText(m_context.receiver->missingIssuer());
    (status.state == State::CannotStore ? facts.storeProblem : facts.listenerProblem) = status.problem;
    const bool isIpv6 = listener.address.protocol() == QAbstractSocket::IPv6Protocol;
    facts.listenerText =
        //: %1 address, %2 port, %3 threads, %4 connections open, %5 connections allowed
        tr("%1:%2, %3 threads, %L4 of %L5 connections in use")
            .arg(isIpv6 ? QString(u'[' % listener.address.toString() % u']') : listener.address.toString())
            .arg(listener.port)
            .arg(listener.threads)
            .arg(listener.connections)
            .arg(listener.connectionLimit);
}

} // namespace foyer::app
