// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/forgetting.h"
#include "service/retention.h"
#include "storage/recount.h"

#include "storagetest.h"

#include "fakeclock.h"
#include "filebytes.h"
#include "storage/backup.h"
#include "storage/forgetlog.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using foyer::test::FakeClock;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::store;

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr quint64 kMac = 0x5AFEEE000000;
const qint64 kNow = msOf("2026-11-20T12:00:00Z");

/// Whose body has everything in it, in Purple's way: so it is packed against what the tables say.
Delivery deliveryOf(int id, qint64 whenMs)
{
    auto signIn = makeSignIn(id, 7, whenMs, 1);
    signIn.mac = MacAddress::fromBits(kMac + quint64(id));
    signIn.userAgent = QStringLiteral("<browser %1>").arg(id);
    signIn.profile.firstName = QStringLiteral("<first %1>").arg(id);
    signIn.profile.lastName = QStringLiteral("<last %1>").arg(id);
    const QByteArray body =
        QStringLiteral(R"({"client":{"mac":"%1","userAgent":"%2"},"company":{"id":999,"name":"Company"},)"
                       R"("extra":"<extra %3>","session":{"authenticationTime":"%4"},"user":{"email":"%5",)"
                       R"("firstName":"%6","id":%3,"lastName":"%7"},"venue":{"id":7,"name":"Venue 7"}})")
            .arg(signIn.mac->toString(), signIn.userAgent)
            .arg(id)
            .arg(QDateTime::fromMSecsSinceEpoch(whenMs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss+0000"_qs),
                 signIn.profile.email, signIn.profile.firstName, signIn.profile.lastName)
            .toUtf8();
    return makeDelivery(signIn, body, whenMs + 2'000);
}

QList<QByteArray> tracesOf(int id)
{
    const QByteArray number = QByteArray::number(id);
    return test::spellingsOfMac(kMac + quint64(id)) << "<first " + number + ">"
                                                    << "<last " + number + ">"
                                                    << "guest" + number + "@"
                                                    << "<browser " + number + ">"
                                                    << "<extra " + number + ">";
}

/// A data directory that is being received for, with a backup.
struct Fixture
{
    Fixture()
    {
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
    }

    void makeBackup() const
    {
        const auto made = backups.make({directory.database()}, QDate(2026, 11, 19), 0);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }

    QTemporaryDir folder;
    storage::DataDirectory directory = *storage::DataDirectory::open(folder.path());
    FakeClock clock{kNow};
    Result<std::unique_ptr<storage::SignInWriter>> writer =
        storage::SignInWriter::open({directory.database()}, clock, {});
    storage::BackupFolder backups{directory.ownBackups()};
};

} // namespace

/// Forgetting on request and by time, beside the writer, down to the last byte of database, log and backups.
class TestForgetting : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void forgetsInDatabaseAndBackups()
    {
        Fixture fixture;
        for (int id = 1; id <= 40; ++id) {
            for (int day = 0; day < 5; ++day)
                store(**fixture.writer, deliveryOf(id, kNow - day * kDayMs - id * 1'000));
        }
        store(**fixture.writer, makeDelivery(Rejection{Rejection::Reason::MissingTime},
                                             R"({"user":{"id":2},"mac":"5A:FE:EE:00:00:02"})", kNow));
        fixture.makeBackup();
        QVERIFY(!test::leftBelow(fixture.folder.path(), tracesOf(2)).isEmpty());
        const auto forgotten = service::forgetVisitor(fixture.directory, 2);
        QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().message));
        QCOMPARE(test::leftBelow(fixture.folder.path(), tracesOf(2)), QByteArray());
        QVERIFY(!test::leftBelow(fixture.folder.path(), {"<first 3>"}).isEmpty());
        // It goes on receiving, and a repeat stays forgotten.
        QCOMPARE(store(**fixture.writer, deliveryOf(2, kNow - 2'000)).outcome, DeliveryOutcome::Repeat);
        QCOMPARE(test::leftBelow(fixture.folder.path(), tracesOf(2)), QByteArray());
        QCOMPARE(service::forgetVisitor(fixture.directory, 2).error().code, ErrorCode::NotFound);
    }

    void namesWhatItCannotReach()
    {
        Fixture fixture;
        store(**fixture.writer, deliveryOf(1, kNow));
        const QString damaged = u"foyer-damaged-2026-11-19T10-00.sqlite"_qs;
        QFile file(fixture.directory.filePath(damaged));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto forgotten = service::forgetVisitor(fixture.directory, 1);
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error().code, ErrorCode::Unavailable);
        QVERIFY(forgotten.error().message.contains(damaged));
    }

    void retentionReachesBackupsToo()
    {
        Fixture fixture;
        for (int id = 1; id <= 40; ++id) {
            for (int day = 0; day < 5; ++day)
                store(**fixture.writer, deliveryOf(id, kNow - (400 + id * 2 + day) * kDayMs));
        }
        store(**fixture.writer, deliveryOf(3, kNow));
        fixture.makeBackup();
        service::Retention retention(
            fixture.directory, fixture.clock,
            {.firstLook = std::chrono::milliseconds(1), .lookInterval = std::chrono::milliseconds(20)});
        retention.setMonths(13);
        const auto visitors = [&fixture] {
            return test::rows((*storage::Connection::open({fixture.directory.database()},
                                                          storage::Connection::Access::ReadOnly))
                                  ->database(),
                              u"SELECT count(*) FROM visitors"_qs);
        };
        QTRY_COMPARE(visitors(), QStringList{u"1"_qs});
        QTRY_VERIFY(!retention.isRunning());
        QCOMPARE(retention.problem(), QString());
        for (const int id : {1, 2, 4, 20, 40})
            QCOMPARE(test::leftBelow(fixture.folder.path(), tracesOf(id)), QByteArray());
        QVERIFY(!test::leftBelow(fixture.folder.path(), {"<first 3>"}).isEmpty());
        // The days go by, and the last one's time comes.
        fixture.clock.advanceMs(430 * kDayMs);
        QTRY_COMPARE(visitors(), QStringList{u"0"_qs});
        retention.setMonths(0);
        QTRY_VERIFY(!retention.isRunning());
        QCOMPARE(test::leftBelow(fixture.folder.path(), tracesOf(3)), QByteArray());
    }

    /// Who counts everything anew would begin again with everybody who goes.
    void retentionWaitsUntilEverythingIsCounted()
    {
        Fixture fixture;
        store(**fixture.writer, deliveryOf(1, kNow - 2'000 * kDayMs));
        QVERIFY(test::apply(**fixture.writer, storage::requestRecount));
        service::Retention retention(
            fixture.directory, fixture.clock,
            {.firstLook = std::chrono::milliseconds(1), .lookInterval = std::chrono::milliseconds(20)});
        retention.setMonths(13);
        QTest::qWait(200);
        QVERIFY(!test::leftBelow(fixture.folder.path(), {"<first 1>"}).isEmpty());
        QVERIFY(storage::recountNow({fixture.directory.database()}));
        QTRY_COMPARE(test::leftBelow(fixture.folder.path(), {"<first 1>"}), QByteArray());
        QCOMPARE(retention.problem(), QString());
    }

    void retentionThatIsOffRemovesNobody()
    {
        Fixture fixture;
        store(**fixture.writer, deliveryOf(1, kNow - 2'000 * kDayMs));
        service::Retention retention(
            fixture.directory, fixture.clock,
            {.firstLook = std::chrono::milliseconds(1), .lookInterval = std::chrono::milliseconds(1)});
        retention.setMonths(0);
        retention.look();
        QTest::qWait(50);
        QVERIFY(!retention.isRunning());
        QVERIFY(!test::leftBelow(fixture.folder.path(), {"<first 1>"}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
