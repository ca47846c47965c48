// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/listener.h"

#include "listener/descriptorlimit.h"
#include "listener/tlsserver.h"
#include "listener/worker.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace foyer::listener {

namespace {

Error listenError(const QTcpServer &server, const Listener::Options &options)
{
    const QString port = QString::number(options.port);
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {
            ErrorCode::InUse,
            Listener::tr(
                "Port %1 is in use by another program, so Foyer cannot listen there. Close that program, or "
                "choose another port.")
                .arg(port),
            server.errorString()};
    case QAbstractSocket::SocketAccessError:
        return {ErrorCode::AccessDenied,
                Listener::tr(
                    "The system does not let Foyer listen on port %1. Ports below 1024 need special rights: "
                    "choose a higher one, such as 8443.")
                    .arg(port),
                server.errorString()};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {ErrorCode::InvalidInput,
                Listener::tr(
                    "%1 is not an address of this computer, so Foyer cannot listen there. Choose one of this "
                    "computer's addresses, or all of them.")
                    .arg(options.address.toString()),
                server.errorString()};
    default:
        return {ErrorCode::Unavailable,
                Listener::tr("Foyer cannot listen on port %1. Choose another port or address.").arg(port),
                server.errorString()};
    }
}

} // namespace

class Listener::Private
{
public:
    Private(Listener &owner, SignInSink &theSink, const Clock &theClock, WebhookToken theToken)
        : q(owner)
        , sink(theSink)
        , clock(theClock)
        , token(std::move(theToken))
        , server([this](qintptr descriptor) { dispatch(descriptor); })
    {
        deadline.setSingleShot(true);
        connect(&deadline, &QTimer::timeout, &q, [this] { abortAll(); });
    }

    struct Lane
    {
        std::unique_ptr<QThread> thread;
        Worker *worker = nullptr; ///< Deleted by its thread as it ends; null once that is on its way.
    };

    void startWorkers(int threads);
    void dispatch(qintptr descriptor);
    void abortAll();
    void onDrained();
    void onThreadFinished();
    void endThreads();

    Listener &q;
    SignInSink &sink;
    const Clock &clock;
    WebhookToken token;
    std::unique_ptr<SharedContext> shared; ///< Outlives the workers, for their figures, until the next start.
    std::vector<Lane> lanes;
    TlsServer server;
    qint64 listeningSinceMs = 0;
    std::size_t drainedWorkers = 0;
    QTimer deadline; ///< Of stopping. Here, not in the workers: their threads end before it does.
    std::function<void()> stopped;
};

void Listener::Private::startWorkers(int threads)
{
    for (int i = 0; i < std::max(1, threads); ++i) {
        Lane lane;
        lane.thread = std::make_unique<QThread>();
        lane.worker = new Worker(*shared, token);
        lane.thread->setObjectName(QStringLiteral("listener-%1").arg(i + 1));
        lane.worker->moveToThread(lane.thread.get());
        connect(lane.thread.get(), &QThread::finished, lane.worker, &QObject::deleteLater);
        connect(lane.worker, &Worker::drained, &q, [this] { onDrained(); });
        connect(lane.worker, &Worker::caughtUp, &q, [this] { server.release(); });
        lane.thread->start();
        lanes.push_back(std::move(lane));
    }
}

void Listener::Private::dispatch(qintptr descriptor)
{
    const auto lane = std::min_element(lanes.begin(), lanes.end(), [](const Lane &a, const Lane &b) {
        return a.worker->load() < b.worker->load();
    });
    lane->worker->addLoad(1);
    if (shared->waiting.fetch_add(1) + 1 >= SharedContext::kMaxWaiting)
        server.hold();
    QMetaObject::invokeMethod(
        lane->worker,
        [worker = lane->worker, descriptor, tls = server.sslConfiguration()] {
            worker->adopt(descriptor, tls);
        },
        Qt::QueuedConnection);
}

