// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfiles.h"
#include "poster.h"
#include "service/receiver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace foyer;
using namespace foyer::test;
using service::Receiver;
using service::ReceiverStatus;

namespace {

constexpr int kPatienceMs = 20'000;

/// A receiver over a certificate in files.
class Receiving
{
public:
    explicit Receiving(const QString &certificate, const QString &key, const QString &password = {})
        : m_receiver(*storage::DataDirectory::open(m_folder.path()), m_clock)
    {
        settings.bindAddress = QHostAddress::LocalHost;
        settings.port = 0;
        settings.certificateFile = certificate;
        settings.privateKeyFile = key;
        settings.keyPassword = password;
        if (!m_receiver.open())
            qFatal("cannot open a database for the test");
        (void)m_receiver.start(settings);
    }

    [[nodiscard]] Receiver &operator*() { return m_receiver; }

    [[nodiscard]] Receiver *operator->() { return &m_receiver; }

    /// What a new connection is shown.
    [[nodiscard]] QSslCertificate shown()
    {
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), quint16(m_receiver.localUrl().port()));
        (void)QTest::qWaitFor([&client] { return client.isEncrypted(); }, kPatienceMs);
        return client.peerCertificate();
    }

    service::Settings settings;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Receiver m_receiver;
};

} // namespace

/// New certificate files while deliveries come: none is lost, and what cannot be used changes nothing.
class TestCertificateRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<KeyFolder>(); }

    void losesNothing_data();
    void losesNothing();
    void refusesABadPair_data();
    void refusesABadPair();
    void takesUpAnEncryptedKey();
    void takesUpPkcs12();
    void provesThePairItStartsWith();
    void startsWhenTheFilesCome();
    void refusedSettingsAreForgotten();
    void brokenFilesHinderNothingElse();
    void reconfiguresOnlyWithWhatWorks();
    void stoppingCallsItOff();

private:
    /// What reconfigure() says to \a settings.
    Result<void> reconfigured(Receiving &receiving, const service::Settings &settings)
    {
        std::optional<Result<void>> answer;
        receiving->reconfigure(settings, this, [&answer](const Result<void> &result) { answer = result; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatienceMs);
        return answer.value_or(Error{});
    }

    void put(const Identity &identity) const
    {
        (void)m_folder->write(QStringLiteral("site.crt"), identity.certificatePem);
        (void)m_folder->write(QStringLiteral("site.key"), identity.keyPem);
    }

    [[nodiscard]] QString certificate() const { return m_folder->filePath(QStringLiteral("site.crt")); }

    [[nodiscard]] QString key() const { return m_folder->filePath(QStringLiteral("site.key")); }

    /// The way certbot keeps them: numbered files, and links to the newest.
    void link(const Identity &identity, int number) const
    {
        QDir folder(m_folder->path());
        folder.mkpath(QStringLiteral("archive"));
        const QString archived = QStringLiteral("archive/%1").arg(number);
        (void)m_folder->write(archived + QStringLiteral(".crt"), identity.certificatePem);
        (void)m_folder->write(archived + QStringLiteral(".key"), identity.keyPem);
        for (const auto &[file, suffix] :
             {std::pair{certificate(), QStringLiteral(".crt")}, std::pair{key(), QStringLiteral(".key")}}) {
            QFile::remove(file);
            if (!QFile::link(m_folder->filePath(archived) + suffix, file))
                qFatal("cannot make a link for the test");
        }
    }

    std::unique_ptr<KeyFolder> m_folder;
};

