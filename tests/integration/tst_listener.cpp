// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

using namespace foyer;
using namespace foyer::test;

namespace {

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QJsonObject bodyOf(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

/// The table of answers of contract.md, through real TLS.
class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersByTheTable_data();
    void answersByTheTable();
    void handsOverTheDelivery();
    void masksTheTokenAndDropsCredentials();
    void showsABrowserAPage();
    void headHasNoBody();
    void keepsWhatWasNoGzip();
    void refusesABomb();
    void quarantinesAnUnknownCoding();
    void saysWhenItCannotStore();
    void comparesWithTheNewToken();
    void reportsItsStatus();
};

void TestListener::answersByTheTable_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");

    const QByteArray sample = R"({"user":{"email":"webhook@test.com","id":888},"venue":{"id":888},)"
                              R"("session":{"authenticationTime":"2018-01-18T13:27:08+0000"}})";
    const QByteArray gzipped = gzip(ListenerFixture::signIn(1));
    QTest::newRow("sign-in") << QByteArray("POST") << ListenerFixture::signIn(1) << QByteArray() << 200
                             << "stored";
    QTest::newRow("gzip") << QByteArray("POST") << gzipped << QByteArray("Content-Encoding: gzip\r\n") << 200
                          << "stored";
    QTest::newRow("x-gzip") << QByteArray("POST") << gzipped << QByteArray("Content-Encoding: X-GZIP\r\n")
                            << 200 << "stored";
    QTest::newRow("sample") << QByteArray("POST") << sample << QByteArray() << 200 << "test";
    QTest::newRow("empty object") << QByteArray("POST") << QByteArray("{}") << QByteArray() << 200 << "test";
    QTest::newRow("empty body") << QByteArray("POST") << QByteArray() << QByteArray() << 200 << "test";
    QTest::newRow("not JSON") << QByteArray("POST") << QByteArray("no json") << QByteArray() << 200
                              << "quarantined";
    QTest::newRow("not UTF-8") << QByteArray("POST") << QByteArray("\xff\xfe") << QByteArray() << 200
                               << "quarantined";
    QTest::newRow("deep") << QByteArray("POST") << QByteArray(20'000, '[') << QByteArray() << 200
                          << "quarantined";
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << QByteArray() << 200 << "ready";
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray() << 405 << QString();
    QTest::newRow("lower-case post") << QByteArray("post") << QByteArray("{}") << QByteArray() << 405
                                     << QString();
}

void TestListener::answersByTheTable()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QFETCH(QString, word);
    ListenerFixture fixture;
    QVERIFY(fixture.isListening());

    const QByteArray answer = fixture.ask(fixture.request(body, fields, method));
    QCOMPARE(answer.mid(9, 3).toInt(), status);
    QVERIFY2(answer.startsWith("HTTP/1.1 "), answer.constData());
    QCOMPARE(answer.contains("\r\nwifiWebhookListener: 1\r\n"), status == 200);
    QCOMPARE(answer.contains("\r\nAllow: GET, HEAD, POST\r\n"), status == 405);
    QVERIFY2(answer.contains("\r\nDate: Sat, 21 Nov 2026 09:00:00 GMT\r\n"), answer.constData());
    QCOMPARE(bodyOf(answer).value(QStringLiteral("status")).toString(), word);
    QCOMPARE(bodyOf(answer).contains(QStringLiteral("reason")), word == QStringLiteral("quarantined"));
    QCOMPARE(fixture.sink.deliveryCount(), 1);
    if (status == 405) {
        QCOMPARE(fixture.sink.deliveries().front().bareOutcome, DeliveryOutcome::Refused);
        QCOMPARE(fixture.sink.refusals(Refusal::MethodNotAllowed), 1);
    }
}

void TestListener::handsOverTheDelivery()
{
    ListenerFixture fixture;
    const QByteArray body = ListenerFixture::signIn(7);
    const QByteArray packed = gzip(body);
    QVERIFY(!fixture.ask(fixture.request(packed, "Content-Encoding: gzip\r\nUser-Agent: Purple Webhook\r\n"))
                 .isEmpty());
    const Delivery delivery = fixture.sink.deliveries().front();
    QCOMPARE(delivery.body, body);
    QCOMPARE(delivery.wireBytes, packed.size());
    QCOMPARE(delivery.origin, QStringLiteral("127.0.0.1"));
    QCOMPARE(delivery.receivedMs, fixture.clock.nowMs());
    QVERIFY(delivery.receivedTick > 0);
    QVERIFY(delivery.head.contains("User-Agent: Purple Webhook\r\n"));
    QVERIFY(delivery.payload && std::holds_alternative<SignIn>(*delivery.payload));
    QCOMPARE(std::get<SignIn>(*delivery.payload).visitorId, 7);
}

void TestListener::masksTheTokenAndDropsCredentials()
{
    ListenerFixture fixture;
    const QByteArray fields =
        "Referer: https://x/" + fixture.token.hex().toUpper() + "?" + fixture.token.hex() +
        "\r\nCookie: secret=1\r\nAuthorization: Basic secret\r\nProxy-Authorization: secret\r\n";
    QVERIFY(!fixture.ask(fixture.request("{}", fields)).isEmpty());
    const QByteArray head = fixture.sink.deliveries().front().head;
    QVERIFY(!head.toLower().contains(fixture.token.hex()));
    QVERIFY(!head.contains("secret"));
    QVERIFY(head.startsWith(QByteArray("POST /hook/" + fixture.token.masked().toUtf8() + " HTTP/1.1\r\n")));
    QCOMPARE(head.count(fixture.token.masked().toUtf8()), 3);
}

void TestListener::showsABrowserAPage()
{
    ListenerFixture fixture;
    const QByteArray answer =
        fixture.ask(fixture.head("GET", "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n"));
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));
    QVERIFY(answer.contains("Content-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(answer.contains("wifiWebhookListener: 1\r\n"));
    QVERIFY(answer.contains("<p>"));
    QCOMPARE(fixture.sink.deliveries().front().bareOutcome, DeliveryOutcome::Ready);
}

void TestListener::headHasNoBody()
{
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.head("HEAD", "Connection: close\r\n"));
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().startsWith("HTTP/1.1 200 "));
    QVERIFY(client.received().contains("wifiWebhookListener: 1\r\n"));
    QVERIFY(client.received().endsWith("\r\n\r\n"));
}

