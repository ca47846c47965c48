// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontext.h"

#include <QJsonDocument>
#include <QTest>

using namespace foyer::models;

class TestJsonText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void laysOutInOrderAndSpelling()
    {
        const BodyText shown =
            bodyText("{\"z\":1.50,\"a\":{\"b\":[1,{}, []],\"empty\":{}},\"big\":9007199254740993,\"t\":\"x, "
                     "\\\"{y}\\\":\\\\\"}");
        QVERIFY(shown.isJson);
        QVERIFY(!shown.isCut);
        const QStringList lines{u"{"_qs,
                                u"  \"z\": 1.50,"_qs,
                                u"  \"a\": {"_qs,
                                u"    \"b\": ["_qs,
                                u"      1,"_qs,
                                u"      {},"_qs,
                                u"      []"_qs,
                                u"    ],"_qs,
                                u"    \"empty\": {}"_qs,
                                u"  },"_qs,
                                u"  \"big\": 9007199254740993,"_qs,
                                u"  \"t\": \"x, \\\"{y}\\\":\\\\\""_qs,
                                u"}"_qs};
        QCOMPARE(shown.text.split(u'\n'), lines);
    }

    void otherTextStaysAsItCame()
    {
        const BodyText shown = bodyText("name=Ann&x={1, 2}");
        QVERIFY(!shown.isJson);
        QCOMPARE(shown.text, QStringLiteral("name=Ann&x={1, 2}"));
        QVERIFY(bodyText({}).text.isEmpty());
    }

    void hiddenCharactersAreSpelledOut()
    {
        QCOMPARE(bodyText(QStringLiteral("[\"a\u202Eb\"]").toUtf8()).text,
                 QStringLiteral("[\n  \"a\\u202eb\"\n]"));
        QCOMPARE(visibleText("GET /\r\nX: \x1b[31m"), QStringLiteral("GET /\nX: \\u001b[31m"));
    }

    void longBodiesAreCut()
    {
        const BodyText raw = bodyText(QByteArray("xxx\n").repeated(kMaxShownBody / 4) + "x");
        QVERIFY(raw.isCut);
        QCOMPARE(raw.text.size(), kMaxShownBody);
        const BodyText whole = bodyText(QByteArray("xxx\n").repeated(kMaxShownBody / 4));
        QVERIFY(!whole.isCut);

        const BodyText json = bodyText("[" + QByteArray("1,").repeated(kMaxShownBody) + "1]");
        QVERIFY(json.isJson);
        QVERIFY(json.isCut);
        QCOMPARE(json.text.size(), kMaxShownBody);
    }

    void longLinesAreCut()
    {
        const BodyText shown = bodyText("[\"" + QByteArray(kMaxShownLine, 'x') + "\"]");
        QVERIFY(shown.isCut);
        const QStringList lines = shown.text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1).size(), kMaxShownLine + 1);
        QVERIFY(lines.at(1).endsWith(u'…'));
        QCOMPARE(lines.at(2), u"]"_qs);
        QVERIFY(!bodyText(QByteArray(kMaxShownLine, 'x')).isCut);
    }

    void depthDoesNotMultiplyTheSize()
    {
        constexpr int kDepth = 1000;
        const QByteArray body = QByteArray("[").repeated(kDepth) + QByteArray("1,").repeated(1000) + "1" +
                                QByteArray("]").repeated(kDepth);
        QVERIFY(!QJsonDocument::fromJson(body).isNull());
        QVERIFY(bodyText(body).text.size() < 100 * body.size());
        // Past the parser's own limit it is text like any other.
        const BodyText deeper = bodyText(QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000));
        QVERIFY(!deeper.isJson);
        QVERIFY(deeper.text.startsWith(u"[[[["_qs));
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
