// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "rawclient.h"
#include "recordingclient.h"

#include "storage/database.h"
#include "storage/sql.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace foyer;
using namespace foyer::test;

namespace {

/// `foyerctl listen` on a disk with the troubles of tests/support/diskfaults.c.
class TroubledListener
{
public:
    explicit TroubledListener(const QString &dataDirectory = {})
        : folder(dataDirectory)
        , m_listener(folder, {}, {}, environment(m_faults.filePath(QStringLiteral("order"))))
    {}

    void order(const QByteArray &trouble)
    {
        QFile::remove(file() + u".reached");
        // Replaced in one step: the other process may read it at any time.
        QFile next(file() + u".next");
        if (!next.open(QIODevice::WriteOnly) || next.write(trouble) != trouble.size())
            qFatal("no order can be given");
        next.close();
        if (::rename(qPrintable(next.fileName()), qPrintable(file())) != 0)
            qFatal("no order can be given");
    }

    /// Whether the trouble that was ordered has been met.
    [[nodiscard]] bool isReached() const { return QFile::exists(file() + u".reached"); }

    [[nodiscard]] QUrl url() const { return m_listener.url; }

    [[nodiscard]] quint16 port() const { return static_cast<quint16>(url().port()); }

    [[nodiscard]] ListenProcess &process() { return m_listener; }

    /// The head and body of the answer to the sign-in with this number; empty: none came.
    [[nodiscard]] QByteArray post(int n) const
    {
        RawClient client;
        if (!client.connectTls(port()))
            return {};
        client.send(NumberedSignIn(n).request(url()));
        return client.waitForAnswers(1, kAnswerMs) ? client.answers().constFirst() : QByteArray();
    }

    [[nodiscard]] int stored() const { return folder.stats().value(QStringLiteral("sign_ins")).toInt(-1); }

    static constexpr int kAnswerMs = 10'000; ///< Purple waits no longer.

    DataFolder folder;

private:
    [[nodiscard]] QString file() const { return m_faults.filePath(QStringLiteral("order")); }

    static QProcessEnvironment environment(const QString &file)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FOYER_DISKFAULTS"), file);
        environment.insert(QStringLiteral("LD_PRELOAD"), qEnvironmentVariable("FOYER_DISKFAULTS_LIBRARY"));
        // The sanitizer's own library would rather be the first.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        return environment;
    }

    QTemporaryDir m_faults;
    ListenProcess m_listener;
};

bool isStored(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 200 ") && answer.endsWith(R"({"status":"stored"})");
}

/// Purple is asked to come again, and told nothing else.
bool isRefused(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 503 ") && answer.contains("\r\nRetry-After: ") &&
           !answer.contains("wifiWebhookListener");
}

} // namespace

