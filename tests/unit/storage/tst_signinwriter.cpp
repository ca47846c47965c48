// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/queries.h"
#include "storage/sql.h"

#include <QTest>

#include <latch>
#include <thread>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::apply;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");

Delivery bare(DeliveryOutcome outcome)
{
    auto delivery = makeDelivery(TestDelivery{}, {}, kNoon);
    delivery.payload.reset();
    delivery.bareOutcome = outcome;
    return delivery;
}

} // namespace

/// The one writer: durable before the answer, and exactly once.
class TestSignInWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void signInIsOnTheDiskBeforeTheAnswer()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        std::promise<QStringList> seen;
        (*writer)->submit(makeDelivery(makeSignIn(5, 7, kNoon)), [&folder, &seen](const StoreAnswer &answer) {
            seen.set_value(folder.rows(QStringLiteral(
                               "SELECT visitor_id, venue_id, authenticated_at, mac FROM sign_ins"))
                           << outcomeWord(answer.outcome));
        });
        QCOMPARE(seen.get_future().get(),
                 (QStringList{QStringLiteral("5|7|%1|%2").arg(kNoon).arg(0x0200'0000'0005LL),
                              outcomeWord(DeliveryOutcome::Stored)}));
    }

    void repeatIsCountedAndLeavesNoTrace()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        auto signIn = makeSignIn(5, 7, kNoon);
        QCOMPARE(store(**writer, signIn).outcome, DeliveryOutcome::Stored);
        signIn.profile.lastName = QStringLiteral("Other");
        signIn.userAgent = QStringLiteral("Other browser");
        QCOMPARE(store(**writer, signIn).outcome, DeliveryOutcome::Repeat);
        QCOMPARE(folder.rows(QStringLiteral("SELECT sign_in_id, outcome FROM deliveries ORDER BY id")),
                 (QStringList{u"1|1"_qs, u"1|2"_qs}));
        QCOMPARE(folder.rows(QStringLiteral(
                     "SELECT (SELECT count(*) FROM sign_ins), (SELECT count(*) FROM profiles), "
                     "(SELECT count(*) FROM user_agents), (SELECT sign_ins FROM visitors)")),
                 QStringList{u"1|1|1|1"_qs});
    }

    void identityIsTimeVenueVisitorAndMac()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        auto other = makeSignIn(1, 1, kNoon);
        QCOMPARE(store(**writer, other).outcome, DeliveryOutcome::Stored);
        other.mac.reset();
        QCOMPARE(store(**writer, other).outcome, DeliveryOutcome::Stored);
        QCOMPARE(store(**writer, other).outcome, DeliveryOutcome::Repeat);
        other.authenticatedMs += 1;
        QCOMPARE(store(**writer, other).outcome, DeliveryOutcome::Stored);
        other.venue.id = 2;
        QCOMPARE(store(**writer, other).outcome, DeliveryOutcome::Stored);
        other.visitorId = 2;
        QCOMPARE(store(**writer, other).outcome, DeliveryOutcome::Stored);
    }

    void exactlyOnceFromEightThreads()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        constexpr int kSignIns = 300;
        constexpr int kThreads = 8;
        std::atomic<int> stored = 0;
        std::atomic<int> repeats = 0;
        std::latch answered(kSignIns * kThreads);
        std::vector<std::thread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&writer, &stored, &repeats, &answered, t] {
                for (int i = 0; i < kSignIns; ++i) {
                    const int n = (i + t * 37) % kSignIns;
                    (*writer)->submit(makeDelivery(makeSignIn(n % 50, n % 3, kNoon + n * 1'000LL)),
                                      [&stored, &repeats, &answered](const StoreAnswer &answer) {
                                          stored += answer.outcome == DeliveryOutcome::Stored ? 1 : 0;
                                          repeats += answer.outcome == DeliveryOutcome::Repeat ? 1 : 0;
                                          answered.count_down();
                                      });
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        answered.wait();
        QCOMPARE(stored.load(), kSignIns);
        QCOMPARE(repeats.load(), kSignIns * (kThreads - 1));
        QCOMPARE(folder.rows(QStringLiteral(
                     "SELECT count(*), (SELECT sum(sign_ins) FROM day_counts WHERE scope = -1), "
                     "(SELECT count(*) FROM deliveries) FROM sign_ins")),
                 QStringList{QStringLiteral("300|300|2400")});
    }

    /// More venues than the writer remembers, and texts longer than those it remembers.
    void whatIsNotRememberedIsTheSame()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        constexpr int kVenues = 2'100;
        const auto signInAt = [](qint64 venueId, qint64 authenticatedMs) {
            auto signIn = makeSignIn(1, venueId, authenticatedMs);
            signIn.venue.name = QString(3'000, u'v') + QString::number(authenticatedMs);
            signIn.userAgent = QString(3'000, u'a');
            return signIn;
        };
        for (int venue = 1; venue < kVenues; ++venue)
            (*writer)->submit(makeDelivery(makeSignIn(1, venue, kNoon)), [](const StoreAnswer &) {});
        QCOMPARE(store(**writer, signInAt(kVenues, kNoon)).outcome, DeliveryOutcome::Stored);
        // An older description replaces none, and the newer one the first.
        store(**writer, signInAt(kVenues, kNoon - 1'000));
        store(**writer, signInAt(1, kNoon - 1'000));
        store(**writer, signInAt(2, kNoon + 1'000));
        QCOMPARE(folder.rows(QStringLiteral("SELECT venue_id, substr(name, -13) FROM venues "
                                            "WHERE venue_id IN (1, 2, %1) ORDER BY venue_id")
                                 .arg(kVenues)),
                 (QStringList{u"1|Venue 1"_qs, u"2|%1"_qs.arg(kNoon + 1'000),
                              u"%1|%2"_qs.arg(kVenues).arg(kNoon)}));
        QCOMPARE(folder.rows(QStringLiteral("SELECT count(*) FROM user_agents")), QStringList{u"2"_qs});
    }

    void otherDeliveriesAreOnlyLogged()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        const Rejection rejection{Rejection::Reason::MissingVenue};
        QCOMPARE(store(**writer, makeDelivery(TestDelivery{}, "{}", kNoon)).outcome, DeliveryOutcome::Test);
        const auto quarantined = store(**writer, makeDelivery(rejection, "{\"user\":{}}", kNoon));
        QCOMPARE(quarantined.outcome, DeliveryOutcome::Quarantined);
        QCOMPARE(quarantined.reason, rejection.text());
        QCOMPARE(store(**writer, bare(DeliveryOutcome::Ready)).outcome, DeliveryOutcome::Ready);
        QCOMPARE(store(**writer, bare(DeliveryOutcome::Refused)).outcome, DeliveryOutcome::Refused);
        QCOMPARE(folder.rows(
                     QStringLiteral("SELECT count(*), (SELECT count(*) FROM visitors), (SELECT count(*) FROM "
                                    "day_counts WHERE scope = -1) FROM sign_ins")),
                 QStringList{u"0|0|0"_qs});
        QCOMPARE(folder.rows(QStringLiteral(
                     "SELECT d.id, q.reason FROM quarantine q JOIN deliveries d ON d.id = q.delivery_id")),
                 QStringList{u"2|"_qs + rejection.word()});
        const auto reader = folder.connect();
        QCOMPARE(deliveryContent(reader->database(), 1)->body, QByteArray("{}"));
        QCOMPARE(deliveryContent(reader->database(), 2)->body, QByteArray("{\"user\":{}}"));
        QVERIFY(deliveryContent(reader->database(), 3)->body.isEmpty());
        QVERIFY(deliveryContent(reader->database(), 3)->head.startsWith("POST /hook/"));
    }

    void bodyIsKeptByteForByte()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        const QByteArray body("{ \"odd\" : \"\\u00e9\xC3\xA9\", \n\"new field\":[1,2]}");
        store(**writer, makeDelivery(makeSignIn(1, 1, kNoon), body, kNoon));
        const auto reader = folder.connect();
        QCOMPARE(deliveryContent(reader->database(), 1)->body, body);
    }

    void refusalsAreCountedAtShutdown()
    {
        const StorageFolder folder;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            (*writer)->countRefusal(Refusal::NotTls);
            (*writer)->countRefusal(Refusal::NotTls);
            (*writer)->countRefusal(Refusal::WrongPath);
        }
        const auto reader = folder.connect();
        const auto counted = totals(reader->database());
        QVERIFY(counted);
        QCOMPARE(counted->refused, 3);
        QCOMPARE(counted->refusedByKind.value(int(Refusal::NotTls)), 2);
    }

    void refusalsAreCountedSoonWithoutAnyDelivery()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        (*writer)->countRefusal(Refusal::TooSlow);
        QTRY_COMPARE_WITH_TIMEOUT(folder.rows(QStringLiteral("SELECT value FROM counters")),
                                  QStringList{u"1"_qs}, 3'000);
    }

    void answerTimeIncludesTheCommit()
    {
        const StorageFolder folder;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            auto delivery = makeDelivery(makeSignIn(1, 1, kNoon));
            delivery.receivedTick -= 50'000'000; // received 50 ms ago
            store(**writer, std::move(delivery));
            const auto before =
                folder.rows(QStringLiteral("SELECT answer_us FROM deliveries")).first().toLongLong();
            QVERIFY(before >= 50'000);
            store(**writer, makeSignIn(2, 1, kNoon));
            const auto after = folder.rows(QStringLiteral("SELECT answer_us FROM deliveries WHERE id = 1"))
                                   .first()
                                   .toLongLong();
            QVERIFY(after > before);
            QVERIFY(after < 10'000'000);
        }
    }

    void logIsARingThatKeepsWhatWaits()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter({.keptDeliveries = 100});
        QVERIFY(writer);
        store(**writer, makeDelivery(Rejection{}, "x", kNoon));
        std::latch answered(1'500);
        for (int i = 0; i < 1'500; ++i)
            (*writer)->submit(bare(DeliveryOutcome::Ready),
                              [&answered](const StoreAnswer &) { answered.count_down(); });
        answered.wait();
        store(**writer, bare(DeliveryOutcome::Ready));
        const auto rows =
            folder.rows(QStringLiteral("SELECT count(*) < 1100, min(id), max(id) FROM deliveries"));
        QCOMPARE(rows, QStringList{u"1|1|1502"_qs});
        QCOMPARE(folder.rows(QStringLiteral("SELECT value FROM counters WHERE name = 'outcome.ready'")),
                 QStringList{u"1501"_qs});
    }

    void onePoisonedDeliveryFailsAlone()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        QVERIFY(apply(**writer, [](QSqlDatabase &db) {
            return execute(
                db, QStringLiteral("CREATE TRIGGER poison BEFORE INSERT ON sign_ins WHEN NEW.visitor_id = 13 "
                                   "BEGIN SELECT RAISE(ABORT, 'no'); END"));
        }));
        QMap<int, DeliveryOutcome> outcomes;
        std::mutex mutex;
        std::latch answered(40);
        // Held back until all are queued, so that they make one batch.
        std::promise<void> queued;
        (*writer)->submit(bare(DeliveryOutcome::Ready),
                          [&queued](const StoreAnswer &) { queued.get_future().wait(); });
        for (int i = 0; i < 40; ++i) {
            (*writer)->submit(makeDelivery(makeSignIn(i, 1, kNoon)), [&, i](const StoreAnswer &answer) {
                const std::scoped_lock lock(mutex);
                outcomes.insert(i, answer.outcome);
                answered.count_down();
            });
        }
        queued.set_value();
        answered.wait();
        QCOMPARE(outcomes.value(13), DeliveryOutcome::NotStored);
        QCOMPARE(outcomes.keys(DeliveryOutcome::Stored).size(), 39);
        QCOMPARE(folder.rows(QStringLiteral(
                     "SELECT count(*), (SELECT sum(visits) FROM day_counts WHERE scope = -1) FROM sign_ins")),
                 QStringList{u"39|39"_qs});
    }

    void failedChangeIsRolledBack()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        const auto done = apply(**writer, [](QSqlDatabase &db) -> Result<void> {
            if (auto inserted = execute(db, QStringLiteral("INSERT INTO counters VALUES ('x', 1)"));
                !inserted)
                return inserted;
            return Error{ErrorCode::Cancelled, QStringLiteral("no")};
        });
        QVERIFY(!done);
        QCOMPARE(folder.rows(QStringLiteral("SELECT count(*) FROM counters")), QStringList{u"0"_qs});
    }

    void changeIsNotToldToAContextThatIsGone()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        bool isTold = false;
        {
            QObject context;
            (*writer)->apply([](QSqlDatabase &) { return Result<void>(); }, &context,
                             [&isTold](auto) { isTold = true; });
        }
        QVERIFY(apply(**writer, [](QSqlDatabase &) { return Result<void>(); }));
        QVERIFY(!isTold);
    }

    void whatIsQueuedIsStoredAtTheEnd()
    {
        const StorageFolder folder;
        std::atomic<int> stored = 0;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            for (int i = 0; i < 200; ++i) {
                (*writer)->submit(makeDelivery(makeSignIn(i, 1, kNoon)),
                                  [&stored](const StoreAnswer &answer) {
                                      stored += answer.outcome == DeliveryOutcome::Stored ? 1 : 0;
                                  });
            }
        }
        QCOMPARE(stored.load(), 200);
        QCOMPARE(folder.rows(QStringLiteral("SELECT count(*) FROM sign_ins")), QStringList{u"200"_qs});
    }
};

QTEST_GUILESS_MAIN(TestSignInWriter)
#include "tst_signinwriter.moc"
