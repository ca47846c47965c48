// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

#include <QElapsedTimer>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <memory>
#include <vector>

using namespace foyer;
using namespace foyer::test;
using namespace std::chrono_literals;

/// TLS as strangers meet it, and the beginning and the end of listening.
class TestListenerLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsAfterDroppedHandshakes_data();
    void hearsAfterDroppedHandshakes();
    void hearsBehindACrowdThatComesAtOnce();
    void refusesOldTls_data();
    void refusesOldTls();
    void offersOnlyAeadSuites();
    void reloadKeepsTheLiveConnection();
    void saysWhyItCannotListen();
    void stopsAtOnceWhenIdle();
    void stopAnswersWhatIsInFlight();
    void stopWaitsForARequestThatHasBegun();
    void stopKeepsItsDeadline();
    void takesATokenWhileItStops();
    void listensAgainAfterStop();
    void answersAClientThatHalfCloses_data();
    void answersAClientThatHalfCloses();
    void dropsTheAnswerToAClientThatLeft();
    void dropsTheAnswerToAListenerThatIsGone();
    void diesWithConnectionsOpen();
};

void TestListenerLife::hearsAfterDroppedHandshakes_data()
{
    QTest::addColumn<QString>("leave");
    for (const char *leave : {"fin", "reset", "plain", "half"})
        QTest::newRow(leave) << QString::fromLatin1(leave);
}

