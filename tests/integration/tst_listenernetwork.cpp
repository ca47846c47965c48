// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

#include <QTcpServer>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <ctime>
#include <vector>

using namespace foyer;
using namespace foyer::test;
using namespace std::chrono_literals;

namespace {

/// Leaves the process \a spare descriptors while it lives.
class FewDescriptors final
{
public:
    explicit FewDescriptors(int spare)
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowest = ::fcntl(0, F_DUPFD, 0); // The lowest that is free.
        ::close(lowest);
        rlimit few = m_before;
        few.rlim_cur = rlim_t(lowest + spare);
        m_isSet = lowest > 0 && setrlimit(RLIMIT_NOFILE, &few) == 0;
    }

    ~FewDescriptors() { setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(FewDescriptors)

    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    rlimit m_before = {};
    bool m_isSet = false;
};

/// Sockets that need no further descriptor to connect.
class Descriptors final
{
public:
    explicit Descriptors(int count)
    {
        for (int i = 0; i < count; ++i)
            m_all.push_back(::socket(AF_INET, SOCK_STREAM, 0));
    }

    ~Descriptors()
    {
        for (const int descriptor : m_all)
            ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptors)

    [[nodiscard]] bool connectAll(quint16 port) const
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bool areConnected = true;
        for (const int descriptor : m_all) {
            areConnected = areConnected && ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address),
                                                     sizeof address) == 0;
        }
        return areConnected;
    }

private:
    std::vector<int> m_all;
};

std::chrono::nanoseconds cpuOfThisThread()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

/// What the system gives or does not give: descriptors, IPv6, a proxy in between.
class TestListenerNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAgainAfterDescriptorsRanOut();
    void listensOnIpv6();
    void listensOnBothFamilies();
    void capsAnIpv6Address();
    void believesAListedProxy();
    void believesNobodyElse();
    void aListedProxyIsUnderNoCapPerAddress();

private:
    [[nodiscard]] static bool hasIpv6()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHostIPv6);
    }

    static inline const QString kIpv6 = QStringLiteral("::1");
    const QHostAddress m_proxy{QStringLiteral("127.0.0.9")};
};

void TestListenerNetwork::acceptsAgainAfterDescriptorsRanOut()
{
    ListenerFixture fixture;
    QVERIFY(!fixture.ask(fixture.request("{}")).isEmpty());
    QTRY_COMPARE(fixture->status().connections, 0);
    const Descriptors crowd(20);
    {
        const FewDescriptors few(5);
        QVERIFY(few.isSet());
        QVERIFY(crowd.connectAll(fixture.port()));
        const auto before = cpuOfThisThread();
        QTest::qWait(1'500);
        QVERIFY(fixture->status().connections <= 5);
        QVERIFY2(cpuOfThisThread() - before < 500ms, "it tries now and then, and does not spin");
    }
    QTRY_COMPARE(fixture->status().connections, 20);
    QVERIFY(fixture.ask(fixture.request("{}")).startsWith("HTTP/1.1 200 "));
}

void TestListenerNetwork::listensOnIpv6()
{
    if (!hasIpv6())
        QSKIP("This computer has no ::1.");
    ListenerFixture fixture({}, 2, {}, QHostAddress::LocalHostIPv6);
    RawClient client;
    QVERIFY(client.connectTls(fixture.port(), {}, kIpv6));
    client.send(fixture.request("{}"));
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.statuses(), QList<int>{200});
    QCOMPARE(fixture.sink.deliveries().front().origin, kIpv6);
}

void TestListenerNetwork::listensOnBothFamilies()
{
    if (!hasIpv6())
        QSKIP("This computer has no ::1.");
    ListenerFixture fixture({}, 2, {}, QHostAddress::Any);
    RawClient six;
    QVERIFY(six.connectTls(fixture.port(), {}, kIpv6));
    six.send(fixture.request("{}"));
    QVERIFY(six.waitForAnswers(1));
    RawClient four;
    QVERIFY(four.connectTls(fixture.port()));
    four.send(fixture.request("{}"));
    QVERIFY(four.waitForAnswers(1));
    const auto deliveries = fixture.sink.deliveries();
    QCOMPARE(deliveries[0].origin, kIpv6);
    QCOMPARE(deliveries[1].origin, QStringLiteral("127.0.0.1"));
}

void TestListenerNetwork::capsAnIpv6Address()
{
    if (!hasIpv6())
        QSKIP("This computer has no ::1.");
    ListenerFixture fixture({.connectionsPerAddress = 1}, 2, {}, QHostAddress::Any);
    RawClient four;
    QVERIFY(four.connectTls(fixture.port()));
    RawClient first;
    QVERIFY(first.connectTls(fixture.port(), {}, kIpv6));
    RawClient second;
    QVERIFY(second.connectTls(fixture.port(), {}, kIpv6));
    QVERIFY(first.waitForClose());
    QVERIFY(!second.isClosed());
    QVERIFY(!four.isClosed());
    QCOMPARE(fixture.sink.refusals(Refusal::TooManyConnections), 1);
}

void TestListenerNetwork::believesAListedProxy()
{
    ListenerFixture fixture({}, 2, {m_proxy.toString()});
    RawClient client;
    QVERIFY(client.connectTls(fixture.port(), m_proxy));
    // Two visitors of one connection; what the first claims of himself is not believed.
    client.send(fixture.request("{}", "X-Forwarded-For: 192.0.2.1, 203.0.113.7\r\n") +
                fixture.request("{}", "X-Forwarded-For: 2001:db8::7\r\n") + fixture.request("{}"));
    QVERIFY(client.waitForAnswers(3));
    const auto deliveries = fixture.sink.deliveries();
    QCOMPARE(deliveries[0].origin, QStringLiteral("203.0.113.7"));
    QCOMPARE(deliveries[1].origin, QStringLiteral("2001:db8::7"));
    QCOMPARE(deliveries[2].origin, m_proxy.toString());
}

void TestListenerNetwork::believesNobodyElse()
{
    ListenerFixture fixture({}, 2, {m_proxy.toString()});
    QVERIFY(!fixture
                 .ask(fixture.request("{}", "X-Forwarded-For: 203.0.113.7\r\nForwarded: for=203.0.113.7\r\n"
                                            "Cf-Connecting-Ip: 203.0.113.7\r\n"))
                 .isEmpty());
    QCOMPARE(fixture.sink.deliveries().front().origin, QStringLiteral("127.0.0.1"));
}

void TestListenerNetwork::aListedProxyIsUnderNoCapPerAddress()
{
    ListenerFixture fixture({.connectionsPerAddress = 1}, 2, {m_proxy.toString()});
    RawClient first;
    QVERIFY(first.connectTls(fixture.port(), m_proxy));
    RawClient second;
    QVERIFY(second.connectTls(fixture.port(), m_proxy));
    second.send(fixture.request("{}"));
    QVERIFY(second.waitForAnswers(1));
    QVERIFY(!first.isClosed());
    QCOMPARE(fixture.sink.refusals(Refusal::TooManyConnections), 0);
    QCOMPARE(fixture->status().connections, 2);
}

QTEST_GUILESS_MAIN(TestListenerNetwork)
#include "tst_listenernetwork.moc"
