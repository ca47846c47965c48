// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/macaddress.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class TestMacAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void keepsFortyEightBits();
};

void TestMacAddress::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("hyphens") << u"00-01-02-03-04-05"_s << u"00-01-02-03-04-05"_s;
    QTest::newRow("colons") << u"00:01:02:03:04:05"_s << u"00-01-02-03-04-05"_s;
    QTest::newRow("dots") << u"0001.0203.0405"_s << u"00-01-02-03-04-05"_s;
    QTest::newRow("bare") << u"000102030405"_s << u"00-01-02-03-04-05"_s;
    QTest::newRow("lower case") << u"a1:b2:c3:d4:e5:f6"_s << u"A1-B2-C3-D4-E5-F6"_s;
    QTest::newRow("mixed case") << u"aABb.cCDd.eEFf"_s << u"AA-BB-CC-DD-EE-FF"_s;
    QTest::newRow("white space around") << u"\t 00-01-02-03-04-05\n"_s << u"00-01-02-03-04-05"_s;
    QTest::newRow("all ones") << u"ff:ff:ff:ff:ff:ff"_s << u"FF-FF-FF-FF-FF-FF"_s;
}

void TestMacAddress::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto mac = MacAddress::parse(text);
    QVERIFY(mac.has_value());
    QCOMPARE(mac->toString(), written);
    QVERIFY(MacAddress::fromBits(mac->toBits()) == *mac);
    QVERIFY(MacAddress::parse(mac->toString()) == mac);
}

void TestMacAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("blank") << u"   "_s;
    QTest::newRow("five parts") << u"00-01-02-03-04"_s;
    QTest::newRow("seven parts") << u"00-01-02-03-04-05-06"_s;
    QTest::newRow("two kinds of separator") << u"00-01:02-03:04-05"_s;
    QTest::newRow("separators changed halfway") << u"00-01-02:03:04:05"_s;
    QTest::newRow("dots in pairs") << u"00.01.02.03.04.05"_s;
    QTest::newRow("hyphens in fours") << u"0001-0203-0405"_s;
    QTest::newRow("dots, one missing") << u"0001.020300405"_s;
    QTest::newRow("no hexadecimal digit") << u"00-01-02-03-04-0g"_s;
    QTest::newRow("digits of another script") << u"00-01-02-03-04-0١"_s;
    QTest::newRow("space inside") << u"00 01 02 03 04 05"_s;
    QTest::newRow("eleven digits") << u"00010203040"_s;
    QTest::newRow("separator for a digit") << u"0001020304-5"_s;
    QTest::newRow("EUI-64") << u"00-01-02-FF-FE-03-04-05"_s;
    QTest::newRow("hashed") << u"d41d8cd98f00b204e9800998ecf8427e"_s;
}

void TestMacAddress::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!MacAddress::parse(text).has_value());
}

void TestMacAddress::keepsFortyEightBits()
{
    QCOMPARE(MacAddress::parse(u"01-23-45-67-89-AB")->toBits(), 0x0123'4567'89ABULL);
    QCOMPARE(MacAddress::fromBits(0xFFFF'0123'4567'89ABULL).toBits(), 0x0123'4567'89ABULL);
}

QTEST_GUILESS_MAIN(TestMacAddress)
#include "tst_macaddress.moc"
