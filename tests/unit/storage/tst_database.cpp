// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/datadirectory.h"
#include "storage/facets.h"
#include "storage/migrations.h"
#include "storage/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTest>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include "ordinaryuser.h"
#endif

using namespace foyer;
using namespace foyer::storage;
#ifdef Q_OS_UNIX
using foyer::test::OrdinaryUser;
#endif
using foyer::test::StorageFolder;
using Access = foyer::storage::Connection::Access;

namespace {

/// As a Foyer whose newest migration was the one of this number would have left it, with \a rows in it.
void makeDatabaseOf(int version, const QString &fileName, const QStringList &rows)
{
    QVERIFY(version < currentSchemaVersion());
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"old"_qs);
        db.setDatabaseName(fileName);
        QVERIFY(db.open());
        const QDir migrations(u":/migrations/sqlite"_qs);
        QStringList statements;
        for (const auto &name : migrations.entryList(QDir::Files, QDir::Name).first(version)) {
            QFile file(migrations.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            statements += QString::fromUtf8(file.readAll())
                              .remove(QRegularExpression(u"--[^\n]*"_qs))
                              .split(u';', Qt::SkipEmptyParts);
        }
        statements += rows;
        statements += u"PRAGMA user_version = %1"_qs.arg(version);
        for (const auto &sql : std::as_const(statements)) {
            if (!sql.trimmed().isEmpty())
                QVERIFY2(execute(db, sql), qPrintable(sql));
        }
    }
    QSqlDatabase::removeDatabase(u"old"_qs);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void newDatabaseIsSafeAndPrivate()
    {
        const StorageFolder folder;
        const auto connection = folder.connect(Access::ReadWrite);
        auto &db = connection->database();
        QCOMPARE(foyer::test::rows(db, u"PRAGMA journal_mode"_qs), QStringList{u"wal"_qs});
        QCOMPARE(foyer::test::rows(db, u"PRAGMA synchronous"_qs), QStringList{u"2"_qs});
        QCOMPARE(foyer::test::rows(db, u"PRAGMA secure_delete"_qs), QStringList{u"1"_qs});
        QCOMPARE(foyer::test::rows(db, u"PRAGMA user_version"_qs),
                 QStringList{QString::number(currentSchemaVersion())});
        QVERIFY(currentSchemaVersion() >= 1);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const auto *suffix : {"", "-wal", "-shm"}) {
            const QFileInfo file(folder.location().sqliteFile + QLatin1String(suffix));
            QVERIFY(file.exists());
            QCOMPARE(file.permissions(), owner);
        }
    }

    void newDatabaseTakesThePcsCalendarAndASecretKey()
    {
        const StorageFolder a;
        const StorageFolder b;
        const QString keySql = u"SELECT value FROM meta WHERE name = 'forget_key'"_qs;
        (void)a.connect(Access::ReadWrite);
        (void)b.connect(Access::ReadWrite);
        QCOMPARE(
            a.rows(u"SELECT value FROM meta WHERE name IN ('time_zone', 'day_start') ORDER BY name DESC"_qs),
            (QStringList{QString::fromLatin1(QTimeZone::systemTimeZoneId()), u"4"_qs}));
        QCOMPARE(a.rows(keySql).first().size(), 64);
        QVERIFY(a.rows(keySql) != b.rows(keySql));
        const auto before = a.rows(keySql);
        (void)a.connect(Access::ReadWrite);
        QCOMPARE(a.rows(keySql), before);
    }

    /// Who ran an earlier version must not be told that nothing has ever come from outside.
    void theThirdSchemaKnowsWhatHasComeBefore()
    {
        const StorageFolder folder;
        const QString log = u"INSERT INTO deliveries (received_at, outcome, wire_bytes, answer_us, origin, "
                            "head_codec, head) VALUES (%1, %2, 0, 0, '%3', 0, x'')"_qs;
        makeDatabaseOf(
            2, folder.location().sqliteFile,
            {log.arg(1'000).arg(1).arg(u"203.0.113.7"_qs), log.arg(2'000).arg(2).arg(u"2001:db8::7"_qs),
             log.arg(3'000).arg(1).arg(u"127.0.0.1"_qs), log.arg(4'000).arg(3).arg(u"::1"_qs),
             log.arg(5'000).arg(1).arg(QString()),
             // The first of them by a clock that was ahead.
             u"INSERT INTO sign_ins (authenticated_at, venue_id, visitor_id, mac, day, profile_id, "
             "user_agent_id, received_at) VALUES (1, 1, 1, 1, 1, 1, 1, 9000), "
             "(2, 1, 1, 1, 1, 1, 1, 3000)"_qs});
        (void)folder.connect(Access::ReadWrite);
        QCOMPARE(folder.rows(u"PRAGMA user_version"_qs),
                 QStringList{QString::number(currentSchemaVersion())});
        QCOMPARE(folder.rows(u"SELECT name, value FROM counters ORDER BY name"_qs),
                 (QStringList{u"last.sign_in|3000"_qs, u"last_outside.sign_in|2000"_qs}));
    }

    void theFourthSchemaKeepsEveryVisit()
    {
        const StorageFolder folder;
        makeDatabaseOf(3, folder.location().sqliteFile,
                       {u"INSERT INTO visits VALUES (7, 1, 20000, 1, 9, 1, NULL, 1)"_qs,
                        u"INSERT INTO visits VALUES (7, 2, 20001, 2, 10, 2, 5, 0)"_qs,
                        u"INSERT INTO visits VALUES (8, 1, 20002, 3, 11, 3, 1, 0)"_qs});
        const auto connection = folder.connect(Access::ReadWrite);
        auto &db = connection->database();
        QCOMPARE(
            test::rows(db, u"SELECT visitor_id, venue_id, day, first_at, hour, sign_ins, "
                           "visit_count, is_new FROM visits"_qs),
            (QStringList{u"1|7|20000|1|9|1||1"_qs, u"1|8|20002|3|11|3|1|0"_qs, u"2|7|20001|2|10|2|5|0"_qs}));
        const auto plan = test::rows(db, u"EXPLAIN QUERY PLAN SELECT * FROM visits WHERE visitor_id = 1"_qs);
        QVERIFY2(plan.join(u' ').contains(u"SEARCH visits USING PRIMARY KEY (visitor_id=?)"),
                 qPrintable(plan.join(u' ')));
    }

    void theSeventhSchemaFindsAndFiltersWhoWasHereBefore()
    {
        const StorageFolder folder;
        const auto profile =
            u"INSERT INTO profiles VALUES (%1, %2, %1, '%3', 'Müller', '%4', '%5', %6, '%7')"_qs;
        const auto visitor = u"INSERT INTO visitors VALUES (%1, %2, 5, 5, 5, 1, 1)"_qs;
        const auto signIn = u"INSERT INTO sign_ins VALUES (%1, %1, %2, %3, %4, 20000, 1, 1, NULL, 5)"_qs;
        const auto visit = u"INSERT INTO visits VALUES (%1, %2, 20000, 5, 9, 1, NULL, 1)"_qs;
        makeDatabaseOf(
            4, folder.location().sqliteFile,
            {profile.arg(u"1"_qs, u"11"_qs, u"Anna"_qs, u"anna@example.com"_qs, u" Female "_qs,
                         u"'1990-01-02'"_qs, u"google+"_qs),
             profile.arg(u"2"_qs, u"12"_qs, u"Bea"_qs, QString(), QString(), u"NULL"_qs, u"Elsewhere"_qs),
             visitor.arg(u"11"_qs, u"1"_qs), visitor.arg(u"12"_qs, u"2"_qs),
             signIn.arg(u"1"_qs, u"7"_qs, u"11"_qs, u"1108152157446"_qs), // 01-02-03-04-05-06
             signIn.arg(u"2"_qs, u"-3"_qs, u"12"_qs, u"-1"_qs), visit.arg(u"11"_qs, u"7"_qs),
             visit.arg(u"11"_qs, u"68"_qs), visit.arg(u"12"_qs, u"-3"_qs)});
        const auto connection = folder.connect(Access::ReadWrite);
        auto &db = connection->database();
        const auto found = [&db](const VisitorFilter &filter) {
            QStringList ids;
            const auto rows = visitorRows(db, filter, 10);
            for (const auto &row : *rows)
                ids.append(QString::number(row.visitorId));
            return ids.join(u' ');
        };
        QCOMPARE(found({.text = u"MÜLL"_qs}), u"12 11"_qs);
        QCOMPARE(found({.text = u"01:02:03"_qs}), u"11"_qs);
        QCOMPARE(found({.venueId = 68}), u"11"_qs);
        QCOMPARE(found({.venueId = -3}), u"12"_qs);
        const auto facets = test::rows(db, u"SELECT facets FROM visitors ORDER BY visitor_id"_qs);
        const Profile anna{.firstName = {},
                           .lastName = {},
                           .email = u"x"_qs,
                           .gender = u"F"_qs,
                           .dateOfBirth = QDate(1990, 1, 2),
                           .provider = u"Google"_qs};
        Profile bea;
        bea.provider = u"Elsewhere"_qs;
        QCOMPARE(facets, (QStringList{QString::number(facetsOf(anna)), QString::number(facetsOf(bea))}));
        QCOMPARE(test::rows(db, u"SELECT count(*) FROM profile_search WHERE profile_search MATCH 'ann'"_qs),
                 QStringList{u"1"_qs});
    }

    void readOnlyNeitherMakesNorChanges()
    {
        const StorageFolder folder;
        const auto early = Connection::open(folder.location(), Access::ReadOnly);
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(folder.location().sqliteFile));
        (void)folder.connect(Access::ReadWrite);
        const auto reader = folder.connect();
        QVERIFY(!execute(reader->database(), u"DELETE FROM meta"_qs));
    }

    void newerDatabaseIsLeftAlone_data() { accesses(); }

    void newerDatabaseIsLeftAlone()
    {
        QFETCH(int, access);
        const StorageFolder folder;
        QVERIFY(execute(folder.connect(Access::ReadWrite)->database(), u"PRAGMA user_version = 999"_qs));
        const auto opened = Connection::open(folder.location(), Access(access));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NewerVersion);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void damagedFileIsSaidToBe_data() { accesses(); }

    void damagedFileIsSaidToBe()
    {
        QFETCH(int, access);
        const StorageFolder folder;
        QFile file(folder.location().sqliteFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        const auto opened = Connection::open(folder.location(), Access(access));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }

    /// Killed while the database was being put into WAL mode, or before: a journal is left that has to be
    /// rolled back, which a mere look cannot do.
    void aJournalThatWasLeftIsRolledBack()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        {
            const auto connection = folder.connect(Access::ReadWrite);
            auto &db = connection->database();
            QVERIFY(execute(db, u"PRAGMA journal_mode = DELETE"_qs));
            QVERIFY(execute(db, u"PRAGMA cache_size = 1"_qs)); // So that it writes before the end.
            QVERIFY(execute(db, u"BEGIN"_qs));
            QVERIFY(execute(
                db, u"INSERT INTO user_agents (digest, text) WITH RECURSIVE n(i) AS (SELECT 1 UNION "
                    "ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT i, hex(randomblob(50)) FROM n"_qs));
            for (const auto *suffix : {"", "-journal"})
                QVERIFY(
                    QFile::copy(file + QLatin1String(suffix), file + u".killed"_qs + QLatin1String(suffix)));
        }
        const auto looked = Connection::open({file + u".killed"_qs}, Access::AnyVersion);
        QVERIFY2(looked, qPrintable(looked ? QString() : looked.error().message));
        QCOMPARE(foyer::test::rows((*looked)->database(), u"SELECT count(*) FROM user_agents"_qs),
                 QStringList{u"0"_qs});
        QVERIFY(!QFile::exists(file + u".killed-journal"_qs));
    }

    void lockedDatabaseIsUnavailable()
    {
        const StorageFolder folder;
        const auto holder = folder.connect(Access::ReadWrite);
        const auto other = folder.connect(Access::ReadWrite);
        QVERIFY(execute(holder->database(), u"BEGIN IMMEDIATE"_qs));
        const auto begun = execute(other->database(), u"BEGIN IMMEDIATE"_qs);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Unavailable);
    }

    void sqliteCodesBecomeErrorsForAPerson_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("expected");
        QTest::newRow("full disk") << u"13"_qs << int(ErrorCode::StorageFull);
        QTest::newRow("busy") << u"5"_qs << int(ErrorCode::Unavailable);
        QTest::newRow("busy, extended code") << u"517"_qs << int(ErrorCode::Unavailable);
        QTest::newRow("read-only, extended code") << u"1544"_qs << int(ErrorCode::AccessDenied);
        QTest::newRow("disk error, extended code") << u"778"_qs << int(ErrorCode::Unavailable);
        QTest::newRow("corrupt") << u"11"_qs << int(ErrorCode::Damaged);
        QTest::newRow("constraint") << u"19"_qs << int(ErrorCode::Internal);
    }

    void sqliteCodesBecomeErrorsForAPerson()
    {
        QFETCH(QString, code);
        QFETCH(int, expected);
        const auto error = errorOf(QSqlError(u"driver"_qs, u"its words"_qs, QSqlError::StatementError, code));
        QCOMPARE(int(error.code), expected);
        QCOMPARE(error.detail, u"its words"_qs);
        QVERIFY(!error.message.isEmpty());
    }

