// SPDX-License-Identifier: GPL-3.0-or-later
// filler --database FILE [--count N] [--venues N] [--years N] [--newcomers PERCENT] [--seed S]: the database
// of a simulated group, made by Foyer's own writer from the bodies that Purple would send, without a network
// between.
#include "filler.h"
#include "storage/datadirectory.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace foyer;
    storage::DataDirectory::restrictNewFiles();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *byDefault) {
        parser.addOption(
            {QString::fromLatin1(name), QString(), QStringLiteral("value"), QString::fromLatin1(byDefault)});
    };
    option("database", "");
    option("count", "10000000");
    option("venues", "20");
    option("years", "5");
    option("newcomers", "10");
    option("seed", "1");
    parser.process(application);
    const auto number = [&parser](const char *name) {
        return parser.value(QString::fromLatin1(name)).toInt();
    };
    benchmarks::FillPlan plan;
    plan.database = parser.value(QStringLiteral("database"));
    plan.count = number("count");
    plan.years = number("years");
    plan.traffic.venues = number("venues");
    plan.traffic.newcomersPercent = number("newcomers");
    plan.traffic.regulars = plan.count / 50;
    plan.traffic.seed = static_cast<quint64>(number("seed"));
    const auto filled = benchmarks::fill(plan);
    if (!filled) {
        std::fprintf(stderr, "filler: %s\n", qPrintable(filled.error().message + filled.error().detail));
        return 1;
    }
    std::printf("%lld\n", static_cast<long long>(*filled));
    return 0;
}
