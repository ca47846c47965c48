// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/changes.h"
#include "storage/numberscheck.h"
#include "storage/recount.h"
#include "storage/sql.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// A database whose venues are in London, and what happens to it while everything is counted anew.
class House : public test::ReceivingFolder
{
public:
    /// Every few transactions of the recount \a meanwhile is called with their number, before them.
    Result<void> recount(const std::function<void(int)> &meanwhile = {},
                         const Recount::Progress &progress = {})
    {
        int transactions = 0;
        return Recount(
                   location(),
                   [&](const auto &what) {
                       if (meanwhile)
                           meanwhile(transactions);
                       ++transactions;
                       return store().apply(what);
                   },
                   progress)
            .run();
    }

    void wantDayStart(int hour)
    {
        change([hour](QSqlDatabase &db) { return setCalendar(db, {QTimeZone("Europe/London"), hour}); });
    }

    using StorageFolder::rows;

    [[nodiscard]] QStringList rows(const char *sql) const { return rows(QString::fromLatin1(sql)); }

    [[nodiscard]] QStringList numbers() const { return test::rollupRows(connect()->database()); }

    /// Tables that are there only while something is counted.
    [[nodiscard]] QStringList leftovers() const
    {
        return rows("SELECT name FROM sqlite_master WHERE name LIKE '%\\_next' ESCAPE '\\' "
                    "OR name LIKE '%\\_old' ESCAPE '\\'");
    }

    [[nodiscard]] bool isRight() const
    {
        const auto differences = checkNumbers(location());
        return differences && differences->isEmpty();
    }
};

/// So many guests, each at 22:00 and at 03:00 of the next day.
std::vector<SignIn> nights(int guests, int firstGuest = 1)
{
    std::vector<SignIn> signIns;
    for (int guest = firstGuest; guest < firstGuest + guests; ++guest) {
        const qint64 evening = msOf("2026-11-20T22:00:00Z") + guest % 50 * 24 * kHourMs;
        signIns.push_back(makeSignIn(guest, 7 + guest % 3, evening));
        signIns.push_back(makeSignIn(guest, 7 + guest % 3, evening + 5 * kHourMs));
    }
    return signIns;
}

} // namespace

