// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using service::Settings;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartWritesAnAddressThatStays();
    void whatIsSavedIsLoaded();
    void allAddressesStayAll();
    void fileIsPrivate();
    void unusableValueIsNamed_data();
    void unusableValueIsNamed();
    void unusableDesktopValueIsTheDefault();
    void unwritableFolderIsSaid();

private:
    [[nodiscard]] QString file() const { return m_directory.filePath(QStringLiteral("foyer.ini")); }

    void write(const QByteArray &text) const;

    QTemporaryDir m_directory;
};

void SettingsTest::write(const QByteArray &text) const
{
    QFile out(file());
    QVERIFY(out.open(QFile::WriteOnly | QFile::Truncate));
    out.write(text);
}

void SettingsTest::firstStartWritesAnAddressThatStays()
{
    QFile::remove(file());
    const auto first = Settings::load(file());
    QVERIFY(first);
    QCOMPARE(first->port, 8443);
    const auto second = Settings::load(file());
    QVERIFY(second);
    QCOMPARE(second->token.hex(), first->token.hex());

    QFile::remove(file());
    const auto other = Settings::load(file());
    QVERIFY(other);
    QVERIFY(other->token.hex() != first->token.hex());
}

void SettingsTest::whatIsSavedIsLoaded()
{
    Settings settings;
    settings.bindAddress = QHostAddress(QStringLiteral("::1"));
    settings.port = 1;
    settings.publicHost = QStringLiteral("wifi.venue.example");
    settings.publicPort = 65535;
    settings.certificateFile = QStringLiteral("/etc/ssl/a b,c;\"d\" ü.crt");
    settings.privateKeyFile = QStringLiteral("C:\\keys\\new.key");
    settings.theme = QStringLiteral("dark");
    settings.retentionMonths = 0;
    settings.isPrivacyMode = true;
    settings.desktop = {
        .keepsRunning = false, .tellsFirstVisitor = true, .tellsFollowed = false, .tellsTrouble = false};
    QVERIFY(settings.save(file()));

    const auto loaded = Settings::load(file());
    QVERIFY(loaded);
    QCOMPARE(loaded->bindAddress, settings.bindAddress);
    QCOMPARE(loaded->port, settings.port);
    QCOMPARE(loaded->publicHost, settings.publicHost);
    QCOMPARE(loaded->publicPort, settings.publicPort);
    QCOMPARE(loaded->certificateFile, settings.certificateFile);
    QCOMPARE(loaded->privateKeyFile, settings.privateKeyFile);
    QCOMPARE(loaded->theme, settings.theme);
    QCOMPARE(loaded->retentionMonths, 0);
    QCOMPARE(loaded->isPrivacyMode, true);
    QVERIFY(loaded->desktop == settings.desktop);
    QCOMPARE(loaded->token.hex(), settings.token.hex());
}

/// Read back as IPv4 alone, they would leave out IPv6 from the second start on.
void SettingsTest::allAddressesStayAll()
{
    QVERIFY(Settings().save(file()));
    const auto loaded = Settings::load(file());
    QVERIFY(loaded);
    QCOMPARE(loaded->bindAddress, QHostAddress(QHostAddress::Any));
    QCOMPARE(Settings::parseBindAddress(QStringLiteral("::")), QHostAddress(QHostAddress::AnyIPv6));
}

void SettingsTest::fileIsPrivate()
{
    QVERIFY(Settings().save(file()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
}

void SettingsTest::unusableValueIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");

    const QByteArray token = "\ntoken=" + QByteArray(64, 'a') + '\n';
    QTest::newRow("address") << "[listener]\naddress=not an address" + token << u"listener/address"_qs;
    QTest::newRow("port is no number") << "[listener]\nport=https" + token << u"listener/port"_qs;
    QTest::newRow("port too large") << "[listener]\nport=70000" + token << u"listener/port"_qs;
    QTest::newRow("negative port") << "[listener]\nport=-1" + token << u"listener/port"_qs;
    QTest::newRow("public port") << "[listener]\npublicPort=x" + token << u"listener/publicPort"_qs;
    QTest::newRow("a name for a proxy")
        << "[listener]\ntrustedProxies=proxy.example" + token << u"listener/trustedProxies"_qs;
    QTest::newRow("everybody a proxy")
        << "[listener]\ntrustedProxies=127.0.0.1, 0.0.0.0/0" + token << u"listener/trustedProxies"_qs;
    QTest::newRow("limit is no number") << "[limits]\nidleMs=30s\n[listener]" + token << u"limits/idleMs"_qs;
    QTest::newRow("limit misspelt") << "[limits]\nidelMs=30000\n[listener]" + token << u"limits/idelMs"_qs;
    QTest::newRow("months to keep people are no number")
        << "[privacy]\nretentionMonths=never\n[listener]" + token << u"privacy/retentionMonths"_qs;
    QTest::newRow("negative months to keep people")
        << "[privacy]\nretentionMonths=-1\n[listener]" + token << u"privacy/retentionMonths"_qs;
    QTest::newRow("token too short") << QByteArray("[listener]\ntoken=abc\n") << u"listener/token"_qs;
    QTest::newRow("token is no hex") << "[listener]\ntoken=" + QByteArray(64, 'x') + '\n'
                                     << u"listener/token"_qs;
}

void SettingsTest::unusableValueIsNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, key);
    write(line);

    const auto loaded = Settings::load(file());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Damaged);
    QVERIFY2(loaded.error().message.contains(key), qPrintable(loaded.error().message));
    QVERIFY(!loaded.error().message.contains(QString(64, u'x')));
}

/// How the window behaves is no reason not to receive.
void SettingsTest::unusableDesktopValueIsTheDefault()
{
    write("[window]\nclosing=minimise\n[notifications]\ntrouble=sometimes\nfirstVisitor=false\n"
          "[listener]\nport=4433\n");
    const auto loaded = Settings::load(file());
    QVERIFY(loaded);
    QCOMPARE(loaded->port, 4433);
    QVERIFY(loaded->desktop == foyer::service::DesktopSettings{.tellsFirstVisitor = false});
}

void SettingsTest::unwritableFolderIsSaid()
{
    const auto saved = Settings().save(QStringLiteral("/proc/nowhere/foyer.ini"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::AccessDenied);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
