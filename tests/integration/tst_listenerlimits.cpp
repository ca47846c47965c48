// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace foyer;
using namespace foyer::test;
using namespace std::chrono_literals;

namespace {

/// Limits whose clocks are all out of a test's reach, so that the one which it sets is the one that it meets.
listener::Limits patientLimits()
{
    listener::Limits limits;
    for (auto clock : {&listener::Limits::handshake, &listener::Limits::firstByte, &listener::Limits::header,
                       &listener::Limits::body, &listener::Limits::request, &listener::Limits::idle,
                       &listener::Limits::writeStall, &listener::Limits::answer})
        limits.*clock = 60s;
    return limits;
}

/// A byte every 20 ms for as long as nobody objects: no byte may start a clock again. Whether somebody did.
bool drip(RawClient &client, const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (!client.answers().isEmpty() || client.isClosed())
            return true;
        client.send(QByteArray(1, byte));
        QTest::qWait(20);
    }
    return false;
}

} // namespace

/// Each limit of limits.h, reached with small values. A clock is started before the bytes that start the
/// listener's, so that it never shows less than the listener's limit unless that was cut short.
class TestListenerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handshakeTooSlow_data();
    void handshakeTooSlow();
    void firstByteTooSlow();
    void headerTooSlow();
    void bodyTooSlow();
    void requestTooSlow_data();
    void requestTooSlow();
    void idleIsClosed();
    void unreadAnswersStall();
    void answerTooLate();
    void readsNothingWhileAnAnswerIsOwed();
    void sizes_data();
    void sizes();
    void requestsPerConnection();
    void connections();
    void connectionsPerAddress();
    void connectionsOfAnotherAddressStay();
    void handshakesAtOnce();
    void makesRoomOnlyAfterTheAnswer();
};

void TestListenerLimits::handshakeTooSlow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("a ClientHello that drips")
        << QByteArray("\x16\x03\x01\x02\x00\x01", 6) + QByteArray(200, '\0');
}

void TestListenerLimits::handshakeTooSlow()
{
    QFETCH(QByteArray, bytes);
    auto limits = patientLimits();
    limits.handshake = 600ms;
    ListenerFixture fixture(limits);
    RawClient client;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(client.connectPlain(fixture.port()));
    QVERIFY(bytes.isEmpty() || drip(client, bytes));
    QVERIFY(client.waitForClose());
    QVERIFY(clock.elapsed() >= 600);
    QCOMPARE(fixture.sink.refusals(Refusal::HandshakeTooSlow), 1);
}

void TestListenerLimits::firstByteTooSlow()
{
    auto limits = patientLimits();
    limits.firstByte = 600ms;
    ListenerFixture fixture(limits);
    RawClient client;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(client.connectTls(fixture.port()));
    QVERIFY(client.waitForClose());
    QVERIFY(clock.elapsed() >= 600);
    QVERIFY(client.received().isEmpty());
    QCOMPARE(fixture.sink.refusals(Refusal::TooSlow), 1);
}

void TestListenerLimits::headerTooSlow()
{
    auto limits = patientLimits();
    limits.header = 600ms;
    ListenerFixture fixture(limits);
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(drip(client, fixture.head("POST", "X: " + QByteArray(400, 'a'))));
    QCOMPARE(client.statuses(), QList<int>{408});
    QVERIFY(clock.elapsed() >= 600);
    QCOMPARE(fixture.sink.refusals(Refusal::TooSlow), 1);
}

void TestListenerLimits::bodyTooSlow()
{
    auto limits = patientLimits();
    limits.body = 600ms;
    ListenerFixture fixture(limits);
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send("POST ");
    QTest::qWait(600); // Another clock's.
    QElapsedTimer clock;
    clock.start();
    client.send(fixture.head("POST", "Content-Length: 500\r\n").mid(5));
    QVERIFY(drip(client, QByteArray(500, ' ')));
    QCOMPARE(client.statuses(), QList<int>{408});
    QVERIFY(clock.elapsed() >= 600);
    QCOMPARE(fixture.sink.refusals(Refusal::TooSlow), 1);
}

void TestListenerLimits::requestTooSlow_data()
{
    QTest::addColumn<bool>("endsItsHeader");
    QTest::newRow("in the header") << false;
    QTest::newRow("in the body") << true;
}

