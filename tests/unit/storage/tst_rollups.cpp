// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/groupcommit.h"
#include "storage/sql.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;

/// Visits and rollups: the same rows whatever the order of arrival (contract.md, "visit").
class TestRollups : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        auto store = GroupCommit::open(m_folder.location(), 100'000);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        m_store = *std::move(store);
        m_reader = m_folder.connect();
    }

    void init()
    {
        QVERIFY(m_store->apply([](QSqlDatabase &db) -> Result<void> {
            for (const auto *table : {"sign_ins", "sign_in_bodies", "profiles", "user_agents", "visitors",
                                      "visits", "venues", "day_counts", "hour_counts", "week_counts",
                                      "month_counts", "frequency_counts", "trait_counts", "deliveries"}) {
                if (auto done = execute(db, QStringLiteral("DELETE FROM ") + QLatin1String(table)); !done)
                    return done;
            }
            return execute(db, QStringLiteral("UPDATE meta SET value = CASE name WHEN 'time_zone' THEN "
                                              "'Europe/London' ELSE '4' END WHERE name IN "
                                              "('time_zone', 'day_start')"));
        }));
    }

    void tenSignInsOnOneDayAreOneVisit()
    {
        for (int i = 0; i < 10; ++i)
            add(makeSignIn(1, 7, msOf("2026-11-20T10:00:00Z") + i * 3'600'000LL / 2));
        QCOMPARE(rows("SELECT day, hour, sign_ins, is_new FROM visits"),
                 QStringList{day("2026-11-20") + u"|10|10|1"_qs});
        QCOMPARE(rows("SELECT visits, new_visits, sign_ins FROM day_counts WHERE scope = 7"),
                 QStringList{u"1|1|10"_qs});
        QCOMPARE(
            rows("SELECT hour, visits, new_visits, sign_ins FROM hour_counts WHERE scope = 7"),
            (QStringList{u"10|1|1|2"_qs, u"11|0|0|2"_qs, u"12|0|0|2"_qs, u"13|0|0|2"_qs, u"14|0|0|2"_qs}));
        QCOMPARE(rows("SELECT visits, sign_ins FROM visitors"), QStringList{u"1|10"_qs});
    }

    void nightBelongsToTheDayBefore()
    {
        add(makeSignIn(1, 7, msOf("2026-11-21T03:59:59Z")));
        add(makeSignIn(1, 7, msOf("2026-11-21T04:00:00Z")));
        QCOMPARE(rows("SELECT day, hour, is_new FROM visits ORDER BY day"),
                 (QStringList{day("2026-11-20") + u"|3|1"_qs, day("2026-11-21") + u"|4|0"_qs}));
    }

    void lateFirstVisitTurnsTheOtherReturning()
    {
        add(makeSignIn(1, 7, msOf("2026-11-20T10:00:00Z")));
        QCOMPARE(rows("SELECT visits, new_visits FROM day_counts WHERE scope = 7"), QStringList{u"1|1"_qs});
        add(makeSignIn(1, 7, msOf("2026-11-18T15:00:00Z")));
        QCOMPARE(rows("SELECT day, is_new FROM visits ORDER BY day"),
                 (QStringList{day("2026-11-18") + u"|1"_qs, day("2026-11-20") + u"|0"_qs}));
        QCOMPARE(rows("SELECT visits, new_visits FROM day_counts WHERE scope = 7 ORDER BY day"),
                 (QStringList{u"1|1"_qs, u"1|0"_qs}));
        QCOMPARE(rows("SELECT hour, visits, new_visits FROM hour_counts WHERE scope = 7 ORDER BY day"),
                 (QStringList{u"15|1|1"_qs, u"10|1|0"_qs}));
    }

    void earlierSignInMovesTheVisitToItsHour()
    {
        add(makeSignIn(1, 7, msOf("2026-11-20T10:00:00Z")));
        add(makeSignIn(1, 7, msOf("2026-11-20T08:30:00Z")));
        QCOMPARE(
            rows("SELECT hour, visits, new_visits, sign_ins FROM hour_counts WHERE scope = 7 ORDER BY hour"),
            (QStringList{u"8|1|1|1"_qs, u"10|0|0|1"_qs}));
    }

    void purplesCountOutranksWhatWeSaw_data()
    {
        QTest::addColumn<int>("firstCount"); // 0: none given
        QTest::addColumn<int>("secondCount");
        QTest::addColumn<QString>("isNew");
        QTest::newRow("no counts") << 0 << 0 << "1";
        QTest::newRow("count of one") << 1 << 0 << "1";
        QTest::newRow("seen before by Purple") << 7 << 0 << "0";
        QTest::newRow("count comes later in the visit") << 0 << 7 << "0";
        QTest::newRow("the smaller count decides") << 2 << 1 << "1";
    }

    void purplesCountOutranksWhatWeSaw()
    {
        QFETCH(int, firstCount);
        QFETCH(int, secondCount);
        QFETCH(QString, isNew);
        const auto count = [](int n) { return n == 0 ? std::nullopt : std::optional<qint64>(n); };
        add(makeSignIn(1, 7, msOf("2026-11-20T10:00:00Z"), count(firstCount)));
        add(makeSignIn(1, 7, msOf("2026-11-20T11:00:00Z"), count(secondCount)));
        QCOMPARE(rows("SELECT is_new FROM visits"), QStringList{isNew});
        QCOMPARE(rows("SELECT new_visits FROM day_counts WHERE scope = 7"), QStringList{isNew});
        QCOMPARE(rows("SELECT new_visits FROM hour_counts WHERE scope = 7 AND hour = 10"),
                 QStringList{isNew});
    }

    void profileShownIsTheNewestByTime()
    {
        auto newer = makeSignIn(1, 7, msOf("2026-11-20T10:00:00Z"));
        newer.profile.lastName = QStringLiteral("Newer");
        newer.venue.name = QStringLiteral("New name");
        auto older = makeSignIn(1, 7, msOf("2026-11-19T10:00:00Z"));
        older.profile.lastName = QStringLiteral("Older");
        add(newer);
        add(older);
        QCOMPARE(rows("SELECT last_name FROM visitors JOIN profiles ON id = profile_id"),
                 QStringList{u"Newer"_qs});
        QCOMPARE(rows("SELECT name FROM venues"), QStringList{u"New name"_qs});
    }

    void venuesHaveCalendarsOfTheirOwn()
    {
        add(makeSignIn(1, 7, msOf("2026-11-20T10:00:00Z")));
        QVERIFY(m_store->apply([](QSqlDatabase &db) {
            return execute(db, QStringLiteral("UPDATE venues SET time_zone = 'Asia/Tokyo', day_start = 6"));
        }));
        add(makeSignIn(2, 7, msOf("2026-11-20T20:30:00Z"))); // 05:30 on the 21st in Tokyo
        add(makeSignIn(3, 7, msOf("2026-11-20T21:30:00Z"))); // 06:30
        QCOMPARE(rows("SELECT day, hour FROM visits WHERE visitor_id > 1 ORDER BY visitor_id"),
                 (QStringList{day("2026-11-20") + u"|5"_qs, day("2026-11-21") + u"|6"_qs}));
    }

    void dayOfTheClockChangeHas25Hours()
    {
        // Clocks go back on 2026-10-25 at 02:00 BST in London; the business day of the 24th has 25 hours.
        add(makeSignIn(1, 7, msOf("2026-10-24T03:30:00Z"))); // 04:30 BST
        add(makeSignIn(2, 7, msOf("2026-10-25T00:30:00Z"))); // 01:30 BST
        add(makeSignIn(3, 7, msOf("2026-10-25T01:30:00Z"))); // 01:30 GMT
        add(makeSignIn(4, 7, msOf("2026-10-25T03:59:00Z"))); // 03:59 GMT
        add(makeSignIn(5, 7, msOf("2026-10-25T04:00:00Z"))); // the next day
        QCOMPARE(rows("SELECT day, visits FROM day_counts WHERE scope = 7 ORDER BY day"),
                 (QStringList{day("2026-10-24") + u"|4"_qs, day("2026-10-25") + u"|1"_qs}));
        QCOMPARE(rows("SELECT hour, sign_ins FROM hour_counts WHERE scope = 7 AND hour = 1"),
                 QStringList{u"1|2"_qs});
    }

    void traitsAreThoseOfTheEarliestSignIn()
    {
        auto later = makeSignIn(1, 7, msOf("2026-11-20T10:00:00Z"));
        later.userAgent = u"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)"_qs;
        later.profile.provider = u"Facebook"_qs;
        later.profile.dateOfBirth = QDate(2000, 1, 1);
        add(later);
        QCOMPARE(rows("SELECT age_3, gender_1, provider_2, device_1 FROM trait_counts WHERE scope = 7"),
                 QStringList{u"1|1|1|1"_qs});
        add(makeSignIn(1, 7, msOf("2026-11-20T09:00:00Z"))); // born in 1990; Form, Linux
        QCOMPARE(rows("SELECT age_4, gender_1, provider_1, device_6 FROM trait_counts WHERE scope = 7"),
                 QStringList{u"1|1|1|1"_qs});
        QCOMPARE(rows("SELECT age_3 + provider_2 + device_1 FROM trait_counts"),
                 (QStringList{u"0"_qs, u"0"_qs}));
    }

    void visitorsOfADayWeekAndMonthCountOnce()
    {
        // Friday and Sunday of one week at two venues, and the Monday after, which is in the next month.
        for (const auto *at :
             {"2026-11-27T10:00:00Z", "2026-11-29T10:00:00Z", "2026-11-30T10:00:00Z", "2026-12-01T10:00:00Z"})
            add(makeSignIn(1, 7, msOf(at)));
        add(makeSignIn(1, 8, msOf("2026-11-27T12:00:00Z")));
        add(makeSignIn(2, 8, msOf("2026-11-27T12:00:00Z")));
        QCOMPARE(rows("SELECT scope, visits, visitors FROM day_counts WHERE day = 20784 ORDER BY scope"),
                 (QStringList{u"-1|3|2"_qs, u"7|1|1"_qs, u"8|2|2"_qs}));
        QCOMPARE(rows("SELECT week, scope, visitors FROM week_counts ORDER BY week, scope"),
                 (QStringList{day("2026-11-23") + u"|-1|2"_qs, day("2026-11-23") + u"|7|1"_qs,
                              day("2026-11-23") + u"|8|2"_qs, day("2026-11-30") + u"|-1|1"_qs,
                              day("2026-11-30") + u"|7|1"_qs}));
        QCOMPARE(rows("SELECT month, first_month, scope, visitors FROM month_counts ORDER BY month, scope"),
                 (QStringList{u"682|682|-1|2"_qs, u"682|682|7|1"_qs, u"682|682|8|2"_qs, u"683|682|-1|1"_qs,
                              u"683|682|7|1"_qs}));
        QCOMPARE(rows("SELECT scope, visits, visitors FROM frequency_counts ORDER BY scope, visits"),
                 (QStringList{u"-1|1|1"_qs, u"-1|5|1"_qs, u"7|4|1"_qs, u"8|1|2"_qs}));
    }

    /// Whoever turns out to have come in an earlier month belongs to that month's newcomers.
    void lateFirstVisitMovesTheMonths()
    {
        for (const auto *at : {"2026-03-05T10:00:00Z", "2026-03-06T10:00:00Z", "2026-05-05T10:00:00Z"})
            add(makeSignIn(1, 7, msOf(at)));
        add(makeSignIn(1, 7, msOf("2026-01-05T10:00:00Z")));
        QCOMPARE(rows("SELECT month, first_month, visitors FROM month_counts WHERE scope = 7 ORDER BY month"),
                 (QStringList{u"672|672|1"_qs, u"674|672|1"_qs, u"676|672|1"_qs}));
    }

    void tenVisitsAndMoreAreOneGroup()
    {
        for (int i = 0; i < 12; ++i)
            add(makeSignIn(1, 7, msOf("2026-11-01T10:00:00Z") + i * 86'400'000LL));
        QCOMPARE(rows("SELECT visits, visitors FROM frequency_counts WHERE scope = 7"),
                 QStringList{u"10|1"_qs});
    }

    void weeksAndMonthsOfDays_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("monday");
        QTest::newRow("Monday") << QDate(2026, 11, 23) << QDate(2026, 11, 23);
        QTest::newRow("Sunday") << QDate(2026, 11, 29) << QDate(2026, 11, 23);
        QTest::newRow("Thursday of the epoch") << QDate(1970, 1, 1) << QDate(1969, 12, 29);
        QTest::newRow("before it") << QDate(1969, 12, 28) << QDate(1969, 12, 22);
        QTest::newRow("leap day") << QDate(2096, 2, 29) << QDate(2096, 2, 27);
    }

    void weeksAndMonthsOfDays()
    {
        QFETCH(QDate, date);
        QFETCH(QDate, monday);
        QCOMPARE(dateOfDay(weekOf(dayNumber(date))), monday);
        const int month = monthOf(dayNumber(date));
        QCOMPARE(month, (date.year() - 1970) * 12 + date.month() - 1);
        QCOMPARE(dateOfDay(firstDayOf(month)), QDate(date.year(), date.month(), 1));
    }

private:
    static QString day(const char *iso)
    {
        return QString::number(QDate(1970, 1, 1).daysTo(QDate::fromString(QLatin1String(iso), Qt::ISODate)));
    }

    [[nodiscard]] QStringList rows(const char *sql) const
    {
        return foyer::test::rows(m_reader->database(), QLatin1String(sql));
    }

    void add(const SignIn &signIn) { storeAll({signIn}); }

    void storeAll(const std::vector<SignIn> &signIns)
    {
        std::vector<Incoming> batch;
        for (const auto &signIn : signIns)
            batch.push_back(prepare(makeDelivery(signIn), {}, {}));
        const auto stored = m_store->store(batch, {});
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    }

    StorageFolder m_folder;
    std::unique_ptr<GroupCommit> m_store;
    std::unique_ptr<Connection> m_reader;
};

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
