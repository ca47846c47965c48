// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/retention.h"

#include "storagetest.h"

#include "filebytes.h"
#include "storage/forgetlog.h"
#include "storage/numberscheck.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;
using Access = foyer::storage::Connection::Access;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");
constexpr qint64 kDayMs = 86'400'000;
const qint64 kLimit = kNoon - 400 * kDayMs;
constexpr quint64 kMac = 0x5AFEEE000000;

SignIn guest(int id, qint64 whenMs)
{
    auto signIn = makeSignIn(id, 7, whenMs);
    signIn.mac = MacAddress::fromBits(kMac + quint64(id));
    signIn.userAgent = QStringLiteral("<browser %1>").arg(id);
    return signIn;
}

QList<QByteArray> tracesOf(int id)
{
    const QByteArray number = QByteArray::number(id);
    return test::spellingsOfMac(kMac + quint64(id))
           << "First" + number << "Last" + number << "guest" + number + "@"
           << "<browser " + number + ">";
}

Result<Expired> removeNow(const StorageFolder &folder, qint64 limitMs = kLimit)
{
    const std::atomic_bool isStopping = false;
    return removeExpired(*folder.connect(Access::ReadWrite), limitMs, isStopping);
}

QStringList rollups(const StorageFolder &folder)
{
    QStringList all;
    for (const auto *table :
         {"day_counts", "hour_counts", "week_counts", "month_counts", "frequency_counts", "trait_counts"})
        all += folder.rows(u"SELECT * FROM " + QLatin1String(table) + u" ORDER BY 1, 2, 3");
    return all;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void limitIsTheStartOfADay()
    {
        const QDate today(2026, 3, 31);
        QCOMPARE(retentionLimit(today, 13), QDate(2025, 2, 28).startOfDay().toMSecsSinceEpoch());
    }

    void removesThePersonAndKeepsTheCounts()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter(); // It receives on, and its log is there.
        QVERIFY(writer);
        for (int id = 1; id <= 6; ++id) {
            store(**writer, guest(id, kLimit - id * kDayMs));
            store(**writer, guest(id, kLimit - id * kDayMs - 5'000));
        }
        store(**writer, guest(5, kNoon));  // Came again.
        store(**writer, guest(6, kLimit)); // Just young enough.
        auto shared = guest(4, kLimit - 9 * kDayMs);
        shared.userAgent = guest(5, 0).userAgent;
        store(**writer, shared);
        const Rejection rejection{Rejection::Reason::MissingTime};
        store(**writer, makeDelivery(rejection, R"({"user":{"id":99,"x":"<old>"}})", kLimit - 1));
        store(**writer, makeDelivery(rejection, R"({"user":{"id":99,"x":"<young>"}})", kLimit));
        const auto before = rollups(folder);

        const auto preview = expiredBefore(folder.connect()->database(), kLimit);
        QVERIFY(preview);
        QCOMPARE(preview->visitors, 4);
        QCOMPARE(preview->signIns, 9);
        QCOMPARE(preview->oldestMs, kLimit - 4 * kDayMs);

        const auto removed = removeNow(folder);
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QCOMPARE(removed->visitors, 4);
        QCOMPARE(removed->signIns, 9);
        for (int id = 1; id <= 4; ++id)
            QCOMPARE(test::leftBelow(folder.path(), tracesOf(id)), QByteArray());
        QCOMPARE(test::leftBelow(folder.path(), {"<old>"}), QByteArray());
        for (const auto &other : {"First5", "<browser 5>", "guest6@", "<young>"})
            QVERIFY2(!test::leftBelow(folder.path(), {other}).isEmpty(), other);
        QCOMPARE(rollups(folder), before);
        QCOMPARE(*checkNumbers(folder.location()), QList<NumbersDifference>());
        // Nothing remembers who they were.
        QCOMPARE(folder.rows(u"SELECT count(*) FROM forgotten"_qs), QStringList{u"0"_qs});
        QCOMPARE(folder.rows(u"SELECT count(*) FROM deliveries WHERE sign_in_id IS NOT NULL"_qs),
                 QStringList{u"6"_qs});
        QCOMPARE(folder.rows(u"SELECT count(*) FROM meta WHERE name = 'erasing_pending'"_qs),
                 QStringList{u"0"_qs});
        const auto log = forgetLog(folder.connect()->database(), 10);
        QVERIFY(log);
        QCOMPARE(*log, (QList<ForgetLogRow>{{QDate::currentDate(), ForgetReason::Retention, 4, 9}}));
        const auto again = removeNow(folder);
        QVERIFY(again);
        QCOMPARE(*again, Expired());
    }

    /// A new start: new, unless Purple knows better.
    void whoComesBackBeginsAnew()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        store(**writer, guest(1, kLimit - kDayMs));
        store(**writer, guest(2, kLimit - kDayMs));
        QVERIFY(removeNow(folder));
        QCOMPARE(store(**writer, guest(1, kNoon)).outcome, DeliveryOutcome::Stored);
        auto known = guest(2, kNoon);
        known.visitCounts.insert(7, 2);
        QCOMPARE(store(**writer, known).outcome, DeliveryOutcome::Stored);
        QCOMPARE(folder.rows(u"SELECT visitor_id, is_new, sign_ins FROM visits ORDER BY visitor_id"_qs),
                 (QStringList{u"1|1|1"_qs, u"2|0|1"_qs}));
        QCOMPARE(folder.rows(
                     u"SELECT visits, new_visits, sign_ins FROM day_counts WHERE scope = 7 ORDER BY day"_qs),
                 (QStringList{u"2|2|2"_qs, u"2|1|2"_qs}));
    }

    void stopsAndGoesOn()
    {
        const StorageFolder folder;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            for (int id = 1; id <= 50; ++id)
                store(**writer, guest(id, kLimit - kDayMs));
        }
        const std::atomic_bool isStopping = true;
        const auto stopped = removeExpired(*folder.connect(Access::ReadWrite), kLimit, isStopping);
        QVERIFY(stopped);
        QCOMPARE(stopped->visitors, 0);
        QCOMPARE(removeNow(folder)->visitors, 50);
        QCOMPARE(folder.rows(u"SELECT count(*) FROM sign_ins"_qs), QStringList{u"0"_qs});
    }

    /// Thousands are removed while deliveries come: each of those is stored, and none waits long.
    void deliveriesHardlyWait()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        constexpr int kGone = 2'000;
        for (int id = 1; id <= kGone; ++id)
            (*writer)->submit(makeDelivery(guest(id, kLimit - kDayMs)), [](const StoreAnswer &) {});
        store(**writer, guest(kGone + 1, kLimit - kDayMs));

        std::atomic_bool isDone = false;
        int nextId = 10'000;
        /// Times until the answer in µs, sorted.
        const auto waitsUntil = [&](const std::function<bool(std::size_t)> &isEnough) {
            std::vector<qint64> waits;
            while (!isEnough(waits.size())) {
                QElapsedTimer elapsed;
                elapsed.start();
                if (store(**writer, guest(nextId++, kNoon)).outcome != DeliveryOutcome::Stored)
                    break;
                waits.push_back(elapsed.nsecsElapsed() / 1'000);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            std::sort(waits.begin(), waits.end());
            return waits;
        };
        const auto alone = waitsUntil([](std::size_t count) { return count == 200; });
        Result<Expired> removed = Error{};
        std::thread remover([&] {
            removed = removeNow(folder);
            isDone = true;
        });
        const auto waits = waitsUntil([&isDone](std::size_t) { return isDone.load(); });
        remover.join();
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QCOMPARE(removed->visitors, kGone + 1);
        const auto tell = [](const char *when, const std::vector<qint64> &each) {
            qInfo("%s: %zu answers, median %lld us, p99 %lld us, longest %lld us", when, each.size(),
                  each[each.size() / 2], each[each.size() * 99 / 100], each.back());
        };
        tell("before", alone);
        tell("while visitors are removed", waits);
        QCOMPARE(folder.rows(u"SELECT count(*) FROM visitors"_qs),
                 QStringList{QString::number(alone.size() + waits.size())});
        // The goal is some ms; the machine of a test does other things, too.
        QVERIFY2(waits[waits.size() * 9 / 10] < 250'000, "nine of ten");
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
