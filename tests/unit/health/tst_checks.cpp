// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/checks.h"

#include "testpki.h"

#include <QTest>

using namespace foyer::health;
using Problem = ProbeResult::Problem;

namespace {

constexpr qint64 kHour = 60 * 60 * 1000;
constexpr qint64 kGigabyte = 1'000'000'000;

const QDateTime kBegin = QDateTime::fromString(QStringLiteral("2026-11-01T00:00:00Z"), Qt::ISODate);

/// A certificate from kBegin on.
QSslCertificate certificateFor(qint64 days)
{
    foyer::test::CertificateWish wish;
    wish.commonName = QStringLiteral("wifi.venue.test");
    wish.begin = kBegin;
    wish.end = kBegin.addDays(days);
    return foyer::test::makeCertificate(wish).certificate();
}

/// An endpoint at which nothing is wrong, one hour after the certificate of 90 days began.
EndpointFacts healthy()
{
    static const QSslCertificate certificate = certificateFor(90);
    EndpointFacts facts;
    facts.isListening = true;
    facts.listenerText = QStringLiteral("0.0.0.0:8443");
    facts.certificate = certificate;
    facts.answer = ProbeResult{.problem = Problem::None,
                               .httpStatus = 200,
                               .elapsed = std::chrono::milliseconds(4),
                               .certificate = certificate};
    facts.diskFreeBytes = 418 * kGigabyte;
    facts.databaseBytes = 212'000'000;
    facts.nowMs = kBegin.toMSecsSinceEpoch() + kHour;
    return facts;
}

QStringList ids(const QList<CheckResult> &checks)
{
    QStringList list;
    for (const CheckResult &check : checks)
        list << check.id;
    return list;
}

ProbeResult bad(Problem problem)
{
    ProbeResult result{.problem = problem};
    if (result.isCertificateProblem() || problem == Problem::WrongStatus || problem == Problem::HeaderMissing)
        result.certificate = healthy().certificate;
    return result;
}

using Change = std::function<void(EndpointFacts &)>;

} // namespace

class TestChecks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void healthyEndpointPassesAll();
    void levels_data();
    void levels();
    void onlyWhatIsKnownIsJudged_data();
    void onlyWhatIsKnownIsJudged();
    void worstLevelIsTheWorst();
    void lifeGoesByShare_data();
    void lifeGoesByShare();
};

void TestChecks::healthyEndpointPassesAll()
{
    EndpointFacts facts = healthy();
    facts.publicAnswer = facts.answer;
    const QList<CheckResult> checks = runChecks(facts);
    QCOMPARE(ids(checks),
             QStringList({QStringLiteral("listener"), QStringLiteral("certificate"), QStringLiteral("chain"),
                          QStringLiteral("answer"), QStringLiteral("public"), QStringLiteral("disk"),
                          QStringLiteral("backup"), QStringLiteral("quarantine")}));
    for (const CheckResult &check : checks) {
        QCOMPARE(check.level, CheckLevel::Pass);
        QVERIFY(!check.title.isEmpty());
        QVERIFY(!check.text.isEmpty());
    }
    QCOMPARE(checks[1].text, QStringLiteral("wifi.venue.test · wifi.venue.test · 89 days left"));
    QCOMPARE(checks[5].text, QStringLiteral("418 GB free · database 212 MB"));
}

