// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

using namespace foyer;
using namespace foyer::test;

/// Framing, byte for byte through TLS: what is one message is answered, what has two readings is refused.
class TestListenerFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAmbiguity_data();
    void refusesAmbiguity();
    void closesAfterARefusal();
    void takesEveryForm_data();
    void takesEveryForm();
    void findsNothingElsewhere_data();
    void findsNothingElsewhere();
    void answersAPipelineInOrder();
    void takesBytesOneByOne();
    void takesAPipelineOfWrongPaths();
    void keepsAnOldConnectionOnlyWhenAsked();
    void continuesOnExpectation();
    void refusesOtherExpectations();
    void countsWhatIsNotTls();
};

void TestListenerFraming::refusesAmbiguity_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST %PATH% HTTP/1.1\r\n";
    const QByteArray host = "Host: h\r\n";
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &fields,
                        int status = 400) { QTest::newRow(name) << line << fields << status; };
    row("length and coding", post, host + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n");
    row("coding and length", post, host + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n");
    row("identity and length", post, host + "Transfer-Encoding: identity\r\nContent-Length: 2\r\n");
    row("two codings", post, host + "Transfer-Encoding: gzip, chunked\r\n");
    row("chunked, identity", post, host + "Transfer-Encoding: chunked, identity\r\n");
    row("chunked twice", post, host + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    row("chunked in a list twice", post, host + "Transfer-Encoding: chunked, chunked\r\n");
    row("xchunked", post, host + "Transfer-Encoding: xchunked\r\n");
    row("chunked with a high byte", post,
        host + "Transfer-Encoding: \xff"
               "chunked\r\n");
    row("two lengths", post, host + "Content-Length: 2\r\nContent-Length: 5\r\n");
    row("equal lengths", post, host + "Content-Length: 2\r\nContent-Length: 2\r\n");
    row("list of lengths", post, host + "Content-Length: 2, 2\r\n");
    row("negative", post, host + "Content-Length: -1\r\n");
    row("plus", post, host + "Content-Length: +2\r\n");
    row("hex", post, host + "Content-Length: 0x10\r\n");
    row("empty length", post, host + "Content-Length:\r\n");
    row("past 64 bits", post, host + "Content-Length: 18446744073709551618\r\n");
    row("space before colon", post, host + "Content-Length : 2\r\n");
    row("folded", post, host + "X-A: 1\r\n 2\r\nContent-Length: 2\r\n");
    row("folded at once", post, host + "X-A:\r\n 2\r\nContent-Length: 2\r\n");
    row("folded to nothing", post, host + "X-A: \r\n \r\nContent-Length: 2\r\n");
    row("first line indented", post, " " + host + "Content-Length: 2\r\n");
    row("no host", post, "Content-Length: 2\r\n");
    row("two hosts", post, host + host + "Content-Length: 2\r\n");
    row("host with a high byte", post, "Host: h\xc3\xa4\r\nContent-Length: 2\r\n");
    row("host with a path", post, "Host: h/x\r\nContent-Length: 2\r\n");
    row("bare LF", post, "Host: h\nContent-Length: 2\r\n");
    row("bare CR", post, "Host: h\rX: 1\r\nContent-Length: 2\r\n");
    row("NUL", post, host + QByteArray("X: a\0b\r\n", 8) + "Content-Length: 2\r\n");
    row("no name", post, host + ": x\r\nContent-Length: 2\r\n");
    row("version 0.9", "POST %PATH% HTTP/0.9\r\n", host + "Content-Length: 2\r\n");
    row("version 2.0", "POST %PATH% HTTP/2.0\r\n", host + "Content-Length: 2\r\n");
    row("no version", "POST %PATH%\r\n", host + "Content-Length: 2\r\n");
    row("absolute form", "POST https://h%PATH% HTTP/1.1\r\n", host + "Content-Length: 2\r\n");
    row("authority form", "CONNECT h:443 HTTP/1.1\r\n", host);
    row("asterisk form", "OPTIONS * HTTP/1.1\r\n", host);
    row("high byte in the target", "POST %PATH%\xc3\xa4 HTTP/1.1\r\n", host + "Content-Length: 2\r\n");
    row("two spaces", "POST  %PATH% HTTP/1.1\r\n", host + "Content-Length: 2\r\n");
    row("chunked in 1.0", "POST %PATH% HTTP/1.0\r\n", host + "Transfer-Encoding: chunked\r\n");
    row("long line", "POST /" + QByteArray(5'000, 'a') + " HTTP/1.1\r\n", host, 431);
    row("many fields", post, host + QByteArray("A: b\r\n").repeated(64), 431);
    row("long header", post, host + "X: " + QByteArray(100'000, 'a') + "\r\n", 431);
    row("too long a body", post, host + "Content-Length: 900000000\r\n", 413);
}

void TestListenerFraming::refusesAmbiguity()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    ListenerFixture fixture;
    line.replace("%PATH%", fixture.token.path());
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(line + fields + "\r\n{}");
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.statuses(), QList<int>{status});
    QVERIFY(client.received().contains("Connection: close\r\n"));
    QCOMPARE(fixture.sink.deliveryCount(), 0);
    const Refusal kind = status == 400   ? Refusal::BadRequest
                         : status == 413 ? Refusal::BodyTooLarge
                                         : Refusal::HeaderTooLarge;
    QCOMPARE(fixture.sink.refusals(kind), 1);
}

void TestListenerFraming::closesAfterARefusal()
{
    // The answer must arrive although the client is still sending, and nothing behind it may be understood.
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.head("POST", "Content-Length: 900000000\r\n") + QByteArray(100'000, 'x'));
    QVERIFY(client.waitForAnswers(1));
    client.send(fixture.request("{}"));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), QList<int>{413});
    QCOMPARE(fixture.sink.deliveryCount(), 0);
}

void TestListenerFraming::takesEveryForm_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("rest");
    const QByteArray post = "POST %PATH% HTTP/1.1\r\nHost: h\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: Chunked\r\n\r\n";
    QTest::newRow("length") << post << QByteArray("Content-Length: 7\r\n\r\n{\"a\":1}");
    QTest::newRow("leading zeros") << post << QByteArray("Content-Length: 007\r\n\r\n{\"a\":1}");
    QTest::newRow("white space around a value")
        << post << QByteArray("Content-Length: \t 7 \t\r\n\r\n{\"a\":1}");
    QTest::newRow("no white space") << post << QByteArray("content-length:7\r\n\r\n{\"a\":1}");
    QTest::newRow("HTTP/1.0 without a host")
        << QByteArray("POST %PATH% HTTP/1.0\r\n") << QByteArray("Content-Length: 7\r\n\r\n{\"a\":1}");
    QTest::newRow("an empty line first") << "\r\n" + post << QByteArray("Content-Length: 7\r\n\r\n{\"a\":1}");
    QTest::newRow("one chunk") << chunked << QByteArray("7\r\n{\"a\":1}\r\n0\r\n\r\n");
    QTest::newRow("many chunks") << chunked
                                 << QByteArray("1\r\n{\r\n3\r\n\"a\"\r\n003\r\n:1}\r\n000\r\n\r\n");
    QTest::newRow("extensions") << chunked << QByteArray("7;a=b;c=\"d;e\"\r\n{\"a\":1}\r\n0;x\r\n\r\n");
    QTest::newRow("trailers") << chunked << QByteArray("7\r\n{\"a\":1}\r\n0\r\nX-Sum: 1\r\nX-B: 2\r\n\r\n");
    QTest::newRow("obs-text elsewhere")
        << post << QByteArray("X: \xe9\r\nContent-Length: 7\r\n\r\n{\"a\":1}");
}

void TestListenerFraming::takesEveryForm()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, rest);
    ListenerFixture fixture;
    line.replace("%PATH%", fixture.token.path());
    const QByteArray answer = fixture.ask(line + rest);
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QCOMPARE(fixture.sink.deliveryCount(), 1);
    QCOMPARE(fixture.sink.deliveries().front().body, QByteArray("{\"a\":1}"));
}