class TestRecount : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void oldNumbersStayUntilTheNewAreWhole()
    {
        House house;
        house.receive(nights(200));
        const auto before = house.numbers();
        QCOMPARE(house.rows("SELECT count(*) FROM visits"), QStringList{u"200"_qs});
        house.wantDayStart(2);
        QCOMPARE(house.numbers(), before);
        int looked = 0;
        QVERIFY(house.recount([&](int) {
            if (house.rows("SELECT 1 FROM meta WHERE name = 'recount_pending'").isEmpty())
                return; // The last transaction was it.
            QCOMPARE(house.numbers(), before);
            ++looked;
        }));
        QVERIFY2(looked > 4, qPrintable(QString::number(looked)));
        QCOMPARE(house.rows("SELECT count(*) FROM visits"), QStringList{u"400"_qs});
        QCOMPARE(house.rows("SELECT DISTINCT visits FROM visitors"), QStringList{u"2"_qs});
        QVERIFY(house.isRight());
        QCOMPARE(house.leftovers(), QStringList());
        // The writer goes by the new calendar at once.
        house.receive({makeSignIn(900, 7, msOf("2026-11-21T02:30:00Z"))});
        QCOMPARE(house.rows("SELECT day FROM visits WHERE visitor_id = 900"), QStringList{u"20778"_qs});
    }

    void nothingToDoChangesNothing()
    {
        House house;
        house.receive(nights(20));
        const auto before = house.numbers();
        QVERIFY(house.recount());
        QCOMPARE(house.numbers(), before);
    }

    void countsWhatArrivesMeanwhile_data()
    {
        QTest::addColumn<int>("guests"); // Who come at each transaction.
        QTest::newRow("a few") << 3;
        QTest::newRow("more than are left to the end") << 400;
    }

    void countsWhatArrivesMeanwhile()
    {
        QFETCH(int, guests);
        House house;
        house.receive(nights(500, 1'000'000));
        house.wantDayStart(2);
        int next = 1;
        QVERIFY(house.recount([&](int transaction) {
            if (transaction > 12)
                return;
            // Some are new, some are known and counted already, some are not counted yet.
            house.receive(nights(guests, next));
            house.receive({makeSignIn(1'000'000 + transaction, 7, msOf("2026-10-01T12:00:00Z")),
                           makeSignIn(1'000'400 + transaction, 9, msOf("2027-03-01T02:30:00Z"))});
            next += guests;
        }));
        QVERIFY(next > guests * 8);
        QVERIFY(house.isRight());
        QCOMPARE(house.rows("SELECT value FROM meta WHERE name = 'day_start'"), QStringList{u"2"_qs});
    }

    void cancelledLeavesTheOldNumbers()
    {
        House house;
        house.receive(nights(200));
        const auto before = house.numbers();
        house.wantDayStart(2);
        // By a person: not wanted any more.
        QVERIFY(house.recount([&house](int transaction) {
            if (transaction == 5)
                house.change(withdrawRecount);
        }));
        QCOMPARE(house.numbers(), before);
        QCOMPARE(house.leftovers(), QStringList());
        QVERIFY(!*isRecountPending(house.connect()->database()));
        QCOMPARE(calendar(house.connect()->database())->dayStartHour, 4);
        QVERIFY(house.isRight());
    }

    void interruptedItBeginsAnew()
    {
        House house;
        house.receive(nights(200));
        const auto before = house.numbers();
        house.wantDayStart(2);
        const auto stopped = house.recount({}, [](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(house.numbers(), before);
        QVERIFY(!house.leftovers().isEmpty());
        house.receive(nights(20, 500));
        QVERIFY(house.recount());
        QCOMPARE(house.rows("SELECT count(*) FROM visits"), QStringList{u"440"_qs});
        QVERIFY(house.isRight());
        QCOMPARE(house.leftovers(), QStringList());
    }

    void forgettingMeanwhileIsForgotten_data()
    {
        QTest::addColumn<int>("transaction");
        for (int transaction = 0; transaction < 14; ++transaction)
            QTest::addRow("before transaction %d", transaction) << transaction;
    }

    void forgettingMeanwhileIsForgotten()
    {
        QFETCH(int, transaction);
        House house;
        house.receive(nights(200));
        house.wantDayStart(2);
        bool isForgotten = false;
        QVERIFY(house.recount([&](int number) {
            if (number != transaction)
                return;
            house.change([](QSqlDatabase &db) { return forgetVisitor(db, 42); });
            isForgotten = true;
            for (const auto &table : house.leftovers().filter(QStringLiteral("visit"))) {
                QCOMPARE(
                    house.rows(QStringLiteral("SELECT count(*) FROM %1 WHERE visitor_id = 42").arg(table)),
                    QStringList{u"0"_qs});
            }
        }));
        QVERIFY(isForgotten);
        QCOMPARE(house.rows("SELECT count(*) FROM visits WHERE visitor_id = 42"), QStringList{u"0"_qs});
        QCOMPARE(house.rows("SELECT sum(sign_ins) FROM day_counts WHERE scope = -1"), QStringList{u"400"_qs});
        QVERIFY(house.isRight());
    }

    void anotherWishMeanwhileWins()
    {
        House house;
        house.receive(nights(200));
        house.wantDayStart(2);
        QVERIFY(house.recount([&house](int transaction) {
            if (transaction == 4)
                house.wantDayStart(23);
        }));
        QCOMPARE(house.rows("SELECT value FROM meta WHERE name = 'day_start'"), QStringList{u"23"_qs});
        QCOMPARE(house.rows("SELECT count(*) FROM visits"), QStringList{u"400"_qs});
        QVERIFY(house.isRight());
    }

    void aVenueHasItsOwn()
    {
        House house;
        house.receive(nights(200));
        const auto others = house.rows("SELECT * FROM visits WHERE venue_id <> 8 ORDER BY 1, 2, 3");
        house.change([](QSqlDatabase &db) {
            return setVenueCalendar(db, 8, {QTimeZone("America/New_York"), std::nullopt});
        });
        QCOMPARE(venueCalendars(house.connect()->database())->value(8).zone, QTimeZone("America/New_York"));
        QVERIFY(house.recount());
        QVERIFY(house.isRight());
        QCOMPARE(house.rows("SELECT DISTINCT hour FROM visits WHERE venue_id = 8"), QStringList{u"17"_qs});
        QCOMPARE(house.rows("SELECT * FROM visits WHERE venue_id <> 8 ORDER BY 1, 2, 3"), others);
        const auto own = venueCalendars(house.connect()->database());
        QVERIFY(own);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->value(8).zone, QTimeZone("America/New_York"));
        QVERIFY(!own->value(8).dayStartHour);
        // And has not any more.
        house.change([](QSqlDatabase &db) { return setVenueCalendar(db, 8, {}); });
        QVERIFY(house.recount());
        QCOMPARE(house.rows("SELECT DISTINCT hour FROM visits WHERE venue_id = 8"), QStringList{u"22"_qs});
        QVERIFY(venueCalendars(house.connect()->database())->isEmpty());
    }

    void refusesWhatIsNoCalendar()
    {
        House house;
        house.receive(nights(1));
        const auto connection = house.connect(Connection::Access::ReadWrite);
        auto &db = connection->database();
        QCOMPARE(setCalendar(db, {QTimeZone("No/Where"), 4}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(setCalendar(db, {QTimeZone::utc(), 24}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(setVenueCalendar(db, 8, {std::nullopt, -1}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(setVenueCalendar(db, 99, {}).error().code, ErrorCode::NotFound);
        QVERIFY(!*isRecountPending(db));
    }

    void countsOfTheForgottenStay()
    {
        House house;
        house.receive(nights(200));
        house.change([](QSqlDatabase &db) { return forgetVisitor(db, 42); });
        QVERIFY(house.isRight());
        house.wantDayStart(2);
        QVERIFY(house.recount());
        QVERIFY(house.isRight());
        // The forgotten visit stays one visit, as nobody can tell any more when they signed in.
        QCOMPARE(house.rows("SELECT sum(visits), sum(sign_ins) FROM day_counts WHERE scope = -1"),
                 QStringList{u"399|400"_qs});
    }

    void reportsProgress()
    {
        House house;
        house.receive(nights(200));
        house.wantDayStart(2);
        QList<std::pair<qint64, qint64>> reports;
        QVERIFY(house.recount({}, [&reports](qint64 done, qint64 total) {
            reports.append({done, total});
            return true;
        }));
        QVERIFY(!reports.isEmpty());
        QCOMPARE(reports.last().second, 400);
        QVERIFY(reports.first().first > 0 && reports.last().first <= 400);
    }

    void findsEveryDifference_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("table");
        QTest::addColumn<qint64>("missing");
        QTest::addColumn<qint64>("surplus");
        const auto row = [](const char *name, const char *sql, const char *table, qint64 missing,
                            qint64 surplus) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(table) << missing
                                << surplus;
        };
        row("a visit too many",
            "INSERT INTO visits SELECT 9999, venue_id, day, first_at, hour, sign_ins, visit_count, "
            "is_new, traits FROM visits LIMIT 1",
            "visits", 0, 1);
        row("a visit too few", "DELETE FROM visits WHERE visitor_id = 3", "visits", 1, 0);
        row("another visit", "UPDATE visits SET is_new = 0 WHERE visitor_id = 3", "visits", 1, 1);
        row("other traits", "UPDATE visits SET traits = traits + 1 WHERE visitor_id = 3", "visits", 1, 1);
        row("a visitor too many",
            "INSERT INTO visitors (visitor_id, profile_id, profile_at, first_seen, last_seen, sign_ins, "
            "visits) SELECT 9999, profile_id, profile_at, first_seen, last_seen, "
            "sign_ins, visits FROM visitors LIMIT 1",
            "visitors", 0, 1);
        row("a visitor too few", "DELETE FROM visitors WHERE visitor_id = 200", "visitors", 1, 0);
        row("what they are found by", "UPDATE visitors SET facets = 0 WHERE visitor_id = 3", "visitors", 1,
            1);
        row("where they are found", "UPDATE visitors SET venue_bits = 0 WHERE visitor_id = 200", "visitors",
            1, 1);
        row("another visitor", "UPDATE visitors SET visits = 5 WHERE visitor_id = 3", "visitors", 1, 1);
        row("days", "UPDATE day_counts SET visitors = visitors + 1 WHERE scope = -1 AND day = 20800",
            "day_counts", 1, 1);
        row("hours", "DELETE FROM hour_counts WHERE scope = 7 AND hour = 3 AND day = 20800", "hour_counts", 1,
            0);
        row("weeks", "INSERT INTO week_counts VALUES (1, 7, 0)", "week_counts", 0, 1);
        row("months", "UPDATE month_counts SET first_month = 1 WHERE scope = 7 AND month = 682",
            "month_counts", 1, 1);
        row("frequencies", "UPDATE frequency_counts SET visitors = 0 WHERE scope = 8", "frequency_counts", 1,
            1);
        row("traits", "UPDATE trait_counts SET device_1 = 1 WHERE scope = -1 AND day = 20800", "trait_counts",
            1, 1);
    }

    void findsEveryDifference()
    {
        QFETCH(QString, sql);
        QFETCH(QString, table);
        QFETCH(qint64, missing);
        QFETCH(qint64, surplus);
        House house;
        house.receive(nights(200));
        QVERIFY(house.isRight());
        house.change([&sql](QSqlDatabase &db) { return execute(db, sql); });
        const auto differences = checkNumbers(house.location());
        QVERIFY(differences);
        QCOMPARE(differences->size(), 1);
        const auto &difference = differences->constFirst();
        QCOMPARE(difference.table, table);
        QCOMPARE(difference.missing, missing);
        QCOMPARE(difference.surplus, surplus);
        house.change(requestRecount);
        QVERIFY(house.recount());
        QVERIFY(house.isRight());
    }
};

QTEST_GUILESS_MAIN(TestRecount)
#include "tst_recount.moc"
