// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "platform/terminationsignals.h"
#include "simulation/simulator.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <limits>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::simulate", text);
}

using simulation::Simulator;

constexpr int kMaxConnections = 1'000;
constexpr int kMaxVenues = 1'000;
constexpr double kMaxRate = 100'000;

/// Reads one whole-number option into \a target, which keeps its value when the option was not given.
template <typename T>
Result<void> read(const CommandLine &line, const QString &option, qint64 from, qint64 to, T &target)
{
    const auto value = line.integer(option, from, to);
    if (!value)
        return value.error();
    if (*value)
        target = static_cast<T>(**value);
    return {};
}

Result<void> readNumbers(const CommandLine &line, Simulator::Options &options)
{
    constexpr qint64 kAny = std::numeric_limits<qint64>::max();
    auto &traffic = options.traffic;
    const Result<void> results[] = {
        read(line, QStringLiteral("count"), 0, kAny, options.count),
        read(line, QStringLiteral("connections"), 1, kMaxConnections, options.connections),
        read(line, QStringLiteral("seed"), 0, kAny, traffic.seed),
        read(line, QStringLiteral("venues"), 1, kMaxVenues, traffic.venues),
        read(line, QStringLiteral("repeats"), 0, 100, traffic.repeatsPercent),
        read(line, QStringLiteral("late"), 0, 100, traffic.latePercent),
        read(line, QStringLiteral("broken"), 0, 100, traffic.brokenPercent),
    };
    for (const auto &result : results) {
        if (!result)
            return result;
    }
    if (traffic.repeatsPercent + traffic.latePercent + traffic.brokenPercent > 100) {
        return Error{ErrorCode::InvalidInput,
                     tr("--repeats, --late and --broken are shares of all: together at most 100.")};
    }
    if (line.has(QStringLiteral("rate"))) {
        bool ok = false;
        options.perSecond = line.text(QStringLiteral("rate")).toDouble(&ok);
        if (!ok || !(options.perSecond > 0) || options.perSecond > kMaxRate) {
            return Error{ErrorCode::InvalidInput,
                         tr("--rate wants deliveries per second, more than 0, not “%1”.")
                             .arg(line.text(QStringLiteral("rate")))};
        }
    }
    return {};
}

Result<Simulator::Options> readOptions(const CommandLine &line)
{
    Simulator::Options options;
    options.traffic.seed = QRandomGenerator::system()->generate64() >> 1;
    options.url = QUrl(line.text(QStringLiteral("url")), QUrl::StrictMode);
    if (!options.url.isValid() || options.url.scheme() != QStringLiteral("https") ||
        options.url.host().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     tr("--url wants the webhook address, https://HOST:PORT/hook/TOKEN.")};
    if (const auto numbers = readNumbers(line, options); !numbers)
        return numbers.error();
    options.insecure = line.has(QStringLiteral("insecure"));
    if (options.insecure && line.has(QStringLiteral("ca")))
        return Error{ErrorCode::InvalidInput, tr("--ca and --insecure exclude each other.")};
    return options;
}

Result<QList<QSslCertificate>> readCertificates(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, tr("The certificate file %1 cannot be read.").arg(fileName),
                     file.errorString()};
    }
    const auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty()) {
        return Error{ErrorCode::Damaged, tr("There is no certificate in %1. Give a PEM file.").arg(fileName)};
    }
    return certificates;
}

QString milliseconds(std::chrono::microseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1'000, 'f', 1);
}

QString summaryText(const Simulator::Summary &summary, quint64 seed)
{
    const double seconds = static_cast<double>(summary.elapsed.count()) / 1'000;
    QString text = tr("%1 deliveries in %2 s (%3 per second), seed %4\n")
                       .arg(summary.sent)
                       .arg(seconds, 0, 'f', 1)
                       .arg(seconds > 0 ? static_cast<double>(summary.sent) / seconds : 0, 0, 'f', 0)
                       .arg(seed);
    text += tr("answered 200: %1, with another status: %2, without the header: %3, not answered: %4\n")
                .arg(summary.answered200)
                .arg(summary.answeredOther)
                .arg(summary.withoutHeader)
                .arg(summary.failed);
    return text + tr("time to the answer: half within %1 ms, 99 % within %2 ms, slowest %3 ms\n")
                      .arg(milliseconds(summary.p50), milliseconds(summary.p99), milliseconds(summary.max));
}

} // namespace

void describeSimulate(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QLatin1String(name), description, QLatin1String(value)});
    };
    add("url", tr("The webhook address to post to."), "URL");
    add("count", tr("How many deliveries; 0: until stopped. Default: 1000."), "N");
    add("rate", tr("Deliveries per second. Default: as fast as they are answered."), "PER_SECOND");
    add("connections", tr("Keep this many connections open. Default: a new one for every delivery."), "N");
    add("seed", tr("The same seed makes the same guests. Default: others each time."), "S");
    add("venues", tr("How many venues. Default: 4."), "N");
    add("repeats", tr("Share of deliveries that are sent again, in per cent."), "PERCENT");
    add("late", tr("Share of deliveries that come up to three hours late, in per cent."), "PERCENT");
    add("broken", tr("Share of deliveries that cannot be understood, in per cent."), "PERCENT");
    add("ca", tr("Trust the certificates in this PEM file besides the system's."), "FILE");
    parser.addOption({QStringLiteral("insecure"), tr("Accept any certificate.")});
}

int runSimulate(const CommandLine &line)
{
    auto options = readOptions(line);
    if (!options)
        return usageError(options.error().message);
    if (line.has(QStringLiteral("ca"))) {
        auto trusted = readCertificates(line.text(QStringLiteral("ca")));
        if (!trusted)
            return failure(trusted.error());
        options->trusted = *std::move(trusted);
    }

    Simulator simulator(*options);
    platform::TerminationSignals termination;
    QObject::connect(&termination, &platform::TerminationSignals::terminationRequested, &simulator,
                     &Simulator::stop);
    QObject::connect(
        &simulator, &Simulator::finished, &simulator,
        [seed = options->traffic.seed](const Simulator::Summary &summary) {
            print(summaryText(summary, seed));
            const bool isGood = summary.answered200 == summary.sent && summary.withoutHeader == 0;
            QCoreApplication::exit(isGood ? kDone
                                          : failure({ErrorCode::Unavailable,
                                                     tr("Not every delivery was answered as Purple wants it. "
                                                        "The first problem: %1.")
                                                         .arg(summary.firstProblem)}));
        },
        Qt::QueuedConnection);
    simulator.start();
    return QCoreApplication::exec();
}

} // namespace foyer::cli