/// Nothing is answered 200 that is not on the disk, whatever the disk does; and once it works again, so does
/// the listener, by itself.
class TestDurability : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("FOYER_DISKFAULTS_LIBRARY")), "the disk can be troubled");
    }

    void noAnswerPrecedesTheSync()
    {
        TroubledListener listener;
        QVERIFY(isStored(listener.post(0)));
        constexpr int kClients = 6;
        for (int round = 0; round < 5; ++round) {
            listener.order("stall-sync");
            std::vector<std::unique_ptr<RawClient>> clients;
            for (int i = 0; i < kClients; ++i) {
                auto client = std::make_unique<RawClient>();
                QVERIFY(client->connectTls(listener.port()));
                client->send(NumberedSignIn(1 + round * kClients + i).request(listener.url()));
                clients.push_back(std::move(client));
            }
            QTRY_VERIFY(listener.isReached());
            QTest::qWait(300);
            for (const auto &client : clients)
                QVERIFY2(client->received().isEmpty(), "answered before it was on the disk");
            QCOMPARE(listener.stored(), 1 + round * kClients);
            listener.order("none");
            for (const auto &client : clients) {
                QVERIFY(client->waitForAnswers(1));
                QVERIFY(isStored(client->answers().constFirst()));
            }
        }
        QCOMPARE(listener.stored(), 1 + 5 * kClients);
    }

    void failingSyncIsNotStored()
    {
        TroubledListener listener;
        QVERIFY(isStored(listener.post(1)));
        listener.order("fail-sync");
        QVERIFY(isRefused(listener.post(2)));
        QVERIFY(listener.isReached());
        QCOMPARE(listener.stored(), 1);
        QVERIFY(listener.process().logSoFar().contains("The disk reported an error"));
        recovers(listener, 2);
    }

    void fullDisk()
    {
        TroubledListener listener;
        QVERIFY(isStored(listener.post(1)));
        listener.order("full");
        QVERIFY(isRefused(listener.post(2)));
        QVERIFY(listener.isReached());
        staysReadable(listener);
        QVERIFY(listener.process().logSoFar().contains("The disk is full"));
        recovers(listener, 2);
    }

    /// As when the system finds errors on a file system and stops writing to it.
    void diskTurnsReadOnly()
    {
        TroubledListener listener;
        QVERIFY(isStored(listener.post(1)));
        listener.order("read-only");
        QVERIFY(isRefused(listener.post(2)));
        QVERIFY(listener.isReached());
        staysReadable(listener);
        QVERIFY(listener.process().logSoFar().contains("cannot be written to"));
        recovers(listener, 2);
    }

    void lockedByAnotherProgram()
    {
        TroubledListener listener;
        QVERIFY(isStored(listener.post(1)));
        const auto other =
            storage::Connection::open({listener.folder.filePath(QStringLiteral("foyer.sqlite"))},
                                      storage::Connection::Access::ReadWrite);
        QVERIFY(other);
        QVERIFY(storage::execute((*other)->database(), QStringLiteral("BEGIN EXCLUSIVE")));
        QVERIFY(isRefused(listener.post(2)));
        staysReadable(listener);
        QVERIFY(listener.process().logSoFar().contains("Another program is using the database"));
        QVERIFY(storage::execute((*other)->database(), QStringLiteral("ROLLBACK")));
        recovers(listener, 2);
    }

    void folderGoneAndBack()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(QStringLiteral("data"));
        TroubledListener listener(path);
        QVERIFY(isStored(listener.post(1)));
        QVERIFY(QFile::rename(path, path + u".away"));
        QVERIFY(isRefused(listener.post(2)));
        QVERIFY(listener.process().logSoFar().contains("has gone"));
        QVERIFY2(!QFile::exists(path), "nothing is made in its place");
        QVERIFY(QFile::rename(path + u".away", path));
        recovers(listener, 2);
    }

    /// The real thing, where the test may mount.
    void fullFileSystem()
    {
        if (::geteuid() != 0)
            QSKIP("Only root may mount a small file system; fullDisk() plays one.");
        const QTemporaryDir parent;
        const QString path = parent.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkdir(path));
        if (QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=3m,mode=0700"), QStringLiteral("foyer-test"), path}) != 0)
            QSKIP("This system lets nobody mount; fullDisk() plays a full one.");
        const auto unmount = qScopeGuard([&path] {
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), path});
        });
        TroubledListener listener(path);
        QVERIFY(isStored(listener.post(1)));
        QFile ballast(path + u"/ballast");
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(1'024, 'x')) == 1'024) {
        }
        // The log is written over from time to time, which needs no room: post until it would have to grow.
        QByteArray answer;
        int n = 2;
        while (isStored(answer = listener.post(n)) && n < 200)
            ++n;
        QVERIFY(isRefused(answer));
        QCOMPARE(listener.stored(), n - 1);
        QVERIFY(listener.folder.run(QStringLiteral("export sign-ins")).output.count("\r\n") == n);
        QVERIFY(listener.process().logSoFar().contains("The disk is full"));
        QVERIFY(ballast.remove());
        QVERIFY(isStored(listener.post(n)));
        QCOMPARE(listener.stored(), n);
    }

private:
    static void staysReadable(const TroubledListener &listener)
    {
        QCOMPARE(listener.stored(), 1);
        const auto exported = listener.folder.run(QStringLiteral("export sign-ins"));
        QCOMPARE(exported.status, 0);
        QCOMPARE(exported.output.count("\r\n"), 2);
    }

    /// The sign-in that was refused is stored when Purple sends it again, and its refusal was no storing.
    static void recovers(TroubledListener &listener, int n)
    {
        listener.order("none");
        QVERIFY(isStored(listener.post(n)));
        QCOMPARE(listener.stored(), 2);
        const auto counts = listener.folder.stats().value(QStringLiteral("deliveries")).toObject();
        QCOMPARE(counts.value(QStringLiteral("stored")).toInt(), 2);
        QCOMPARE(counts.value(QStringLiteral("repeat")).toInt(), 0);
        QTRY_VERIFY(listener.process().logSoFar().count("Receiving sign-ins") >= 2);
        QCOMPARE(listener.process().stop(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
