// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaserows.h"
#include "foyerctlprocess.h"
#include "recordingclient.h"

#include "storage/database.h"
#include "storage/numberscheck.h"
#include "storage/sql.h"

#include <QTest>

using namespace foyer;
using namespace foyer::test;
using storage::Connection;

/// `kill -9` at random moments under traffic. FOYER_KILL_ROUNDS and FOYER_KILL_SEED choose how often and
/// when.
class TestKillRounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everyAnsweredSignInIsThereAndNoneTwice()
    {
        bool isSet = false;
        int rounds = qEnvironmentVariableIntValue("FOYER_KILL_ROUNDS", &isSet);
        if (!isSet)
            rounds = 6;
        const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("FOYER_KILL_SEED"));
        std::mt19937 random(seed);
        const DataFolder folder;
        RecordingClient client(seed);
        for (int round = 1; round <= rounds; ++round) {
            ListenProcess listener(folder);
            QVERIFY2(listener.url.isValid(), qPrintable(QStringLiteral("round %1 starts").arg(round)));
            client.start(listener.url, 8);
            QTest::qWait(static_cast<int>(100 + random() % 400));
            listener.kill();
            client.stop();
            check(folder, client, round % 10 == 0 || round == rounds);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(client.answered().size() > rounds);
        QCOMPARE(client.otherAnswers(), 0);
        qInfo("%d rounds, seed %u: %lld sign-ins sent, %lld answered 200, all there", rounds, seed,
              static_cast<long long>(client.sent().size()), static_cast<long long>(client.answered().size()));
    }

private:
    static void check(const DataFolder &folder, const RecordingClient &client, bool isWhole)
    {
        const auto connection = Connection::open({folder.filePath(QStringLiteral("foyer.sqlite"))},
                                                 Connection::Access::ReadWrite);
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message));
        auto &db = (*connection)->database();
        const auto held = rows(db, NumberedSignIn::identitySql());
        QSet<QByteArray> stored;
        for (const QString &identity : held)
            stored.insert(identity.toLatin1());
        QCOMPARE(held.size(), stored.size());
        QVERIFY2(stored.contains(client.answered()), "an answered sign-in is not there");
        QVERIFY2(client.sent().contains(stored), "a sign-in that nobody sent");
        if (!isWhole)
            return;
        QCOMPARE(rows(db, QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
        QCOMPARE(rows(db, QStringLiteral("SELECT count(*) FROM sign_in_bodies")),
                 QStringList{QString::number(held.size())});
        const auto differences = storage::checkNumbers({folder.filePath(QStringLiteral("foyer.sqlite"))});
        QVERIFY2(differences && differences->isEmpty(), "the numbers are not those of the sign-ins");
    }
};

QTEST_GUILESS_MAIN(TestKillRounds)
#include "tst_killrounds.moc"