void TestCertificateRenewal::losesNothing_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"replaced", "links swapped", "a moment apart"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestCertificateRenewal::losesNothing()
{
    QFETCH(QString, way);
    const Identity first = makeCertificate({});
    const Identity second = makeCertificate({});
    if (way == QStringLiteral("links swapped"))
        link(first, 1);
    else
        put(first);
    Receiving receiving(certificate(), key());
    const QUrl url = receiving->localUrl();
    Poster kept(url, Poster::Way::KeptConnection, 1);
    Poster fresh(url, Poster::Way::NewConnections, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(kept.stored() > 5 && fresh.stored() > 5, kPatienceMs);
    QCOMPARE(fresh.certificate(), first.certificate());

    if (way == QStringLiteral("links swapped")) {
        link(second, 2);
    } else if (way == QStringLiteral("replaced")) {
        put(second);
    } else {
        (void)m_folder->write(QStringLiteral("site.crt"), second.certificatePem);
        QTRY_VERIFY_WITH_TIMEOUT(!receiving->status().certificateProblem.isEmpty(), kPatienceMs);
        QCOMPARE(receiving->certificate(), first.certificate());
        (void)m_folder->write(QStringLiteral("site.key"), second.keyPem);
    }
    QTRY_COMPARE_WITH_TIMEOUT(fresh.certificate(), second.certificate(), kPatienceMs);
    QCOMPARE(receiving->certificate(), second.certificate());
    QVERIFY(receiving->status().certificateProblem.isEmpty());
    const int before = kept.stored();
    QTRY_VERIFY_WITH_TIMEOUT(kept.stored() > before + 5, kPatienceMs);
    kept.finish();
    fresh.finish();
    QTRY_VERIFY_WITH_TIMEOUT(kept.isIdle() && fresh.isIdle(), kPatienceMs);
    QCOMPARE(kept.lost(), 0);
    QCOMPARE(fresh.lost(), 0);
}

void TestCertificateRenewal::refusesABadPair_data()
{
    QTest::addColumn<QByteArray>("certificatePem");
    QTest::addColumn<QByteArray>("keyPem");
    QTest::addColumn<QString>("says");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Identity good = makeCertificate({});
    const Identity expired = makeCertificate({.begin = now.addDays(-90), .end = now.addSecs(-60)});
    const Identity weak = makeCertificate({.keyKind = "RSA-1024"});
    const auto row = [](const char *name, const QByteArray &certificatePem, const QByteArray &keyPem,
                        const char *says) {
        QTest::newRow(name) << certificatePem << keyPem << QString::fromLatin1(says);
    };
    row("another's key", good.certificatePem, makeCertificate({}).keyPem, "is not that of the certificate");
    row("half a file", good.certificatePem.left(200), good.keyPem, "no certificate");
    row("expired", expired.certificatePem, expired.keyPem, "expired");
    row("fails in a handshake only", weak.certificatePem, weak.keyPem, "trial connection");
    row("encrypted", good.certificatePem, keyInForm(good.keyPem, KeyForm::EncryptedPkcs8), "password");
}

void TestCertificateRenewal::refusesABadPair()
{
    QFETCH(QByteArray, certificatePem);
    QFETCH(QByteArray, keyPem);
    QFETCH(QString, says);
    const Identity first = makeCertificate({});
    const Identity third = makeCertificate({});
    put(first);
    Receiving receiving(certificate(), key());
    Poster fresh(receiving->localUrl(), Poster::Way::NewConnections, 1);

    put({certificatePem, keyPem});
    const auto problem = [&receiving] { return receiving->status().certificateProblem; };
    QTRY_VERIFY2_WITH_TIMEOUT(problem().contains(says), qPrintable(problem()), kPatienceMs);
    QVERIFY(problem().contains(QStringLiteral("goes on with the certificate that it has")));
    QCOMPARE(receiving->status().state, ReceiverStatus::State::Receiving);
    QCOMPARE(receiving->certificate(), first.certificate());
    QCOMPARE(receiving.shown(), first.certificate());

    put(third);
    QTRY_COMPARE_WITH_TIMEOUT(fresh.certificate(), third.certificate(), kPatienceMs);
    QVERIFY(problem().isEmpty());
    QCOMPARE(fresh.lost(), 0);
}

void TestCertificateRenewal::takesUpAnEncryptedKey()
{
    const Identity first = makeCertificate({});
    const Identity second = makeCertificate({});
    const auto encrypted = [](const Identity &identity) {
        return Identity{identity.certificatePem, keyInForm(identity.keyPem, KeyForm::EncryptedPkcs8)};
    };
    put(encrypted(first));
    Receiving without(certificate(), key());
    QCOMPARE(without->status().state, ReceiverStatus::State::CannotListen);
    QVERIFY(without->status().problem.contains(QStringLiteral("password")));

    Receiving receiving(certificate(), key(), kPassword);
    QCOMPARE(receiving.shown(), first.certificate());
    put(encrypted(second));
    QTRY_COMPARE_WITH_TIMEOUT(receiving->certificate(), second.certificate(), kPatienceMs);
    QCOMPARE(receiving.shown(), second.certificate());
}

void TestCertificateRenewal::takesUpPkcs12()
{
    const Identity root = makeCertificate({.commonName = QStringLiteral("Root"), .isAuthority = true});
    const Identity middle =
        makeCertificate({.commonName = QStringLiteral("Middle"), .isAuthority = true}, &root);
    const Identity first = makeCertificate({}, &middle);
    const Identity second = makeCertificate({}, &middle);
    const QString name = QStringLiteral("site.pfx");
    Receiving receiving(m_folder->write(name, pkcs12(first, {middle})), {}, kPassword);
    QCOMPARE(receiving.shown(), first.certificate());
    QTRY_COMPARE_WITH_TIMEOUT(receiving->missingIssuer(), QStringLiteral("Root"), kPatienceMs);
    (void)m_folder->write(name, pkcs12(second, {middle, root}));
    QTRY_COMPARE_WITH_TIMEOUT(receiving->certificate(), second.certificate(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(receiving->missingIssuer().isEmpty(), kPatienceMs);
}

void TestCertificateRenewal::provesThePairItStartsWith()
{
    put(makeCertificate({.keyKind = "RSA-1024"}));
    Receiving receiving(certificate(), key());
    const auto problem = [&receiving] { return receiving->status().certificateProblem; };
    QTRY_VERIFY_WITH_TIMEOUT(problem().contains(QStringLiteral("trial connection")), kPatienceMs);
    QVERIFY(!problem().contains(QStringLiteral("goes on")));
    // Nobody can connect, and that is not called receiving.
    QCOMPARE(receiving->status().state, ReceiverStatus::State::CannotServe);
    QCOMPARE(receiving->status().problem, problem());
    const Identity good = makeCertificate({});
    put(good);
    QTRY_VERIFY_WITH_TIMEOUT(problem().isEmpty(), kPatienceMs);
    QCOMPARE(receiving->status().state, ReceiverStatus::State::Receiving);
    QCOMPARE(receiving.shown(), good.certificate());
}

void TestCertificateRenewal::refusedSettingsAreForgotten()
{
    Receiving receiving(certificate(), key()); // No files: nothing listens.
    auto settings = receiving.settings;
    settings.token = WebhookToken::generate();
    QVERIFY(!reconfigured(receiving, settings));
    QCOMPARE(receiving->publicUrl().path(), QString::fromLatin1(receiving.settings.token.path()));
    put(makeCertificate({}));
    QTRY_COMPARE_WITH_TIMEOUT(receiving->status().state, ReceiverStatus::State::Receiving, kPatienceMs);
    QCOMPARE(receiving->localUrl().path(), QString::fromLatin1(receiving.settings.token.path()));
}

void TestCertificateRenewal::brokenFilesHinderNothingElse()
{
    const Identity identity = makeCertificate({});
    put(identity);
    Receiving receiving(certificate(), key());
    QVERIFY(reconfigured(receiving, receiving.settings)); // Proven from here on.
    (void)m_folder->write(QStringLiteral("site.crt"), "half a file");
    auto settings = receiving.settings;
    settings.token = WebhookToken::generate();
    const auto taken = reconfigured(receiving, settings);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(receiving->localUrl().path(), QString::fromLatin1(settings.token.path()));
    QVERIFY(receiving->status().certificateProblem.contains(QStringLiteral("goes on")));
    QCOMPARE(receiving.shown(), identity.certificate());
}

void TestCertificateRenewal::startsWhenTheFilesCome()
{
    Receiving receiving(certificate(), key());
    QCOMPARE(receiving->status().state, ReceiverStatus::State::CannotListen);
    const Identity identity = makeCertificate({});
    put(identity);
    QTRY_COMPARE_WITH_TIMEOUT(receiving->status().state, ReceiverStatus::State::Receiving, kPatienceMs);
    QCOMPARE(receiving.shown(), identity.certificate());
}

void TestCertificateRenewal::reconfiguresOnlyWithWhatWorks()
{
    const Identity first = makeCertificate({});
    const Identity second = makeCertificate({});
    const Identity weak = makeCertificate({.keyKind = "RSA-1024"});
    put(first);
    Receiving receiving(certificate(), key());
    const auto withFiles = [&](const QString &name, const Identity &identity) {
        auto settings = receiving.settings;
        settings.certificateFile = m_folder->write(name + QStringLiteral(".crt"), identity.certificatePem);
        settings.privateKeyFile = m_folder->write(name + QStringLiteral(".key"), identity.keyPem);
        return reconfigured(receiving, settings);
    };
    const auto refused = withFiles(QStringLiteral("weak"), weak);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("trial connection")));
    QCOMPARE(receiving.shown(), first.certificate());
    QVERIFY(withFiles(QStringLiteral("other"), second));
    QCOMPARE(receiving.shown(), second.certificate());
    QCOMPARE(receiving->certificate(), second.certificate());

    // From now on the new files are the ones that count.
    const Identity third = makeCertificate({});
    put(weak);
    (void)m_folder->write(QStringLiteral("other.crt"), third.certificatePem);
    (void)m_folder->write(QStringLiteral("other.key"), third.keyPem);
    QTRY_COMPARE_WITH_TIMEOUT(receiving->certificate(), third.certificate(), kPatienceMs);
}

void TestCertificateRenewal::stoppingCallsItOff()
{
    put(makeCertificate({}));
    Receiving receiving(certificate(), key());
    std::optional<Result<void>> answer;
    auto gone = std::make_unique<QObject>();
    bool isGoneCalled = false;
    receiving->reconfigure(receiving.settings, gone.get(),
                           [&isGoneCalled](const Result<void> &) { isGoneCalled = true; });
    receiving->reconfigure(receiving.settings, this,
                           [&answer](const Result<void> &result) { answer = result; });
    gone.reset();
    bool isStopped = false;
    receiving->stop([&isStopped] { isStopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value() && isStopped, kPatienceMs);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::Cancelled);
    QVERIFY(!isGoneCalled);
    QVERIFY(receiving->certificate().isNull());
}

QTEST_GUILESS_MAIN(TestCertificateRenewal)
#include "tst_certificaterenewal.moc"
