// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/certificate.h"
#include "testpki.h"

#include <QDir>
#include <QFile>
#include <QSslCertificateExtension>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::test;
using listener::CertificatePair;
using listener::loadPair;
using listener::selfSignedPair;

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAPair();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void makesASelfSignedPair();
    void keepsAValidPairAndRenewsAnExpiredOne();
    void saysWhenItCannotWrite();

private:
    [[nodiscard]] QString write(const QByteArray &bytes)
    {
        const QString name = m_directory.filePath(QStringLiteral("file%1.pem").arg(++m_files));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a file for the test");
        return name;
    }

    QTemporaryDir m_directory;
    int m_files = 0;
};

void TestCertificate::loadsAPair()
{
    const Identity authority = makeCertificate({.commonName = QStringLiteral("CA"), .isAuthority = true});
    const Identity leaf = makeCertificate({}, &authority);
    const QList<QSslCertificate> leafFirst{leaf.certificate(), authority.certificate()};
    const QByteArray rootFirst = authority.certificatePem + leaf.certificatePem;
    for (const QByteArray &file : {QByteArray(leaf.certificatePem + authority.certificatePem), rootFirst}) {
        const auto pair = loadPair(write(file), write(leaf.keyPem));
        QVERIFY(pair);
        QCOMPARE(pair->chain, leafFirst);
        QCOMPARE(pair->key, leaf.key());
        QVERIFY(!pair->isEncrypted);
    }
}

void TestCertificate::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Identity authority = makeCertificate({.commonName = QStringLiteral("CA"), .isAuthority = true});
    const Identity leaf = makeCertificate({}, &authority);
    const Identity other = makeCertificate({});
    const Identity expired = makeCertificate({.begin = now.addDays(-90), .end = now.addSecs(-60)});
    const Identity future = makeCertificate({.begin = now.addDays(1), .end = now.addDays(90)});
    const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &key,
                        ErrorCode code, const QString &says) {
        QTest::newRow(name) << certificate << key << int(code) << says;
    };
    row("no certificate file", {}, leaf.keyPem, ErrorCode::NotFound, QStringLiteral("does not exist"));
    row("no key file", leaf.certificatePem, {}, ErrorCode::NotFound, QStringLiteral("does not exist"));
    row("binary", "\x30\x82\x01", leaf.keyPem, ErrorCode::Damaged, QStringLiteral(".pfx"));
    row("key for certificate", leaf.keyPem, leaf.keyPem, ErrorCode::Damaged,
        QStringLiteral("no certificate"));
    row("certificate for key", leaf.certificatePem, leaf.certificatePem, ErrorCode::Damaged,
        QStringLiteral("no private key"));
    row("damaged key", leaf.certificatePem, QByteArray(leaf.keyPem).replace(60, 30, QByteArray(30, 'A')),
        ErrorCode::Damaged, QStringLiteral("cannot use the private key"));
    row("another's key", leaf.certificatePem, other.keyPem, ErrorCode::InvalidInput,
        QStringLiteral("not that of the certificate"));
    row("expired", expired.certificatePem, expired.keyPem, ErrorCode::InvalidInput,
        QStringLiteral("expired"));
    row("not yet valid", future.certificatePem, future.keyPem, ErrorCode::InvalidInput,
        QStringLiteral("future"));
    row("huge", QByteArray(2'000'000, 'x'), leaf.keyPem, ErrorCode::Damaged, QStringLiteral("too large"));
}

void TestCertificate::saysWhatIsWrong()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(int, code);
    QFETCH(QString, says);
    const QString missing = m_directory.filePath(QStringLiteral("missing.pem"));
    const auto pair =
        loadPair(certificate.isEmpty() ? missing : write(certificate), key.isEmpty() ? missing : write(key));
    QVERIFY(!pair);
    QCOMPARE(int(pair.error().code), code);
    QVERIFY2(pair.error().message.contains(says), qPrintable(pair.error().message));
    QVERIFY2(pair.error().message.contains(QStringLiteral(".pem")), qPrintable(pair.error().message));
}

void TestCertificate::makesASelfSignedPair()
{
    const QString certificateFile = m_directory.filePath(QStringLiteral("self.crt"));
    const QString keyFile = m_directory.filePath(QStringLiteral("self.key"));
    const auto pair = selfSignedPair(certificateFile, keyFile,
                                     {QStringLiteral("wifi.venue.test"), QStringLiteral("192.0.2.7")}, 30);
    QVERIFY2(pair, pair ? "" : qPrintable(pair.error().message));
    const QSslCertificate certificate = pair->chain.constFirst();
    QCOMPARE(pair->chain.size(), 1);
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(pair->key.algorithm(), QSsl::Ec);
    const auto names = certificate.subjectAlternativeNames();
    for (const char *name : {"localhost", "wifi.venue.test"})
        QVERIFY2(names.values(QSsl::DnsEntry).contains(QString::fromLatin1(name)), name);
    for (const char *address : {"127.0.0.1", "::1", "192.0.2.7"}) {
        const auto listed = names.values(QSsl::IpAddressEntry);
        const QHostAddress wanted(QString::fromLatin1(address));
        QVERIFY2(std::any_of(listed.begin(), listed.end(),
                             [&](const QString &a) { return QHostAddress(a) == wanted; }),
                 address);
    }
    const auto days = QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate());
    QVERIFY(days == 29 || days == 30);
    QVERIFY(certificate.serialNumber().size() >= 47); // 16 octets in hex with colons
    for (const QString &file : {certificateFile, keyFile}) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    }
    QFile key(keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QVERIFY(key.readAll().startsWith("-----BEGIN PRIVATE KEY-----"));
}

void TestCertificate::keepsAValidPairAndRenewsAnExpiredOne()
{
    const QString certificateFile = m_directory.filePath(QStringLiteral("kept.crt"));
    const QString keyFile = m_directory.filePath(QStringLiteral("kept.key"));
    const auto first = selfSignedPair(certificateFile, keyFile);
    const auto second = selfSignedPair(certificateFile, keyFile);
    QVERIFY(first && second);
    QCOMPARE(second->chain, first->chain);

    const Identity expired = makeCertificate({.end = QDateTime::currentDateTimeUtc().addSecs(-60)});
    const QString oldCertificate = write(expired.certificatePem);
    const QString oldKey = write(expired.keyPem);
    const auto renewed = selfSignedPair(oldCertificate, oldKey);
    QVERIFY(renewed);
    QVERIFY(renewed->chain.constFirst() != expired.certificate());
    QVERIFY(renewed->chain.constFirst().expiryDate() > QDateTime::currentDateTimeUtc().addDays(300));
}

void TestCertificate::saysWhenItCannotWrite()
{
    const QString nowhere = m_directory.filePath(QStringLiteral("no/such/directory/self.pem"));
    const auto pair = selfSignedPair(nowhere, nowhere + u".key");
    QVERIFY(!pair);
    QCOMPARE(pair.error().code, ErrorCode::AccessDenied);
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
