// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaserows.h"
#include "foyerctlprocess.h"
#include "rawclient.h"
#include "recordingclient.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/sql.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace foyer;
using namespace foyer::test;

namespace {

/// The status that the listener says the sign-in with this number has: "stored", …; or its answer's first
/// line.
QByteArray post(const ListenProcess &listener, int n)
{
    RawClient client;
    if (!client.connectTls(static_cast<quint16>(listener.url.port())))
        return "no connection";
    client.send(NumberedSignIn(n).request(listener.url));
    if (!client.waitForAnswers(1, 10'000))
        return "no answer";
    const QByteArray answer = client.answers().constFirst();
    return answer.startsWith("HTTP/1.1 200 ") ? answer.mid(answer.lastIndexOf(':') + 1).chopped(1)
                                              : answer.left(answer.indexOf('\r'));
}

/// A data directory with a database that holds the sign-ins 0 to 199.
struct Fixture
{
    Fixture() : backups(folder.path() + QStringLiteral("/backups"))
    {
        const QString count = QStringLiteral("--insecure --count 200 --seed 3 --connections 4");
        ListenProcess listener(folder);
        if (listener.simulate(count).status != 0 || listener.stop() != 0)
            qFatal("no sign-ins");
        signIns = folder.stats().value(QStringLiteral("sign_ins")).toInt();
    }

    [[nodiscard]] QString database() const { return folder.filePath(QStringLiteral("foyer.sqlite")); }

    [[nodiscard]] int held() const { return folder.stats().value(QStringLiteral("sign_ins")).toInt(-1); }

    [[nodiscard]] QStringList damagedFiles() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("foyer-damaged-*.sqlite")});
    }

    [[nodiscard]] QStringList filesToMerge() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("foyer-merging*.sqlite")});
    }

    /// Makes a backup, damages the database, and fills one that is begun in its place.
    void receiveInPlaceOfTheDamaged()
    {
        QVERIFY(backups.make({database()}, QDate(2026, 11, 24)));
        damage(database());
        ListenProcess listener(folder);
        RecordingClient client(1);
        client.start(listener.url, 4);
        QTRY_VERIFY_WITH_TIMEOUT(client.answered().size() > 60, 30'000);
        client.stop();
        QCOMPARE(listener.stop(), 0);
        const auto connection =
            storage::Connection::open({database()}, storage::Connection::Access::ReadOnly);
        QVERIFY(connection);
        received = rows((*connection)->database(), NumberedSignIn::identitySql());
        QVERIFY(received.size() >= client.answered().size());
    }

    /// What the backup has and what came after it, while a listener merges the two.
    void expectEverythingOnce() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(filesToMerge().isEmpty(), 30'000);
        const auto connection =
            storage::Connection::open({database()}, storage::Connection::Access::ReadOnly);
        QVERIFY(connection);
        const auto all = rows((*connection)->database(), NumberedSignIn::identitySql());
        const QSet<QString> distinct(all.begin(), all.end());
        QCOMPARE(all.size(), distinct.size());
        QCOMPARE(all.size(), signIns + received.size());
        QVERIFY(distinct.contains(QSet<QString>(received.begin(), received.end())));
    }

    DataFolder folder;
    storage::BackupFolder backups;
    int signIns = 0;
    QStringList received; ///< The identities in the database that was begun.
};

} // namespace

