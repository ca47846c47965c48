// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/trustedproxies.h"

#include <QTest>

using namespace foyer::listener;

/// Whose word is taken for where a request comes from, and which of their words.
class TestTrustedProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void contains_data();
    void contains();
    void findsTheOrigin_data();
    void findsTheOrigin();
    void believesNobodyByDefault();
};

void TestTrustedProxies::parses_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char *name, const QStringList &entries, bool isUsable) {
        QTest::newRow(name) << entries << isUsable;
    };
    row("none", {}, true);
    row("address", {u"127.0.0.1"_qs}, true);
    row("networks", {u" 10.0.0.0/8 "_qs, u"2001:db8::/32"_qs, u"192.168.0.0/255.255.0.0"_qs}, true);
    row("empty", {QString()}, false);
    row("name", {u"proxy.example"_qs}, false);
    row("one bad", {u"10.0.0.0/8"_qs, u"x"_qs}, false);
    row("short address", {u"10"_qs}, false);
    row("prefix too long", {u"10.0.0.0/33"_qs}, false);
    row("no prefix", {u"10.0.0.0/"_qs}, false);
    row("everybody", {u"0.0.0.0/0"_qs}, false);
    row("every IPv6", {u"::/0"_qs}, false);
    row("port", {u"10.0.0.1:80"_qs}, false);
}

void TestTrustedProxies::parses()
{
    QFETCH(QStringList, entries);
    QFETCH(bool, isUsable);
    QCOMPARE(TrustedProxies::parse(entries).has_value(), isUsable);
}

void TestTrustedProxies::contains_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isListed");
    const auto row = [](const char *entry, const char *address, bool isListed) {
        QTest::addRow("%s in %s", address, entry)
            << QString::fromLatin1(entry) << QString::fromLatin1(address) << isListed;
    };
    row("127.0.0.1", "127.0.0.1", true);
    row("127.0.0.1", "127.0.0.2", false);
    row("127.0.0.1", "::ffff:127.0.0.1", true);
    row("::ffff:127.0.0.1", "127.0.0.1", true);
    row("10.1.0.0/16", "10.1.255.255", true);
    row("10.1.0.0/16", "10.2.0.0", false);
    row("10.1.0.0/16", "::ffff:10.1.2.3", true);
    row("2001:db8::/32", "2001:db8:ffff::1", true);
    row("2001:db8::/32", "2001:db9::1", false);
    row("::1", "::1", true);
    row("::1", "127.0.0.1", false);
}

void TestTrustedProxies::contains()
{
    QFETCH(QString, entry);
    QFETCH(QString, address);
    QFETCH(bool, isListed);
    QCOMPARE(TrustedProxies::parse({entry}).value().contains(QHostAddress(address)), isListed);
}

