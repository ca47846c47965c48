// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/displaytext.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleans_data();
    void cleans();
    void cuts_data();
    void cuts();
    void joinsNames_data();
    void joinsNames();
};

void TestDisplayText::cleans_data()
{
    QTest::addColumn<QString>("untrusted");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ordinary") << u"Zoë Ångström"_s << u"Zoë Ångström"_s;
    QTest::newRow("markup") << u"<b>x</b> &amp;"_s << u"<b>x</b> &amp;"_s;
    QTest::newRow("other scripts") << u"العربية 中文 🏨"_s << u"العربية 中文 🏨"_s;
    QTest::newRow("joined emoji") << u"👩\u200D🍳"_s << u"👩\u200D🍳"_s;
    QTest::newRow("line breaks") << u"a\r\nb\nc"_s << u"a  b c"_s;
    QTest::newRow("tab and bell") << u"a\tb\ac"_s << u"a b c"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"a b"_s;
    QTest::newRow("C1 controls") << u"a\u0085b\u009Bc"_s << u"a b c"_s;
    QTest::newRow("delete") << u"a\u007Fb"_s << u"a b"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s << u"a b c"_s;
    QTest::newRow("override") << u"exe.\u202Egnp"_s << u"exe.gnp"_s;
    QTest::newRow("embeddings") << u"\u202A\u202B\u202C\u202Dx"_s << u"x"_s;
    QTest::newRow("isolates") << u"\u2066\u2067\u2068x\u2069"_s << u"x"_s;
    QTest::newRow("marks") << u"\u200E\u200F\u061Cx"_s << u"x"_s;
    QTest::newRow("nothing but marks") << u"\u202E\u2066"_s << QString();
}

void TestDisplayText::cleans()
{
    QFETCH(QString, untrusted);
    QFETCH(QString, shown);
    QCOMPARE(displayText(untrusted), shown);
}

void TestDisplayText::cuts_data()
{
    QTest::addColumn<QString>("untrusted");
    QTest::addColumn<int>("maxLength");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits") << u"abcd"_s << 4 << u"abcd"_s;
    QTest::newRow("cut") << u"abcde"_s << 4 << u"abc…"_s;
    QTest::newRow("what is dropped takes no room") << u"ab\u202Ecd\u202C"_s << 4 << u"abcd"_s;
    QTest::newRow("no half emoji") << u"ab🏨cd"_s << 4 << u"ab…"_s;
    QTest::newRow("emoji at the edge") << u"a🏨cd"_s << 4 << u"a🏨…"_s;
    QTest::newRow("emoji that fits") << u"ab🏨"_s << 4 << u"ab🏨"_s;
    QTest::newRow("only an emoji") << u"🏨"_s << 1 << u"…"_s;
    QTest::newRow("one") << u"ab"_s << 1 << u"…"_s;
    QTest::newRow("no room at all") << u"ab"_s << 0 << u"…"_s;
    QTest::newRow("long") << QString(10'000, u'x') << 200 << QString(199, u'x') + u'…';
}

void TestDisplayText::cuts()
{
    QFETCH(QString, untrusted);
    QFETCH(int, maxLength);
    QFETCH(QString, shown);
    QCOMPARE(displayText(untrusted, maxLength), shown);
}

void TestDisplayText::joinsNames_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both") << u"Ann"_s << u"Lee"_s << u"Ann Lee"_s;
    QTest::newRow("first") << u"Ann"_s << QString() << u"Ann"_s;
    QTest::newRow("last") << u""_s << u"Lee"_s << u"Lee"_s;
    QTest::newRow("neither") << QString() << u" \n"_s << QString();
    QTest::newRow("stray white space") << u" Ann\n"_s << u"\tLee "_s << u"Ann Lee"_s;
    QTest::newRow("a mark does not reach the next name") << u"\u202EAnn"_s << u"Lee"_s << u"Ann Lee"_s;
    QTest::newRow("long") << QString(300, u'a') << u"Lee"_s << QString(199, u'a') + u'…';
}

void TestDisplayText::joinsNames()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, shown);
    QCOMPARE(displayName(first, last), shown);
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
