// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "filebytes.h"
#include "storage/changes.h"
#include "storage/forgetlog.h"
#include "storage/numberscheck.h"
#include "storage/queries.h"
#include "storage/sql.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

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

QByteArray allBytes(const StorageFolder &folder)
{
    return test::bytesBelow(folder.path());
}

Result<void> forget(const StorageFolder &folder, qint64 visitorId)
{
    return forgetForGood(*folder.connect(Access::ReadWrite), visitorId);
}

} // namespace

/// Forgetting, and moving the business day.
class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void forgettingLeavesNoTraceButTheCounts()
    {
        const StorageFolder folder;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            for (int visitor = 1; visitor <= 3; ++visitor) {
                auto signIn = makeSignIn(visitor, 7, kNoon + visitor * 1'000);
                signIn.userAgent = QStringLiteral("Browser of %1").arg(visitor);
                store(**writer, signIn);
                store(**writer, signIn);
                signIn.profile.firstName = QStringLiteral("Renamed%1").arg(visitor);
                signIn.authenticatedMs -= 86'400'000;
                store(**writer, signIn);
            }
            const Rejection rejection{Rejection::Reason::MissingTime};
            store(**writer, makeDelivery(rejection, R"({"user":{"id":2,"x":"unread 1"}})", kNoon));
            store(**writer, makeDelivery(rejection, R"({"user":{" id " : "2" ,"x":"unread 2"}})", kNoon));
            store(**writer, makeDelivery(rejection,
                                         R"({"user":{"email":"GUEST2@example.com","x":"unread 3"}})", kNoon));
            store(**writer,
                  makeDelivery(rejection, R"({"user":{"email":"guest2\u0040example.com"}})", kNoon));
            store(**writer, makeDelivery(rejection, R"({"user":{"id":22,"x":"of somebody else"}})", kNoon));
        }
        const QStringList rollups = foyer::test::rollupRows(folder.connect()->database())
                                        .filter(QRegularExpression(u"^[a-z]+_counts"_qs));
        QVERIFY(allBytes(folder).contains("First2"));
        const auto forgotten = forget(folder, 2);
        QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().message));

        const auto bytes = allBytes(folder);
        for (const auto *trace :
             {"First2", "Last2", "Renamed2", "guest2@example.com", "Browser of 2", "unread"})
            QVERIFY2(!bytes.contains(trace), trace);
        for (const auto *other : {"First1", "Renamed3", "guest1@example.com", "Browser of 3"})
            QVERIFY2(bytes.contains(other), other);
        QVERIFY(rollups.size() > 10);
        QCOMPARE(foyer::test::rollupRows(folder.connect()->database())
                     .filter(QRegularExpression(u"^[a-z]+_counts"_qs)),
                 rollups);
        QCOMPARE(*checkNumbers(folder.location()), QList<NumbersDifference>());
        QCOMPARE(folder.rows(u"SELECT count(*) FROM quarantine"_qs), QStringList{u"1"_qs});
        QCOMPARE(folder.rows(u"SELECT count(*), count(sign_in_id) FROM deliveries"_qs),
                 QStringList{u"14|6"_qs});
        const auto reader = folder.connect();
        const auto counted = totals(reader->database());
        QVERIFY(counted);
        QCOMPARE(counted->signIns, 4);
        QCOMPARE(counted->visits, 4);
        QCOMPARE(counted->visitors, 2);
        const auto log = forgetLog(reader->database(), 10);
        QVERIFY(log);
        QCOMPARE(*log, (QList<ForgetLogRow>{{QDate::currentDate(), ForgetReason::Request, 1, 2}}));
        QCOMPARE(forget(folder, 2).error().code, ErrorCode::NotFound);
    }

    /// A venue or a company may have the number of the person.
    void forgettingSparesOthersWithTheSameNumber()
    {
        const StorageFolder folder;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            const Rejection rejection{Rejection::Reason::MissingTime};
            store(**writer, makeDelivery(rejection, R"({"user":{"id":1},"venue":{"id":2}})", kNoon));
            store(**writer, makeDelivery(rejection, R"({"company":{"id":2},"user":{" id":"1"}})", kNoon));
            store(**writer, makeDelivery(rejection, R"({"venue":{"id":1},"user":{"id":2}})", kNoon));
            store(**writer, makeDelivery(rejection, R"({"venue":{"id":1},"user":{"id":2})", kNoon));
        }
        // Nobody but quarantine knows them, and that is a trace, too.
        const auto forgotten = forget(folder, 2);
        QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().message));
        QCOMPARE(folder.rows(u"SELECT delivery_id FROM quarantine ORDER BY id"_qs),
                 (QStringList{u"1"_qs, u"2"_qs}));
        QCOMPARE(forget(folder, 2).error().code, ErrorCode::NotFound);
    }

    /// Pages that are merged and split must not keep copies of what is removed from them later.
    void noTraceHoweverManyAreForgotten()
    {
        const StorageFolder folder;
        constexpr int kVisitors = 300;
        constexpr quint64 kMac = 0x5AFEEE000000;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            for (int i = 0; i < kVisitors; ++i) {
                auto signIn = makeSignIn(i, i % 3, kNoon + i * 1'000);
                signIn.profile.lastName = QStringLiteral("<last%1>").arg(i) + QString(i % 40, u'x');
                signIn.userAgent = QStringLiteral("<agent%1>").arg(i) + QString(i % 70, u'x');
                signIn.mac = MacAddress::fromBits(kMac + quint64(i));
                (*writer)->submit(makeDelivery(signIn), [](const StoreAnswer &) {});
            }
        }
        std::vector<int> order(kVisitors);
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), std::mt19937(7));
        const auto connection = folder.connect(Access::ReadWrite);
        for (int i = 0; i < kVisitors - 20; ++i) {
            QVERIFY(withTransaction(*connection,
                                    [&](QSqlDatabase &db) { return forgetVisitor(db, order[size_t(i)]); }));
            if (i % 20 != 0)
                continue;
            QVERIFY(eraseFreedPages(*connection));
            const auto bytes = allBytes(folder);
            for (int gone = 0; gone <= i; ++gone) {
                const QByteArray id = QByteArray::number(order[size_t(gone)]) + ">";
                QVERIFY2(!bytes.contains(QByteArray("<last" + id)), id.constData());
                QVERIFY2(!bytes.contains(QByteArray("<agent" + id)), id.constData());
                for (const auto &mac : test::spellingsOfMac(kMac + quint64(order[size_t(gone)])))
                    QVERIFY2(!bytes.contains(mac), id.constData());
            }
        }
    }

    /// Killed after the rows were deleted, and what was in them is still in the file or its log.
    void interruptedErasingIsDoneByARetry_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("the same command again") << true;
        QTest::newRow("by itself") << false;
    }

    void interruptedErasingIsDoneByARetry()
    {
        QFETCH(bool, byHand);
        const StorageFolder folder;
        const auto writer = folder.openWriter(); // Keeps the log from being written out.
        QVERIFY(writer);
        store(**writer, makeSignIn(1, 7, kNoon));
        store(**writer, makeSignIn(2, 7, kNoon));
        QVERIFY(withTransaction(*folder.connect(Access::ReadWrite),
                                [](QSqlDatabase &db) { return forgetVisitor(db, 2); }));
        QVERIFY(allBytes(folder).contains("First2"));
        const auto retried = byHand ? forget(folder, 2) : finishForgetting(folder.location());
        QVERIFY2(retried, retried ? "" : qPrintable(retried.error().message));
        QVERIFY(!allBytes(folder).contains("First2"));
        QVERIFY(allBytes(folder).contains("First1"));
        // That is all.
        QCOMPARE(forget(folder, 2).error().code, ErrorCode::NotFound);
        QCOMPARE(folder.rows(u"SELECT count(*) FROM meta WHERE name = 'erasing_pending'"_qs),
                 QStringList{u"0"_qs});
    }

    void repeatOfAForgottenSignInStaysForgotten()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        const auto signIn = makeSignIn(2, 7, kNoon);
        store(**writer, signIn);
        // In another process, as `foyerctl forget` beside a running listener.
        const auto forgotten = forget(folder, 2);
        QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().message));
        QCOMPARE(store(**writer, signIn).outcome, DeliveryOutcome::Repeat);
        QCOMPARE(
            folder.rows(
                u"SELECT (SELECT count(*) FROM sign_ins), (SELECT count(*) FROM sign_in_bodies), "
                "(SELECT count(*) FROM profiles), (SELECT sum(sign_ins) FROM day_counts WHERE scope = -1)"_qs),
            QStringList{u"0|0|0|1"_qs});
        QVERIFY(!allBytes(folder).contains("First2"));
        // They come back another day: a new sign-in is a new sign-in.
        QCOMPARE(store(**writer, makeSignIn(2, 7, kNoon + 86'400'000)).outcome, DeliveryOutcome::Stored);
        // What the writer remembered of them before is forgotten, too.
        QCOMPARE(folder.rows(u"SELECT sign_ins, visits FROM visitors"_qs), QStringList{u"1|1"_qs});
        QCOMPARE(folder.rows(u"SELECT sign_ins FROM visits"_qs), QStringList{u"1"_qs});
    }

    void forgottenSignInsShowNoIdentity()
    {
        const StorageFolder folder;
        store(**folder.openWriter(), makeSignIn(2, 7, kNoon));
        QVERIFY(forget(folder, 2));
        QCOMPARE(folder.rows(u"SELECT length(identity) FROM forgotten"_qs), QStringList{u"32"_qs});
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
