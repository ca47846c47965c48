// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/changes.h"
#include "storage/queries.h"

#include <QTest>
#include <QTimeZone>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;

namespace {

constexpr qint64 kHourMs = 3'600'000;
const qint64 kNoon = msOf("2026-11-20T12:00:00Z"); // a Friday

const QByteArray kSamplePerson(
    R"({"client":{"mac":"00-01-02-03-04-05"},"session":{"authenticationTime":"2018-01-18T13:27:08+0000"},)"
    R"("user":{"email":"webhook@test.com","firstName":"Webhook","id":888,"lastName":"Test"},)"
    R"("venue":{"id":888,"name":"Your venue name"}})");

DayNumber dayOf(const char *iso)
{
    return dayNumber(QDate::fromString(QLatin1String(iso), Qt::ISODate));
}

QList<qint64> idsOf(const QList<LiveRow> &rows)
{
    QList<qint64> ids;
    for (const auto &row : rows)
        ids.append(row.isTest ? -row.id : row.id);
    return ids;
}

QList<qint64> idsOf(const QList<VisitorRow> &rows)
{
    QList<qint64> ids;
    for (const auto &row : rows)
        ids.append(row.visitorId);
    return ids;
}

} // namespace

class TestQueries : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<StorageFolder>();
        auto writer = m_folder->openWriter();
        QVERIFY(writer);
        m_writer = *std::move(writer);
        QVERIFY(test::apply(*m_writer, test::liveInLondon));
        m_connection = m_folder->connect();
    }

    void cleanup()
    {
        m_connection.reset();
        m_writer.reset();
    }

    void liveRowsGoByTimeNotByArrival()
    {
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer, makeSignIn(2, 7, kNoon - kHourMs));
        store(*m_writer, makeSignIn(3, 7, kNoon + kHourMs, 9));
        const auto rows = liveRows(db(), {}, 10);
        QVERIFY(rows);
        QCOMPARE(idsOf(*rows), (QList<qint64>{3, 1, 2}));
        const auto &first = rows->first();
        const auto said = makeSignIn(3, 7, kNoon + kHourMs);
        QCOMPARE(first.profile, said.profile);
        QCOMPARE(first.mac, said.mac);
        QCOMPARE(first.userAgent, said.userAgent);
        QCOMPARE(first.venueName, u"Venue 7"_qs);
        QCOMPARE(first.visitNumber, 9);
        QVERIFY(!first.isNew);
        QVERIFY(rows->last().isNew);
        QCOMPARE(rows->last().visitNumber, 1);
        QCOMPARE(rows->last().day, dayOf("2026-11-20"));
    }

    void visitNumberIsTheOrdinalAmongThoseHeld()
    {
        for (int day = 0; day < 3; ++day)
            store(*m_writer, makeSignIn(1, 7, kNoon + day * 24 * kHourMs));
        const auto rows = liveRows(db(), {}, 10);
        QVERIFY(rows);
        QCOMPARE((QList<qint64>{rows->at(0).visitNumber, rows->at(1).visitNumber, rows->at(2).visitNumber}),
                 (QList<qint64>{3, 2, 1}));
    }

    void livePagesMeetWithoutGapsOrDoubles()
    {
        for (int i = 0; i < 12; ++i) // three rows at each time
            store(*m_writer, makeSignIn(i, 7, kNoon + i / 3 * 1'000));
        for (int i = 0; i < 4; ++i)
            store(*m_writer, makeDelivery(TestDelivery{}, "{}", kNoon + i * 1'000));
        const auto all = liveRows(db(), {}, 100);
        QVERIFY(all);
        QCOMPARE(all->size(), 16);
        QVERIFY(all->first().isTest);
        for (int size = 1; size <= 5; ++size) {
            QList<LiveRow> paged;
            std::optional<LiveKey> before;
            while (true) {
                const auto page = liveRows(db(), {}, size, before);
                QVERIFY(page);
                if (page->isEmpty())
                    break;
                paged += *page;
                before = LiveKey{page->last().authenticatedMs, page->last().isTest, page->last().id};
            }
            QCOMPARE(paged, *all);
        }
    }

    void testDeliveriesStandWhereTheyWereReceived()
    {
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer,
              makeDelivery(PayloadReader::read(kSamplePerson, kNoon), kSamplePerson, kNoon + 1'000));
        store(*m_writer, makeDelivery(TestDelivery{}, {}, kNoon - 1'000));
        const auto rows = liveRows(db(), {}, 10);
        QVERIFY(rows);
        QCOMPARE(idsOf(*rows), (QList<qint64>{-2, 1, -3}));
        QCOMPARE(rows->first().profile.email, u"webhook@test.com"_qs);
        QCOMPARE(rows->first().venueName, u"Your venue name"_qs);
        QVERIFY(rows->last().profile.email.isEmpty());
        QCOMPARE(totals(db())->visitors, 1);
    }

    void liveFilter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("found");
        QTest::newRow("first name, any case") << u"fIRST2"_qs << QList<qint64>{2};
        QTest::newRow("across both names") << u"First1 Last1"_qs << QList<qint64>{1};
        QTest::newRow("email") << u"guest3@"_qs << QList<qint64>{3};
        QTest::newRow("venue name") << u"venue 8"_qs << QList<qint64>{3};
        QTest::newRow("MAC in another form") << u"02:00:00:00:00:02"_qs << QList<qint64>{2};
        QTest::newRow("wildcards are letters") << u"First_"_qs << QList<qint64>{};
        QTest::newRow("a per cent sign") << u"%"_qs << QList<qint64>{};
        QTest::newRow("a backslash") << u"\\"_qs << QList<qint64>{};
        QTest::newRow("white space is no filter") << u"  "_qs << QList<qint64>{-4, 3, 2, 1};
    }

    void liveFilter()
    {
        QFETCH(QString, text);
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer, makeSignIn(2, 7, kNoon + 1));
        store(*m_writer, makeSignIn(3, 8, kNoon + 2));
        store(*m_writer, makeDelivery(TestDelivery{}, {}, kNoon + 3));
        const auto rows = liveRows(db(), {.venueId = {}, .text = text}, 10);
        QVERIFY(rows);
        QTEST(idsOf(*rows), "found");
        QCOMPARE(idsOf(*liveRows(db(), {.venueId = 7, .text = {}}, 10)), (QList<qint64>{2, 1}));
    }

    void arrivalsSinceTheLastLook()
    {
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer, makeSignIn(2, 7, kNoon - 24 * kHourMs)); // late
        store(*m_writer, makeDelivery(TestDelivery{}, {}, kNoon + 5'000));
        QCOMPARE(idsOf(*liveRowsArrivedAfter(db(), {}, 0, 0, 10)), (QList<qint64>{-3, 1, 2}));
        QCOMPARE(idsOf(*liveRowsArrivedAfter(db(), {}, 1, 0, 10)), (QList<qint64>{-3, 2}));
        QCOMPARE(idsOf(*liveRowsArrivedAfter(db(), {}, 2, 3, 10)), QList<qint64>{});
        QCOMPARE(idsOf(*liveRowsArrivedAfter(db(), {}, 0, 0, 1)), QList<qint64>{-3});
    }

    void today()
    {
        const auto weekAgo = kNoon - 7 * 24 * kHourMs;
        QVERIFY(!todaySummary(db(), {}, kNoon)->visitsLastWeek);
        store(*m_writer, makeSignIn(1, 7, weekAgo - 2 * kHourMs));
        store(*m_writer, makeSignIn(2, 7, weekAgo + 2 * kHourMs)); // later than now, a week ago
        store(*m_writer, makeSignIn(1, 7, kNoon - 30'000));
        store(*m_writer, makeSignIn(1, 7, kNoon - 90'000));
        store(*m_writer, makeSignIn(3, 8, kNoon - 5 * kHourMs));
        store(*m_writer, makeSignIn(4, 8, kNoon - 9 * kHourMs)); // 03:00: yesterday's business day
        const auto summary = todaySummary(db(), {}, kNoon);
        QVERIFY(summary);
        QCOMPARE(summary->visits, 2);
        QCOMPARE(summary->newVisits, 1);
        QCOMPARE(summary->signIns, 3);
        QCOMPARE(summary->visitsLastWeek, std::optional<qint64>(1));
        QCOMPARE(summary->busiestHour, 7);
        QCOMPARE(summary->busiestHourVisits, 1);
        QList<int> minutes(15, 0);
        minutes[14] = 1;
        minutes[13] = 1;
        QCOMPARE(summary->lastMinutes, minutes);
        const auto ofVenue = todaySummary(db(), 8, kNoon);
        QVERIFY(ofVenue);
        QCOMPARE(ofVenue->visits, 1);
        QVERIFY(!ofVenue->visitsLastWeek);
        QCOMPARE(*currentDay(db(), kNoon - 9 * kHourMs), dayOf("2026-11-19"));
    }

    void venueSummary()
    {
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer, makeSignIn(2, 7, kNoon + kHourMs));
        store(*m_writer, makeSignIn(3, 7, kNoon + kHourMs));
        store(*m_writer, makeSignIn(1, 7, kNoon - 24 * kHourMs));
        store(*m_writer, makeSignIn(1, 7, kNoon - 48 * kHourMs));
        store(*m_writer, makeSignIn(1, 6, kNoon - 96 * kHourMs));
        const auto summaries = venueSummaries(db(), dayOf("2026-11-19"), dayOf("2026-11-20"), 2);
        QVERIFY(summaries);
        QCOMPARE(summaries->size(), 2);
        VenueSummary expected{.venueId = 7,
                              .name = u"Venue 7"_qs,
                              .visits = 4,
                              .newVisits = 2,
                              .signIns = 4,
                              .visitsBefore = 1,
                              .busiestWeekday = Qt::Friday,
                              .busiestHour = 12,
                              .visitsByDay = {1, 3}};
        expected.visitsByWeekday[Qt::Thursday] = 1;
        expected.visitsByWeekday[Qt::Friday] = 3;
        expected.visitsByHour[12] = 2;
        expected.visitsByHour[13] = 2;
        QCOMPARE(summaries->first(), expected);
        QCOMPARE(summaries->last().busiestWeekday, 0);
        QCOMPARE(summaries->last().busiestHour, -1);
        QCOMPARE(*venues(db()), (QList<VenueRow>{{6, u"Venue 6"_qs}, {7, u"Venue 7"_qs}}));
        // Beside other days, which may be some of the same, and beside none.
        const auto visitsBefore = [this](int daysEarlier) {
            return venueSummaries(db(), dayOf("2026-11-19"), dayOf("2026-11-20"), daysEarlier)
                ->first()
                .visitsBefore;
        };
        QCOMPARE(visitsBefore(1), 2);
        QCOMPARE(visitsBefore(364), 0);
        QCOMPARE(visitsBefore(0), 0);
    }

    void visitorsPageByLastSeen()
    {
        for (int i = 1; i <= 9; ++i)
            store(*m_writer, makeSignIn(i, 7 + i % 2, kNoon + i / 3 * 1'000));
        const auto all = visitorRows(db(), {}, 100);
        QVERIFY(all);
        QCOMPARE(idsOf(*all), (QList<qint64>{9, 8, 7, 6, 5, 4, 3, 2, 1}));
        QList<VisitorRow> paged;
        for (std::optional<VisitorKey> before; paged.size() < 9;) {
            const auto page = visitorRows(db(), {}, 2, before);
            QVERIFY(page && !page->isEmpty());
            paged += *page;
            before = VisitorKey{paged.last().lastSeenMs, paged.last().visitorId};
        }
        QCOMPARE(paged, *all);
        QCOMPARE(*visitorCount(db(), {}), 9);
        QCOMPARE(*visitorCount(db(), {.text = {}, .venueId = 7}), 4);
        QCOMPARE(*visitorCount(db(), {.text = u"LAST3"_qs, .venueId = {}}), 1);
        QCOMPARE(idsOf(*visitorRows(db(), {.text = u"example.com"_qs, .venueId = 7}, 10)),
                 (QList<qint64>{8, 6, 4, 2}));
    }

    void details()
    {
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer, makeSignIn(1, 7, kNoon + 24 * kHourMs));
        store(*m_writer, makeSignIn(1, 8, kNoon - kHourMs));
        const auto found = visitorDetails(db(), 1);
        QVERIFY(found);
        QCOMPARE(found->visitor.visits, 3);
        QCOMPARE(found->visitor.firstSeenMs, kNoon - kHourMs);
        QCOMPARE(found->firstVenue, (VenueRow{8, u"Venue 8"_qs}));
        QCOMPARE(found->venues,
                 (QList<VisitorDetails::VenueVisits>{{{7, u"Venue 7"_qs}, 2}, {{8, u"Venue 8"_qs}, 1}}));
        QCOMPARE(idsOf(found->history), (QList<qint64>{2, 1, 3}));
        QCOMPARE(found->mac, makeSignIn(1, 7, 0).mac);
        QCOMPARE(visitorDetails(db(), 2).error().code, ErrorCode::NotFound);
    }

    void purplesCountsBesideOurs()
    {
        constexpr qint64 kDayMs = 24 * kHourMs;
        // As many as we hold; more; an older delivery that comes later says less; one that comes without.
        store(*m_writer, makeSignIn(1, 7, kNoon, 1));
        store(*m_writer, makeSignIn(1, 7, kNoon + kDayMs, 2));
        QCOMPARE(*differingPurpleCounts(db(), 1), QList<PurpleCount>());
        store(*m_writer, makeSignIn(1, 7, kNoon + 3 * kDayMs, 9));
        store(*m_writer, makeSignIn(1, 7, kNoon + 2 * kDayMs, 3));
        store(*m_writer, makeSignIn(1, 7, kNoon + 4 * kDayMs));
        QCOMPARE(*differingPurpleCounts(db(), 1), (QList<PurpleCount>{{{7, u"Venue 7"_qs}, 9, 4}}));
        // Of other venues, one of which nobody has signed in at.
        auto elsewhere = makeSignIn(2, 7, kNoon);
        elsewhere.visitCounts = {{8, 5}, {9, 2}};
        store(*m_writer, elsewhere);
        store(*m_writer, makeSignIn(3, 8, kNoon));
        QCOMPARE(*differingPurpleCounts(db(), 2),
                 (QList<PurpleCount>{{{8, u"Venue 8"_qs}, 5, 0}, {{9, QString()}, 2, 0}}));
        // The drawer has them beside its own, and last the venues that only Purple knows of.
        QCOMPARE(visitorDetails(db(), 1)->venues.first().purpleVisits, std::optional<qint64>(9));
        QCOMPARE(visitorDetails(db(), 2)->venues,
                 (QList<VisitorDetails::VenueVisits>{
                     {{7, u"Venue 7"_qs}, 1}, {{8, u"Venue 8"_qs}, 0, 5}, {{9, QString()}, 0, 2}}));
        elsewhere.authenticatedMs -= kDayMs;
        elsewhere.visitCounts = {{8, 4}};
        store(*m_writer, elsewhere);
        QCOMPARE(differingPurpleCounts(db(), 2)->first().visits, 5);
        QCOMPARE(*differingPurpleCounts(db(), 99), QList<PurpleCount>());
        QVERIFY(test::apply(*m_writer, [](QSqlDatabase &changed) { return forgetVisitor(changed, 2); }));
        QCOMPARE(*differingPurpleCounts(db(), 2), QList<PurpleCount>());
        QCOMPARE(m_folder->rows(u"SELECT count(*) FROM purple_counts"_qs), QStringList{u"0"_qs});
    }

    void aBodyNamesOnlySoManyVenues()
    {
        auto signIn = makeSignIn(1, 7, kNoon);
        for (int venue = 100; venue < 5'100; ++venue)
            signIn.visitCounts.insert(venue, 1);
        store(*m_writer, signIn);
        QCOMPARE(m_folder->rows(u"SELECT count(*) FROM purple_counts"_qs), QStringList{u"100"_qs});
    }

    void deliveryLog()
    {
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer, makeSignIn(1, 7, kNoon));
        const Rejection rejection{Rejection::Reason::NotJson};
        store(*m_writer, makeDelivery(rejection, "what", kNoon));
        store(*m_writer, makeDelivery(TestDelivery{}, {}, kNoon));
        const auto all = deliveryRows(db(), {}, 10);
        QVERIFY(all);
        QCOMPARE(all->size(), 4);
        QCOMPARE(all->first().outcome, DeliveryOutcome::Test);
        QCOMPARE(all->at(1).reason, rejection.word());
        QVERIFY(all->at(1).isWaiting);
        QVERIFY(!all->at(2).isWaiting);
        QCOMPARE(all->at(2).origin, u"203.0.113.7"_qs);
        for (const auto outcome : {DeliveryOutcome::Stored, DeliveryOutcome::Repeat,
                                   DeliveryOutcome::Quarantined, DeliveryOutcome::Test}) {
            const auto some = deliveryRows(db(), {.outcome = outcome}, 10);
            QVERIFY(some);
            QCOMPARE(some->size(), 1);
            QCOMPARE(some->first().outcome, outcome);
        }
        QCOMPARE(deliveryRows(db(), {}, 10, 3)->first().id, 2);
        QCOMPARE(deliveryContent(db(), 2)->body, deliveryContent(db(), 1)->body);
        QCOMPARE(deliveryContent(db(), 99).error().code, ErrorCode::NotFound);
        QCOMPARE(deliveriesSince(db(), kNoon + 1'000)->value(DeliveryOutcome::Stored), 1);
        QVERIFY(!deliveriesSince(db(), kNoon + 1'000)->contains(DeliveryOutcome::Quarantined));
    }

    void allTotals()
    {
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer, makeSignIn(1, 7, kNoon));
        store(*m_writer, makeSignIn(2, 8, kNoon + 1));
        store(*m_writer, makeDelivery(Rejection{}, "what", kNoon));
        store(*m_writer, makeDelivery(TestDelivery{}, {}, kNoon + 7));
        const auto counted = totals(db());
        QVERIFY(counted);
        Totals expected{.signIns = 2,
                        .visits = 2,
                        .visitors = 2,
                        .venues = 2,
                        .stored = 2,
                        .repeats = 1,
                        .tests = 1,
                        .quarantined = 1,
                        .refused = 0,
                        .refusedByKind = QList<qint64>(kRefusalKinds, 0),
                        .quarantineWaiting = 1,
                        .quarantineBytes = 4,
                        .lastSignInReceivedMs = kNoon + 2'001,
                        .lastTestReceivedMs = kNoon + 7,
                        .lastOutsideSignInMs = kNoon + 2'001,
                        .lastOutsideTestMs = kNoon + 7};
        QCOMPARE(*counted, expected);
    }

    void whatThisComputerSendsIsNotFromOutside()
    {
        const auto from = [](const char *origin, Delivery delivery) {
            delivery.origin = QString::fromLatin1(origin);
            return delivery;
        };
        store(*m_writer, from("127.0.0.1", makeDelivery(makeSignIn(1, 7, kNoon))));
        store(*m_writer, from("::1", makeDelivery(TestDelivery{}, {}, kNoon)));
        auto counted = totals(db());
        QVERIFY(counted);
        QCOMPARE(counted->lastSignInReceivedMs, kNoon + 2'000);
        QCOMPARE(counted->lastTestReceivedMs, kNoon);
        QVERIFY(!counted->lastOutsideSignInMs);
        QVERIFY(!counted->lastOutsideTestMs);

        // What cannot be understood and who only looks prove nothing, and an older time does not replace a
        // newer.
        store(*m_writer, makeDelivery(Rejection{}, "what", kNoon + 9));
        store(*m_writer, from("2001:db8::7", makeDelivery(makeSignIn(2, 7, kNoon + 5))));
        store(*m_writer, from("198.51.100.2", makeDelivery(makeSignIn(3, 7, kNoon - 5))));
        store(*m_writer, makeDelivery(TestDelivery{}, {}, kNoon + 3));
        counted = totals(db());
        QVERIFY(counted);
        QCOMPARE(counted->lastSignInReceivedMs, kNoon + 2'005);
        QCOMPARE(counted->lastOutsideSignInMs, kNoon + 2'005);
        QCOMPARE(counted->lastOutsideTestMs, kNoon + 3);

        auto repeated = makeDelivery(makeSignIn(1, 7, kNoon));
        repeated.receivedMs = kNoon + 60'000;
        store(*m_writer, std::move(repeated));
        counted = totals(db());
        QVERIFY(counted);
        QCOMPARE(counted->lastSignInReceivedMs, kNoon + 2'005);
        QCOMPARE(counted->lastOutsideSignInMs, kNoon + 60'000);
    }

private:
    [[nodiscard]] QSqlDatabase &db() { return m_connection->database(); }

    std::unique_ptr<StorageFolder> m_folder;
    std::unique_ptr<SignInWriter> m_writer;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
