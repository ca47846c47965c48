// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/changes.h"
#include "storage/numberscheck.h"
#include "storage/quarantinework.h"
#include "storage/queries.h"
#include "storage/sql.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::rollupRows;
using foyer::test::StorageFolder;
using foyer::test::store;

namespace {

constexpr int kPatienceMs = 15'000;
const qint64 kNoon = msOf("2026-11-20T12:00:00Z");
const Rejection kRejection{Rejection::Reason::MissingVenue};

/// A body that this version's reader understands.
QByteArray body(qint64 visitorId, const char *time = "2026-11-20T11:00:00Z", qint64 venueId = 7)
{
    return QStringLiteral(R"({"user":{"id":%1,"firstName":"First%1"},"venue":{"id":%2,"name":"Venue %2"},)"
                          R"("session":{"authenticationTime":"%3"}})")
        .arg(visitorId)
        .arg(venueId)
        .arg(QLatin1String(time))
        .toUtf8();
}

/// A delivery that an older reader did not understand.
Delivery misunderstood(const QByteArray &body, qint64 receivedMs = kNoon)
{
    return makeDelivery(kRejection, body, receivedMs);
}

QByteArray noise(int bytes)
{
    QByteArray body(bytes, '\0');
    QRandomGenerator random(7);
    std::generate(body.begin(), body.end(), [&random] { return char(random.bounded(256)); });
    return body;
}

/// A writer over a database of its own, and work on its quarantine.
struct House
{
    explicit House(SignInWriter::Options wanted = {}) : options(wanted), writer(open()) {}

    [[nodiscard]] std::unique_ptr<SignInWriter> open() const
    {
        auto opened = folder.openWriter(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }

    DeliveryOutcome quarantine(const QByteArray &body, qint64 receivedMs = kNoon) const
    {
        return store(*writer, misunderstood(body, receivedMs)).outcome;
    }

    [[nodiscard]] std::optional<Result<QuarantineWork::Report>>
    finished(const std::function<void(QuarantineWork &)> &begin) const
    {
        std::optional<Result<QuarantineWork::Report>> report;
        QuarantineWork work(*writer, clock);
        QObject::connect(&work, &QuarantineWork::finished, &work,
                         [&report](const auto &given) { report = given; });
        begin(work);
        (void)QTest::qWaitFor([&report] { return report.has_value(); }, kPatienceMs);
        return report;
    }

    [[nodiscard]] std::optional<Result<QuarantineWork::Report>> readAgain() const
    {
        return finished([](QuarantineWork &work) { work.readAgain(); });
    }

    [[nodiscard]] QString row(const QString &sql) const { return folder.rows(sql).join(u' '); }

    [[nodiscard]] QString waiting() const { return row(u"SELECT count(*) FROM quarantine"_qs); }

    StorageFolder folder;
    SignInWriter::Options options;
    test::FakeClock clock{u"2026-11-20T12:00:00Z"_qs};
    std::unique_ptr<SignInWriter> writer;
};

} // namespace

/// What is not understood is kept until it is handled, but not without end; and it is read again.
class TestQuarantine : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void fullByCountIsAnswered503()
    {
        const House house({.quarantine = {3, 1'000'000}});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(house.quarantine("what"), DeliveryOutcome::Quarantined);
        const auto refused = store(*house.writer, misunderstood("what"));
        QCOMPARE(refused.outcome, DeliveryOutcome::NotStored);
        QVERIFY2(refused.reason.contains(u"quarantine is full"_qs), qPrintable(refused.reason));
        QCOMPARE(house.waiting(), u"3"_qs);
        // The log tells of it; whatever can be understood is stored all the same.
        QCOMPARE(house.row(u"SELECT outcome FROM deliveries ORDER BY id"_qs), u"4 4 4 7"_qs);
        QCOMPARE(store(*house.writer, makeSignIn(1, 7, kNoon)).outcome, DeliveryOutcome::Stored);
        QCOMPARE(store(*house.writer, makeDelivery(TestDelivery{}, {}, kNoon)).outcome,
                 DeliveryOutcome::Test);
    }

