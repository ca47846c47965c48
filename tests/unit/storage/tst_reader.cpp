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
