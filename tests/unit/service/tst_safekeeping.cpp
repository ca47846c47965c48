// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaserows.h"
#include "fakeclock.h"
#include "oldschema.h"
#include "service/safekeeping.h"
#include "storage/damage.h"
#include "storage/migrations.h"
#include "storage/sql.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::service;
using namespace std::chrono_literals;
using foyer::test::damage;
using foyer::test::FakeClock;
using foyer::test::makeOldDatabase;
using storage::Connection;

namespace {

constexpr int kPatienceMs = 20'000;

Result<void> execute(const QString &databaseFile, const QString &sql)
{
    const auto connection = Connection::open({databaseFile}, Connection::Access::ReadWrite);
    return connection ? storage::execute((*connection)->database(), sql) : connection.error();
}

qint64 integerOf(const QString &databaseFile, const QString &sql)
{
    const auto connection = Connection::open({databaseFile}, Connection::Access::AnyVersion);
    return connection ? storage::queryInteger((*connection)->database(), sql)->value_or(-1) : -1;
}

/// Overwrites the list of the forgotten and nothing else.
void damageForgotten(const QString &databaseFile)
{
    const qint64 page = integerOf(
        databaseFile, QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'forgotten'"));
    QVERIFY(page > 1);
    damage(databaseFile, (page - 1) * 4'096, 4'096);
}

struct Fixture
{
    Fixture() : directory(*storage::DataDirectory::open(folder.path())), backups(directory.ownBackups()) {}

    void openWriter() { writer = *storage::SignInWriter::open({directory.database()}, clock, {}); }

    [[nodiscard]] Result<std::optional<Damage>> prepare(bool restores = false,
                                                        const PreparationProgress &progress = {}) const
    {
        using From = Restoring::From;
        return prepareDatabase(directory, backups, QDateTime::fromMSecsSinceEpoch(clock.nowMs()),
                               {restores ? From::NewestBackup : From::Nothing}, progress);
    }

    [[nodiscard]] std::unique_ptr<Safekeeping> keep(std::optional<Damage> unsettled = {}, int kept = 3)
    {
        return std::make_unique<Safekeeping>(directory, clock, *writer, std::move(unsettled),
                                             BackupSettings{{}, kept}, Safekeeping::Options{10ms, 10ms});
    }

    QTemporaryDir folder;
    storage::DataDirectory directory;
    storage::BackupFolder backups;
    FakeClock clock{QStringLiteral("2026-11-20T12:00:00Z")};
    std::unique_ptr<storage::SignInWriter> writer;
};

} // namespace

class TestSafekeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aBackupADayAndTheNewestKept()
    {
        Fixture fixture;
        fixture.openWriter();
        const auto keeping = fixture.keep({}, 2);
        for (int day = 0; day < 3; ++day) {
            const QDate date(2026, 11, 20 + day);
            QTRY_VERIFY_WITH_TIMEOUT(fixture.backups.dates().value(0) == date, kPatienceMs);
            fixture.clock.advanceMs(86'400'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(fixture.backups.dates(),
                                  (QList<QDate>{QDate(2026, 11, 23), QDate(2026, 11, 22)}), kPatienceMs);
        QVERIFY(keeping->problem().isEmpty());
    }

    void problemsAreSaid()
    {
        Fixture fixture;
        fixture.openWriter();
        QFile inTheWay(fixture.directory.ownBackups());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto keeping = fixture.keep();
        QTRY_VERIFY_WITH_TIMEOUT(keeping->problem().contains(QStringLiteral("cannot be written")),
                                 kPatienceMs);
        QVERIFY(inTheWay.remove());
        QTRY_VERIFY_WITH_TIMEOUT(keeping->problem().isEmpty(), kPatienceMs);
        QCOMPARE(fixture.backups.dates().size(), 1);
    }

    void finishesAForgettingThatWasInterrupted()
    {
        Fixture fixture;
        fixture.openWriter();
        // As forgetting leaves it before the erasing.
        QVERIFY(
            execute(fixture.directory.database(), u"INSERT INTO meta VALUES ('erasing_pending', 'x')"_qs));
        const auto keeping = fixture.keep();
        QTRY_COMPARE_WITH_TIMEOUT(
            integerOf(fixture.directory.database(),
                      QStringLiteral("SELECT count(*) FROM meta WHERE name = 'erasing_pending'")),
            0, kPatienceMs);
    }

    /// The daily backup reads what nobody else does.
    void damageFoundByTheBackupIsSettledAtTheNextStart()
    {
        Fixture fixture;
        fixture.openWriter();
        fixture.writer.reset();
        QVERIFY(fixture.backups.make({fixture.directory.database()}, QDate(2026, 11, 19)));
        fixture.openWriter();
        damage(fixture.directory.database());
        {
            const auto keeping = fixture.keep();
            QTRY_VERIFY_WITH_TIMEOUT(!keeping->problem().isEmpty(), kPatienceMs);
        }
        fixture.writer.reset();
        const auto found = fixture.prepare();
        QVERIFY(found);
        QVERIFY(*found);
        QCOMPARE((*found)->fileName, QStringLiteral("foyer-damaged-2026-11-20T12-00.sqlite"));
        QCOMPARE((*found)->backup->date, QDate(2026, 11, 19));
        // And so it is until somebody decides.
        QCOMPARE(fixture.prepare()->value(), **found);
    }

    void goingOnWithoutTheBackupSettlesIt()
    {
        Fixture fixture;
        fixture.openWriter();
        fixture.writer.reset();
        damage(fixture.directory.database());
        auto found = fixture.prepare();
        QVERIFY(found);
        QVERIFY(*found);
        QVERIFY(!(*found)->backup);
        fixture.openWriter();
        const auto keeping = fixture.keep(*found);
        QSignalSpy changes(keeping.get(), &Safekeeping::changed);
        keeping->goOnWithout();
        QTRY_VERIFY_WITH_TIMEOUT(!keeping->damage(), kPatienceMs);
        QVERIFY(!changes.isEmpty());
        QVERIFY(!*fixture.prepare());
    }

    /// Also when a backup of the new database is newer than all good ones.
    void theOldBackupsStayUntilThatIsSettled()
    {
        Fixture fixture;
        fixture.openWriter();
        fixture.writer.reset();
        for (int day = 16; day <= 19; ++day)
            QVERIFY(fixture.backups.make({fixture.directory.database()}, QDate(2026, 11, day)));
        damage(fixture.directory.database());
        const auto found = fixture.prepare();
        QVERIFY(found);
        fixture.openWriter();
        const auto keeping = fixture.keep(*found, 1);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.backups.dates().size(), 5, kPatienceMs);
        fixture.clock.advanceMs(86'400'000);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.backups.dates().contains(QDate(2026, 11, 21)), kPatienceMs);
        QCOMPARE(fixture.backups.newestGood((*found)->fileName)->date, QDate(2026, 11, 19));
    }