    void fullBySizeIsAnswered503()
    {
        const House house({.quarantine = {1'000, 100'000}});
        QCOMPARE(house.quarantine(noise(60'000)), DeliveryOutcome::Quarantined);
        QCOMPARE(house.quarantine(noise(60'000)), DeliveryOutcome::NotStored);
        QCOMPARE(house.quarantine(noise(30'000)),
                 DeliveryOutcome::Quarantined); // There is room for this one.
        QCOMPARE(house.quarantine(noise(30'000)), DeliveryOutcome::NotStored);
        QCOMPARE(house.waiting(), u"2"_qs);
    }

    void theLimitHoldsWithinOneTransaction()
    {
        const House house({.quarantine = {50, 1'000'000}});
        std::atomic_int kept = 0;
        std::atomic_int refused = 0;
        for (int i = 0; i < 400; ++i) {
            house.writer->submit(misunderstood("what"), [&kept, &refused](const StoreAnswer &answer) {
                ++(answer.outcome == DeliveryOutcome::Quarantined ? kept : refused);
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(kept + refused, 400, kPatienceMs);
        QCOMPARE(kept, 50);
        QCOMPARE(house.waiting(), u"50"_qs);
    }

    void whatIsThereAtTheStartCounts()
    {
        House house({.quarantine = {2, 1'000'000}});
        QCOMPARE(house.quarantine("what"), DeliveryOutcome::Quarantined);
        QCOMPARE(house.quarantine("what"), DeliveryOutcome::Quarantined);
        house.writer.reset();
        house.writer = house.open();
        QCOMPARE(house.quarantine("what"), DeliveryOutcome::NotStored);
    }

    void deletingMakesRoom()
    {
        const House house({.quarantine = {2, 1'000'000}});
        QCOMPARE(house.quarantine("secret one"), DeliveryOutcome::Quarantined);
        QCOMPARE(house.quarantine("secret two"), DeliveryOutcome::Quarantined);
        auto report = house.finished([](QuarantineWork &work) { work.remove(1); });
        QVERIFY(report && *report);
        QCOMPARE((*report)->gone, 1);
        QCOMPARE(house.row(u"SELECT delivery_id FROM quarantine"_qs), u"2"_qs);
        QCOMPARE(house.row(u"SELECT count(*) FROM deliveries"_qs), u"2"_qs);
        QCOMPARE(house.quarantine("what"), DeliveryOutcome::Quarantined);
        QCOMPARE(house.quarantine("what"), DeliveryOutcome::NotStored);

        report = house.finished([](QuarantineWork &work) { work.remove(1); });
        QVERIFY(report && !*report);
        QCOMPARE(report->error().code, ErrorCode::NotFound);
        report = house.finished([](QuarantineWork &work) { work.remove(); });
        QVERIFY(report && *report);
        QCOMPARE((*report)->gone, 2);
        QCOMPARE(house.quarantine("what"), DeliveryOutcome::Quarantined);
    }

    void theRingSparesWhatWaits()
    {
        const House house({.keptDeliveries = 100});
        QCOMPARE(house.quarantine("what"), DeliveryOutcome::Quarantined);
        std::atomic_int answered = 0;
        for (int i = 0; i < 3'000; ++i)
            house.writer->submit(makeDelivery(TestDelivery{}, {}, kNoon),
                                 [&answered](const auto &) { ++answered; });
        QTRY_COMPARE_WITH_TIMEOUT(answered, 3'000, kPatienceMs);
        const int kept = house.row(u"SELECT count(*) FROM deliveries"_qs).toInt();
        QVERIFY2(kept > 100 && kept < 2'000, qPrintable(QString::number(kept)));
        QCOMPARE(house.row(u"SELECT d.id FROM deliveries d JOIN quarantine q ON q.delivery_id = d.id"_qs),
                 u"1"_qs);
    }

    void understoodNowIsStoredAsWhenItCame()
    {
        const House house;
        QCOMPARE(house.quarantine(body(1), kNoon - 3'600'000), DeliveryOutcome::Quarantined);
        QCOMPARE(store(*house.writer, makeSignIn(2, 7, kNoon)).outcome, DeliveryOutcome::Stored);
        const auto report = house.readAgain();
        QVERIFY(report && *report);
        QCOMPARE((*report)->seen, 1);
        QCOMPARE((*report)->gone, 1);

        QCOMPARE(house.waiting(), u"0"_qs);
        QCOMPARE(house.row(u"SELECT authenticated_at, received_at FROM sign_ins WHERE visitor_id = 1"_qs),
                 u"%1|%2"_qs.arg(msOf("2026-11-20T11:00:00Z")).arg(kNoon - 3'600'000));
        const auto reader = house.folder.connect();
        auto &db = reader->database();
        const auto log = deliveryRows(db, {}, 10);
        QVERIFY(log);
        QCOMPARE(log->at(1).outcome, DeliveryOutcome::Stored);
        QVERIFY(!log->at(1).isWaiting);
        QCOMPARE(deliveryContent(db, 1)->body, body(1));
        const auto counted = totals(db);
        QVERIFY(counted);
        QCOMPARE(counted->signIns, 2);
        QCOMPARE(counted->stored, 2);
        QCOMPARE(counted->quarantined, 0);
        QCOMPARE(counted->quarantineBytes, 0);
        // Arrived in the past, so the newest is still the other one.
        QCOMPARE(counted->lastSignInReceivedMs, kNoon + 2'000);

        const auto again = house.readAgain();
        QVERIFY(again && *again);
        QCOMPARE((*again)->seen, 0);
    }

    void repeatsStayRepeats()
    {
        const House house;
        QCOMPARE(house.quarantine(body(1)), DeliveryOutcome::Quarantined);
        QCOMPARE(house.quarantine(body(1), kNoon + 3'600'000), DeliveryOutcome::Quarantined);
        QCOMPARE(house.quarantine(body(2)), DeliveryOutcome::Quarantined);
        const auto payload = PayloadReader::read(body(2), kNoon);
        QCOMPARE(store(*house.writer, makeDelivery(payload, body(2), kNoon)).outcome,
                 DeliveryOutcome::Stored);
        const auto report = house.readAgain();
        QVERIFY(report && *report);
        QCOMPARE((*report)->gone, 3);
        QCOMPARE(house.row(u"SELECT outcome FROM deliveries ORDER BY id"_qs), u"1 2 2 1"_qs);
        QCOMPARE(house.row(u"SELECT count(*), count(DISTINCT sign_in_id) FROM deliveries"_qs), u"4|2"_qs);
        QCOMPARE(house.row(u"SELECT count(*), sum(sign_ins) FROM visits"_qs), u"2|2"_qs);
        QCOMPARE(house.row(u"SELECT received_at FROM sign_ins WHERE visitor_id = 1"_qs),
                 QString::number(kNoon));
    }

    void rollupsAreThoseOfARebuild()
    {
        const House house;
        for (int visitor = 1; visitor <= 20; ++visitor) {
            store(*house.writer, makeSignIn(visitor, 1 + visitor % 3, kNoon - visitor * 3'600'000));
            house.quarantine(body(visitor, "2026-11-19T09:00:00Z", 1 + visitor % 3));
            house.quarantine(body(visitor, "2026-11-20T09:30:00Z", 1 + visitor % 2));
            house.quarantine(body(visitor, "2026-11-20T09:30:00Z", 1 + visitor % 2));
        }
        const auto report = house.readAgain();
        QVERIFY(report && *report);
        QCOMPARE((*report)->gone, 60);
        const auto connection = house.folder.connect(Connection::Access::ReadWrite);
        auto &db = connection->database();
        QCOMPARE(foyer::test::rows(db, u"SELECT count(*) FROM sign_ins"_qs), QStringList{u"60"_qs});
        QCOMPARE(*checkNumbers(house.folder.location()), QList<NumbersDifference>());
    }

    void notUnderstoodStaysWithTheReasonOfToday()
    {
        const House house;
        QCOMPARE(house.quarantine("{\"user\":"), DeliveryOutcome::Quarantined);
        const auto report = house.readAgain();
        QVERIFY(report && *report);
        QCOMPARE((*report)->seen, 1);
        QCOMPARE((*report)->gone, 0);
        QCOMPARE(house.row(u"SELECT reason FROM quarantine"_qs),
                 Rejection{Rejection::Reason::NotJson}.word());
        QCOMPARE(house.row(u"SELECT outcome FROM deliveries"_qs), u"4"_qs);
    }

    void aTestDeliveryBecomesOne()
    {
        const House house;
        QCOMPARE(house.quarantine("{}"), DeliveryOutcome::Quarantined);
        const auto report = house.readAgain();
        QVERIFY(report && *report);
        QCOMPARE(house.row(u"SELECT outcome FROM deliveries"_qs), u"3"_qs);
        const auto reader = house.folder.connect();
        QCOMPARE(deliveryContent(reader->database(), 1)->body, QByteArray("{}"));
        QCOMPARE(totals(reader->database())->lastOutsideTestMs, kNoon);
    }

    void theForgottenStayForgotten()
    {
        const House house;
        const auto payload = PayloadReader::read(body(2), kNoon);
        QCOMPARE(store(*house.writer, makeDelivery(payload, body(2), kNoon)).outcome,
                 DeliveryOutcome::Stored);
        QVERIFY(test::apply(*house.writer, [](QSqlDatabase &db) { return forgetVisitor(db, 2); }));
        QCOMPARE(house.quarantine(body(2)), DeliveryOutcome::Quarantined);
        const auto report = house.readAgain();
        QVERIFY(report && *report);
        QCOMPARE(house.row(u"SELECT count(*) FROM sign_ins"_qs), u"0"_qs);
        QCOMPARE(house.waiting(), u"0"_qs);
        QCOMPARE(house.row(u"SELECT outcome FROM deliveries ORDER BY id"_qs), u"1 2"_qs);
    }

    void oneDeliveryAlone()
    {
        const House house;
        for (int visitor = 1; visitor <= 3; ++visitor)
            house.quarantine(body(visitor));
        const auto report = house.finished([](QuarantineWork &work) { work.readAgain(2); });
        QVERIFY(report && *report);
        QCOMPARE((*report)->seen, 1);
        QCOMPARE(house.row(u"SELECT visitor_id FROM sign_ins"_qs), u"2"_qs);
        QCOMPARE(house.waiting(), u"2"_qs);
    }

    void manyAreReadInBatches()
    {
        const House house;
        constexpr int kMany = 450;
        std::atomic_int answered = 0;
        for (int i = 0; i < kMany; ++i)
            house.writer->submit(misunderstood(body(i + 1)), [&answered](const auto &) { ++answered; });
        QTRY_COMPARE_WITH_TIMEOUT(answered, kMany, kPatienceMs);

        QList<qint64> steps;
        const auto cancelled = house.finished([&steps](QuarantineWork &work) {
            QObject::connect(&work, &QuarantineWork::progressed, &work,
                             [&work, &steps](qint64 seen, qint64 total) {
                                 steps << seen << total;
                                 work.cancel();
                             });
            work.readAgain();
        });
        QVERIFY(cancelled && *cancelled);
        QVERIFY((*cancelled)->isCancelled);
        QVERIFY(steps.first() > 0 && steps.first() <= 200);
        QCOMPARE(steps, QList<qint64>({(*cancelled)->gone, kMany}));
        QCOMPARE(house.waiting(), QString::number(kMany - (*cancelled)->gone));

        const auto rest = house.readAgain();
        QVERIFY(rest && *rest);
        QCOMPARE((*rest)->gone, kMany - (*cancelled)->gone);
        QCOMPARE(house.row(u"SELECT count(*), count(DISTINCT visitor_id) FROM sign_ins"_qs), u"450|450"_qs);
    }

    void aNewReaderReadsAllOnce()
    {
        const House house;
        const auto look = [](QuarantineWork &work) { work.readAgainIfReaderIsNew(); };
        house.quarantine(body(1));
        auto report = house.finished(look);
        QVERIFY(report && *report);
        QCOMPARE((*report)->gone, 1);

        house.quarantine(body(2));
        report = house.finished(look);
        QVERIFY(report && *report);
        QCOMPARE((*report)->seen, 0);
        QCOMPARE(house.waiting(), u"1"_qs);

        QVERIFY(test::apply(*house.writer, [](QSqlDatabase &db) {
            return setLastReaderVersion(db, PayloadReader::kVersion + 1);
        }));
        report = house.finished(look);
        QVERIFY(report && *report);
        QCOMPARE((*report)->gone, 1);
        QCOMPARE(house.row(u"SELECT value FROM meta WHERE name = 'reader_version'"_qs),
                 QString::number(PayloadReader::kVersion));
    }
};

QTEST_GUILESS_MAIN(TestQuarantine)
#include "tst_quarantine.moc"
