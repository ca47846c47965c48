// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "service/recounting.h"
#include "storage/changes.h"
#include "storage/numberscheck.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace foyer;
using namespace foyer::service;
using namespace foyer::storage;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kGuests = 300;

/// A database in London whose guests have stayed over midnight, with its writer.
struct House
{
    House() : writer(*folder.openWriter())
    {
        if (!test::apply(*writer, test::liveInLondon))
            qFatal("no calendar");
        for (int guest = 1; guest <= kGuests; ++guest)
            receive(guest);
    }

    void receive(int guest) const
    {
        const qint64 evening = msOf("2026-11-20T22:00:00Z") + guest % 30 * 86'400'000LL;
        for (const qint64 at : {evening, evening + 5 * 3'600'000LL}) {
            if (test::store(*writer, makeSignIn(guest, 7 + guest % 2, at)).outcome != DeliveryOutcome::Stored)
                qFatal("not stored");
        }
    }

    void wantDayStart(int hour) const
    {
        QVERIFY(test::apply(*writer, [hour](QSqlDatabase &db) {
            return setCalendar(db, {QTimeZone("Europe/London"), hour});
        }));
    }

    [[nodiscard]] QStringList dayStart() const
    {
        return folder.rows(QStringLiteral("SELECT value FROM meta WHERE name = 'day_start'"));
    }

    [[nodiscard]] bool isPending() const { return *isRecountPending(folder.connect()->database()); }

    [[nodiscard]] bool isRight() const
    {
        const auto differences = checkNumbers(folder.location());
        return differences && differences->isEmpty();
    }

    StorageFolder folder;
    std::unique_ptr<SignInWriter> writer;
};

} // namespace

/// Counting anew beside a writer that goes on receiving.
class TestRecounting : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void countsBesideReceiving()
    {
        const House house;
        Recounting recounting(house.folder.location(), *house.writer);
        house.wantDayStart(2);
        recounting.start();
        QVERIFY(recounting.isRunning());
        std::jthread traffic([&house](const std::stop_token &stop) {
            for (int guest = kGuests + 1; !stop.stop_requested() && guest < kGuests + 200; ++guest)
                house.receive(guest);
        });
        QTRY_VERIFY_WITH_TIMEOUT(!recounting.isRunning(), kPatienceMs);
        traffic.request_stop();
        traffic.join();
        QCOMPARE(recounting.problem(), QString());
        QCOMPARE(house.dayStart(), QStringList{QStringLiteral("2")});
        QVERIFY(!house.isPending());
        QVERIFY(house.isRight());
    }

    void whatIsWantedMeanwhileIsCountedToo()
    {
        const House house;
        Recounting recounting(house.folder.location(), *house.writer);
        for (const int hour : {2, 5, 9}) {
            house.wantDayStart(hour);
            recounting.start();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!recounting.isRunning(), kPatienceMs);
        QCOMPARE(house.dayStart(), QStringList{QStringLiteral("9")});
        QVERIFY(house.isRight());
    }

    void cancelledItStays()
    {
        const House house;
        const auto before = test::rollupRows(house.folder.connect()->database());
        Recounting recounting(house.folder.location(), *house.writer);
        house.wantDayStart(2);
        recounting.start();
        recounting.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!recounting.isRunning() && !house.isPending(), kPatienceMs);
        QCOMPARE(recounting.problem(), QString());
        QCOMPARE(house.dayStart(), QStringList{QStringLiteral("4")});
        QCOMPARE(test::rollupRows(house.folder.connect()->database()), before);
        QVERIFY(house.isRight());
    }

    void endedItBeginsAnewAtTheNextStart()
    {
        const House house;
        house.wantDayStart(2);
        {
            Recounting recounting(house.folder.location(), *house.writer);
            recounting.start();
        }
        {
            Recounting recounting(house.folder.location(), *house.writer);
            recounting.start();
            QTRY_VERIFY_WITH_TIMEOUT(!recounting.isRunning(), kPatienceMs);
        }
        QCOMPARE(house.dayStart(), QStringList{QStringLiteral("2")});
        QVERIFY(house.isRight());
    }

    void saysWhyItFailed()
    {
        const House house;
        house.wantDayStart(2);
        Recounting recounting({house.folder.path() + QStringLiteral("/elsewhere.sqlite")}, *house.writer);
        const QSignalSpy changed(&recounting, &Recounting::changed);
        recounting.start();
        QTRY_VERIFY_WITH_TIMEOUT(!recounting.isRunning(), kPatienceMs);
        QVERIFY(!recounting.problem().isEmpty());
        QVERIFY(!changed.isEmpty());
        QVERIFY(house.isPending());
    }
};

QTEST_GUILESS_MAIN(TestRecounting)
#include "tst_recounting.moc"