void TestListenerLife::hearsAfterDroppedHandshakes()
{
    QFETCH(QString, leave);
    ListenerFixture fixture;
    for (int round = 0; round < 2; ++round) {
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 100; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QHostAddress::LocalHost, fixture.port());
            QVERIFY(socket->waitForConnected(2'000));
            if (leave == QStringLiteral("plain"))
                socket->write("GET / HTTP/1.0\r\n\r\n");
            else if (leave == QStringLiteral("half"))
                socket->write(QByteArray("\x16\x03\x01\x02\x00\x01", 6));
            if (leave == QStringLiteral("reset"))
                socket->abort();
            else
                socket->disconnectFromHost();
            crowd.push_back(std::move(socket));
        }
        QTest::qWait(50);
    }
    QVERIFY(fixture.ask(fixture.request("{}")).startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(fixture->status().connections, 0);
}

/// Accepting is much quicker than taking over: whoever comes last in a burst must not be the one turned away.
void TestListenerLife::hearsBehindACrowdThatComesAtOnce()
{
    ListenerFixture fixture({}, 1);
    RawClient first;
    QVERIFY(first.connectTls(fixture.port()));
    auto stall = fixture.sink.stallSubmitters();
    first.send(fixture.request("{}"));

    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (quint32 i = 0; i < 200; ++i) { // They wait in the system's queue: no event is handled here.
        auto socket = std::make_unique<QTcpSocket>();
        socket->bind(QHostAddress(QHostAddress(QHostAddress::LocalHost).toIPv4Address() + 1 + i));
        socket->connectToHost(QHostAddress::LocalHost, fixture.port());
        QVERIFY(socket->waitForConnected(2'000));
        crowd.push_back(std::move(socket));
    }
    QTimer end; // Local, so that it dies before what it ends.
    end.setSingleShot(true);
    connect(&end, &QTimer::timeout, this, [&stall] { stall.reset(); });
    end.start(200);
    QVERIFY(fixture.ask(fixture.request("{}")).startsWith("HTTP/1.1 200 "));
    QVERIFY(first.waitForAnswers(1));
}

void TestListenerLife::refusesOldTls_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("isWelcome");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("TLS 1.0") << int(QSsl::TlsV1_0) << false;
    QTest::newRow("TLS 1.1") << int(QSsl::TlsV1_1) << false;
    QT_WARNING_POP
    QTest::newRow("TLS 1.2") << int(QSsl::TlsV1_2) << true;
    QTest::newRow("TLS 1.3") << int(QSsl::TlsV1_3) << true;
}

void TestListenerLife::refusesOldTls()
{
    QFETCH(int, protocol);
    QFETCH(bool, isWelcome);
    ListenerFixture fixture;
    RawClient client{QSsl::SslProtocol(protocol)};
    QCOMPARE(client.connectTls(fixture.port()), isWelcome);
}

void TestListenerLife::offersOnlyAeadSuites()
{
    ListenerFixture fixture;
    const QSslConfiguration server = ListenerFixture::tls(ListenerFixture::identity());
    QCOMPARE(server.peerVerifyMode(), QSslSocket::VerifyNone);
    QVERIFY(server.caCertificates().isEmpty());
    QVERIFY(!server.ciphers().isEmpty());
    for (const QSslCipher &cipher : server.ciphers())
        QVERIFY2(cipher.name().contains(u"GCM") || cipher.name().contains(u"CHACHA20"),
                 qPrintable(cipher.name()));

    RawClient old;
    QSslConfiguration weak = old.socket().sslConfiguration();
    weak.setProtocol(QSsl::TlsV1_2);
    weak.setCiphers({QSslCipher(QStringLiteral("ECDHE-ECDSA-AES128-SHA"))});
    old.socket().setSslConfiguration(weak);
    QVERIFY(!old.connectTls(fixture.port()));
    QTRY_COMPARE(fixture.sink.refusals(Refusal::HandshakeFailed), 1);
}

void TestListenerLife::reloadKeepsTheLiveConnection()
{
    ListenerFixture fixture;
    RawClient before;
    QVERIFY(before.connectTls(fixture.port()));
    const Identity renewed = makeCertificate({});
    fixture->setTls(ListenerFixture::tls(renewed));
    RawClient after;
    QVERIFY(after.connectTls(fixture.port()));
    QCOMPARE(before.socket().peerCertificate(), ListenerFixture::identity().certificate());
    QCOMPARE(after.socket().peerCertificate(), renewed.certificate());
    before.send(fixture.request("{}"));
    QVERIFY(before.waitForAnswers(1));
}

void TestListenerLife::saysWhyItCannotListen()
{
    ListenerFixture first;
    FakeSink sink;
    listener::Listener second(sink, first.clock, first.token);
    const QSslConfiguration tls = ListenerFixture::tls(ListenerFixture::identity());
    const auto codeOf = [&](const QSslConfiguration &with, const QString &address, quint16 port) {
        const Result<void> result = second.listen(with, {.address = QHostAddress(address), .port = port});
        return result ? std::nullopt : std::optional(result.error().code);
    };
    const QString loopback = QStringLiteral("127.0.0.1");
    QCOMPARE(codeOf(tls, loopback, first.port()), ErrorCode::InUse);
    QCOMPARE(codeOf(tls, QStringLiteral("192.0.2.1"), 0), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(QSslConfiguration(), loopback, 0), ErrorCode::InvalidInput);
    QVERIFY(!second.status().isListening);
    QCOMPARE(codeOf(tls, loopback, 0), std::nullopt);
    QVERIFY(second.status().isListening);
    QCOMPARE(codeOf(tls, loopback, 0), ErrorCode::InUse);
}

void TestListenerLife::stopsAtOnceWhenIdle()
{
    ListenerFixture fixture;
    RawClient idle;
    QVERIFY(idle.connectTls(fixture.port()));
    RawClient silent;
    QVERIFY(silent.connectPlain(fixture.port()));
    QTRY_COMPARE(fixture->status().connections, 2);
    int changes = 0;
    connect(&*fixture, &listener::Listener::statusChanged, this, [&] { ++changes; });
    QElapsedTimer clock;
    clock.start();
    bool isDone = false;
    fixture->stop(5s, [&] { isDone = true; });
    QVERIFY(!fixture->status().isListening);
    QCOMPARE(changes, 1);
    QTRY_VERIFY(isDone);
    QVERIFY(clock.elapsed() < 2'000);
    QVERIFY(idle.waitForClose());
    QVERIFY(silent.waitForClose());
    QCOMPARE(fixture->status().connections, 0);
    isDone = false;
    fixture->stop(5s, [&] { isDone = true; });
    QVERIFY(isDone);
}

void TestListenerLife::stopAnswersWhatIsInFlight()
{
    ListenerFixture fixture;
    fixture.sink.hold();
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.request("{}"));
    QTRY_COMPARE(fixture.sink.deliveryCount(), 1);
    bool isDone = false;
    bool isDoneTwice = false;
    fixture->stop(5s, [&] { isDone = true; });
    fixture->stop(5s, [&] { isDoneTwice = isDone; });
    QTest::qWait(100);
    QVERIFY(!isDone);
    fixture.sink.release();
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), QList<int>{200});
    QVERIFY(client.received().contains("Connection: close\r\n"));
    QTRY_VERIFY(isDoneTwice);
}

void TestListenerLife::stopWaitsForARequestThatHasBegun()
{
    ListenerFixture fixture;
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.head("POST", "Content-Length: 2\r\nExpect: 100-continue\r\n"));
    QVERIFY(client.waitForAnswers(1));
    bool isDone = false;
    fixture->stop(5s, [&] { isDone = true; });
    QTest::qWait(50);
    client.send("{}");
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), (QList<int>{100, 200}));
    QTRY_VERIFY(isDone);
}

