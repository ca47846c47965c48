// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulator.h"

#include "domain/clock.h"
#include "simulation/simulationlane.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace foyer::simulation {

namespace {

constexpr int kFreshLanes = 8;          // At once, when every delivery has a connection of its own.
constexpr std::size_t kTimes = 100'000; // Newest answer times that the percentiles are taken from.

} // namespace

class Simulator::Private
{
public:
    explicit Private(Options given)
        : options(std::move(given))
        , traffic(options.crowd ? options.crowd : std::make_shared<PurpleTraffic>(options.traffic))
    {}

    [[nodiscard]] bool isDone() const
    {
        return isStopped || (options.count > 0 && summary.sent >= options.count);
    }

    /// How many may have been sent by now.
    [[nodiscard]] qint64 due() const
    {
        if (options.perSecond <= 0)
            return std::numeric_limits<qint64>::max();
        return 1 + static_cast<qint64>(static_cast<double>(elapsed.nsecsElapsed()) / 1e9 * options.perSecond);
    }

    void count(const LaneAnswer &answer);
    void summarise();

    Options options;
    std::shared_ptr<PurpleTraffic> traffic;
    SystemClock clock;
    SimulationLane::Target target;
    QList<SimulationLane *> lanes;
    QTimer pace;
    QElapsedTimer elapsed;
    Summary summary;
    std::vector<qint32> times; ///< µs
    std::size_t nextTime = 0;
    int busy = 0;
    bool isStopped = false;
    bool isFinished = false;
};

void Simulator::Private::count(const LaneAnswer &answer)
{
    QString problem;
    if (answer.httpStatus == 0) {
        ++summary.failed;
        problem = answer.problem;
    } else if (answer.httpStatus != 200) {
        ++summary.answeredOther;
        problem = tr("answered %1").arg(answer.httpStatus);
    } else {
        ++summary.answered200;
        if (!answer.hasListenerHeader) {
            ++summary.withoutHeader;
            problem = tr("answered 200 without the header wifiWebhookListener: 1");
        }
    }
    if (summary.firstProblem.isEmpty())
        summary.firstProblem = problem;
    if (answer.httpStatus == 0)
        return;
    const auto us = static_cast<qint32>(answer.elapsed.count());
    if (times.size() < kTimes)
        times.push_back(us);
    else
        times[nextTime++ % kTimes] = us;
}

void Simulator::Private::summarise()
{
    summary.elapsed = std::chrono::milliseconds(elapsed.elapsed());
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    const auto at = [this](std::size_t percent) {
        return std::chrono::microseconds(times[(times.size() - 1) * percent / 100]);
    };
    summary.p50 = at(50);
    summary.p99 = at(99);
    summary.max = at(100);
}

Simulator::Simulator(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (d->options.insecure) {
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setCaCertificates({}); // Else each connection loads the system's, for nothing.
    } else {
        tls.addCaCertificates(d->options.trusted);
    }
    d->target = {d->options.url, tls, d->options.insecure, d->options.connections > 0};
    const int lanes = d->options.connections > 0 ? d->options.connections : kFreshLanes;
    for (int i = 0; i < lanes; ++i) {
        auto *lane = new SimulationLane(d->target, this);
        connect(lane, &SimulationLane::answered, this, [this](const LaneAnswer &answer) {
            --d->busy;
            d->count(answer);
            sendDue();
        });
        d->lanes.append(lane);
    }
    d->pace.setTimerType(Qt::PreciseTimer);
    connect(&d->pace, &QTimer::timeout, this, &Simulator::sendDue);
}

Simulator::~Simulator() = default;

void Simulator::start()
{
    d->elapsed.start();
    if (d->options.perSecond > 0)
        d->pace.start(
            std::chrono::milliseconds(std::clamp(static_cast<int>(500 / d->options.perSecond), 1, 100)));
    sendDue();
}

void Simulator::stop()
{
    d->isStopped = true;
    sendDue();
}

void Simulator::sendDue()
{
    for (SimulationLane *lane : std::as_const(d->lanes)) {
        if (d->isDone() || d->summary.sent >= d->due())
            break;
        if (lane->isBusy())
            continue;
        ++d->summary.sent;
        ++d->busy;
        lane->post(d->traffic->next(d->clock.nowMs()).body);
    }
    if (!d->isDone() || d->busy > 0 || d->isFinished)
        return;
    d->isFinished = true;
    d->pace.stop();
    d->summarise();
    Q_EMIT finished(d->summary);
}

} // namespace foyer::simulation