void Listener::Private::abortAll()
{
    for (const Lane &lane : lanes)
        QMetaObject::invokeMethod(lane.worker, &Worker::abortAll, Qt::QueuedConnection);
}

void Listener::Private::onDrained()
{
    if (++drainedWorkers < lanes.size())
        return;
    deadline.stop();
    for (Lane &lane : lanes) {
        connect(lane.thread.get(), &QThread::finished, &q, [this] { onThreadFinished(); });
        lane.worker = nullptr;
        lane.thread->quit();
    }
}

void Listener::Private::onThreadFinished()
{
    const bool isOver =
        std::all_of(lanes.begin(), lanes.end(), [](const Lane &lane) { return lane.thread->isFinished(); });
    if (!isOver || lanes.empty())
        return;
    endThreads();
    if (const auto done = std::exchange(stopped, nullptr))
        done();
}

void Listener::Private::endThreads()
{
    for (const Lane &lane : lanes)
        lane.thread->quit();
    for (const Lane &lane : lanes)
        lane.thread->wait();
    lanes.clear();
}

Listener::Listener(SignInSink &sink, const Clock &clock, WebhookToken token)
    : d(std::make_unique<Private>(*this, sink, clock, std::move(token)))
{}

Listener::~Listener()
{
    d->server.close();
    d->endThreads();
}

Result<void> Listener::listen(const QSslConfiguration &tls, const Options &options)
{
    if (!d->lanes.empty())
        return Error{ErrorCode::InUse, tr("Foyer listens already. Stop it first.")};
    if (tls.localCertificate().isNull() || tls.privateKey().isNull())
        return Error{ErrorCode::InvalidInput,
                     tr("Foyer cannot listen without a certificate and its private key. Choose both.")};
    d->server.setSslConfiguration(tls);
    if (!d->server.open(options.address, options.port))
        return listenError(d->server, options);

    Limits limits = options.limits;
    limits.connections = affordableConnections(limits.connections);
    d->shared = std::make_unique<SharedContext>(d->sink, d->clock, limits, options.trustedProxies);
    d->drainedWorkers = 0;
    d->startWorkers(options.threads);
    d->server.release(); // The last time of listening may have ended while it held newcomers back.
    d->listeningSinceMs = d->clock.nowMs();
    Q_EMIT statusChanged();
    return {};
}

void Listener::setTls(const QSslConfiguration &tls)
{
    d->server.setSslConfiguration(tls);
}

void Listener::setToken(const WebhookToken &token)
{
    d->token = token;
    for (const Private::Lane &lane : d->lanes) {
        if (lane.worker)
            QMetaObject::invokeMethod(
                lane.worker, [worker = lane.worker, token] { worker->setToken(token); },
                Qt::QueuedConnection);
    }
}

void Listener::stop(std::chrono::milliseconds deadline, std::function<void()> done)
{
    if (d->lanes.empty())
        return done();
    if (d->stopped) { // Stopping already: whoever asks again is told at the same time.
        d->stopped = [first = std::move(d->stopped), second = std::move(done)] {
            first();
            second();
        };
        return;
    }
    d->stopped = std::move(done);
    d->server.close();
    for (const Private::Lane &lane : d->lanes)
        QMetaObject::invokeMethod(lane.worker, &Worker::finish, Qt::QueuedConnection);
    d->deadline.start(deadline);
    Q_EMIT statusChanged();
}

ListenerStatus Listener::status() const
{
    ListenerStatus status;
    status.isListening = d->server.isListening();
    if (status.isListening) {
        status.address = d->server.serverAddress();
        status.port = d->server.serverPort();
        status.listeningSinceMs = d->listeningSinceMs;
    }
    status.threads = int(d->lanes.size());
    if (d->shared) {
        const AnswerTimes::Figures figures = d->shared->times.figures();
        status.connections = d->shared->registry.count();
        status.connectionLimit = d->shared->limits.connections;
        status.answered = d->shared->times.answered();
        status.p50 = figures.p50;
        status.p99 = figures.p99;
    }
    return status;
}

} // namespace foyer::listener
