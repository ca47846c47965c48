// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>

#include <sys/resource.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace foyer::test;

namespace {

QByteArray post(const ListenProcess &listener, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + listener.url.path().toLatin1() + " HTTP/1.1\r\nHost: h\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray signIn(int user)
{
    return R"({"session":{"authenticationTime":"2026-11-20T12:00:00Z"},"user":{"id":)" +
           QByteArray::number(user) + R"(},"venue":{"id":1}})";
}

/// Another program that writes to the database for as long as this lives.
class LockedDatabase final
{
public:
    explicit LockedDatabase(const DataFolder &folder)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        const QString file = folder.filePath(QStringLiteral("foyer.sqlite"));
        m_database.setDatabaseName(file);
        isLocked = QFile::exists(file) && m_database.open() &&
                   QSqlQuery(m_database).exec(QStringLiteral("BEGIN IMMEDIATE"));
    }

    ~LockedDatabase()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    Q_DISABLE_COPY_MOVE(LockedDatabase)

    bool isLocked = false;

private:
    QSqlDatabase m_database;
};

} // namespace

/// The program as it is shipped keeps the limits of foyer.ini and of the system.
class TestLimitsInForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensWithTheLimitsOfTheSettings();
    void refusesUnusableLimits();
    void refusesWhenTheQueueIsFull();
    void staysBelowTheSystemsDescriptors();
};

void TestLimitsInForce::listensWithTheLimitsOfTheSettings()
{
    const DataFolder folder;
    folder.writeSettings(
        "[listener]\ntrustedProxies=127.0.0.1\n[limits]\nrequestsPerConnection=2\nbodyBytes=2000\n");
    const ListenProcess listener(folder);
    RawClient client;
    QVERIFY(client.connectTls(listener.port()));
    client.send(post(listener, signIn(1), "X-Forwarded-For: 203.0.113.7\r\n") + post(listener, "{}") +
                post(listener, "{}"));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.statuses(), (QList<int>{200, 200}));
    RawClient large;
    QVERIFY(large.connectTls(listener.port()));
    large.send(post(listener, QByteArray(2'001, ' ')));
    QVERIFY(large.waitForAnswers(1));
    QCOMPARE(large.statuses(), QList<int>{413});
    QVERIFY(folder.run(QStringLiteral("export deliveries")).output.contains("203.0.113.7"));
}

void TestLimitsInForce::refusesUnusableLimits()
{
    const DataFolder folder;
    folder.writeSettings("[limits]\nbodyBytes=1\n");
    const Finished done = folder.run(QStringLiteral("listen --port 0"));
    QCOMPARE(done.status, 1);
    QVERIFY2(done.errors.contains("limits/bodyBytes"), done.errors.constData());
}

void TestLimitsInForce::refusesWhenTheQueueIsFull()
{
    const DataFolder folder;
    folder.writeSettings("[limits]\nqueuedSignIns=2\n");
    const ListenProcess listener(folder);
    QVERIFY(listener.port() != 0);
    auto lock = std::make_unique<LockedDatabase>(folder);
    QVERIFY(lock->isLocked);

    std::vector<std::unique_ptr<RawClient>> clients;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 12; ++i) {
        if (i == 2)
            QTest::qWait(600); // The writer has taken those two, and tries in vain: they count all the same.
        clients.push_back(std::make_unique<RawClient>());
        QVERIFY(clients.back()->connectTls(listener.port()));
        clients.back()->send(post(listener, signIn(i)));
    }
    const auto refused = [&clients] {
        return std::count_if(clients.begin(), clients.end(), [](const auto &client) {
            return client->received().startsWith("HTTP/1.1 503 ") &&
                   client->received().contains("Retry-After: 60\r\n");
        });
    };
    QTRY_COMPARE(refused(), 10);
    QVERIFY2(clock.elapsed() < 7'000, "at once, not when the time in the queue is over");
    lock.reset();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(clients[i]->waitForAnswers(1));
        QCOMPARE(clients[i]->statuses(), QList<int>{200});
    }
    RawClient later;
    QVERIFY(later.connectTls(listener.port()));
    later.send(post(listener, signIn(100)));
    QVERIFY(later.waitForAnswers(1, 10'000));
    QCOMPARE(later.statuses(), QList<int>{200});
    QVERIFY(folder.stats()
                .value(QStringLiteral("deliveries"))
                .toObject()
                .value(QStringLiteral("refused"))
                .toInt() >= 10);
}

void TestLimitsInForce::staysBelowTheSystemsDescriptors()
{
    constexpr int kDescriptors = 200;
    const DataFolder folder;
    const ListenProcess listener(folder, {}, [] {
        const rlimit few{kDescriptors, kDescriptors};
        setrlimit(RLIMIT_NOFILE, &few);
    });
    QVERIFY(listener.port() != 0);
    const int before = listener.descriptors();
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (quint32 i = 0; i < 300; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->bind(QHostAddress(QHostAddress(QHostAddress::LocalHost).toIPv4Address() + 1 + i % 200));
        socket->connectToHost(QHostAddress::LocalHost, listener.port());
        QVERIFY(socket->waitForConnected(2'000));
        crowd.push_back(std::move(socket));
    }
    constexpr int kOthers = 10; // What else it opens meanwhile, such as the database's log.
    QTRY_VERIFY(listener.descriptors() <= before + kDescriptors / 4 + kOthers);
    QVERIFY(listener.descriptors() > before + 10);
    RawClient client;
    QVERIFY(client.connectTls(listener.port()));
    client.send(post(listener, signIn(1)));
    QVERIFY(client.waitForAnswers(1));
    QCOMPARE(client.statuses(), QList<int>{200});
}

QTEST_GUILESS_MAIN(TestLimitsInForce)
#include "tst_limitsinforce.moc"