void TestListener::keepsWhatWasNoGzip()
{
    ListenerFixture fixture;
    QByteArray broken = gzip(ListenerFixture::signIn(1));
    broken.chop(10);
    const QByteArray answer = fixture.ask(fixture.request(broken, "Content-Encoding: gzip\r\n"));
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));
    QCOMPARE(bodyOf(answer).value(QStringLiteral("status")).toString(), QStringLiteral("quarantined"));
    QCOMPARE(fixture.sink.deliveries().front().body, broken);
}

void TestListener::refusesABomb()
{
    ListenerFixture fixture;
    const QByteArray bomb = gzip(QByteArray(20'000'000, ' '));
    QVERIFY(fixture.ask(fixture.request(bomb, "Content-Encoding: gzip\r\n")).startsWith("HTTP/1.1 413 "));
    QCOMPARE(fixture.sink.refusals(Refusal::BodyTooLarge), 1);
    QCOMPARE(fixture.sink.deliveryCount(), 0);
}

/// An error would make Purple send it for ever and then switch the webhook off (contract.md).
void TestListener::quarantinesAnUnknownCoding()
{
    ListenerFixture fixture;
    const QByteArray body("\x0b\x02\x80{}\x03", 6);
    const QByteArray answer = fixture.ask(fixture.request(body, "Content-Encoding: br\r\n"));
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));
    QCOMPARE(bodyOf(answer).value(QStringLiteral("status")).toString(), QStringLiteral("quarantined"));
    QCOMPARE(fixture.sink.deliveries().front().body, body);
}

void TestListener::saysWhenItCannotStore()
{
    ListenerFixture fixture;
    fixture.sink.answerAlways({DeliveryOutcome::NotStored, QStringLiteral("The disk is full.")});
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.request(ListenerFixture::signIn(1)));
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().startsWith("HTTP/1.1 503 "));
    QVERIFY(client.received().contains("Retry-After: 60\r\n"));
    QVERIFY(client.received().contains("Connection: close\r\n"));
    QVERIFY(!client.received().contains("wifiWebhookListener"));
    QCOMPARE(fixture.sink.refusals(Refusal::Overloaded), 1);
}

void TestListener::comparesWithTheNewToken()
{
    ListenerFixture fixture;
    const WebhookToken other = WebhookToken::generate();
    const QByteArray old = fixture.request("{}");
    QByteArray anew = old;
    anew.replace(fixture.token.hex(), other.hex());
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(anew);
    QVERIFY(client.waitForAnswers(1));
    fixture->setToken(other);
    client.send(anew);
    QVERIFY(client.waitForAnswers(2));
    client.send(old);
    QVERIFY(client.waitForAnswers(3));
    QCOMPARE(client.statuses(), (QList<int>{404, 200, 404}));
    QVERIFY(!client.answers().constFirst().contains("wifiWebhookListener"));
    QCOMPARE(fixture.sink.refusals(Refusal::WrongPath), 2);
}

void TestListener::reportsItsStatus()
{
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.request("{}") + fixture.request("{}"));
    QVERIFY(client.waitForAnswers(2));
    const listener::ListenerStatus status = fixture->status();
    QVERIFY(status.isListening);
    QCOMPARE(status.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(status.listeningSinceMs, fixture.clock.nowMs());
    QCOMPARE(status.threads, 2);
    QCOMPARE(status.connections, 1);
    QCOMPARE(status.connectionLimit, 512);
    QCOMPARE(status.answered, 2);
    QVERIFY(status.p50.count() > 0);
    QVERIFY(status.p99 >= status.p50);
    client.socket().disconnectFromHost();
    QTRY_COMPARE(fixture->status().connections, 0);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
