// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "sanitizers.h"
#include "simulation/simulator.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <limits>
#include <memory>
#include <vector>

using namespace foyer::test;
using namespace std::chrono_literals;
using foyer::simulation::Simulator;

namespace {

/// One of slowhttptest's attacks, started again whenever the listener has got rid of all of it.
class Attack final
{
public:
    /// It does not get all of them open. When both attacks together hold kBothHeld, each holds 400.
    static constexpr int kConnections = 450;
    static constexpr int kBothHeld = kConnections + 400;

    Attack(const QString &mode, const QUrl &target)
    {
        m_process.setProgram(QStringLiteral("slowhttptest"));
        // 200 connections more a second; a bit more of each request every second.
        m_process.setArguments({mode, QStringLiteral("-c"), QString::number(kConnections),
                                QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-i"),
                                QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("300"),
                                QStringLiteral("-u"), target.toString()});
        QObject::connect(&m_process, &QProcess::finished, &m_process, [this] {
            ++m_rounds;
            start();
        });
        start();
    }

    ~Attack()
    {
        m_process.disconnect();
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Attack)

    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    void start()
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start();
    }

    QProcess m_process;
    int m_rounds = 1;
};

} // namespace

/// Load while attacked: whoever dawdles must not be felt by whoever does not.
class TestUnderAttack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersGoodDeliveriesWithinASecond_data();
    void answersGoodDeliveriesWithinASecond();
};

void TestUnderAttack::initTestCase()
{
    if (!QStandardPaths::findExecutable(QStringLiteral("slowhttptest")).isEmpty())
        return;
    // Where nobody reads what was skipped it must not pass for tested.
    if (qEnvironmentVariableIsSet("CI"))
        QFAIL("slowhttptest is not installed.");
    QSKIP("slowhttptest is not installed.");
}

void TestUnderAttack::answersGoodDeliveriesWithinASecond_data()
{
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<int>("heldAtLeast"); // Of the attacks' connections, from the first delivery to the last.
    QTest::addColumn<bool>("makesRoom");
    // slowhttptest has one address; with the cap per address it would count as one attacker of hundreds.
    const QByteArray oneAddress = "connectionsPerAddress=100000\n";
    QTest::newRow("all of both are held")
        << oneAddress + "connections=1000\nhandshakes=1000\nheaderMs=60000\n"
                        "bodyMs=120000\nrequestMs=120000\n"
        << Attack::kBothHeld << false;
    QTest::newRow("the default limits, newcomers in the place of the idlest") << oneAddress << 0 << true;
}

void TestUnderAttack::answersGoodDeliveriesWithinASecond()
{
    QFETCH(QByteArray, limits);
    QFETCH(int, heldAtLeast);
    QFETCH(bool, makesRoom);
    const DataFolder folder;
    folder.writeSettings("[limits]\n" + limits);
    ListenProcess listener(folder, QStringLiteral("--bind 0.0.0.0"));
    QVERIFY(listener.port() != 0);
    const int idle = listener.descriptors();

    // The attack comes from 127.0.0.1. Purple comes from another address, where the computer has one.
    QUrl good = listener.url;
    if (QTcpServer server; server.listen(QHostAddress::LocalHostIPv6))
        good.setHost(QStringLiteral("::1"));
    std::vector<Simulator::Summary> summaries;
    std::vector<std::unique_ptr<Simulator>> purple;
    for (const int kept : {8, 0}) { // Kept alive; and a new connection for every delivery.
        Simulator::Options options;
        options.url = good;
        options.insecure = true;
        options.connections = kept;
        options.perSecond = kept > 0 ? 80 : 20;
        options.count = qint64(options.perSecond * 15);
        purple.push_back(std::make_unique<Simulator>(options));
        connect(purple.back().get(), &Simulator::finished, this,
                [&summaries](const Simulator::Summary &summary) { summaries.push_back(summary); });
    }

    QUrl bad = listener.url;
    bad.setPath(QStringLiteral("/"));
    const Attack loris(QStringLiteral("-H"), bad);
    const Attack bodies(QStringLiteral("-B"), bad);
    const auto held = [&] { return listener.descriptors() - idle; };
    const auto isFull = [&] {
        return makesRoom ? listener.logSoFar().contains("x too-many-connections") : held() >= heldAtLeast;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFull(), 40'000);
    int least = std::numeric_limits<int>::max();
    int most = 0;
    QTimer sampling;
    connect(&sampling, &QTimer::timeout, this, [&] {
        const int now = held();
        least = std::min(least, now);
        most = std::max(most, now);
    });
    sampling.start(100ms);
    for (const auto &simulator : purple)
        simulator->start();
    QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), purple.size(), 60'000);
    sampling.stop();

    qInfo() << "connections held:" << least << "to" << most << "rounds:" << loris.rounds() << bodies.rounds();
    for (const Simulator::Summary &summary : summaries) {
        qInfo() << "sent" << summary.sent << "half within" << summary.p50.count() << "µs, 99 % within"
                << summary.p99.count() << "µs, slowest" << summary.max.count() << "µs";
        QCOMPARE(summary.answered200, summary.sent);
        QCOMPARE(summary.withoutHeader, 0);
        QVERIFY(kHasSanitizer || summary.max < 1s);
    }
    QVERIFY(least >= heldAtLeast);
    QCOMPARE(listener.logSoFar().contains("x too-many-connections"), makesRoom);
}

QTEST_GUILESS_MAIN(TestUnderAttack)
#include "tst_underattack.moc"
