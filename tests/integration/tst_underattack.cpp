// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "sanitizers.h"
#include "simulation/simulator.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

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
    Attack(const QString &mode, const QUrl &target)
    {
        m_process.setProgram(QStringLiteral("slowhttptest"));
        // 400 connections, 100 of them a second; a bit more of each request every second.
        m_process.setArguments({mode, QStringLiteral("-c"), QStringLiteral("400"), QStringLiteral("-r"),
                                QStringLiteral("100"), QStringLiteral("-i"), QStringLiteral("1"),
                                QStringLiteral("-l"), QStringLiteral("60"), QStringLiteral("-u"),
                                target.toString()});
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
    void answersGoodDeliveriesWithinASecond();
};

void TestUnderAttack::answersGoodDeliveriesWithinASecond()
{
    if (QStandardPaths::findExecutable(QStringLiteral("slowhttptest")).isEmpty())
        QSKIP("slowhttptest is not installed.");
    const DataFolder folder;
    QFile settings(folder.filePath(QStringLiteral("foyer.ini")));
    QVERIFY(settings.open(QFile::WriteOnly));
    // slowhttptest has one address; without this cap it counts as hundreds of attackers.
    settings.write("[limits]\nconnectionsPerAddress=100000\n");
    settings.close();
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
    int held = 0;
    QTimer sampling;
    connect(&sampling, &QTimer::timeout, this, [&] { held = std::max(held, listener.descriptors() - idle); });
    sampling.start(200ms);
    QTRY_VERIFY_WITH_TIMEOUT(held >= 300, 20'000);
    for (const auto &simulator : purple)
        simulator->start();
    QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), purple.size(), 60'000);

    qInfo() << "connections held at most:" << held << "rounds:" << loris.rounds() << bodies.rounds();
    for (const Simulator::Summary &summary : summaries) {
        qInfo() << "sent" << summary.sent << "half within" << summary.p50.count() << "µs, 99 % within"
                << summary.p99.count() << "µs, slowest" << summary.max.count() << "µs";
        QCOMPARE(summary.answered200, summary.sent);
        QCOMPARE(summary.withoutHeader, 0);
        QVERIFY(kHasSanitizer || summary.max < 1s);
    }
    QVERIFY(held >= 400);
}

QTEST_GUILESS_MAIN(TestUnderAttack)
#include "tst_underattack.moc"
