// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/groupcommit.h"
#include "storage/rebuild.h"
#include "storage/sql.h"

#include <QTest>

#include <random>

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
            for (const auto *table :
                 {"sign_ins", "sign_in_bodies", "profiles", "user_agents", "visitors", "visits", "venues",
                  "venue_days", "venue_hours", "deliveries", "anonymous_hours"}) {
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
        QCOMPARE(rows("SELECT visits, new_visits, sign_ins FROM venue_days"), QStringList{u"1|1|10"_qs});
        QCOMPARE(
            rows("SELECT hour, visits, new_visits, sign_ins FROM venue_hours"),
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
        QCOMPARE(rows("SELECT visits, new_visits FROM venue_days"), QStringList{u"1|1"_qs});
        add(makeSignIn(1, 7, msOf("2026-11-18T15:00:00Z")));
        QCOMPARE(rows("SELECT day, is_new FROM visits ORDER BY day"),
                 (QStringList{day("2026-11-18") + u"|1"_qs, day("2026-11-20") + u"|0"_qs}));
        QCOMPARE(rows("SELECT visits, new_visits FROM venue_days ORDER BY day"),
                 (QStringList{u"1|1"_qs, u"1|0"_qs}));
        QCOMPARE(rows("SELECT hour, visits, new_visits FROM venue_hours ORDER BY day"),
                 (QStringList{u"15|1|1"_qs, u"10|1|0"_qs}));
    }

    void earlierSignInMovesTheVisitToItsHour()
    {
        add(makeSignIn(1, 7, msOf("2026-11-20T10:00:00Z")));
        add(makeSignIn(1, 7, msOf("2026-11-20T08:30:00Z")));
        QCOMPARE(rows("SELECT hour, visits, new_visits, sign_ins FROM venue_hours ORDER BY hour"),
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
        QCOMPARE(rows("SELECT new_visits FROM venue_days"), QStringList{isNew});
        QCOMPARE(rows("SELECT new_visits FROM venue_hours WHERE hour = 10"), QStringList{isNew});
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
        QCOMPARE(rows("SELECT day, visits FROM venue_days ORDER BY day"),
                 (QStringList{day("2026-10-24") + u"|4"_qs, day("2026-10-25") + u"|1"_qs}));
        QCOMPARE(rows("SELECT hour, sign_ins FROM venue_hours WHERE hour = 1"), QStringList{u"1|2"_qs});
    }

    void anyOrderMakesTheSameTablesAsTheRebuild_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 200; ++seed)
            QTest::addRow("history %d", seed) << seed;
    }

    void anyOrderMakesTheSameTablesAsTheRebuild()
    {
        QFETCH(int, seed);
        std::mt19937 random{std::mt19937::result_type(seed)};
        auto history = makeHistory(random);
        storeInBatches(history, random);
        const auto first = dump();
        QVERIFY(!first.isEmpty());
        QVERIFY(m_store->apply(rebuildRollups));
        QCOMPARE(dump(), first);

        init();
        std::shuffle(history.begin(), history.end(), random);
        storeInBatches(history, random);
        QCOMPARE(dump(), first);
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

    void storeInBatches(const std::vector<SignIn> &signIns, std::mt19937 &random)
    {
        for (size_t from = 0; from < signIns.size();) {
            const size_t size = std::min<size_t>(signIns.size() - from, 1 + random() % 20);
            storeAll({signIns.begin() + qsizetype(from), signIns.begin() + qsizetype(from + size)});
            from += size;
        }
    }

    /// Few visitors, venues and days, so that everything meets everything; times near the day start, on days
    /// around a clock change; equal times with different words; repeats.
    static std::vector<SignIn> makeHistory(std::mt19937 &random)
    {
        const auto pick = [&random](int n) { return int(random() % unsigned(n)); };
        std::vector<SignIn> history;
        const int size = 5 + pick(60);
        for (int i = 0; i < size; ++i) {
            const qint64 at = msOf("2026-10-23T00:00:00Z") + pick(5 * 48) * 1'800'000LL;
            auto signIn = makeSignIn(1 + pick(4), 1 + pick(2), at);
            if (pick(3) == 0)
                signIn.visitCounts.insert(signIn.venue.id, 1 + pick(3));
            if (pick(4) == 0)
                signIn.mac.reset();
            signIn.profile.lastName = QString::number(pick(3));
            signIn.venue.name = QString::number(pick(3));
            if (pick(4) == 0)
                signIn.venue.latitude.reset();
            signIn.userAgent = QString::number(pick(2));
            // What a repeat says does not differ: it is the same delivery again.
            const auto same = std::find_if(history.begin(), history.end(), [&signIn](const auto &other) {
                return other.authenticatedMs == signIn.authenticatedMs &&
                       other.visitorId == signIn.visitorId && other.venue.id == signIn.venue.id &&
                       other.mac == signIn.mac;
            });
            history.push_back(same == history.end() ? signIn : *same);
            if (pick(5) == 0)
                history.push_back(history[size_t(pick(int(history.size())))]);
        }
        return history;
    }

    /// Everything that follows from the sign-ins, without ids that depend on the order of arrival.
    [[nodiscard]] QStringList dump() const
    {
        QStringList all;
        for (const auto *sql :
             {"SELECT 'visits', * FROM visits ORDER BY 2, 3, 4",
              "SELECT 'days', * FROM venue_days ORDER BY 2, 3",
              "SELECT 'hours', * FROM venue_hours ORDER BY 2, 3, 4",
              "SELECT 'visitors', v.visitor_id, p.digest, p.last_name, profile_at, first_seen, last_seen, "
              "sign_ins, visits FROM visitors v JOIN profiles p ON p.id = v.profile_id ORDER BY 2",
              "SELECT 'venues', * FROM venues ORDER BY 2",
              "SELECT 'sign-ins', authenticated_at, s.venue_id, s.visitor_id, mac, day, p.digest, u.text, "
              "coalesce(visit_count, 0) FROM sign_ins s JOIN profiles p ON p.id = s.profile_id "
              "JOIN user_agents u ON u.id = s.user_agent_id ORDER BY 2, 3, 4, 5",
              "SELECT 'bodies', count(*) FROM sign_in_bodies"})
            all += rows(sql);
        return all;
    }

    StorageFolder m_folder;
    std::unique_ptr<GroupCommit> m_store;
    std::unique_ptr<Connection> m_reader;
};

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