    void anOlderBackupIsTakenWhereTheNewestIsDamaged()
    {
        Fixture fixture;
        fixture.openWriter();
        fixture.writer.reset();
        QVERIFY(fixture.backups.make({fixture.directory.database()}, QDate(2026, 11, 18)));
        QVERIFY(fixture.backups.make({fixture.directory.database()}, QDate(2026, 11, 19)));
        damage(fixture.directory.database());
        const auto found = fixture.prepare();
        QVERIFY(found);
        damage(fixture.backups.file(QDate(2026, 11, 19)));
        fixture.openWriter();
        const auto keeping = fixture.keep(*found);
        const QSignalSpy prepared(keeping.get(), &Safekeeping::restorationPrepared);
        QTRY_COMPARE_WITH_TIMEOUT(keeping->work(), Safekeeping::Work::None, kPatienceMs);
        keeping->restoreAfterDamage();
        QTRY_COMPARE_WITH_TIMEOUT(prepared.size(), 1, kPatienceMs);
        QVERIFY(keeping->problem().isEmpty());
    }

    /// The backups say whom nobody may remember. One that cannot say it hinders nobody from receiving.
    void theForgottenAreTakenFromABackupThatCanBeRead()
    {
        Fixture fixture;
        fixture.openWriter();
        fixture.writer.reset();
        const QDate older(2026, 11, 18);
        const QDate newer(2026, 11, 19);
        const QString remembered = QStringLiteral("SELECT count(*) FROM forgotten");
        QVERIFY(execute(fixture.directory.database(), u"INSERT INTO forgotten VALUES (x'07')"_qs));
        QVERIFY(fixture.backups.make({fixture.directory.database()}, older));
        QVERIFY(fixture.backups.make({fixture.directory.database()}, newer));
        damageForgotten(fixture.backups.file(newer));
        QCOMPARE(fixture.backups.newestGood()->date, newer); // Fast, and so it does not see that.
        damage(fixture.directory.database());
        QVERIFY(fixture.prepare());
        QCOMPARE(integerOf(fixture.directory.database(), remembered), 1);

        damageForgotten(fixture.backups.file(older));
        damage(fixture.directory.database());
        QVERIFY(fixture.prepare());
        QCOMPARE(integerOf(fixture.directory.database(), remembered), 0);
    }

