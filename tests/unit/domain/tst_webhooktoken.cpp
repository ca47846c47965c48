// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhooktoken.h"

#include <QSet>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHex = "9f2c0123456789abcdef0123456789abcdef0123456789abcdef01234567e71a"_ba;

} // namespace

class TestWebhookToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void generatesNewOnes();
    void readsHex_data();
    void readsHex();
    void masks();
    void matchesItsPathOnly_data();
    void matchesItsPathOnly();
    void matchesNoPathThatDiffersInOneByte();
};

void TestWebhookToken::generatesNewOnes()
{
    QSet<QByteArray> tokens;
    QSet<char> digits;
    for (int i = 0; i < 100; ++i) {
        const WebhookToken token = WebhookToken::generate();
        QVERIFY(WebhookToken::fromHex(token.hex()).has_value());
        tokens << token.hex();
        digits += QSet<char>(token.hex().begin(), token.hex().end());
    }
    QCOMPARE(tokens.size(), 100);
    QCOMPARE(digits.size(), 16);
}

void TestWebhookToken::readsHex_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("lower case") << kHex << kHex;
    QTest::newRow("upper case") << kHex.toUpper() << kHex;
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("short") << kHex.chopped(1) << QByteArray();
    QTest::newRow("long") << kHex + '0' << QByteArray();
    QTest::newRow("no hexadecimal digit") << kHex.chopped(1) + 'g' << QByteArray();
    QTest::newRow("white space") << kHex.chopped(1) + ' ' << QByteArray();
    QTest::newRow("NUL") << kHex.chopped(1) + '\0' << QByteArray();
}

void TestWebhookToken::readsHex()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    const auto token = WebhookToken::fromHex(text);
    QCOMPARE(token ? token->hex() : QByteArray(), hex);
}

void TestWebhookToken::masks()
{
    const WebhookToken token = *WebhookToken::fromHex(kHex);
    QCOMPARE(token.masked(), u"9f2c…e71a"_s);
    QCOMPARE(token.path(), "/hook/" + kHex);
}

void TestWebhookToken::matchesItsPathOnly_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("matches");
    QTest::newRow("its path") << "/hook/" + kHex << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("root") << "/"_ba << false;
    QTest::newRow("no token") << "/hook/"_ba << false;
    QTest::newRow("the token alone") << kHex << false;
    QTest::newRow("one short") << "/hook/" + kHex.chopped(1) << false;
    QTest::newRow("one more") << "/hook/" + kHex + '0' << false;
    QTest::newRow("a slash more") << "/hook/" + kHex + '/' << false;
    QTest::newRow("a query") << "/hook/" + kHex + "?x=1" << false;
    QTest::newRow("upper case") << "/hook/" + kHex.toUpper() << false;
    QTest::newRow("another folder") << "/Hook/" + kHex << false;
    QTest::newRow("noughts") << "/hook/" + QByteArray(64, '0') << false;
    QTest::newRow("above the root") << "/../hook/" + kHex << false;
}

void TestWebhookToken::matchesItsPathOnly()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, matches);
    QCOMPARE(WebhookToken::fromHex(kHex)->matchesPath(path), matches);
}

void TestWebhookToken::matchesNoPathThatDiffersInOneByte()
{
    const WebhookToken token = *WebhookToken::fromHex(kHex);
    for (qsizetype i = 0; i < token.path().size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray path = token.path();
            path[i] = char(path[i] ^ (1 << bit));
            QVERIFY(!token.matchesPath(path));
        }
    }
}

QTEST_GUILESS_MAIN(TestWebhookToken)
#include "tst_webhooktoken.moc"