void TestTrustedProxies::findsTheOrigin_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char *name, const QByteArray &fields, const char *origin,
                        const char *peer = "127.0.0.1") {
        QTest::newRow(name) << QString::fromLatin1(peer) << fields << QString::fromLatin1(origin);
    };
    row("no field", "", "127.0.0.1");
    row("one address", "X-Forwarded-For: 203.0.113.7\r\n", "203.0.113.7");
    row("any case, no space", "x-FORWARDED-for:203.0.113.7\r\n", "203.0.113.7");
    row("from a stranger", "X-Forwarded-For: 203.0.113.7\r\n", "198.51.100.1", "198.51.100.1");
    row("mapped peer", "X-Forwarded-For: 203.0.113.7\r\n", "203.0.113.7", "::ffff:127.0.0.1");
    row("mapped stranger", "X-Forwarded-For: 203.0.113.7\r\n", "198.51.100.1", "::ffff:198.51.100.1");
    row("spoofed on the left", "X-Forwarded-For: 192.0.2.1, 203.0.113.7\r\n", "203.0.113.7");
    row("spoofed line first", "X-Forwarded-For: 192.0.2.1\r\nX-Forwarded-For: 203.0.113.7\r\n",
        "203.0.113.7");
    row("a listed proxy on the way", "X-Forwarded-For: 192.0.2.1, 203.0.113.7, 10.0.0.1, 10.9.9.9\r\n",
        "203.0.113.7");
    row("proxies only", "X-Forwarded-For: 10.0.0.1, 10.0.0.2\r\n", "127.0.0.1");
    row("with a port", "X-Forwarded-For: 203.0.113.7:4711\r\n", "203.0.113.7");
    row("IPv6", "X-Forwarded-For: 2001:db8::7\r\n", "2001:db8::7");
    row("IPv6 in brackets", "X-Forwarded-For: [2001:db8::7]\r\n", "2001:db8::7");
    row("IPv6 with a port", "X-Forwarded-For: [2001:db8::7]:443\r\n", "2001:db8::7");
    row("mapped IPv4", "X-Forwarded-For: ::ffff:203.0.113.7\r\n", "203.0.113.7");
    row("IPv4 in brackets", "X-Forwarded-For: [203.0.113.7]\r\n", "127.0.0.1");
    row("no end of bracket", "X-Forwarded-For: [2001:db8::7\r\n", "127.0.0.1");
    row("no port behind the colon", "X-Forwarded-For: 203.0.113.7:\r\n", "127.0.0.1");
    row("letters for a port", "X-Forwarded-For: 203.0.113.7:https\r\n", "127.0.0.1");
    row("scope", "X-Forwarded-For: fe80::1%eth0\r\n", "127.0.0.1");
    row("short form", "X-Forwarded-For: 127.1\r\n", "127.0.0.1");
    row("number", "X-Forwarded-For: 3405803783\r\n", "127.0.0.1");
    row("garbage", "X-Forwarded-For: <script>\r\n", "127.0.0.1");
    row("empty", "X-Forwarded-For: \r\n", "127.0.0.1");
    row("garbage right of an address", "X-Forwarded-For: 203.0.113.7, unknown\r\n", "127.0.0.1");
    row("garbage left of an address", "X-Forwarded-For: unknown, 203.0.113.7\r\n", "203.0.113.7");
    row("many", "X-Forwarded-For: " + QByteArray("192.0.2.1, ").repeated(1'000) + "203.0.113.7\r\n",
        "203.0.113.7");
    row("another field's value", "X-A: X-Forwarded-For: 203.0.113.7\r\n", "127.0.0.1");
    row("a longer name", "X-Forwarded-Forward: 203.0.113.7\r\n", "127.0.0.1");
    row("Forwarded", "Forwarded: for=203.0.113.7;proto=https;by=10.0.0.1\r\n", "203.0.113.7");
    row("Forwarded, quoted IPv6", "Forwarded: proto=https; For=\"[2001:db8::7]:443\"\r\n", "2001:db8::7");
    row("Forwarded, a list", "Forwarded: for=192.0.2.1, for=203.0.113.7, for=10.0.0.1\r\n", "203.0.113.7");
    row("Forwarded, hidden", "Forwarded: for=_secret\r\n", "127.0.0.1");
    row("Forwarded, without for", "Forwarded: by=203.0.113.7\r\n", "127.0.0.1");
    row("X-Forwarded-For outranks", "Forwarded: for=192.0.2.1\r\nX-Forwarded-For: 203.0.113.7\r\n",
        "203.0.113.7");
    row("… also when it is of no use", "Forwarded: for=192.0.2.1\r\nX-Forwarded-For: x\r\n", "127.0.0.1");
    row("cloudflared", "Cf-Connecting-Ip: 203.0.113.7\r\n", "203.0.113.7");
    row("cloudflared comes last", "Cf-Connecting-Ip: 192.0.2.1\r\nX-Forwarded-For: 203.0.113.7\r\n",
        "203.0.113.7");
}

void TestTrustedProxies::findsTheOrigin()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, fields);
    QFETCH(QString, origin);
    const auto proxies = TrustedProxies::parse({u"127.0.0.1"_qs, u"10.0.0.0/8"_qs});
    QVERIFY(proxies);
    const QByteArray head = "POST /hook/x HTTP/1.1\r\nHost: h\r\n" + fields;
    QCOMPARE(proxies->origin(QHostAddress(peer), head).toString(), origin);
}

void TestTrustedProxies::believesNobodyByDefault()
{
    const QHostAddress peer(QStringLiteral("127.0.0.1"));
    QVERIFY(!TrustedProxies().contains(peer));
    QCOMPARE(TrustedProxies().origin(peer, "GET / HTTP/1.1\r\nX-Forwarded-For: 203.0.113.7\r\n"), peer);
}

QTEST_GUILESS_MAIN(TestTrustedProxies)
#include "tst_trustedproxies.moc"