    /// Damaged twice: what was received in between is in the backups that were made in between.
    void aBackupFromAfterAnEarlierDamageIsRestored()
    {
        Fixture fixture;
        fixture.openWriter();
        fixture.writer.reset();
        QVERIFY(fixture.backups.make({fixture.directory.database()}, QDate(2026, 11, 19)));
        damage(fixture.directory.database());
        const auto first = fixture.prepare();
        QVERIFY(first);
        QVERIFY(*first);
        QVERIFY(fixture.backups.make({fixture.directory.database()}, QDate(2026, 11, 20)));
        fixture.clock.advanceMs(86'400'000);
        damage(fixture.directory.database());
        const auto second = fixture.prepare();
        QVERIFY(second);
        QVERIFY(*second);
        QCOMPARE((*second)->backup->date, QDate(2026, 11, 20));
        // With it comes the question that was open then, and the backup for that.
        const auto restored = fixture.prepare(true);
        QVERIFY(restored);
        QVERIFY(*restored);
        QCOMPARE((*restored)->fileName, (*first)->fileName);
        QCOMPARE((*restored)->backup->date, QDate(2026, 11, 19));
    }

    void whatAnInterruptedPreparationLeftIsRemoved()
    {
        const Fixture fixture;
        QFile left(fixture.directory.filePath(u"foyer-restored.sqlite.part"_qs));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(fixture.prepare());
        QVERIFY(!left.exists());
    }

    void nothingToRestoreIsSaid()
    {
        Fixture fixture;
        fixture.openWriter();
        fixture.writer.reset();
        QCOMPARE(fixture.prepare(true).error().code, ErrorCode::NotFound);
        damage(fixture.directory.database());
        QCOMPARE(fixture.prepare(true).error().code, ErrorCode::NotFound); // There is no backup.
        QVERIFY(*fixture.prepare());
    }

    void backsUpBeforeAMigration()
    {
        Fixture fixture;
        QVERIFY(fixture.prepare());
        QVERIFY(fixture.backups.dates().isEmpty()); // There is nothing yet.
        makeOldDatabase(QFINDTESTDATA("data/schemas/001.sql"), fixture.directory.database());
        QList<Preparing> told;
        QVERIFY(fixture.prepare(false, [&told](Preparing what, int) {
            if (!told.contains(what))
                told.append(what);
            return true;
        }));
        QCOMPARE(told, (QList<Preparing>{Preparing::BackingUp, Preparing::Migrating}));
        QCOMPARE(fixture.backups.dates(), QList<QDate>{QDate(2026, 11, 20)});
        QCOMPARE(integerOf(fixture.directory.database(), u"PRAGMA user_version"_qs),
                 storage::currentSchemaVersion());
    }

