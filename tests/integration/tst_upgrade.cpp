// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaserows.h"
#include "foyerctlprocess.h"
#include "oldschema.h"

#include "storage/backup.h"
#include "storage/integrity.h"
#include "storage/migrations.h"
#include "storage/sql.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace foyer;
using namespace foyer::test;
using storage::Connection;

namespace {

constexpr int kVisits = 150'000;

/// The data directory of somebody who has just upgraded: the database of the first Foyer, with so many visits
/// that changing it takes a moment.
struct Upgraded
{
    Upgraded()
    {
        makeOldDatabase(QFINDTESTDATA("data/schemas/001.sql"), database());
        {
            auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("filling"));
            db.setDatabaseName(database());
            const QString fill = QStringLiteral(
                "INSERT INTO visits SELECT 70000 + i % 20, i, 20000, 1, 9, 1, NULL, 1 FROM (WITH RECURSIVE "
                "n(i) AS "
                "(SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1000 + %1) SELECT i FROM n)");
            if (!db.open() || !storage::execute(db, fill.arg(kVisits)))
                qFatal("no visits");
        }
        QSqlDatabase::removeDatabase(QStringLiteral("filling"));
    }

    [[nodiscard]] QString database() const { return folder.filePath(QStringLiteral("foyer.sqlite")); }

    [[nodiscard]] int schema() const
    {
        const auto connection = Connection::open({database()}, Connection::Access::AnyVersion);
        return connection ? *storage::schemaVersion((*connection)->database()) : -1;
    }

    [[nodiscard]] QStringList signIns() const
    {
        const auto connection = Connection::open({database()}, Connection::Access::AnyVersion);
        if (!connection)
            return {};
        return rows(
            (*connection)->database(),
            QStringLiteral("SELECT id, visitor_id, venue_id, authenticated_at FROM sign_ins ORDER BY id"));
    }

    DataFolder folder;
};

} // namespace

/// The first start after an upgrade, as whoever runs `foyerctl listen` sees it.
class TestUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void isSaidAndDoneBeforeListening()
    {
        const Upgraded upgraded;
        ListenProcess listener(upgraded.folder);
        QVERIFY2(listener.url.isValid(), listener.logSoFar().constData());
        QCOMPARE(upgraded.schema(), storage::currentSchemaVersion());
        QCOMPARE(listener.stop(), 0);
        QVERIFY2(listener.log.contains("A backup is being made first"), listener.log.constData());
        QVERIFY2(listener.log.contains("The database is being changed"), listener.log.constData());
        const auto backups = storage::BackupFolder(upgraded.folder.filePath(QStringLiteral("backups"))).all();
        QCOMPARE(backups.size(), 1);
        QVERIFY(backups.first().isUsable);
        ListenProcess again(upgraded.folder);
        QCOMPARE(again.stop(), 0);
        QVERIFY2(!again.log.contains("backup"), again.log.constData());
    }

    /// Killed at any moment of that, again and again, each start goes on with it.
    void survivesBeingKilled()
    {
        const Upgraded upgraded;
        const auto signIns = upgraded.signIns();
        QVERIFY(!signIns.isEmpty());
        int killed = 0;
        for (int ms = 15; ms < 3'000 && upgraded.schema() < storage::currentSchemaVersion(); ms += ms / 3) {
            QProcess process;
            process.start(qEnvironmentVariable("FOYERCTL"), QString(u"--data-dir " + upgraded.folder.path() +
                                                                    u" listen --bind 127.0.0.1 --port 0")
                                                                .split(u' '));
            QTest::qWait(ms);
            process.kill();
            process.waitForFinished();
            ++killed;
            QCOMPARE(upgraded.signIns(), signIns);
        }
        QVERIFY(killed > 1);
        ListenProcess listener(upgraded.folder);
        QVERIFY2(listener.url.isValid(), listener.logSoFar().constData());
        QCOMPARE(listener.stop(), 0);
        QCOMPARE(upgraded.schema(), storage::currentSchemaVersion());
        QCOMPARE(upgraded.signIns(), signIns);
        QVERIFY(storage::checkWhole(upgraded.database(), storage::Depth::Indexes));
    }

    /// A signal in the middle of it ends it, with the database whole.
    void aSignalCallsItOff()
    {
        const Upgraded upgraded;
        QProcess process;
        process.start(qEnvironmentVariable("FOYERCTL"),
                      QString(u"--data-dir " + upgraded.folder.path() + u" listen --bind 127.0.0.1 --port 0")
                          .split(u' '));
        QByteArray log;
        QElapsedTimer waiting;
        for (waiting.start(); !log.contains("A backup is being made first") && !waiting.hasExpired(20'000);) {
            process.waitForReadyRead(100);
            log += process.readAllStandardError();
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        log += process.readAllStandardError();
        QVERIFY2(log.contains("Stopped; the next start goes on with it."), log.constData());
        QVERIFY(upgraded.schema() < storage::currentSchemaVersion());
        QVERIFY(storage::checkWhole(upgraded.database()));
        QVERIFY(QDir(upgraded.folder.filePath(QStringLiteral("backups")))
                    .entryList({QStringLiteral("*.part")})
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