void TestListenerFraming::findsNothingElsewhere_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/", "/hook/", "%SHORT%", "%PATH%0", "%PATH%/", "%PATH%?x=1", "%PATH%?",
                               "%PATH%#a", "/..%PATH%", "//%PATH%", "/favicon.ico"})
        QTest::newRow(target) << QByteArray(target);
}

void TestListenerFraming::findsNothingElsewhere()
{
    QFETCH(QByteArray, target);
    ListenerFixture fixture;
    target.replace("%SHORT%", fixture.token.path().chopped(1));
    target.replace("%PATH%", fixture.token.path());
    const QByteArray answer =
        fixture.ask("POST " + target + " HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
    QVERIFY(!answer.toLower().contains("wifiwebhooklistener"));
    QCOMPARE(fixture.sink.deliveryCount(), 0);
    QCOMPARE(fixture.sink.refusals(Refusal::WrongPath), 1);
}

void TestListenerFraming::answersAPipelineInOrder()
{
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    const QByteArray last = ListenerFixture::signIn(1);
    client.send(fixture.request(ListenerFixture::signIn(1)) + fixture.request("{}") + fixture.request("x") +
                fixture.head("GET", {}) + fixture.request(last, "Connection: close\r\n") +
                fixture.request("{}"));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), (QList<int>{200, 200, 200, 200, 200}));
    const QList<QByteArray> answers = client.answers();
    const QList<QByteArray> words{"stored", "test", "quarantined", "ready", "repeat"};
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY2(answers[i].contains(QByteArray("\"status\":\"" + words[i] + "\"")), answers[i].constData());
    QCOMPARE(fixture.sink.deliveryCount(), 5);
}

