// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/certificatetrial.h"
#include "testpki.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace foyer;
using namespace foyer::test;
using listener::CertificatePair;
using listener::CertificateTrial;

class TestCertificateTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void sendsTheWholeChain();
    void saysNothingToAContextThatIsGone();
    void doneMayDeleteItsContext();

private:
    /// What the trial says; nothing when it never does.
    std::optional<Result<void>> tried(const CertificatePair &pair)
    {
        std::optional<Result<void>> verdict;
        CertificateTrial::run(pair, this, [&verdict](const Result<void> &result) { verdict = result; });
        if (verdict)
            qFatal("called before run() returned");
        (void)QTest::qWaitFor([&verdict] { return verdict.has_value(); }, 10'000);
        return verdict;
    }
};

void TestCertificateTrial::judges_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("isOthersKey");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("ECDSA P-256") << QByteArray("P-256") << false << true;
    QTest::newRow("ECDSA P-384") << QByteArray("P-384") << false << true;
    QTest::newRow("RSA 2048") << QByteArray("RSA-2048") << false << true;
    QTest::newRow("another's key") << QByteArray("P-256") << true << false;
    QTest::newRow("RSA 1024, too short for OpenSSL") << QByteArray("RSA-1024") << false << false;
    QTest::newRow("a curve that TLS 1.3 does not have") << QByteArray("secp256k1") << false << false;
}

void TestCertificateTrial::judges()
{
    QFETCH(QByteArray, kind);
    QFETCH(bool, isOthersKey);
    QFETCH(bool, isGood);
    const Identity identity = makeCertificate({.keyKind = kind});
    const Identity other = makeCertificate({});
    const auto verdict = tried({{identity.certificate()}, isOthersKey ? other.key() : identity.key()});
    QVERIFY(verdict);
    QVERIFY2(verdict->has_value() == isGood, *verdict ? "" : qPrintable(verdict->error().message));
    if (!isGood)
        QVERIFY(verdict->error().message.contains(QStringLiteral("trial connection")));
}

void TestCertificateTrial::sendsTheWholeChain()
{
    const Identity root = makeCertificate({.commonName = QStringLiteral("Root"), .isAuthority = true});
    const Identity middle =
        makeCertificate({.commonName = QStringLiteral("Middle"), .isAuthority = true}, &root);
    const Identity leaf = makeCertificate({}, &middle);
    const auto verdict = tried({{leaf.certificate(), middle.certificate(), root.certificate()}, leaf.key()});
    QVERIFY(verdict && *verdict);
}

void TestCertificateTrial::saysNothingToAContextThatIsGone()
{
    const Identity identity = makeCertificate({});
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    CertificateTrial::run({{identity.certificate()}, identity.key()}, context.get(),
                          [&isCalled](const Result<void> &) { isCalled = true; });
    context.reset();
    QVERIFY(tried({{identity.certificate()}, identity.key()}));
    QVERIFY(!isCalled);
}

void TestCertificateTrial::doneMayDeleteItsContext()
{
    const Identity identity = makeCertificate({});
    auto *context = new QObject;
    bool isCalled = false;
    CertificateTrial::run({{identity.certificate()}, identity.key()}, context,
                          [&isCalled, context](const Result<void> &) {
                              delete context;
                              isCalled = true;
                          });
    QTRY_VERIFY(isCalled);
}

QTEST_GUILESS_MAIN(TestCertificateTrial)
#include "tst_certificatetrial.moc"
