// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfiles.h"
#include "listener/certificate.h"

#include <QTest>

using namespace foyer;
using namespace foyer::test;
using listener::loadPair;

/// Every form in which a private key comes, with the right password, a wrong one and none.
class TestPrivateKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPem_data();
    void readsPem();
    void refusesPem_data();
    void refusesPem();
    void skipsWhatStandsBeforeTheKey();
    void readsPkcs12_data();
    void readsPkcs12();
    void refusesPkcs12_data();
    void refusesPkcs12();
    void ordersTheChainOfPkcs12();

private:
    KeyFolder m_folder;
};

void TestPrivateKey::readsPem_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("isEncrypted");
    const auto row = [](const char *name, const char *kind, KeyForm form, bool isEncrypted) {
        QTest::newRow(name) << QByteArray(kind) << int(form) << isEncrypted;
    };
    row("RSA PKCS#8", "RSA-2048", KeyForm::Pkcs8, false);
    row("RSA PKCS#1", "RSA-2048", KeyForm::Traditional, false);
    row("RSA PKCS#8 encrypted", "RSA-2048", KeyForm::EncryptedPkcs8, true);
    row("RSA PKCS#1 encrypted", "RSA-2048", KeyForm::EncryptedTraditional, true);
    row("EC PKCS#8", "P-256", KeyForm::Pkcs8, false);
    row("EC SEC1", "P-256", KeyForm::Traditional, false);
    row("EC PKCS#8 encrypted", "P-256", KeyForm::EncryptedPkcs8, true);
    row("EC SEC1 encrypted", "P-256", KeyForm::EncryptedTraditional, true);
    row("EC P-384", "P-384", KeyForm::Pkcs8, false);
}

void TestPrivateKey::readsPem()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, form);
    QFETCH(bool, isEncrypted);
    const Identity identity = makeCertificate({.keyKind = kind});
    const QString certificate = m_folder.write(QStringLiteral("chain.pem"), identity.certificatePem);
    const QString key = m_folder.write(QStringLiteral("key.pem"), keyInForm(identity.keyPem, KeyForm(form)));

    const auto pair = loadPair(certificate, key, kPassword);
    QVERIFY2(pair, pair ? "" : qPrintable(pair.error().message));
    QCOMPARE(pair->isEncrypted, isEncrypted);
    QCOMPARE(pair->key.algorithm(), kind.startsWith("RSA") ? QSsl::Rsa : QSsl::Ec);
    QCOMPARE(pair->key, identity.key());

    for (const QString &password : {QString(), QStringLiteral("schlüssel 9")}) {
        const auto without = loadPair(certificate, key, password);
        QCOMPARE(without.has_value(), !isEncrypted);
        if (without)
            continue;
        QCOMPARE(without.error().code, ErrorCode::PasswordNeeded);
        QVERIFY(without.error().message.contains(key));
        QCOMPARE(without.error().message.contains(QStringLiteral("is not that of")), !password.isEmpty());
        QVERIFY(!without.error().message.contains(QStringLiteral("chlüssel")));
    }
}

void TestPrivateKey::refusesPem_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("says");
    QTest::newRow("Ed25519") << QByteArray("ED25519") << int(KeyForm::Pkcs8) << QStringLiteral("Ed25519");
    QTest::newRow("Ed25519 encrypted")
        << QByteArray("ED25519") << int(KeyForm::EncryptedPkcs8) << QStringLiteral("Ed25519");
    QTest::newRow("old DES") << QByteArray("P-256") << int(KeyForm::OldEncryption)
                             << QStringLiteral("old method");
}

void TestPrivateKey::refusesPem()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, form);
    QFETCH(QString, says);
    const Identity identity = makeCertificate({.keyKind = kind});
    const auto pair = loadPair(
        m_folder.write(QStringLiteral("chain.pem"), identity.certificatePem),
        m_folder.write(QStringLiteral("key.pem"), keyInForm(identity.keyPem, KeyForm(form))), kPassword);
    QVERIFY(!pair);
    QCOMPARE(pair.error().code, ErrorCode::Damaged);
    QVERIFY2(pair.error().message.contains(says), qPrintable(pair.error().message));
}

/// `openssl ecparam -genkey` writes the curve first; a file for another server may hold the certificate too.
void TestPrivateKey::skipsWhatStandsBeforeTheKey()
{
    const Identity identity = makeCertificate({});
    const QByteArray curve = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    const QString certificate = m_folder.write(QStringLiteral("chain.pem"), identity.certificatePem);
    const QByteArray key = keyInForm(identity.keyPem, KeyForm::Traditional);
    for (const QByteArray &before : {curve, identity.certificatePem}) {
        const auto pair = loadPair(certificate, m_folder.write(QStringLiteral("key.pem"), before + key));
        QVERIFY2(pair, pair ? "" : qPrintable(pair.error().message));
    }
}