void TestListenerFraming::takesBytesOneByOne()
{
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    const QByteArray bytes = fixture.request("{}") + fixture.head("POST", "Transfer-Encoding: chunked\r\n") +
                             "1;a=b\r\n{\r\n1\r\n}\r\n0\r\nT: 1\r\n\r\n" +
                             fixture.head("POST", "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n" +
                             fixture.request("x");
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QVERIFY(client.waitForAnswers(4));
    QCOMPARE(client.statuses(), (QList<int>{200, 200, 200, 200}));
    QCOMPARE(fixture.sink.deliveries()[1].body, QByteArray("{}"));
    QCOMPARE(fixture.sink.deliveries()[2].body, QByteArray());
}

void TestListenerFraming::takesAPipelineOfWrongPaths()
{
    // These are answered without the store: thousands in one buffer must not nest as deep as they are many.
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n").repeated(900) +
                fixture.request("{}", "Connection: close\r\n"));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses().size(), 901);
    QCOMPARE(client.statuses().constLast(), 200);
}

void TestListenerFraming::keepsAnOldConnectionOnlyWhenAsked()
{
    ListenerFixture fixture;
    const QByteArray old = "POST " + fixture.token.path() + " HTTP/1.0\r\nContent-Length: 2\r\n";
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(old + "Connection: keep-alive\r\n\r\n{}");
    QVERIFY(client.waitForAnswers(1));
    QVERIFY(client.received().contains("Connection: keep-alive\r\n"));
    client.send(old + "\r\n{}");
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), (QList<int>{200, 200}));
    QVERIFY(client.answers().constLast().contains("Connection: close\r\n"));
}

void TestListenerFraming::continuesOnExpectation()
{
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.head("POST", "Content-Length: 2\r\nExpect: 100-Continue\r\n"));
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.received(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("{}");
    QVERIFY(client.waitForAnswers(2));
    QCOMPARE(client.statuses(), (QList<int>{100, 200}));
    // RFC 9110, 10.1.1: the body is here already, so nobody waits.
    client.send(fixture.request("{}", "Expect: 100-continue\r\n"));
    QVERIFY(client.waitForAnswers(3));
    QCOMPARE(client.statuses(), (QList<int>{100, 200, 200}));
}

void TestListenerFraming::refusesOtherExpectations()
{
    ListenerFixture fixture;
    QVERIFY(fixture.ask(fixture.request("{}", "Expect: a-miracle\r\n")).startsWith("HTTP/1.1 417 "));
    QCOMPARE(fixture.sink.deliveryCount(), 0);
}

void TestListenerFraming::countsWhatIsNotTls()
{
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectPlain(fixture.port()));
    client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(fixture.sink.refusals(Refusal::NotTls), 1);
}

QTEST_GUILESS_MAIN(TestListenerFraming)
#include "tst_listenerframing.moc"