void TestChecks::levels_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("id");
    QTest::addColumn<CheckLevel>("level");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const char *id, CheckLevel level, const char *words,
                        Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(id) << level
                            << QString::fromUtf8(words);
    };
    const CheckLevel pass = CheckLevel::Pass;
    const CheckLevel check = CheckLevel::Check;
    const CheckLevel fail = CheckLevel::Fail;

    row("viewer", "listener", pass, "Another Foyer", [](EndpointFacts &f) {
        f.isViewer = true;
        f.isListening = false;
    });
    row("port taken", "listener", fail, "Port 8443 is in use", [](EndpointFacts &f) {
        f.isListening = false;
        f.listenerProblem = QStringLiteral("Port 8443 is in use.");
    });
    row("stopped", "listener", fail, "not listening", [](EndpointFacts &f) { f.isListening = false; });

    row("certificate of 22 days", "certificate", check, "Renew it now",
        [](EndpointFacts &f) { f.nowMs = kBegin.addDays(68).toMSecsSinceEpoch(); });
    row("certificate of 8 days", "certificate", fail, "Renew it now",
        [](EndpointFacts &f) { f.nowMs = kBegin.addDays(82).toMSecsSinceEpoch(); });
    row("certificate expired", "certificate", fail, "has expired",
        [](EndpointFacts &f) { f.nowMs = kBegin.addDays(91).toMSecsSinceEpoch(); });
    row("certificate not begun", "certificate", fail, "not valid yet",
        [](EndpointFacts &f) { f.nowMs = kBegin.addDays(-1).toMSecsSinceEpoch(); });
    row("self-signed", "certificate", check, "Purple does not accept it",
        [](EndpointFacts &f) { f.isSelfSigned = true; });
    row("self-signed and expired", "certificate", fail, "has expired", [](EndpointFacts &f) {
        f.isSelfSigned = true;
        f.nowMs = kBegin.addDays(91).toMSecsSinceEpoch();
    });
    row("self-signed, refused in public", "certificate", check, "Purple does not accept it",
        [](EndpointFacts &f) {
            f.isSelfSigned = true;
            f.publicAnswer = bad(Problem::CertificateUntrusted);
        });
    row("self-signed behind a proxy", "certificate", pass, "another certificate", [](EndpointFacts &f) {
        f.isSelfSigned = true;
        f.publicAnswer = ProbeResult{.problem = Problem::None};
    });
    row("other host's certificate", "certificate", fail, "another host name",
        [](EndpointFacts &f) { f.answer = bad(Problem::CertificateWrongHost); });

    row("renewed files cannot be used", "certificate", check, "is not that of", [](EndpointFacts &f) {
        f.certificateProblem = QStringLiteral("The key is not that of the certificate.");
    });
    row("renewed files cannot be used, and time runs out", "certificate", fail, "Renew it now",
        [](EndpointFacts &f) {
            f.certificateProblem = QStringLiteral("The key is not that of the certificate.");
            f.nowMs = kBegin.addDays(82).toMSecsSinceEpoch();
        });

    row("issuer not sent", "chain", fail, "issuer “R11” is not sent", [](EndpointFacts &f) {
        f.answer = bad(Problem::CertificateUntrusted);
        f.missingIssuer = QStringLiteral("R11");
    });
    row("issuer unknown here, yet trusted", "chain", pass, "Complete",
        [](EndpointFacts &f) { f.missingIssuer = QStringLiteral("R11"); });
    row("chain incomplete", "chain", fail, "chain is incomplete",
        [](EndpointFacts &f) { f.answer = bad(Problem::CertificateUntrusted); });
    row("chain not to blame for the name", "chain", pass, "trusted",
        [](EndpointFacts &f) { f.answer = bad(Problem::CertificateWrongHost); });

    row("answer refused at the certificate", "answer", fail, "ended at the certificate",
        [](EndpointFacts &f) { f.answer = bad(Problem::CertificateUntrusted); });
    row("answer too late", "answer", fail, "10 seconds",
        [](EndpointFacts &f) { f.answer = bad(Problem::TimedOut); });
    row("answer without the header", "answer", fail, "without the header",
        [](EndpointFacts &f) { f.answer = bad(Problem::HeaderMissing); });

    row("public address unreachable", "public", check, "could not reach",
        [](EndpointFacts &f) { f.publicAnswer = bad(Problem::NotReachable); });
    row("public address silent", "public", check, "could not reach",
        [](EndpointFacts &f) { f.publicAnswer = bad(Problem::TimedOut); });
    row("public name unknown", "public", fail, "not found",
        [](EndpointFacts &f) { f.publicAnswer = bad(Problem::HostNotFound); });
    row("public certificate refused", "public", fail, "Purple refuses",
        [](EndpointFacts &f) { f.publicAnswer = bad(Problem::CertificateUntrusted); });

    row("no backup yet", "backup", pass, "every day", [](EndpointFacts &) {});
    row("backups", "backup", pass, "2 kept", [](EndpointFacts &f) {
        f.backups = {QDate(2026, 11, 20), QDate(2026, 11, 19)};
    });
    row("backup failed", "backup", check, "No room.",
        [](EndpointFacts &f) { f.backupProblem = QStringLiteral("No room."); });

    row("disk enough", "disk", pass, "free", [](EndpointFacts &f) { f.diskFreeBytes = kDiskCheckBytes; });
    row("disk low", "disk", check, "make room",
        [](EndpointFacts &f) { f.diskFreeBytes = kDiskCheckBytes - 1; });
    row("disk at the edge", "disk", check, "make room",
        [](EndpointFacts &f) { f.diskFreeBytes = kDiskFailBytes; });
    row("disk nearly full", "disk", fail, "Make room now",
        [](EndpointFacts &f) { f.diskFreeBytes = kDiskFailBytes - 1; });
    row("cannot store", "disk", fail, "The disk is full",
        [](EndpointFacts &f) { f.storeProblem = QStringLiteral("The disk is full."); });

    row("one in quarantine", "quarantine", pass, "review", [](EndpointFacts &f) { f.quarantineWaiting = 1; });
    row("quarantine nearly half full by count", "quarantine", pass, "review",
        [](EndpointFacts &f) { f.quarantineWaiting = 4'999; });
    row("quarantine half full by count", "quarantine", check, "50 % full",
        [](EndpointFacts &f) { f.quarantineWaiting = 5'000; });
    row("quarantine half full by size", "quarantine", check, "50 % full", [](EndpointFacts &f) {
        f.quarantineWaiting = 20;
        f.quarantineBytes = 128LL * 1024 * 1024;
    });
    row("quarantine full by count", "quarantine", fail, "503",
        [](EndpointFacts &f) { f.quarantineWaiting = 10'000; });
    row("quarantine full by size", "quarantine", fail, "503", [](EndpointFacts &f) {
        f.quarantineWaiting = 20;
        f.quarantineBytes = 256LL * 1024 * 1024 - 1'000;
    });
    row("quarantine by other limits", "quarantine", check, "50 % full", [](EndpointFacts &f) {
        f.quarantineWaiting = 50;
        f.quarantineLimits.deliveries = 100;
    });
    row("none in quarantine", "quarantine", pass, "understood", [](EndpointFacts &) {});
}

void TestChecks::levels()
{
    QFETCH(Change, change);
    QFETCH(QString, id);
    QFETCH(QString, words);
    EndpointFacts facts = healthy();
    change(facts);
    const QList<CheckResult> checks = runChecks(facts);
    const qsizetype index = ids(checks).indexOf(id);
    QVERIFY2(index >= 0, qPrintable(ids(checks).join(u' ')));
    QTEST(checks[index].level, "level");
    QVERIFY2(checks[index].text.contains(words), qPrintable(checks[index].text));
}

void TestChecks::onlyWhatIsKnownIsJudged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("missing");
    QTest::newRow("no certificate in use")
        << Change([](EndpointFacts &f) { f.certificate = QSslCertificate(); })
        << QStringLiteral("certificate");
    QTest::newRow("not probed: no chain")
        << Change([](EndpointFacts &f) { f.answer.reset(); }) << QStringLiteral("chain");
    QTest::newRow("not probed: no answer")
        << Change([](EndpointFacts &f) { f.answer.reset(); }) << QStringLiteral("answer");
    QTest::newRow("not listening: an old answer says nothing")
        << Change([](EndpointFacts &f) { f.isListening = false; }) << QStringLiteral("answer");
    QTest::newRow("self-signed has no chain")
        << Change([](EndpointFacts &f) { f.isSelfSigned = true; }) << QStringLiteral("chain");
    QTest::newRow("TLS did not get to a chain")
        << Change([](EndpointFacts &f) { f.answer = bad(Problem::NotReachable); }) << QStringLiteral("chain");
    QTest::newRow("viewer knows no certificate")
        << Change([](EndpointFacts &f) { f.isViewer = true; }) << QStringLiteral("certificate");
    QTest::newRow("no public probe") << Change([](EndpointFacts &) {}) << QStringLiteral("public");
    QTest::newRow("disk not measured")
        << Change([](EndpointFacts &f) { f.diskFreeBytes = -1; }) << QStringLiteral("disk");
}

void TestChecks::onlyWhatIsKnownIsJudged()
{
    QFETCH(Change, change);
    QFETCH(QString, missing);
    EndpointFacts facts = healthy();
    change(facts);
    QVERIFY(!ids(runChecks(facts)).contains(missing));
}

void TestChecks::worstLevelIsTheWorst()
{
    const CheckResult pass{.level = CheckLevel::Pass};
    const CheckResult check{.level = CheckLevel::Check};
    const CheckResult fail{.level = CheckLevel::Fail};
    QCOMPARE(worstLevel({}), CheckLevel::Pass);
    QCOMPARE(worstLevel({pass, pass}), CheckLevel::Pass);
    QCOMPARE(worstLevel({pass, check, pass}), CheckLevel::Check);
    QCOMPARE(worstLevel({check, fail, pass}), CheckLevel::Fail);
}

void TestChecks::lifeGoesByShare_data()
{
    QTest::addColumn<qint64>("lifetimeDays");
    QTest::addColumn<qint64>("hoursLeft");
    QTest::addColumn<qint64>("daysLeft");
    QTest::addColumn<CheckLevel>("level");

    const auto row = [](qint64 lifetime, qint64 hoursLeft, CheckLevel level) {
        QTest::addRow("%lld days, %lld h left", static_cast<long long>(lifetime),
                      static_cast<long long>(hoursLeft))
            << lifetime << hoursLeft << std::max<qint64>(hoursLeft, 0) / 24 << level;
    };
    const CheckLevel pass = CheckLevel::Pass;
    const CheckLevel check = CheckLevel::Check;
    const CheckLevel fail = CheckLevel::Fail;

    row(90, 90 * 24, pass);
    row(90, 30 * 24, pass);
    row(90, 22 * 24 + 12, pass); // exactly 25 %
    row(90, 22 * 24 + 11, check);
    row(90, 9 * 24, check); // exactly 10 %
    row(90, 9 * 24 - 1, fail);
    row(45, 30 * 24, pass);
    row(45, 11 * 24 + 6, pass);
    row(45, 11 * 24 + 5, check);
    row(45, 4 * 24 + 12, check);
    row(45, 4 * 24 + 11, fail);
    row(20, 5 * 24, pass);
    row(20, 4 * 24, check);
    row(20, 3 * 24, check);
    row(20, 3 * 24 - 1, fail); // 15 %, but under 3 days
    row(6, 6 * 24, pass);
    row(6, 48, pass); // a third of its life: renewing is not due yet
    row(6, 36, pass);
    row(6, 35, fail);
    row(5 * 365, 457 * 24, pass);
    row(5 * 365, 456 * 24, check);
    row(5 * 365, 183 * 24, check);
    row(5 * 365, 182 * 24, fail);
    row(90, 0, fail);
    row(90, -24, fail);
    row(90, 91 * 24, fail); // has not begun
}

void TestChecks::lifeGoesByShare()
{
    QFETCH(qint64, lifetimeDays);
    QFETCH(qint64, hoursLeft);
    const qint64 end = kBegin.addDays(lifetimeDays).toMSecsSinceEpoch();
    const CertificateLife life = certificateLife(certificateFor(lifetimeDays), end - hoursLeft * kHour);
    QTEST(life.level, "level");
    QTEST(life.daysLeft, "daysLeft");
    const double share = double(hoursLeft) / double(lifetimeDays * 24);
    QVERIFY(qAbs(life.shareLeft - qBound(0.0, share, 1.0)) < 0.001);
    QCOMPARE(certificateLife(QSslCertificate(), end).level, CheckLevel::Fail);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