#ifdef Q_OS_UNIX
    void readOnlyFolderIsSaidToBe()
    {
        const StorageFolder folder;
        const OrdinaryUser user(folder.path());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto opened = Connection::open(folder.location(), Access::ReadWrite);
        const auto directory = DataDirectory::open(folder.path());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::AccessDenied);
        QVERIFY(opened.error().message.contains(folder.path()));
        QVERIFY(!directory);
        QCOMPARE(directory.error().code, ErrorCode::AccessDenied);
    }

    void readOnlyFileIsSaidToBe()
    {
        const StorageFolder folder;
        const OrdinaryUser user(folder.path());
        (void)folder.connect(Access::ReadWrite);
        QVERIFY(QFile::setPermissions(folder.location().sqliteFile, QFile::ReadOwner));
        const auto opened = Connection::open(folder.location(), Access::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::AccessDenied);
        QVERIFY(opened.error().message.contains(folder.location().sqliteFile));
        QVERIFY(QFile::setPermissions(folder.location().sqliteFile, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(Connection::open(folder.location(), Access::ReadWrite));
    }
#endif

    void dataDirectoryIsMadePrivate()
    {
        const StorageFolder folder;
        const auto directory = DataDirectory::open(folder.path() + u"/a/b"_qs);
        QVERIFY(directory);
        QCOMPARE(directory->path(), folder.path() + u"/a/b"_qs);
        QVERIFY(!(QFileInfo(directory->path()).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        QFile file(folder.path() + u"/file"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto onFile = DataDirectory::open(folder.path() + u"/file"_qs);
        QVERIFY(!onFile);
        QCOMPARE(onFile.error().code, ErrorCode::AccessDenied);
    }

private:
    static void accesses()
    {
        QTest::addColumn<int>("access");
        QTest::newRow("for reading") << int(Access::ReadOnly);
        QTest::newRow("for writing") << int(Access::ReadWrite);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