/// What becomes of a damaged database, as whoever runs `foyerctl listen` sees it.
class TestRestore : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void damagedAtStart_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::newRow("no database at all") << 0LL;
        QTest::newRow("all but the first page") << 4'096LL;
    }

    void damagedAtStart()
    {
        QFETCH(qint64, offset);
        const Fixture fixture;
        QVERIFY(fixture.backups.make({fixture.database()}, QDate(2026, 11, 24)));
        damage(fixture.database(), offset);
        {
            ListenProcess listener(fixture.folder);
            QCOMPARE(post(listener, 1), QByteArray(R"("stored")"));
            QCOMPARE(post(listener, 2), QByteArray(R"("stored")"));
            QCOMPARE(listener.stop(), 0);
            QVERIFY(listener.log.contains("was damaged"));
            QVERIFY(listener.log.contains("--restore-backup"));
            QVERIFY(listener.log.contains(QByteArray("sign-ins: " + QByteArray::number(fixture.signIns))));
        }
        QCOMPARE(fixture.damagedFiles().size(), 1);
        QCOMPARE(fixture.held(), 2);
        {
            ListenProcess listener(fixture.folder, QStringLiteral("--restore-backup"));
            QCOMPARE(post(listener, 3), QByteArray(R"("stored")"));
            QTRY_COMPARE(fixture.held(), fixture.signIns + 3);
            QCOMPARE(post(listener, 1), QByteArray(R"("repeat")"));
            QCOMPARE(listener.stop(), 0);
            QVERIFY(listener.log.contains("has been merged"));
            QVERIFY(!listener.log.contains("was damaged"));
        }
        QCOMPARE(fixture.damagedFiles().size(), 1); // Kept until its owner deletes it.
        QCOMPARE(QDir(fixture.folder.path()).entryList({QStringLiteral("foyer-*.sqlite")}).size(), 1);
        const ListenProcess again(fixture.folder, QStringLiteral("--restore-backup"));
        QVERIFY2(!again.url.isValid(), "there is nothing to restore");
    }

    /// Killed in the middle of merging, the next start goes on with it.
    void mergingSurvivesBeingKilled()
    {
        Fixture fixture;
        fixture.receiveInPlaceOfTheDamaged();
        // So short a queue never takes as many at once as merging hands to it: it begins and cannot end.
        fixture.folder.writeSettings("[limits]\nqueuedSignIns=1\n");
        {
            ListenProcess listener(fixture.folder, QStringLiteral("--restore-backup"));
            QVERIFY(listener.url.isValid());
            QTRY_VERIFY(fixture.held() > fixture.signIns);
            listener.kill();
        }
        QCOMPARE(fixture.filesToMerge().size(), 1);
        QVERIFY(fixture.held() < fixture.signIns + fixture.received.size());
        fixture.folder.writeSettings({});
        const ListenProcess listener(fixture.folder);
        fixture.expectEverythingOnce();
    }

    /// Killed at any moment of restoring or merging, again and again, each start goes on with it.
    void restoringSurvivesBeingKilled()
    {
        Fixture fixture;
        fixture.receiveInPlaceOfTheDamaged();
        int killed = 0;
        for (int ms = 10; ms < 400; ms += ms / 4) {
            QProcess process;
            process.start(qEnvironmentVariable("FOYERCTL"),
                          QString(u"--data-dir " + fixture.folder.path() +
                                  u" listen --bind 127.0.0.1 --port 0 --restore-backup")
                              .split(u' '));
            if (!process.waitForFinished(ms)) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
        }
        QVERIFY(killed > 0);
        // Whether there is still something to restore depends on how far one of them came.
        ListenProcess restoring(fixture.folder, QStringLiteral("--restore-backup"));
        if (!restoring.url.isValid())
            restoring.kill(); // Should it not have ended by itself.
        const auto listener =
            restoring.url.isValid() ? nullptr : std::make_unique<ListenProcess>(fixture.folder);
        QVERIFY2(!listener || listener->url.isValid(),
                 listener ? QByteArray(restoring.logSoFar() + "then:\n" + listener->logSoFar()).constData()
                          : nullptr);
        fixture.expectEverythingOnce();
    }

    void restoredAtAnyTime_data()
    {
        QTest::addColumn<bool>("byFile");
        QTest::newRow("by its date") << false;
        QTest::newRow("by its file") << true;
    }

    void restoredAtAnyTime()
    {
        QFETCH(bool, byFile);
        const Fixture fixture;
        const QDate day(2026, 11, 24);
        QVERIFY(fixture.backups.make({fixture.database()}, day));
        const QString file = fixture.folder.filePath(QStringLiteral("elsewhere.sqlite"));
        QVERIFY(QFile::copy(fixture.backups.file(day), file));
        {
            ListenProcess listener(fixture.folder);
            QCOMPARE(post(listener, 1), QByteArray(R"("stored")"));
            QCOMPARE(post(listener, 2), QByteArray(R"("stored")"));
            const auto refused = fixture.folder.run(QStringLiteral("restore --backup 2026-11-24"));
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.errors.contains("Another Foyer"), refused.errors.constData());
            QCOMPARE(listener.stop(), 0);
        }
        const auto listed = fixture.folder.run(QStringLiteral("restore"));
        QCOMPARE(listed.status, 0);
        const QByteArray line = "2026-11-24  sign-ins: " + QByteArray::number(fixture.signIns);
        QVERIFY2(listed.output.startsWith(line), listed.output.constData());
        QCOMPARE(fixture.folder.run(QStringLiteral("restore --backup 2026-11-23")).status, 1);

        const auto before = fixture.folder.stats();
        const auto restored = fixture.folder.run(QStringLiteral("restore --backup ") +
                                                 (byFile ? file : QStringLiteral("2026-11-24")));
        QVERIFY2(restored.status == 0, restored.errors.constData());
        QCOMPARE(restored.output, QByteArray("Restored.\n"));
        QVERIFY(fixture.filesToMerge().isEmpty());
        auto after = fixture.folder.stats();
        for (const auto *key : {"sign_ins", "visits", "visitors", "venues"})
            QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
        // What the backup had already has not come twice.
        QCOMPARE(after.value(u"deliveries"_qs).toObject().value(u"repeat"_qs),
                 before.value(u"deliveries"_qs).toObject().value(u"repeat"_qs));
        ListenProcess listener(fixture.folder);
        QCOMPARE(post(listener, 1), QByteArray(R"("repeat")"));
        QCOMPARE(listener.stop(), 0);
    }

    void aNewerDatabaseIsLeftAlone_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("listen") << QStringLiteral("listen --bind 127.0.0.1 --port 0");
        QTest::newRow("export") << QStringLiteral("export visitors");
        QTest::newRow("stats") << QStringLiteral("stats");
        QTest::newRow("forget") << QStringLiteral("forget --visitor 7");
        QTest::newRow("restore") << QStringLiteral("restore --backup 2026-11-24");
    }

    void aNewerDatabaseIsLeftAlone()
    {
        QFETCH(QString, command);
        const Fixture fixture;
        QVERIFY(fixture.backups.make({fixture.database()}, QDate(2026, 11, 24)));
        {
            const auto connection =
                storage::Connection::open({fixture.database()}, storage::Connection::Access::ReadWrite);
            QVERIFY(connection);
            QVERIFY(storage::execute((*connection)->database(), u"PRAGMA user_version = 999"_qs));
        }
        const auto ran = fixture.folder.run(command);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.errors.contains("newer version of Foyer"), ran.errors.constData());
        QCOMPARE(ran.errors.count('\n'), 1);
        QCOMPARE(QDir(fixture.folder.path()).entryList({u"foyer*.sqlite"_qs}).size(), 1);
    }

    /// Killed as it takes the data directory, a process leaves a lock that does not say whose it is.
    void startsBehindALockOfNobody_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("wasKilledBefore");
        QTest::newRow("taking it") << QStringLiteral("listener.lock") << false;
        QTest::newRow("taking it from one that was killed") << QStringLiteral("listener.lock.rmlock") << true;
    }

    void startsBehindALockOfNobody()
    {
        QFETCH(QString, file);
        QFETCH(bool, wasKilledBefore);
        const DataFolder folder;
        if (wasKilledBefore)
            ListenProcess(folder).kill();
        QFile lock(folder.filePath(file));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        ListenProcess listener(folder);
        QVERIFY2(listener.url.isValid(), listener.logSoFar().constData());
        const ListenProcess another(folder);
        QVERIFY(!another.url.isValid());
        QCOMPARE(listener.stop(), 0);
    }

    void damagedWhileRunning()
    {
        const Fixture fixture;
        QVERIFY(fixture.backups.make({fixture.database()}, QDate(2026, 11, 24)));
        {
            ListenProcess listener(fixture.folder);
            // Nothing of these pages has been read yet.
            damage(fixture.database(), 4'096);
            const QByteArray answer = post(listener, 1);
            QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
            QTRY_VERIFY(listener.logSoFar().contains("The database is damaged"));
            QVERIFY(post(listener, 2).startsWith("HTTP/1.1 503 "));
            QCOMPARE(listener.stop(), 0);
        }
        ListenProcess listener(fixture.folder, QStringLiteral("--restore-backup"));
        QCOMPARE(post(listener, 1), QByteArray(R"("stored")"));
        QCOMPARE(fixture.held(), fixture.signIns + 1);
        QCOMPARE(fixture.damagedFiles().size(), 1);
    }

    void forgettingNamesWhatItCannotReach()
    {
        const Fixture fixture;
        QVERIFY(fixture.backups.make({fixture.database()}, QDate(2026, 11, 24)));
        const QByteArray id = fixture.folder.run(QStringLiteral("export visitors"))
                                  .output.split('\n')
                                  .value(1)
                                  .split(',')
                                  .value(0);
        QVERIFY(id.toLongLong() > 0);
        damage(fixture.database(), 4'096);
        {
            ListenProcess listener(fixture.folder);
            QCOMPARE(listener.stop(), 0);
        }
        // Only the backup knows them, and the file that cannot be read.
        const auto forgotten =
            fixture.folder.run(QStringLiteral("forget --visitor ") + QString::fromLatin1(id));
        QCOMPARE(forgotten.status, 1);
        QVERIFY2(forgotten.errors.contains(fixture.damagedFiles().constFirst().toLatin1()),
                 forgotten.errors.constData());
        // Whom nobody else knows any more may be in it all the same.
        QCOMPARE(fixture.folder.run(QStringLiteral("forget --visitor ") + QString::fromLatin1(id)).errors,
                 forgotten.errors);
        {
            ListenProcess listener(fixture.folder, QStringLiteral("--restore-backup"));
            QCOMPARE(listener.stop(), 0);
        }
        QVERIFY(!fixture.folder.run(QStringLiteral("export visitors"))
                     .output.contains(QByteArray('\n' + id + ',')));
        QVERIFY(QFile::remove(fixture.folder.filePath(fixture.damagedFiles().constFirst())));
        QVERIFY(fixture.folder.run(QStringLiteral("forget --visitor ") + QString::fromLatin1(id))
                    .errors.contains("No visitor"));
    }

    void forgettingNamesWhatARestorationHasLeft_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *name :
             {"foyer-restored.sqlite.part", "foyer-restored.sqlite", "foyer-merging-0001.sqlite",
              "foyer-merging-0001.sqlite-wal", "foyer-new.sqlite", "foyer-new.sqlite.part"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void forgettingNamesWhatARestorationHasLeft()
    {
        QFETCH(QString, file);
        const DataFolder folder;
        {
            ListenProcess listener(folder);
            QCOMPARE(post(listener, 1), QByteArray(R"("stored")"));
            QCOMPARE(listener.stop(), 0);
        }
        QFile left(folder.filePath(file));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        const QByteArray id =
            folder.run(QStringLiteral("export visitors")).output.split('\n').value(1).split(',').value(0);
        const auto forgotten = folder.run(QStringLiteral("forget --visitor ") + QString::fromLatin1(id));
        QCOMPARE(forgotten.status, 1);
        QVERIFY2(forgotten.errors.contains(file.toLatin1()), forgotten.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