    void preparingCanBeCalledOff_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("the backup") << int(Preparing::BackingUp);
        QTest::newRow("the migration") << int(Preparing::Migrating);
    }

    void preparingCanBeCalledOff()
    {
        QFETCH(int, at);
        const Fixture fixture;
        makeOldDatabase(QFINDTESTDATA("data/schemas/001.sql"), fixture.directory.database());
        const auto prepared =
            fixture.prepare(false, [at](Preparing what, int) { return what != Preparing(at); });
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::Cancelled);
        QCOMPARE(integerOf(fixture.directory.database(), u"PRAGMA user_version"_qs), 1);
        QCOMPARE(fixture.backups.dates().size(), Preparing(at) == Preparing::BackingUp ? 0 : 1);
        QVERIFY(fixture.prepare());
    }

    /// A backup of much data is given up, and what there was of it is removed.
    void theEndCallsOffABackup()
    {
        Fixture fixture;
        fixture.openWriter();
        QVERIFY(execute(fixture.directory.database(),
                        u"INSERT INTO quarantine (delivery_id, received_at, reason, codec, body) "
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) "
                        "SELECT i, 1, 'not-json', 0, randomblob(5000) FROM n"_qs));
        QElapsedTimer stopping;
        {
            const auto keeping = fixture.keep();
            QTRY_COMPARE_WITH_TIMEOUT(keeping->work(), Safekeeping::Work::BackingUp, kPatienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(keeping->percent() > 0, kPatienceMs);
            stopping.start();
        }
        QVERIFY2(stopping.elapsed() < 3'000, qPrintable(QString::number(stopping.elapsed())));
        QVERIFY(QDir(fixture.directory.ownBackups()).entryList({u"foyer-*"_qs}).isEmpty());
    }

    void whatAPersonAsksFor()
    {
        Fixture fixture;
        fixture.openWriter();
        Safekeeping keeping(fixture.directory, fixture.clock, *fixture.writer, {}, {}, {1h, 1h});
        std::optional<Result<void>> result;
        const auto done = [&result](const Result<void> &given) { result = given; };
        keeping.backUpNow(this, done);
        QCOMPARE(keeping.work(), Safekeeping::Work::BackingUp);
        std::optional<Result<void>> second;
        keeping.checkDatabase(this, [&second](const Result<void> &given) { second = given; });
        QCOMPARE(second->error().code, ErrorCode::Unavailable);
        QTRY_VERIFY_WITH_TIMEOUT(result, kPatienceMs);
        QVERIFY(*result);
        QTRY_COMPARE_WITH_TIMEOUT(keeping.backups().size(), 1, kPatienceMs);
        QCOMPARE(keeping.backups().first().date, QDate(2026, 11, 20));
        QVERIFY(keeping.backups().first().isUsable);

        result.reset();
        keeping.checkDatabase(this, done);
        QCOMPARE(keeping.work(), Safekeeping::Work::Checking);
        QTRY_VERIFY_WITH_TIMEOUT(result, kPatienceMs);
        QVERIFY(*result);

        // So much that it is not read before anybody can cancel.
        QVERIFY(execute(fixture.directory.database(),
                        u"INSERT INTO quarantine (delivery_id, received_at, reason, codec, body) "
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                        "SELECT i, 1, 'not-json', 0, zeroblob(5000) FROM n"_qs));
        result.reset();
        keeping.checkDatabase(this, done);
        keeping.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(result, kPatienceMs);
        QCOMPARE(result->error().code, ErrorCode::Cancelled);
        QVERIFY(keeping.problem().isEmpty());
    }

    void damageThatIsLookedForIsFound()
    {
        Fixture fixture;
        fixture.openWriter();
        fixture.writer.reset();
        damageForgotten(fixture.directory.database());
        fixture.openWriter();
        Safekeeping keeping(fixture.directory, fixture.clock, *fixture.writer, {}, {}, {1h, 1h});
        std::optional<Result<void>> result;
        keeping.checkDatabase(this, [&result](const Result<void> &given) { result = given; });
        QTRY_VERIFY_WITH_TIMEOUT(result, kPatienceMs);
        QCOMPARE(result->error().code, ErrorCode::Damaged);
        QVERIFY(storage::isMarkedDamaged(fixture.directory.database()));
    }

    /// Its drive is away: nothing is made elsewhere, and it is said until the drive is back.
    void aChosenFolderMayBeAway()
    {
        Fixture fixture;
        fixture.openWriter();
        const QTemporaryDir drive;
        const QString folder = drive.filePath(u"foyer"_qs);
        Safekeeping keeping(fixture.directory, fixture.clock, *fixture.writer, {}, {folder, 3}, {10ms, 10ms});
        QTRY_VERIFY_WITH_TIMEOUT(keeping.problem().contains(u"is not there"_qs), kPatienceMs);
        QVERIFY(!QFile::exists(folder));
        QVERIFY(!QFile::exists(fixture.directory.ownBackups()));
        QVERIFY(QDir().mkdir(folder));
        QTRY_VERIFY_WITH_TIMEOUT(keeping.problem().isEmpty(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(keeping.backups().size(), 1, kPatienceMs);
        QCOMPARE(QFileInfo(keeping.backups().first().file).path(), folder);
    }

    void backupsMoveAlong()
    {
        Fixture fixture;
        fixture.openWriter();
        QVERIFY(fixture.backups.make({fixture.directory.database()}, QDate(2026, 11, 18)));
        QVERIFY(fixture.backups.make({fixture.directory.database()}, QDate(2026, 11, 19)));
        Safekeeping keeping(fixture.directory, fixture.clock, *fixture.writer, {}, {}, {1h, 1h});
        const QTemporaryDir drive;
        const BackupSettings elsewhere{drive.filePath(u"foyer"_qs), 7};
        std::optional<Result<void>> result;
        const auto done = [&result](const Result<void> &given) { result = given; };
        keeping.use(elsewhere, this, done);
        QCOMPARE(keeping.work(), Safekeeping::Work::MovingBackups);
        QTRY_VERIFY_WITH_TIMEOUT(result, kPatienceMs);
        QVERIFY(*result);
        QCOMPARE(keeping.settings(), elsewhere);
        QCOMPARE(BackupSettings::of(fixture.directory), elsewhere);
        QVERIFY(fixture.backups.dates().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(keeping.backups().last().file).path(), elsewhere.folder,
                                  kPatienceMs);
        QCOMPARE(keeping.backups().size(), 2);
        // And back.
        result.reset();
        keeping.use({}, this, done);
        QTRY_VERIFY_WITH_TIMEOUT(result, kPatienceMs);
        QVERIFY(*result);
        QCOMPARE(fixture.backups.dates().size(), 2);
    }

    /// Two Foyers that share a folder would replace each other's backups.
    void aFolderOfAnotherFoyerIsRefused()
    {
        Fixture fixture;
        fixture.openWriter();
        const Fixture other;
        QVERIFY(other.prepare());
        QVERIFY(execute(other.directory.database(), u"SELECT 1"_qs));
        const QTemporaryDir drive;
        const storage::BackupFolder shared(drive.path(), storage::BackupFolder::Place::Chosen);
        QVERIFY(shared.make({other.directory.database()}, QDate(2026, 11, 20)));
        Safekeeping keeping(fixture.directory, fixture.clock, *fixture.writer, {}, {}, {1h, 1h});
        std::optional<Result<void>> result;
        keeping.use({drive.path(), 3}, this, [&result](const Result<void> &given) { result = given; });
        QTRY_VERIFY_WITH_TIMEOUT(result, kPatienceMs);
        QCOMPARE(result->error().code, ErrorCode::InUse);
        QCOMPARE(keeping.settings(), BackupSettings());
        QCOMPARE(shared.make({fixture.directory.database()}, QDate(2026, 11, 20)).error().code,
                 ErrorCode::InUse);
    }

    /// Nobody who was forgotten here comes back with the backup of another database.
    void aBackupOfAnotherDatabaseBringsNobodyBack()
    {
        Fixture fixture;
        fixture.openWriter();
        const Fixture other;
        QVERIFY(execute(other.directory.database(), u"SELECT 1"_qs));
        QVERIFY(other.backups.make({other.directory.database()}, QDate(2026, 11, 18)));
        const QString file = other.backups.file(QDate(2026, 11, 18));
        QVERIFY(execute(fixture.directory.database(), u"INSERT INTO forgotten VALUES (x'07')"_qs));
        QCOMPARE(prepareBackup(fixture.directory, file, {}).error().code, ErrorCode::InUse);
        QVERIFY(execute(fixture.directory.database(), u"DELETE FROM forgotten"_qs));
        QVERIFY(prepareBackup(fixture.directory, file, {}));
        QCOMPARE(prepareBackup(fixture.directory, fixture.directory.settings(), {}).error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