/// One clock over both parts of a request.
void TestListenerLimits::requestTooSlow()
{
    QFETCH(bool, endsItsHeader);
    auto limits = patientLimits();
    limits.request = 2s;
    ListenerFixture fixture(limits);
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!drip(client, "POST "));
    QTest::qWait(1'500);
    const qint64 untilTheBody = clock.elapsed();
    if (endsItsHeader)
        client.send(fixture.head("POST", "Content-Length: 500\r\n").mid(5));
    QVERIFY(drip(client, QByteArray(500, 'a')));
    QCOMPARE(client.statuses(), QList<int>{408});
    const qint64 elapsed = clock.elapsed();
    QVERIFY2(elapsed >= 2'000, qPrintable(QString::number(elapsed)));
    // Not counted from the end of the header.
    QVERIFY2(elapsed < untilTheBody + 2'000, qPrintable(QString::number(elapsed)));
    QCOMPARE(fixture.sink.refusals(Refusal::TooSlow), 1);
}

void TestListenerLimits::idleIsClosed()
{
    auto limits = patientLimits();
    limits.idle = 600ms;
    ListenerFixture fixture(limits);
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    QElapsedTimer clock;
    clock.start();
    client.send(fixture.request("{}"));
    QVERIFY(client.waitForAnswers(1));
    QVERIFY(client.waitForClose());
    QVERIFY(clock.elapsed() >= 600);
    QCOMPARE(fixture.sink.refusals(Refusal::TooSlow), 0);
}

void TestListenerLimits::unreadAnswersStall()
{
    auto limits = patientLimits();
    limits.writeStall = 300ms;
    limits.requestsPerConnection = 1'000'000;
    ListenerFixture fixture(limits);
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.socket().setReadBufferSize(1); // Takes no answer from the system any more.
    client.socket().disconnect(SIGNAL(readyRead()));
    const QByteArray many = QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n").repeated(20'000);
    QElapsedTimer clock;
    clock.start();
    while (fixture.sink.refusals(Refusal::TooSlow) == 0 && clock.elapsed() < 10'000) {
        if (client.socket().encryptedBytesToWrite() < 1'000'000)
            client.send(many);
        QTest::qWait(20);
    }
    QCOMPARE(fixture.sink.refusals(Refusal::TooSlow), 1);
    QTRY_COMPARE(fixture->status().connections, 0);
}

void TestListenerLimits::answerTooLate()
{
    auto limits = patientLimits();
    limits.answer = 600ms;
    ListenerFixture fixture(limits);
    fixture.sink.hold();
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    QElapsedTimer clock;
    clock.start();
    client.send(fixture.request("{}"));
    QVERIFY(client.waitForAnswers(1));
    QVERIFY(clock.elapsed() >= 600);
    QCOMPARE(client.statuses(), QList<int>{503});
    QVERIFY(client.received().contains("Retry-After: 60\r\n"));
    QCOMPARE(fixture.sink.refusals(Refusal::Overloaded), 1);
    fixture.sink.release();
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), QList<int>{503});
}

/// What a client sends meanwhile stays with the system, which soon takes no more of it.
void TestListenerLimits::readsNothingWhileAnAnswerIsOwed()
{
    constexpr qint64 kFlood = 32'000'000;
    ListenerFixture fixture(patientLimits());
    fixture.sink.hold();
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.request("{}"));
    QTRY_COMPARE(fixture.sink.deliveryCount(), 1);
    client.send(QByteArray(kFlood, 'x'));
    QTest::qWait(300);
    QVERIFY(client.socket().encryptedBytesToWrite() > kFlood / 2);
    fixture.sink.release();
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.statuses().constFirst(), 200);
}

void TestListenerLimits::sizes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    // "GET " and " HTTP/1.1\r\n" are 15 bytes.
    QTest::newRow("line at its limit") << QByteArray(185, '/') << QByteArray() << QByteArray() << 404;
    QTest::newRow("line over it") << QByteArray(186, '/') << QByteArray() << QByteArray() << 431;
    QTest::newRow("fields at their limit")
        << QByteArray("/") << QByteArray("A: b\r\n").repeated(4) << QByteArray() << 404;
    QTest::newRow("fields over it") << QByteArray("/") << QByteArray("A: b\r\n").repeated(5) << QByteArray()
                                    << 431;
    QTest::newRow("header over it") << QByteArray("/") << "X: " + QByteArray(500, 'x') + "\r\n"
                                    << QByteArray() << 431;
    QTest::newRow("body at its limit")
        << QByteArray("/") << QByteArray("Content-Length: 100\r\n") << QByteArray(100, 'x') << 404;
    QTest::newRow("body over it") << QByteArray("/") << QByteArray("Content-Length: 101\r\n")
                                  << QByteArray(101, 'x') << 413;
    QTest::newRow("chunks at the limit")
        << QByteArray("/") << chunked
        << "32\r\n" + QByteArray(50, 'x') + "\r\n32\r\n" + QByteArray(50, 'x') + "\r\n0\r\n\r\n"
        << 404;
    QTest::newRow("chunks over it") << QByteArray("/") << chunked
                                    << "32\r\n" + QByteArray(50, 'x') + "\r\n33\r\n" + QByteArray(51, 'x') +
                                           "\r\n0\r\n\r\n"
                                    << 413;
    QTest::newRow("endless extension") << QByteArray("/") << chunked << "1;" + QByteArray(600, 'x') << 431;
    QTest::newRow("endless trailer") << QByteArray("/") << chunked << "0\r\nX: " + QByteArray(600, 'x')
                                     << 431;
}

