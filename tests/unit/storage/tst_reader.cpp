// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/reader.h"
#include "storage/sql.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <future>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;
using Access = foyer::storage::Connection::Access;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");

Result<qint64> countSignIns(QSqlDatabase &db)
{
    const auto count = queryInteger(db, u"SELECT count(*) FROM sign_ins"_qs);
    return count ? Result<qint64>(count->value_or(-1)) : count.error();
}

/// Takes hours unless it is interrupted.
Result<qint64> countForHours(QSqlDatabase &db)
{
    const auto count = queryInteger(
        db, u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 1000000000000) "
            "SELECT count(*) FROM n"_qs);
    return count ? Result<qint64>(count->value_or(-1)) : count.error();
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void answersInTheOwnersThreadInOrder()
    {
        const StorageFolder folder;
        store(**folder.openWriter(), makeSignIn(1, 1, kNoon));
        Reader reader(folder.location());
        QList<qint64> answers;
        QThread *queryThread = nullptr;
        QThread *doneThread = nullptr;
        for (int i = 0; i < 5; ++i) {
            reader.run(
                this,
                [i, &queryThread](QSqlDatabase &db) -> Result<qint64> {
                    queryThread = QThread::currentThread();
                    const auto count = countSignIns(db);
                    return count ? Result<qint64>(*count * 10 + i) : count;
                },
                [&](const Result<qint64> &answer) {
                    doneThread = QThread::currentThread();
                    answers.append(answer ? *answer : -1);
                });
        }
        QTRY_COMPARE(answers.size(), 5);
        QCOMPARE(answers, (QList<qint64>{10, 11, 12, 13, 14}));
        QCOMPARE(doneThread, QThread::currentThread());
        QVERIFY(queryThread != QThread::currentThread());
    }

    void contextThatIsGoneIsNotTold()
    {
        const StorageFolder folder;
        (void)folder.connect(Access::ReadWrite);
        Reader reader(folder.location());
        bool isTold = false;
        auto context = std::make_unique<QObject>();
        reader.run(context.get(), countSignIns, [&isTold](const Result<qint64> &) { isTold = true; });
        context.reset();
        bool isLaterTold = false;
        reader.run(this, countSignIns, [&isLaterTold](const Result<qint64> &) { isLaterTold = true; });
        QTRY_VERIFY(isLaterTold);
        QVERIFY(!isTold);
    }

    void endsWithQueriesWaiting()
    {
        const StorageFolder folder;
        (void)folder.connect(Access::ReadWrite);
        std::atomic<int> ran = 0;
        std::promise<void> first;
        std::promise<void> second;
        std::promise<void> gate;
        std::future<void> opening;
        {
            Reader reader(folder.location());
            const auto run = [&](const std::function<void()> &query) {
                reader.run(
                    this,
                    [query](QSqlDatabase &) -> Result<int> {
                        query();
                        return 0;
                    },
                    [](const Result<int> &) { QFAIL("nobody is there any more"); });
            };
            // While one runs the others gather, and are handed to the thread together.
            run([gathered = first.get_future().share()] { gathered.wait(); });
            run([&second, open = gate.get_future().share()] {
                second.set_value();
                open.wait();
            });
            for (int i = 0; i < 1'000; ++i) {
                run([&ran] {
                    QThread::msleep(1);
                    ++ran;
                });
            }
            first.set_value();
            second.get_future().wait();
            opening = std::async(std::launch::async, [gate = std::move(gate)]() mutable {
                QThread::msleep(100); // Until the reader is about to go.
                gate.set_value();
            });
        }
        QVERIFY2(ran < 500, qPrintable(QString::number(ran)));
        QCoreApplication::processEvents();
    }

    void slowQueryHoldsNoOtherContextUp()
    {
        const StorageFolder folder;
        (void)folder.connect(Access::ReadWrite);
        std::promise<void> gate;
        Reader reader(folder.location());
        QObject slowOne;
        bool isSlowDone = false;
        reader.run(
            &slowOne,
            [open = gate.get_future().share()](QSqlDatabase &) -> Result<int> {
                open.wait();
                return 0;
            },
            [&isSlowDone](const Result<int> &) { isSlowDone = true; });
        bool isQuickDone = false;
        reader.run(this, countSignIns, [&isQuickDone](const Result<qint64> &) { isQuickDone = true; });
        QTRY_VERIFY(isQuickDone);
        QVERIFY(!isSlowDone);
        gate.set_value();
        QTRY_VERIFY(isSlowDone);
    }

    /// As typing does: each letter's search takes the place of the one before it.
    void newerQueryTakesThePlaceOfAnOlderOne()
    {
        const StorageFolder folder;
        (void)folder.connect(Access::ReadWrite);
        Reader reader(folder.location());
        std::atomic_int began = 0;
        const auto slow = [&began](QSqlDatabase &db) {
            ++began;
            return countForHours(db);
        };
        const auto notTold = [](const Result<qint64> &) { QFAIL("nobody waits for this one any more"); };
        auto pending = reader.start(this, slow, notTold);
        QTRY_COMPARE(began, 1);
        pending = reader.start(this, slow, notTold); // Waits behind it, and never begins …
        bool isTold = false;
        pending = reader.start(this, countSignIns,
                               [&isTold](const Result<qint64> &answer) { isTold = answer.has_value(); });
        QTRY_VERIFY(isTold);
        QVERIFY(began <= 2); // … unless it did in the very moment.
    }

    void queryEndsWithWhoeverWaitsForIt()
    {
        const StorageFolder folder;
        (void)folder.connect(Access::ReadWrite);
        Reader reader(folder.location());
        std::promise<Result<qint64>> given;
        auto outcome = given.get_future();
        {
            std::promise<void> begun;
            const auto pending = reader.start(
                this,
                [&](QSqlDatabase &db) {
                    begun.set_value();
                    auto answer = countForHours(db);
                    given.set_value(answer);
                    return answer;
                },
                [](const Result<qint64> &) { QFAIL("nobody waits for this one any more"); });
            begun.get_future().wait();
        }
        const auto answer = outcome.get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        // The connection is as good as before.
        bool isTold = false;
        reader.run(this, countSignIns,
                   [&isTold](const Result<qint64> &counted) { isTold = counted.has_value(); });
        QTRY_VERIFY(isTold);
    }

    void endsInTheMiddleOfASlowQuery()
    {
        const StorageFolder folder;
        (void)folder.connect(Access::ReadWrite);
        QElapsedTimer sinceEnd;
        {
            Reader reader(folder.location());
            std::promise<void> begun;
            reader.run(
                this,
                [&begun](QSqlDatabase &db) {
                    begun.set_value();
                    return countForHours(db);
                },
                [](const Result<qint64> &) { QFAIL("nobody is there any more"); });
            begun.get_future().wait();
            sinceEnd.start();
        }
        QVERIFY2(sinceEnd.elapsed() < 2'000, qPrintable(QString::number(sinceEnd.elapsed())));
    }

    void databaseMayComeLater()
    {
        const StorageFolder folder;
        Reader reader(folder.location());
        QSignalSpy changes(&reader, &Reader::databaseChanged);
        std::optional<Result<qint64>> answer;
        const auto take = [&answer](const Result<qint64> &given) { answer = given; };
        reader.run(this, countSignIns, take);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, ErrorCode::NotFound);
        QCOMPARE(changes.count(), 0);
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QTRY_VERIFY(changes.count() > 0);
        answer.reset();
        reader.run(this, countSignIns, take);
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value());
    }

    void noticesCommitsAndOnlyThose()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        Reader reader(folder.location());
        QSignalSpy changes(&reader, &Reader::databaseChanged);
        QElapsedTimer sinceChange;
        sinceChange.start();
        connect(&reader, &Reader::databaseChanged, this, [&sinceChange] { sinceChange.start(); });
        const auto isQuiet = [&sinceChange] { return sinceChange.elapsed() > 1'000; }; // For several looks.
        QTRY_VERIFY(isQuiet());
        QCOMPARE(changes.count(), 0);
        store(**writer, makeSignIn(1, 1, kNoon));
        QTRY_VERIFY(changes.count() > 0);
        // Again, after the answer time of that delivery was written too.
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 20'000);
    }

    /// As when the receiver that a window looks at restores a backup.
    void followsToAnotherDatabase()
    {
        const StorageFolder folder;
        store(**folder.openWriter(), makeSignIn(1, 1, kNoon));
        Reader reader(folder.location());
        QSignalSpy changes(&reader, &Reader::databaseChanged);
        std::optional<qint64> counted;
        const auto count = [&] {
            counted.reset();
            reader.run(this, countSignIns,
                       [&](const Result<qint64> &answer) { counted = answer ? *answer : -1; });
            return QTest::qWaitFor([&counted] { return counted.has_value(); }) ? *counted : -2;
        };
        QCOMPARE(count(), 1);
        QVERIFY(QFile::rename(folder.location().sqliteFile, folder.path() + u"/aside.sqlite"_qs));
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        store(**writer, makeSignIn(1, 1, kNoon));
        store(**writer, makeSignIn(2, 1, kNoon));
        QTRY_VERIFY(!changes.isEmpty());
        QTRY_COMPARE(count(), 2);
    }

    void goesOnAfterAFailedQuery()
    {
        const StorageFolder folder;
        (void)folder.connect(Access::ReadWrite);
        Reader reader(folder.location());
        QList<bool> worked;
        const auto take = [&worked](const Result<qint64> &answer) { worked.append(answer.has_value()); };
        reader.run(
            this,
            [](QSqlDatabase &db) -> Result<qint64> {
                const auto done = execute(db, u"SELECT nothing FROM nowhere"_qs);
                return done ? Result<qint64>(0) : done.error();
            },
            take);
        reader.run(this, countSignIns, take);
        QTRY_COMPARE(worked.size(), 2);
        QCOMPARE(worked, (QList<bool>{false, true}));
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
