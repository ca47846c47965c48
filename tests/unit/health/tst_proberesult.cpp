// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/probe.h"

#include <QSet>
#include <QTest>

using namespace foyer::health;
using Problem = ProbeResult::Problem;

namespace {

const QList<Problem> kProblems{Problem::HostNotFound,
                               Problem::NotReachable,
                               Problem::TimedOut,
                               Problem::TlsFailed,
                               Problem::CertificateExpired,
                               Problem::CertificateNotYetValid,
                               Problem::CertificateWrongHost,
                               Problem::CertificateUntrusted,
                               Problem::WrongStatus,
                               Problem::HeaderMissing};

} // namespace

class TestProbeResult final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProblemHasItsOwnWordAndText();
    void statusesAreExplained_data();
    void statusesAreExplained();
    void goodOnesTellTheTime();
    void certificateProblemsAreFour();
};

void TestProbeResult::everyProblemHasItsOwnWordAndText()
{
    QSet<QString> words{ProbeResult{.problem = Problem::None}.word()};
    QSet<QString> texts;
    for (const Problem problem : kProblems) {
        const ProbeResult result{.problem = problem};
        QVERIFY(!result.isGood());
        words << result.word();
        texts << result.text();
        // What happened, what it means, what to do.
        QVERIFY2(result.text().contains(QStringLiteral(". ")) && result.text().endsWith(u'.'),
                 qPrintable(result.text()));
    }
    QCOMPARE(words.size(), kProblems.size() + 1);
    QCOMPARE(texts.size(), kProblems.size());
}

void TestProbeResult::statusesAreExplained_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << QStringLiteral("without an HTTP answer");
    QTest::newRow("redirection") << 301 << QStringLiteral("a redirection (301)");
    QTest::newRow("not found") << 404 << QStringLiteral("not the webhook address");
    QTest::newRow("not stored") << 503 << QStringLiteral("cannot store");
    QTest::newRow("other") << 401 << QStringLiteral("was 401 and Purple accepts only 200");
}

void TestProbeResult::statusesAreExplained()
{
    QFETCH(int, status);
    QFETCH(QString, expected);
    const QString text = ProbeResult{.problem = Problem::WrongStatus, .httpStatus = status}.text();
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestProbeResult::goodOnesTellTheTime()
{
    const ProbeResult result{
        .problem = Problem::None, .httpStatus = 200, .elapsed = std::chrono::milliseconds(38)};
    QVERIFY(result.isGood());
    QCOMPARE(result.text(), QStringLiteral("200 with wifiWebhookListener: 1 in 38 ms"));
    QCOMPARE(result.word(), QStringLiteral("ok"));
}

void TestProbeResult::certificateProblemsAreFour()
{
    const auto count = std::count_if(kProblems.cbegin(), kProblems.cend(), [](Problem problem) {
        return ProbeResult{.problem = problem}.isCertificateProblem();
    });
    QCOMPARE(count, 4);
    QVERIFY(!ProbeResult{.problem = Problem::None}.isCertificateProblem());
}

QTEST_GUILESS_MAIN(TestProbeResult)
#include "tst_proberesult.moc"