void TestListenerLimits::sizes()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    listener::Limits limits;
    limits.requestLineBytes = 200;
    limits.headerFields = 5;
    limits.headerBytes = 400;
    limits.bodyBytes = 100;
    ListenerFixture fixture(limits);
    const QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n" + body;
    QCOMPARE(fixture.ask(request).mid(9, 3).toInt(), status);

    // In small pieces it comes out the same.
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    for (qsizetype at = 0; at < request.size() && client.answers().isEmpty(); at += 7) {
        client.send(request.mid(at, 7));
        QTest::qWait(1);
    }
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.statuses(), QList<int>{status});
}

void TestListenerLimits::requestsPerConnection()
{
    ListenerFixture fixture({.requestsPerConnection = 3});
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.request("{}").repeated(5));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), (QList<int>{200, 200, 200}));
    QVERIFY(client.answers()[1].contains("Connection: keep-alive\r\n"));
    QVERIFY(client.answers()[2].contains("Connection: close\r\n"));
}

void TestListenerLimits::connections()
{
    ListenerFixture fixture({.connections = 2});
    RawClient first;
    RawClient second;
    RawClient third;
    QVERIFY(first.connectTls(fixture.port()));
    QVERIFY(second.connectTls(fixture.port()));
    first.send(fixture.request("{}"));
    QVERIFY(first.waitForAnswers(1));
    // The second has gone longest without a request, although the first came before it.
    QVERIFY(third.connectTls(fixture.port()));
    third.send(fixture.request("{}"));
    QVERIFY(third.waitForAnswers(1));
    QVERIFY(second.waitForClose());
    QVERIFY(!first.isClosed());
    QCOMPARE(fixture.sink.refusals(Refusal::TooManyConnections), 1);
    QCOMPARE(fixture->status().connections, 2);
    QCOMPARE(fixture->status().connectionLimit, 2);
}

void TestListenerLimits::connectionsPerAddress()
{
    ListenerFixture fixture({.connectionsPerAddress = 1});
    RawClient first;
    RawClient second;
    QVERIFY(first.connectTls(fixture.port()));
    QVERIFY(second.connectTls(fixture.port()));
    QVERIFY(first.waitForClose());
    QVERIFY(!second.isClosed());
    QCOMPARE(fixture.sink.refusals(Refusal::TooManyConnections), 1);
}

void TestListenerLimits::connectionsOfAnotherAddressStay()
{
    ListenerFixture fixture({.connectionsPerAddress = 1});
    RawClient first;
    RawClient second;
    QVERIFY(first.connectTls(fixture.port()));
    QVERIFY(second.connectTls(fixture.port(), QHostAddress(QStringLiteral("127.0.0.2"))));
    second.send(fixture.request("{}"));
    QVERIFY(second.waitForAnswers(1));
    QVERIFY(!first.isClosed());
    QCOMPARE(fixture.sink.deliveries().front().origin, QStringLiteral("127.0.0.2"));
}

void TestListenerLimits::handshakesAtOnce()
{
    ListenerFixture fixture({.handshakes = 1});
    RawClient encrypted;
    QVERIFY(encrypted.connectTls(fixture.port()));
    encrypted.send(fixture.request("{}")); // The client's end of a handshake comes before the server's.
    QVERIFY(encrypted.waitForAnswers(1));
    RawClient silent;
    QVERIFY(silent.connectPlain(fixture.port()));
    QTRY_COMPARE(fixture->status().connections, 2);
    RawClient next;
    QVERIFY(next.connectTls(fixture.port()));
    QVERIFY(silent.waitForClose());
    QVERIFY(!encrypted.isClosed());
    QCOMPARE(fixture.sink.refusals(Refusal::TooManyConnections), 1);
}

void TestListenerLimits::makesRoomOnlyAfterTheAnswer()
{
    ListenerFixture fixture({.connections = 1});
    fixture.sink.hold();
    RawClient first;
    RawClient second;
    QVERIFY(first.connectTls(fixture.port()));
    first.send(fixture.request("{}"));
    QTRY_COMPARE(fixture.sink.deliveryCount(), 1);
    QVERIFY(second.connectTls(fixture.port()));
    fixture.sink.release();
    QVERIFY(first.waitForClose());
    QCOMPARE(first.statuses(), QList<int>{200});
    QVERIFY(first.received().contains("Connection: close\r\n"));
    QVERIFY(!second.isClosed());
}

QTEST_GUILESS_MAIN(TestListenerLimits)
#include "tst_listenerlimits.moc"