void TestPrivateKey::readsPkcs12_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("form");
    QTest::newRow("AES-256") << QByteArray("P-256") << int(Pkcs12Form::Modern);
    QTest::newRow("AES-256, RSA") << QByteArray("RSA-2048") << int(Pkcs12Form::Modern);
    QTest::newRow("3DES") << QByteArray("P-256") << int(Pkcs12Form::TripleDes);
    QTest::newRow("unprotected") << QByteArray("P-256") << int(Pkcs12Form::Unprotected);
}

void TestPrivateKey::readsPkcs12()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, form);
    const Identity identity = makeCertificate({.keyKind = kind});
    const QString file = m_folder.write(QStringLiteral("pair.pfx"), pkcs12(identity, {}, Pkcs12Form(form)));
    const bool isEncrypted = Pkcs12Form(form) != Pkcs12Form::Unprotected;

    const auto pair = loadPair(file, {}, kPassword);
    QVERIFY2(pair, pair ? "" : qPrintable(pair.error().message));
    QCOMPARE(pair->chain, QList<QSslCertificate>{identity.certificate()});
    QCOMPARE(pair->key, identity.key());
    QCOMPARE(pair->isEncrypted, isEncrypted);
    const auto open = loadPair(file, {});
    QCOMPARE(open.has_value(), !isEncrypted);
    if (isEncrypted)
        QCOMPARE(open.error().code, ErrorCode::PasswordNeeded);
}

void TestPrivateKey::refusesPkcs12_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Identity identity = makeCertificate({});
    const Identity expired = makeCertificate({.begin = now.addDays(-90), .end = now.addSecs(-60)});
    const Identity ed25519 = makeCertificate({.keyKind = "ED25519"});
    const QByteArray good = pkcs12(identity);
    const auto row = [](const char *name, const QByteArray &bytes, const QString &password, ErrorCode code,
                        const char *says, const QString &keyFile = {}) {
        QTest::newRow(name) << bytes << keyFile << password << int(code) << QString::fromLatin1(says);
    };
    row("no password", good, {}, ErrorCode::PasswordNeeded, "is protected by a password");
    row("wrong password", good, QStringLiteral("x"), ErrorCode::PasswordNeeded, "is not that of");
    row("old RC2", pkcs12(identity, {}, Pkcs12Form::OldRc2), kPassword, ErrorCode::Damaged, "old method");
    row("old RC2, wrong password", pkcs12(identity, {}, Pkcs12Form::OldRc2), QStringLiteral("x"),
        ErrorCode::PasswordNeeded, "is not that of");
    row("cut off", good.left(good.size() / 2), kPassword, ErrorCode::Damaged, "nor a PKCS#12 file");
    row("something else", "MZ\x90 a program", kPassword, ErrorCode::Damaged, "nor a PKCS#12 file");
    row("a certificate alone, in DER", identity.certificate().toDer(), kPassword, ErrorCode::Damaged,
        "nor a PKCS#12 file");
    row("Ed25519", pkcs12(ed25519), kPassword, ErrorCode::Damaged, "Ed25519");
    row("expired", pkcs12(expired), kPassword, ErrorCode::InvalidInput, "expired");
    row("with a key file", good, kPassword, ErrorCode::InvalidInput, "inside", QStringLiteral("key.pem"));
}

void TestPrivateKey::refusesPkcs12()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, keyFile);
    QFETCH(QString, password);
    QFETCH(int, code);
    QFETCH(QString, says);
    const auto pair = loadPair(m_folder.write(QStringLiteral("pair.p12"), bytes), keyFile, password);
    QVERIFY(!pair);
    QCOMPARE(int(pair.error().code), code);
    QVERIFY2(pair.error().message.contains(says), qPrintable(pair.error().message));
    QVERIFY(!pair.error().message.contains(kPassword));
}

void TestPrivateKey::ordersTheChainOfPkcs12()
{
    const Identity root = makeCertificate({.commonName = QStringLiteral("Root"), .isAuthority = true});
    const Identity upper =
        makeCertificate({.commonName = QStringLiteral("Upper"), .isAuthority = true}, &root);
    const Identity lower =
        makeCertificate({.commonName = QStringLiteral("Lower"), .isAuthority = true}, &upper);
    const Identity leaf = makeCertificate({}, &lower);
    const auto pair =
        loadPair(m_folder.write(QStringLiteral("pair.p12"), pkcs12(leaf, {upper, lower})), {}, kPassword);
    QVERIFY(pair);
    QCOMPARE(pair->chain,
             (QList<QSslCertificate>{leaf.certificate(), lower.certificate(), upper.certificate()}));
}

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "tst_privatekey.moc"
