// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/backup.h"
#include "storage/changes.h"
#include "storage/damage.h"
#include "storage/durablefiles.h"
#include "storage/followed.h"
#include "storage/merger.h"
#include "storage/queries.h"
#include "storage/restore.h"
#include "storage/sql.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;
using Access = foyer::storage::Connection::Access;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");
const QDate kDay(2026, 11, 20);
const QDateTime kNow = QDateTime(kDay, QTime(7, 40));
const auto kDamagedName = QStringLiteral("foyer-damaged-2026-11-20T07-40.sqlite");

/// As Purple writes it, so that it can be read once more.
Delivery purpleDelivery(qint64 visitorId)
{
    const QByteArray body = R"({"session":{"authenticationTime":"2026-11-20T12:00:00+0000"},"user":{"id":)" +
                            QByteArray::number(visitorId) + R"(},"venue":{"id":7,"name":"Harbour"}})";
    return makeDelivery(PayloadReader::read(body, kNoon), body, kNoon + 1'000);
}

Result<void> lookAt(const QString &file)
{
    const auto connection = Connection::open({file}, Access::AnyVersion);
    return connection ? lookForDamage((*connection)->database()) : Result<void>(connection.error());
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> mergeAll(const StorageFolder &folder, SignInSink &sink)
{
    const QString file = folder.location().sqliteFile;
    Merger merger(filesToMerge(file), file, sink, kNow);
    QSignalSpy finished(&merger, &Merger::finished);
    merger.start();
    if (!finished.wait(20'000))
        return Error{ErrorCode::Internal, QStringLiteral("not finished")};
    return finished.first().first().value<Result<void>>();
}

/// A folder with a database that is to be merged into another one.
class MergeFolder : public StorageFolder
{
public:
    /// Stores \a deliveries in the database to be merged, and makes \a change to it.
    explicit MergeFolder(const std::vector<Delivery> &deliveries, const QString &change = {})
    {
        {
            const auto writer = openWriter();
            for (const Delivery &delivery : deliveries)
                store(**writer, delivery);
        }
        if (!change.isEmpty() && !execute(connect(Access::ReadWrite)->database(), change))
            qFatal("no change");
        if (!moveDatabase(location().sqliteFile, fileToMerge()))
            qFatal("no file to merge");
    }

    [[nodiscard]] QString fileToMerge() const { return path() + u"/foyer-merging-0001.sqlite"_qs; }

    /// What is left in it.
    [[nodiscard]] QStringList rowsToMerge(const QString &sql) const
    {
        const auto connection = Connection::open({fileToMerge()}, Access::AnyVersion);
        return connection ? foyer::test::rows((*connection)->database(), sql) : QStringList();
    }
};

/// A store whose disk stumbles over one delivery.
class StumblingSink final : public SignInSink
{
public:
    explicit StumblingSink(QByteArray body) : m_body(std::move(body)) {}

    void submit(Delivery delivery, Answer answer) override
    {
        bodies.append(delivery.body);
        const bool isRefused = delivery.body == m_body && bodies.count(m_body) == 1;
        if (isRefused)
            answer({DeliveryOutcome::NotStored, QStringLiteral("The disk stumbled.")});
        else if (std::holds_alternative<Rejection>(*delivery.payload))
            answer({DeliveryOutcome::Quarantined});
        else
            answer({DeliveryOutcome::Stored});
    }

    void countRefusal(Refusal) override {}

    QByteArrayList bodies; ///< As they came.

private:
    const QByteArray m_body;
};

Delivery unreadDelivery(const QByteArray &body)
{
    return makeDelivery(PayloadReader::read(body, kNoon), body, kNoon);
}

} // namespace

/// A damaged database is found, replaced, and a backup put in its place with nothing lost meanwhile.
class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void damageShows_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("size");
        QTest::newRow("header") << 0LL << 100LL;
        QTest::newRow("schema") << 100LL << 3'000LL;
        QTest::newRow("all but the first page") << 4'096LL << 200'000LL;
        QTest::newRow("cut short") << 8'192LL << 0LL;
    }

    void damageShows()
    {
        QFETCH(qint64, at);
        QFETCH(qint64, size);
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            for (int i = 0; i < 300; ++i)
                store(**writer, makeSignIn(i, 7, kNoon));
        }
        QVERIFY(lookAt(file));
        if (size > 0)
            foyer::test::damage(file, at, std::min(size, QFileInfo(file).size() - at));
        else
            QVERIFY(QFile::resize(file, at));
        const auto found = lookAt(file);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Damaged);
    }

    void damagedIsKeptAsideAndReplaced()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(9'000, 'x'));
        damaged.close();
        QVERIFY(makePrivateFile(file + u"-wal"_qs));
        markDamaged(file);
        QVERIFY(isMarkedDamaged(file));
        QVERIFY(replaceDamaged(file, kNow, {}));
        QVERIFY(!isMarkedDamaged(file));
        QCOMPARE(damagedFiles(folder.path()), QStringList{kDamagedName});
        QCOMPARE(timeOfDamage(kDamagedName), kNow);
        QCOMPARE(contentOf(folder.path() + u'/' + kDamagedName), QByteArray(9'000, 'x'));
        QVERIFY(QFile::exists(folder.path() + u'/' + kDamagedName + u"-wal"_qs));
        {
            const auto connection = folder.connect(Access::ReadWrite);
            const auto predecessor = damagedPredecessor(connection->database());
            QVERIFY(predecessor);
            QCOMPARE(predecessor->value_or(QString()), kDamagedName);
            QVERIFY(settleDamage(connection->database()));
            QVERIFY(!*damagedPredecessor(connection->database()));
        }
        // Within the same minute again: no damaged file replaces another.
        QVERIFY(replaceDamaged(file, kNow, {}));
        QCOMPARE(damagedFiles(folder.path()).size(), 2);
    }

    void interruptedReplacingGoesOn()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        (void)folder.connect(Access::ReadWrite);
        QVERIFY(replaceDamaged(file, kNow, {}));
        // Stopped before the damaged one was put aside: it is still there, and the new one is not needed yet.
        QVERIFY(QFile::copy(file, folder.path() + u"/foyer-new.sqlite"_qs));
        QVERIFY(finishReplacing(file));
        QVERIFY(!QFile::exists(folder.path() + u"/foyer-new.sqlite"_qs));
        // Stopped after that.
        QVERIFY(QFile::rename(file, folder.path() + u"/foyer-new.sqlite"_qs));
        QVERIFY(finishReplacing(file));
        QCOMPARE(folder.rows(u"SELECT value FROM meta WHERE name = 'damaged_predecessor'"_qs),
                 QStringList{kDamagedName});
    }

    void restoringKeepsWhatCameMeanwhile()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        const BackupFolder backups(folder.path() + u"/backups"_qs);
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            for (int visitor = 1; visitor <= 3; ++visitor)
                store(**writer, purpleDelivery(visitor));
        }
        {
            const auto connection = folder.connect(Access::ReadWrite);
            QVERIFY(withTransaction(*connection, [](QSqlDatabase &db) { return forgetVisitor(db, 1); }));
        }
        QVERIFY(backups.make(folder.location(), kDay));
        const auto backup = backups.newestGood();
        QVERIFY(backup);
        QCOMPARE(backup->signIns, 2);
        QVERIFY(replaceDamaged(file, kNow, backup->file));
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            // Forgotten before the backup was made, and still so.
            QCOMPARE(store(**writer, purpleDelivery(1)).outcome, DeliveryOutcome::Repeat);
            QCOMPARE(store(**writer, purpleDelivery(3)).outcome, DeliveryOutcome::Stored);
            QCOMPARE(store(**writer, purpleDelivery(4)).outcome, DeliveryOutcome::Stored);
            QCOMPARE(store(**writer, purpleDelivery(5)).outcome, DeliveryOutcome::Stored);
            QCOMPARE(store(**writer, makeDelivery(Rejection{}, "not JSON", kNoon)).outcome,
                     DeliveryOutcome::Quarantined);
        }
        {
            const auto connection = folder.connect(Access::ReadWrite);
            QVERIFY(withTransaction(*connection, [](QSqlDatabase &db) { return forgetVisitor(db, 5); }));
        }
        QVERIFY(prepareRestoration(file, backup->file));
        QVERIFY(isRestorationPrepared(file));
        QVERIFY(completeRestoration(file));
        QVERIFY(!isRestorationPrepared(file));
        QCOMPARE(filesToMerge(file).size(), 1);
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        const auto merged = mergeAll(folder, **writer);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
        QVERIFY(filesToMerge(file).isEmpty());
        QCOMPARE(folder.rows(u"SELECT visitor_id, received_at FROM sign_ins ORDER BY visitor_id"_qs),
                 (QStringList{u"2|%1"_qs.arg(kNoon + 1'000), u"3|%1"_qs.arg(kNoon + 1'000),
                              u"4|%1"_qs.arg(kNoon + 1'000)}));
        QCOMPARE(folder.rows(u"SELECT count(*) FROM quarantine"_qs), QStringList{u"1"_qs});
        QVERIFY(!*damagedPredecessor(folder.connect()->database()));
        // Forgotten while the backup was away.
        QCOMPARE(store(**writer, purpleDelivery(5)).outcome, DeliveryOutcome::Repeat);
        QCOMPARE(folder.rows(u"SELECT count(*) FROM sign_ins"_qs), QStringList{u"3"_qs});
    }

    void followedVisitorsStayFollowed()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        const BackupFolder backups(folder.path() + u"/backups"_qs);
        const auto follow = [&folder](qint64 visitor) {
            const auto connection = folder.connect(Access::ReadWrite);
            return withTransaction(*connection,
                                   [visitor](QSqlDatabase &db) { return setFollowed(db, visitor, true); });
        };
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            store(**writer, purpleDelivery(1));
            store(**writer, purpleDelivery(2));
        }
        QVERIFY(follow(1));
        QVERIFY(backups.make(folder.location(), kDay));
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            store(**writer, purpleDelivery(3));
        }
        QVERIFY(follow(2));
        QVERIFY(follow(3)); // Whom the backup does not know.
        QVERIFY(prepareRestoration(file, backups.file(kDay)));
        QVERIFY(completeRestoration(file));
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QVERIFY(mergeAll(folder, **writer));
        QCOMPARE(folder.rows(u"SELECT visitor_id FROM followed_visitors ORDER BY visitor_id"_qs),
                 (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
    }

    /// Written before anybody could be followed, and restored by the first start of a newer Foyer.
    void anOlderDatabaseFollowsNobody()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        const BackupFolder backups(folder.path() + u"/backups"_qs);
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            store(**writer, purpleDelivery(1));
        }
        QVERIFY(backups.make(folder.location(), kDay));
        QVERIFY(execute(folder.connect(Access::ReadWrite)->database(), u"DROP TABLE followed_visitors"_qs));
        QVERIFY(prepareRestoration(file, backups.file(kDay)));
        const auto done = completeRestoration(file);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(folder.rows(u"SELECT count(*) FROM followed_visitors"_qs), QStringList{u"0"_qs});
    }

    void interruptedRestorationGoesOn()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        const BackupFolder backups(folder.path() + u"/backups"_qs);
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            store(**writer, purpleDelivery(1));
        }
        QVERIFY(backups.make(folder.location(), kDay));
        QVERIFY(replaceDamaged(file, kNow, backups.file(kDay)));
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            store(**writer, purpleDelivery(2));
        }
        QVERIFY(prepareRestoration(file, backups.file(kDay)));
        // Stopped between the two renamings.
        QVERIFY(QFile::rename(file, folder.path() + u"/foyer-merging-0001.sqlite"_qs));
        QVERIFY(completeRestoration(file));
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        // Merged twice, as after a stop in the middle: nothing counts twice.
        const QString merging = filesToMerge(file).constFirst();
        QVERIFY(QFile::copy(merging, merging + u".copy"_qs));
        QVERIFY(mergeAll(folder, **writer));
        QVERIFY(QFile::rename(merging + u".copy"_qs, merging));
        QVERIFY(mergeAll(folder, **writer));
        QCOMPARE(folder.rows(u"SELECT visitor_id FROM sign_ins ORDER BY visitor_id"_qs),
                 (QStringList{u"1"_qs, u"2"_qs}));
        QCOMPARE(folder.rows(u"SELECT sum(sign_ins) FROM day_counts WHERE scope = -1"_qs),
                 QStringList{u"2"_qs});
    }

    /// A restored backup has most of what the database before it had: that came once, and is no repeat.
    void whatIsThereAlreadyIsNotStoredAgain()
    {
        const MergeFolder folder({purpleDelivery(1), purpleDelivery(2), unreadDelivery("what")});
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        const QString merging = filesToMerge(folder.location().sqliteFile).first();
        QVERIFY(QFile::copy(merging, merging + u".copy"_qs));
        QVERIFY(mergeAll(folder, **writer));
        QVERIFY(QFile::rename(merging + u".copy"_qs, merging));
        const QString log = u"SELECT outcome, count(*) FROM deliveries GROUP BY outcome"_qs;
        const auto before = folder.rows(log);
        QVERIFY(mergeAll(folder, **writer));
        QVERIFY(filesToMerge(folder.location().sqliteFile).isEmpty());
        QCOMPARE(folder.rows(log), before);
        QCOMPARE(folder.rows(u"SELECT count(*) FROM quarantine"_qs), QStringList{u"1"_qs});
    }

    /// It was understood when the clock was right again, and came when it was not.
    void whatCameWhileTheClockWasWrongIsMergedAsWell()
    {
        auto delivery = purpleDelivery(1);
        delivery.receivedMs = msOf("2020-01-01T00:00:00Z");
        const MergeFolder folder({delivery});
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QVERIFY(mergeAll(folder, **writer));
        QCOMPARE(folder.rows(u"SELECT visitor_id, received_at FROM sign_ins"_qs),
                 QStringList{u"1|%1"_qs.arg(delivery.receivedMs)});
        QCOMPARE(folder.rows(u"SELECT count(*) FROM quarantine"_qs), QStringList{u"0"_qs});
    }

    /// Its line has left the log, and nobody knows any more whence it came.
    void whatHasNoOriginIsNotFromOutside()
    {
        const MergeFolder folder({purpleDelivery(1)}, u"DELETE FROM deliveries"_qs);
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QVERIFY(mergeAll(folder, **writer));
        const auto counted = totals(folder.connect()->database());
        QVERIFY(counted);
        QCOMPARE(counted->signIns, 1);
        QVERIFY(counted->lastSignInReceivedMs);
        QVERIFY(!counted->lastOutsideSignInMs);
    }

    void whatCannotBeReadIsPutAside_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("a body")
            << u"UPDATE sign_in_bodies SET codec = 1, body = x'00' WHERE sign_in_id = 1"_qs;
        QTest::newRow("no body") << u"DELETE FROM sign_in_bodies WHERE sign_in_id = 1"_qs;
        QTest::newRow("a quarantined body")
            << u"UPDATE quarantine SET codec = 1, body = x'00' WHERE id = 1"_qs;
    }

    void whatCannotBeReadIsPutAside()
    {
        QFETCH(QString, change);
        const MergeFolder folder(
            {purpleDelivery(1), purpleDelivery(2), unreadDelivery("what"), unreadDelivery("what else")},
            change);
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        const auto merged = mergeAll(folder, **writer);
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, ErrorCode::Damaged);
        QVERIFY2(merged.error().message.contains(kDamagedName), qPrintable(merged.error().message));
        QCOMPARE(
            folder.rows(u"SELECT (SELECT count(*) FROM sign_ins) + (SELECT count(*) FROM quarantine)"_qs),
            QStringList{u"3"_qs});
        QVERIFY(filesToMerge(folder.location().sqliteFile).isEmpty());
        QCOMPARE(damagedFiles(folder.path()), QStringList{kDamagedName});
    }

    /// One that is no database at all keeps no other from being merged.
    void whatIsNoDatabaseIsPutAside()
    {
        const MergeFolder folder({purpleDelivery(1)});
        QVERIFY(QFile::rename(folder.fileToMerge(), folder.path() + u"/foyer-merging-0002.sqlite"_qs));
        QFile first(folder.fileToMerge());
        QVERIFY(first.open(QIODevice::WriteOnly));
        first.write(QByteArray(9'000, 'x'));
        first.close();
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QCOMPARE(mergeAll(folder, **writer).error().code, ErrorCode::Damaged);
        QCOMPARE(folder.rows(u"SELECT count(*) FROM sign_ins"_qs), QStringList{u"1"_qs});
        QVERIFY(filesToMerge(folder.location().sqliteFile).isEmpty());
        QCOMPARE(damagedFiles(folder.path()), QStringList{kDamagedName});
    }

    /// What may be read another time is kept for that.
    void anotherErrorKeepsTheFile()
    {
        const MergeFolder folder({purpleDelivery(1)}, u"DROP TABLE user_agents"_qs);
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QCOMPARE(mergeAll(folder, **writer).error().code, ErrorCode::Internal);
        QCOMPARE(folder.rowsToMerge(u"SELECT count(*) FROM sign_ins"_qs), QStringList{u"1"_qs});
        QVERIFY(damagedFiles(folder.path()).isEmpty());
    }

    void onlyWhatWasNotStoredIsSubmittedAgain()
    {
        const MergeFolder folder({unreadDelivery("one"), unreadDelivery("two"), unreadDelivery("three")});
        (void)folder.connect(Access::ReadWrite); // The sink stands for its writer.
        StumblingSink sink("two");
        QVERIFY(mergeAll(folder, sink));
        QCOMPARE(sink.bodies, (QByteArrayList{"one", "two", "three", "two"}));
        QVERIFY(filesToMerge(folder.location().sqliteFile).isEmpty());
    }

    void fullQuarantineStopsTheMerge()
    {
        const MergeFolder folder({unreadDelivery("one"), unreadDelivery("two"), unreadDelivery("three")});
        {
            const auto writer = folder.openWriter({.quarantine = {2, 1'000'000}});
            QVERIFY(writer);
            const auto merged = mergeAll(folder, **writer);
            QVERIFY(!merged);
            QCOMPARE(merged.error().code, ErrorCode::Unavailable);
            QVERIFY2(merged.error().message.contains(u"Quarantine is full"_qs),
                     qPrintable(merged.error().message));
        }
        QCOMPARE(folder.rows(u"SELECT count(*) FROM quarantine"_qs), QStringList{u"2"_qs});
        QCOMPARE(folder.rowsToMerge(u"SELECT id FROM quarantine"_qs), QStringList{u"3"_qs});
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QVERIFY(mergeAll(folder, **writer));
        QCOMPARE(folder.rows(u"SELECT count(*) FROM quarantine"_qs), QStringList{u"3"_qs});
    }

    /// Whoever is forgotten meanwhile would stay in the copy.
    void noRestorationWhileBackupsChange()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        const BackupFolder backups(folder.path() + u"/backups"_qs);
        (void)folder.connect(Access::ReadWrite);
        QVERIFY(backups.make(folder.location(), kDay));
        {
            const auto forgetting = backups.lock();
            QVERIFY(forgetting);
            QCOMPARE(prepareRestoration(file, backups.file(kDay)).error().code, ErrorCode::Unavailable);
        }
        QVERIFY(restorationFiles(file).isEmpty());
        QVERIFY(prepareRestoration(file, backups.file(kDay)));
        QCOMPARE(restorationFiles(file), QStringList{u"foyer-restored.sqlite"_qs});
    }

    void damagedBackupIsNotRestored()
    {
        const StorageFolder folder;
        const QString file = folder.location().sqliteFile;
        const BackupFolder backups(folder.path() + u"/backups"_qs);
        (void)folder.connect(Access::ReadWrite);
        QVERIFY(backups.make(folder.location(), kDay));
        foyer::test::damage(backups.file(kDay), 4'096, 8'192);
        const auto before = contentOf(file);
        const auto prepared = prepareRestoration(file, backups.file(kDay));
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::Damaged);
        QVERIFY(!isRestorationPrepared(file));
        QCOMPARE(contentOf(file), before);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
