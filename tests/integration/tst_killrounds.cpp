// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "recordingclient.h"

#include "storage/database.h"
#include "storage/rebuild.h"
#include "storage/sql.h"

#include <QTest>

using namespace foyer;
using namespace foyer::test;
using storage::Connection;

namespace {

/// All rows of \a sql, columns joined by '|'.
QList<QByteArray> rows(QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return {query.lastError().text().toUtf8()};
    QList<QByteArray> found;
    while (query.next()) {
        QByteArrayList columns;
        for (int i = 0; query.value(i).isValid(); ++i)
            columns.append(query.value(i).toByteArray());
        found.append(columns.join('|'));
    }
    return found;
}

/// Everything that follows from the sign-ins.
QList<QByteArray> derived(QSqlDatabase &db)
{
    QList<QByteArray> all;
    for (const auto *table : {"visits", "visitors", "venue_days", "venue_hours"})
        all += rows(db, QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(QLatin1String(table)));
    return all;
}

} // namespace

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
        const QSet<QByteArray> stored(held.begin(), held.end());
        QCOMPARE(held.size(), stored.size());
        QVERIFY2(stored.contains(client.answered()), "an answered sign-in is not there");
        QVERIFY2(client.sent().contains(stored), "a sign-in that nobody sent");
        if (!isWhole)
            return;
        QCOMPARE(rows(db, QStringLiteral("PRAGMA integrity_check")), QList<QByteArray>{"ok"});
        QCOMPARE(rows(db, QStringLiteral("SELECT count(*) FROM sign_in_bodies")),
                 QList<QByteArray>{QByteArray::number(held.size())});
        const auto before = derived(db);
        QVERIFY(storage::execute(db, QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(storage::rebuildRollups(db));
        const auto rebuilt = derived(db);
        QVERIFY(storage::execute(db, QStringLiteral("ROLLBACK")));
        QVERIFY2(before == rebuilt, "the rollups are not those of the sign-ins");
    }
};

QTEST_GUILESS_MAIN(TestKillRounds)
#include "tst_killrounds.moc"
