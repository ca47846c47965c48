// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/answertimes.h"
#include "listener/connectionregistry.h"
#include "listener/descriptorlimit.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace foyer;
using namespace foyer::listener;
using namespace std::chrono_literals;

/// Who is connected and who has to go; and the figures of answers.
class TestConnectionRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddresses_data();
    void countsAddresses();
    void theOneWithoutARequestGoes();
    void anAddressMakesItsOwnRoom();
    void aHandshakeMakesRoomForAHandshake();
    void mailWakesOnce();
    void affordsAQuarterOfTheFiles();
    void figures();

private:
    [[nodiscard]] static QList<ConnectionId> leaving(Mailbox &mailbox)
    {
        QList<ConnectionId> ids;
        for (const Letter &letter : mailbox.take())
            ids.append(letter.to);
        return ids;
    }

    const QHostAddress m_one{QStringLiteral("203.0.113.1")};
    const QHostAddress m_two{QStringLiteral("203.0.113.2")};
    std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
};

void TestConnectionRegistry::countsAddresses_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("areOne");
    QTest::newRow("IPv4") << "203.0.113.1"
                          << "203.0.113.1" << true;
    QTest::newRow("IPv4 neighbours") << "203.0.113.1"
                                     << "203.0.113.2" << false;
    QTest::newRow("mapped") << "203.0.113.1"
                            << "::ffff:203.0.113.1" << true;
    QTest::newRow("mapped neighbours") << "::ffff:203.0.113.1"
                                       << "::ffff:203.0.113.2" << false;
    QTest::newRow("one /64") << "2001:db8:1:2::1"
                             << "2001:db8:1:2:ffff::9" << true;
    QTest::newRow("two /64") << "2001:db8:1:2::1"
                             << "2001:db8:1:3::1" << false;
}

void TestConnectionRegistry::countsAddresses()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, areOne);
    QCOMPARE(ConnectionRegistry::addressKey(QHostAddress(a)) ==
                 ConnectionRegistry::addressKey(QHostAddress(b)),
             areOne);
}

void TestConnectionRegistry::theOneWithoutARequestGoes()
{
    ConnectionRegistry registry({.connections = 3});
    for (ConnectionId id = 1; id <= 3; ++id) {
        QCOMPARE(registry.admit(id, m_one, m_mailbox), 0);
        registry.handshakeEnded(id);
    }
    registry.requestCompleted(1);
    QCOMPARE(registry.admit(4, m_two, m_mailbox), 1);
    QCOMPARE(leaving(*m_mailbox), QList<ConnectionId>{2});
    QCOMPARE(registry.count(), 3);
    registry.remove(2); // It goes a little later, and takes nobody else along.
    QCOMPARE(registry.count(), 3);
    registry.remove(4);
    QCOMPARE(registry.admit(5, m_one, m_mailbox), 0);
}

void TestConnectionRegistry::anAddressMakesItsOwnRoom()
{
    ConnectionRegistry registry({.connectionsPerAddress = 2});
    registry.admit(1, m_two, m_mailbox);
    registry.admit(2, m_one, m_mailbox);
    registry.admit(3, m_one, m_mailbox);
    QCOMPARE(registry.admit(4, m_one, m_mailbox), 1);
    QCOMPARE(leaving(*m_mailbox), QList<ConnectionId>{2});
}

void TestConnectionRegistry::aHandshakeMakesRoomForAHandshake()
{
    ConnectionRegistry registry({.handshakes = 2});
    for (ConnectionId id = 1; id <= 3; ++id) {
        registry.admit(id, m_one, m_mailbox);
        if (id == 1)
            registry.handshakeEnded(id);
    }
    QCOMPARE(leaving(*m_mailbox), QList<ConnectionId>());
    QCOMPARE(registry.admit(4, m_two, m_mailbox), 1);
    QCOMPARE(leaving(*m_mailbox), QList<ConnectionId>{2});
}

void TestConnectionRegistry::mailWakesOnce()
{
    Mailbox mailbox;
    int wakes = 0;
    connect(&mailbox, &Mailbox::filled, this, [&] { ++wakes; });
    for (int round = 1; round <= 2; ++round) {
        mailbox.post({1, 1, StoreAnswer{DeliveryOutcome::Stored}});
        mailbox.post({2});
        QCOMPARE(wakes, round);
        const std::vector<Letter> letters = mailbox.take();
        QCOMPARE(letters.size(), 2u);
        QCOMPARE(letters[0].answer->outcome, DeliveryOutcome::Stored);
        QVERIFY(!letters[1].answer);
    }
}

void TestConnectionRegistry::affordsAQuarterOfTheFiles()
{
#ifndef Q_OS_UNIX
    QSKIP("No limit on files here.");
#else
    // For the rest of this program, which opens few.
    rlimit limit = {200, 401};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    const auto inForce = [&limit] {
        ::getrlimit(RLIMIT_NOFILE, &limit);
        return int(limit.rlim_cur);
    };
    QCOMPARE(affordableConnections(10), 10);
    QCOMPARE(inForce(), 200); // That was enough.
    QCOMPARE(affordableConnections(60), 60);
    QVERIFY(inForce() >= 4 * 60);
    QCOMPARE(affordableConnections(99), 99);
    QCOMPARE(affordableConnections(100), 100);
    QCOMPARE(inForce(), 401); // No more is allowed.
    QCOMPARE(affordableConnections(101), 100);
    QCOMPARE(affordableConnections(500'000), 100);
#endif
}

void TestConnectionRegistry::figures()
{
    AnswerTimes times;
    QCOMPARE(times.figures().p99, 0us);
    times.add(7us);
    QCOMPARE(times.figures().p50, 7us);
    for (int i = 1; i <= 1'000; ++i)
        times.add(std::chrono::microseconds(i));
    QCOMPARE(times.figures().p50, 500us);
    QCOMPARE(times.figures().p99, 990us);
    for (int i = 0; i < 1'000; ++i)
        times.add(3us);
    QCOMPARE(times.figures().p99, 3us);
    times.count();
    QCOMPARE(times.answered(), 1);
}

QTEST_GUILESS_MAIN(TestConnectionRegistry)
#include "tst_connectionregistry.moc"
