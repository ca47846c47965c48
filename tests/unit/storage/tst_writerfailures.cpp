// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/sql.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <latch>

#ifdef Q_OS_UNIX
#include "ordinaryuser.h"

#include <sys/resource.h>
#endif

using namespace foyer;
using namespace foyer::storage;
using foyer::test::apply;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
#ifdef Q_OS_UNIX
using foyer::test::OrdinaryUser;
#endif
using foyer::test::StorageFolder;
using foyer::test::store;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");

} // namespace

/// What the writer answers while it cannot store, and that it goes on by itself afterwards.
class TestWriterFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void brokenConnectionIsReplacedAtOnce()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QVERIFY(apply(**writer, [](QSqlDatabase &db) { return execute(db, u"PRAGMA query_only = ON"_qs); }));
        QCOMPARE(store(**writer, makeSignIn(1, 1, kNoon)).outcome, DeliveryOutcome::Stored);
        QCOMPARE(folder.rows(u"SELECT count(*) FROM sign_ins"_qs), QStringList{u"1"_qs});
    }

#ifdef Q_OS_UNIX
    void diskThatTakesNoMoreThenDoes()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter({.deadline = std::chrono::milliseconds(500)});
        QVERIFY(writer);
        QSignalSpy states(writer->get(), &SignInWriter::stateChanged);
        QCOMPARE(store(**writer, makeSignIn(1, 1, kNoon)).outcome, DeliveryOutcome::Stored);

        struct rlimit limit
        {};

        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        auto tight = limit;
        tight.rlim_cur = 1'000; // less than any page of the write-ahead log
        const auto previous = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto refused = store(**writer, makeSignIn(2, 1, kNoon));
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, previous);
        QCOMPARE(refused.outcome, DeliveryOutcome::NotStored);
        QCOMPARE(store(**writer, makeSignIn(2, 1, kNoon)).outcome, DeliveryOutcome::Stored);
        QTRY_COMPARE(states.count(), 2);
        QVERIFY(!states[0][0].value<Result<void>>());
        QVERIFY(states[1][0].value<Result<void>>().has_value());
        QCOMPARE(folder.rows(u"SELECT count(*) FROM sign_ins"_qs), QStringList{u"2"_qs});
    }
#endif

#ifdef Q_OS_UNIX
    /// What is open stays writable; a connection that breaks then cannot be replaced for a while.
    void folderThatTurnsReadOnly()
    {
        const StorageFolder folder;
        const OrdinaryUser user(folder.path());
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QSignalSpy states(writer->get(), &SignInWriter::stateChanged);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(store(**writer, makeSignIn(1, 1, kNoon)).outcome, DeliveryOutcome::Stored);
        QVERIFY(apply(**writer, [](QSqlDatabase &db) { return execute(db, u"PRAGMA query_only = ON"_qs); }));
        const auto refused = store(**writer, makeSignIn(2, 1, kNoon));
        QCOMPARE(refused.outcome, DeliveryOutcome::NotStored);
        QVERIFY(refused.reason.contains(folder.path()));
        QTRY_COMPARE(states.count(), 1);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(store(**writer, makeSignIn(2, 1, kNoon)).outcome, DeliveryOutcome::Stored);
        QTRY_COMPARE(states.count(), 2);
        QCOMPARE(folder.rows(u"SELECT count(*) FROM sign_ins"_qs), QStringList{u"2"_qs});
    }
#endif

    void waitsForAnotherProcessThenGivesUpThenRecovers()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter({.deadline = std::chrono::milliseconds(1'000)});
        QVERIFY(writer);
        QSignalSpy states(writer->get(), &SignInWriter::stateChanged);
        const auto other = folder.connect(Connection::Access::ReadWrite);
        QVERIFY(execute(other->database(), QStringLiteral("BEGIN IMMEDIATE")));
        QElapsedTimer timer;
        timer.start();
        const auto refused = store(**writer, makeSignIn(1, 1, kNoon));
        QCOMPARE(refused.outcome, DeliveryOutcome::NotStored);
        QVERIFY(!refused.reason.isEmpty());
        QVERIFY(timer.elapsed() >= 900);
        QVERIFY(timer.elapsed() < 3'000);
        std::promise<StoreAnswer> answer;
        (*writer)->submit(makeDelivery(makeSignIn(1, 1, kNoon)),
                          [&answer](const StoreAnswer &given) { answer.set_value(given); });
        QVERIFY(execute(other->database(), QStringLiteral("ROLLBACK")));
        QCOMPARE(answer.get_future().get().outcome, DeliveryOutcome::Stored);
        QTRY_COMPARE(states.count(), 2);
    }

    void tooManyWaitingAreRefusedAtOnce()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter({.maxQueued = 3, .deadline = std::chrono::milliseconds(500)});
        QVERIFY(writer);
        const auto other = folder.connect(Connection::Access::ReadWrite);
        QVERIFY(execute(other->database(), QStringLiteral("BEGIN IMMEDIATE")));
        std::atomic<int> refused = 0;
        std::latch answered(20);
        for (int i = 0; i < 20; ++i) {
            (*writer)->submit(makeDelivery(makeSignIn(i, 1, kNoon)), [&](const StoreAnswer &answer) {
                refused += answer.outcome == DeliveryOutcome::NotStored ? 1 : 0;
                answered.count_down();
            });
        }
        answered.wait();
        QCOMPARE(refused.load(), 20);
        QVERIFY(execute(other->database(), QStringLiteral("ROLLBACK")));
    }

    void missingFileIsNotReplacedInSilence()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        store(**writer, makeSignIn(1, 1, kNoon));
        const QString file = folder.location().sqliteFile;
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::rename(file + QLatin1String(suffix), file + u".away"_qs + QLatin1String(suffix));
        QCOMPARE(store(**writer, makeSignIn(2, 1, kNoon)).outcome, DeliveryOutcome::NotStored);
        QVERIFY(!QFile::exists(file));
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::rename(file + u".away"_qs + QLatin1String(suffix), file + QLatin1String(suffix));
        QCOMPARE(store(**writer, makeSignIn(2, 1, kNoon)).outcome, DeliveryOutcome::Stored);
        QCOMPARE(folder.rows(QStringLiteral("SELECT count(*) FROM sign_ins")), QStringList{u"2"_qs});
    }
};

QTEST_GUILESS_MAIN(TestWriterFailures)
#include "tst_writerfailures.moc"
