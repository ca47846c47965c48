// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/sql.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

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

    /// Exactly as many as may wait do, whether the writer has them in hand by now or not.
    void tooManyWaitingAreRefusedAtOnce()
    {
        constexpr int kMayWait = 3;
        std::atomic<int> stored = 0;
        std::atomic<int> refused = 0;
        const StorageFolder folder;
        const auto writer = folder.openWriter({.maxQueued = kMayWait, .deadline = std::chrono::minutes(1)});
        QVERIFY(writer);
        const auto other = folder.connect(Connection::Access::ReadWrite);
        QVERIFY(execute(other->database(), QStringLiteral("BEGIN IMMEDIATE")));
        auto submit = [&, n = 0]() mutable {
            (*writer)->submit(makeDelivery(makeSignIn(++n, 1, kNoon)), [&](const StoreAnswer &answer) {
                ++(answer.outcome == DeliveryOutcome::NotStored ? refused : stored);
            });
        };
        for (int i = 0; i < kMayWait; ++i)
            submit();
        QCOMPARE(refused.load(), 0);
        for (int i = 1; i <= 3; ++i) {
            submit();
            QCOMPARE(refused.load(), i); // Before submit() returns.
            QTest::qWait(50);            // The writer tries again meanwhile.
        }
        QCOMPARE(stored.load(), 0);
        QVERIFY(execute(other->database(), QStringLiteral("ROLLBACK")));
        QTRY_COMPARE(stored.load(), kMayWait);
        QCOMPARE(refused.load(), 3);
        submit(); // There is room again.
        QTRY_COMPARE(stored.load(), kMayWait + 1);
        QCOMPARE(folder.rows(QStringLiteral("SELECT count(*) FROM sign_ins")),
                 QStringList{QString::number(kMayWait + 1)});
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