void TestListenerLife::stopKeepsItsDeadline()
{
    ListenerFixture fixture;
    fixture.sink.hold();
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.request("{}"));
    QTRY_COMPARE(fixture.sink.deliveryCount(), 1);
    QElapsedTimer clock;
    clock.start();
    bool isDone = false;
    fixture->stop(300ms, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(clock.elapsed() >= 290 && clock.elapsed() < 2'000);
    QVERIFY(client.waitForClose());
    fixture.sink.release();
}

/// Its workers end in their own threads, before the listener hears of it. (It is a sanitizer that would
/// tell.)
void TestListenerLife::takesATokenWhileItStops()
{
    ListenerFixture fixture;
    for (int round = 0; round < 10; ++round) {
        bool isDone = false;
        QTimer hurry;
        connect(&hurry, &QTimer::timeout, this, [&] { fixture->setToken(fixture.token); });
        hurry.start(0);
        fixture->stop(1s, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(fixture->listen(ListenerFixture::tls(ListenerFixture::identity()),
                                {.address = QHostAddress::LocalHost, .port = 0}));
    }
    QVERIFY(fixture.ask(fixture.request("{}")).startsWith("HTTP/1.1 200 "));
}

void TestListenerLife::listensAgainAfterStop()
{
    ListenerFixture fixture;
    QVERIFY(!fixture.ask(fixture.request("{}")).isEmpty());
    const quint16 port = fixture.port();
    bool isDone = false;
    fixture->stop(1s, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(fixture->listen(ListenerFixture::tls(ListenerFixture::identity()),
                            {.address = QHostAddress::LocalHost, .port = port}));
    QVERIFY(fixture.ask(fixture.request("{}")).startsWith("HTTP/1.1 200 "));
}

void TestListenerLife::answersAClientThatHalfCloses_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("requests");
    QTest::newRow("TLS 1.2") << int(QSsl::TlsV1_2) << 1;
    QTest::newRow("TLS 1.3") << int(QSsl::TlsV1_3) << 1;
    QTest::newRow("pipeline") << int(QSsl::TlsV1_3) << 3;
}

void TestListenerLife::answersAClientThatHalfCloses()
{
    QFETCH(int, protocol);
    QFETCH(int, requests);
    ListenerFixture fixture;
    fixture.sink.hold();
    RawClient client{QSsl::SslProtocol(protocol)};
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.request("{}").repeated(requests));
    QTRY_COMPARE(fixture.sink.deliveryCount(), 1);
    QCOMPARE(::shutdown(int(client.socket().socketDescriptor()), SHUT_WR), 0);
    QTest::qWait(100); // The end of its side has arrived.
    fixture.sink.release();
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), QList<int>(requests, 200));
    QTRY_COMPARE(fixture->status().connections, 0);
}

void TestListenerLife::dropsTheAnswerToAClientThatLeft()
{
    ListenerFixture fixture;
    fixture.sink.hold();
    {
        RawClient client;
        QVERIFY(client.connectTls(fixture.port()));
        client.send(fixture.request(ListenerFixture::signIn(1)));
        QTRY_COMPARE(fixture.sink.deliveryCount(), 1);
    }
    QTest::qWait(100); // From here on a client that left looks like one that waits for its answer.
    fixture.sink.release();
    QTRY_COMPARE(fixture->status().connections, 0);
    QVERIFY(fixture.ask(fixture.request(ListenerFixture::signIn(1))).contains("\"repeat\""));
}

void TestListenerLife::dropsTheAnswerToAListenerThatIsGone()
{
    ListenerFixture fixture;
    fixture.sink.hold();
    RawClient client;
    QVERIFY(client.connectTls(fixture.port()));
    client.send(fixture.request("{}"));
    QTRY_COMPARE(fixture.sink.deliveryCount(), 1);
    fixture.destroy();
    fixture.sink.release();
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
}

void TestListenerLife::diesWithConnectionsOpen()
{
    ListenerFixture fixture({}, 4);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 12; ++i) {
        clients.push_back(std::make_unique<RawClient>());
        QVERIFY(clients.back()->connectTls(fixture.port()));
        clients.back()->send(fixture.request("{}"));
    }
    QElapsedTimer clock;
    clock.start();
    fixture.destroy();
    QVERIFY(clock.elapsed() < 2'000);
    for (const auto &client : clients)
        QVERIFY(client->waitForClose());
}

QTEST_GUILESS_MAIN(TestListenerLife)
#include "tst_listenerlife.moc"
