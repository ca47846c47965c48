// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/backup.h"
#include "storage/changes.h"
#include "storage/durablefiles.h"
#include "storage/integrity.h"
#include "storage/sql.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::apply;
using foyer::test::damage;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;
using Access = foyer::storage::Connection::Access;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");
const QDate kDay(2026, 11, 20);

struct Fixture
{
    Fixture() : backups(folder.path() + u"/backups"_qs) {}

    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path() + u"/backups"_qs).entryList({u"foyer*"_qs}, QDir::Files);
    }

    [[nodiscard]] QStringList rowsOf(QDate date, const QString &sql) const
    {
        const auto connection = Connection::open({backups.file(date)}, Access::AnyVersion);
        return connection ? foyer::test::rows((*connection)->database(), sql) : QStringList();
    }

    StorageFolder folder;
    BackupFolder backups;
};

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void copyIsWholePrivateAndOneFile()
    {
        const Fixture fixture;
        const auto writer = fixture.folder.openWriter();
        QVERIFY(writer);
        store(**writer, makeSignIn(1, 7, kNoon));
        const auto made = fixture.backups.make(fixture.folder.location(), kDay);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(fixture.names(), QStringList{u"foyer-2026-11-20.sqlite"_qs});
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(fixture.backups.file(kDay)).permissions(), owner);
        QCOMPARE(QFileInfo(fixture.folder.path() + u"/backups"_qs).permissions(),
                 owner | QFile::ExeOwner | QFile::ExeUser);
        QVERIFY(checkWhole(fixture.backups.file(kDay)));
        QCOMPARE(fixture.rowsOf(kDay, u"SELECT visitor_id FROM sign_ins"_qs), QStringList{u"1"_qs});

        // The same day again: the newer one counts.
        store(**writer, makeSignIn(2, 7, kNoon));
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        QCOMPARE(fixture.backups.dates(), QList<QDate>{kDay});
        const auto newest = fixture.backups.newestGood();
        QVERIFY(newest);
        QCOMPARE(newest->signIns, 2);
        QCOMPARE(newest->date, kDay);
    }

    void writerGoesOnMeanwhile()
    {
        const Fixture fixture;
        const auto writer = fixture.folder.openWriter();
        QVERIFY(writer);
        // So much that copying takes many commits' time.
        QVERIFY(apply(**writer, [](QSqlDatabase &db) {
            return execute(db,
                           u"CREATE TABLE bulk AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                           "FROM n WHERE i < 64) SELECT randomblob(1000000) FROM n"_qs);
        }));
        const QString unfinished = fixture.backups.file(kDay) + u".part"_qs;
        auto backup = std::async(
            std::launch::async, [&fixture] { return fixture.backups.make(fixture.folder.location(), kDay); });
        const auto isCopying = [&unfinished] {
            const QFileInfo copy(unfinished);
            return copy.exists() && copy.size() < 64'000'000; // It is checked when it is whole.
        };
        int stored = 0;
        int meanwhile = 0; // From their submission to their answer.
        while (backup.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
            const bool isInTheMiddle = isCopying();
            QCOMPARE(store(**writer, makeSignIn(stored, 7, kNoon)).outcome, DeliveryOutcome::Stored);
            ++stored;
            meanwhile += isInTheMiddle && isCopying() ? 1 : 0;
        }
        QVERIFY(backup.get());
        QVERIFY(meanwhile > 0);
        QCOMPARE(fixture.folder.rows(u"SELECT count(*) FROM sign_ins"_qs),
                 QStringList{QString::number(stored)});
    }

    void onlyTheNewestAreKept()
    {
        const Fixture fixture;
        (void)fixture.folder.connect(Access::ReadWrite);
        for (int day = 0; day < 5; ++day)
            QVERIFY(fixture.backups.make(fixture.folder.location(), kDay.addDays(day)));
        fixture.backups.removeOld(3, kDay);
        QCOMPARE(fixture.backups.dates(),
                 (QList<QDate>{kDay.addDays(4), kDay.addDays(3), kDay.addDays(2), kDay}));
        fixture.backups.removeOld(3);
        QCOMPARE(fixture.backups.dates(), (QList<QDate>{kDay.addDays(4), kDay.addDays(3), kDay.addDays(2)}));
    }

    void neverWhereItWouldFillTheDisk()
    {
        const Fixture fixture;
        (void)fixture.folder.connect(Access::ReadWrite);
        const auto made =
            fixture.backups.make(fixture.folder.location(), kDay, std::numeric_limits<qint64>::max() / 2);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::StorageFull);
        QVERIFY(fixture.names().isEmpty());
    }

    void oneAtATime()
    {
        const Fixture fixture;
        (void)fixture.folder.connect(Access::ReadWrite);
        QVERIFY(makePrivateFolder(fixture.folder.path() + u"/backups"_qs));
        QLockFile other(fixture.folder.path() + u"/backups/backups.lock"_qs);
        QVERIFY(other.lock());
        QCOMPARE(fixture.backups.make(fixture.folder.location(), kDay).error().code, ErrorCode::Unavailable);
        other.unlock();
        QVERIFY(
            makePrivateFile(fixture.backups.file(kDay.addDays(-1)) + u".part"_qs)); // Of one that was killed.
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        QCOMPARE(fixture.names(), QStringList{u"foyer-2026-11-20.sqlite"_qs});
    }

    /// On a drive that is away the visitor may still be.
    void forgettingSaysWhatItCannotReach()
    {
        const Fixture fixture;
        const BackupFolder away(fixture.folder.path() + u"/away"_qs, BackupFolder::Place::Chosen);
        QCOMPARE(away.forget(1).error().code, ErrorCode::Unavailable);
        QCOMPARE(fixture.backups.forget(1).error().code, ErrorCode::NotFound);
    }

    void onlyItsOwnLeftoversAreRemoved()
    {
        const Fixture fixture;
        (void)fixture.folder.connect(Access::ReadWrite);
        QVERIFY(makePrivateFolder(fixture.folder.path() + u"/backups"_qs));
        const QString download = fixture.folder.path() + u"/backups/film.mkv.part"_qs;
        QVERIFY(makePrivateFile(download));
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        QVERIFY(QFile::exists(download));
    }

    void progressIsToldAndCancelHeard()
    {
        const Fixture fixture;
        (void)fixture.folder.connect(Access::ReadWrite);
        QList<int> told;
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay, 0, [&told](int percent) {
            told.append(percent);
            return true;
        }));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), 100);
        for (const int at : {50, 100}) {
            const auto made = fixture.backups.make(fixture.folder.location(), kDay.addDays(1), 0,
                                                   [at](int percent) { return percent < at; });
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::Cancelled);
            QCOMPARE(fixture.names(), QStringList{u"foyer-2026-11-20.sqlite"_qs});
        }
    }

    void allAreListedAlsoTheUseless()
    {
        const Fixture fixture;
        {
            const auto writer = fixture.folder.openWriter();
            QVERIFY(writer);
            store(**writer, makeSignIn(1, 7, kNoon));
        }
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        QVERIFY(makePrivateFile(fixture.backups.file(kDay.addDays(1))));
        const auto all = fixture.backups.all();
        QCOMPARE(all.size(), 2);
        QVERIFY(!all.first().isUsable);
        QVERIFY(all.last().isUsable);
        QCOMPARE(all.last().signIns, 1);
        QCOMPARE(all.last().bytes, QFileInfo(all.last().file).size());
        QVERIFY(all.last().bytes > 0);
    }

    void aLockOfNobodyKeepsNobodyWaiting()
    {
        const Fixture fixture;
        (void)fixture.folder.connect(Access::ReadWrite);
        QVERIFY(makePrivateFolder(fixture.folder.path() + u"/backups"_qs));
        QVERIFY(makePrivateFile(fixture.folder.path() + u"/backups/backups.lock"_qs));
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
    }

    void damageIsFoundByCopying()
    {
        const Fixture fixture;
        {
            const auto writer = fixture.folder.openWriter();
            QVERIFY(writer);
            for (int i = 0; i < 200; ++i)
                store(**writer, makeSignIn(i, 7, kNoon));
        }
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        damage(fixture.folder.location().sqliteFile);
        const auto made = fixture.backups.make(fixture.folder.location(), kDay.addDays(1));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Damaged);
        QCOMPARE(fixture.backups.dates(), QList<QDate>{kDay});
        QVERIFY(fixture.backups.newestGood());
        damage(fixture.backups.file(kDay));
        QCOMPARE(checkWhole(fixture.backups.file(kDay)).error().code, ErrorCode::Damaged);
        QVERIFY(!fixture.backups.newestGood());
    }

    /// Else a bad place of the disk would have a sound database put aside.
    void aDamagedCopyIsNoDamagedDatabase()
    {
        const Fixture fixture;
        const QString original = fixture.folder.location().sqliteFile;
        (void)fixture.folder.connect(Access::ReadWrite);
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        QVERIFY(checkCopy(fixture.backups.file(kDay), original));
        damage(fixture.backups.file(kDay));
        QCOMPARE(checkCopy(fixture.backups.file(kDay), original).error().code, ErrorCode::Unavailable);
        damage(original);
        QCOMPARE(checkCopy(fixture.backups.file(kDay), original).error().code, ErrorCode::Damaged);
    }

    /// What was begun after an earlier damage is good for a later one.
    void onlyWhatTookThePlaceOfTheDamagedIsNoGood()
    {
        const Fixture fixture;
        QVERIFY(execute(fixture.folder.connect(Access::ReadWrite)->database(),
                        u"INSERT INTO meta (name, value) VALUES ('damaged_predecessor', 'first')"_qs));
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        QVERIFY(fixture.backups.newestGood());
        QVERIFY(!fixture.backups.newestGood(u"first"_qs));
        QVERIFY(fixture.backups.newestGood(u"second"_qs));
    }

    void forgettingReachesBackups()
    {
        const Fixture fixture;
        const auto writer = fixture.folder.openWriter();
        QVERIFY(writer);
        store(**writer, makeSignIn(1, 7, kNoon));
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        store(**writer, makeSignIn(2, 7, kNoon));
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay.addDays(1)));
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay.addDays(2)));
        damage(fixture.backups.file(kDay.addDays(2)));

        const auto forgotten = fixture.backups.forget(2);
        QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().message));
        QCOMPARE(fixture.names(),
                 (QStringList{u"foyer-2026-11-20.sqlite"_qs, u"foyer-2026-11-21.sqlite"_qs}));
        for (const QDate day : {kDay, kDay.addDays(1)}) {
            QCOMPARE(fixture.rowsOf(day, u"SELECT visitor_id FROM sign_ins"_qs), QStringList{u"1"_qs});
            QFile file(fixture.backups.file(day));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.contains("First1"));
            QVERIFY(!bytes.contains("First2"));
        }
        // Whoever restores one does not get a repeat of them either.
        QCOMPARE(fixture.rowsOf(kDay.addDays(1), u"SELECT count(*) FROM forgotten"_qs), QStringList{u"1"_qs});
        QCOMPARE(fixture.backups.forget(2).error().code, ErrorCode::NotFound);
    }

    void interruptedForgettingInABackupGoesOn()
    {
        const Fixture fixture;
        store(**fixture.folder.openWriter(), makeSignIn(1, 7, kNoon));
        QVERIFY(fixture.backups.make(fixture.folder.location(), kDay));
        {
            const auto connection = Connection::open({fixture.backups.file(kDay)}, Access::ReadWrite);
            QVERIFY(connection);
            QVERIFY(withTransaction(**connection, [](QSqlDatabase &db) { return forgetVisitor(db, 1); }));
        }
        QVERIFY(fixture.backups.forget(1));
        QCOMPARE(fixture.backups.forget(1).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
