// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/receiver.h"
#include "storage/queries.h"
#include "storage/rereading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace foyer;

namespace {

constexpr int kPatienceMs = 15'000;
const QByteArray kBody = R"({"user":{"id":1},"venue":{"id":7},)"
                         R"("session":{"authenticationTime":"2026-01-20T11:00:00Z"}})";

/// Leaves \a body in quarantine as an older version would have, which read all of it with version \a reader.
void leaveInQuarantine(const storage::DataDirectory &directory, const QByteArray &body, int reader)
{
    const SystemClock clock;
    const auto writer = storage::SignInWriter::open({directory.database()}, clock, {});
    QVERIFY(writer);
    Delivery delivery;
    delivery.receivedMs = 1'768'906'805'000;
    delivery.body = body;
    delivery.payload = Rejection{Rejection::Reason::MissingVenue};
    (*writer)->submit(std::move(delivery), [](const StoreAnswer &) {});
    QObject context;
    std::optional<bool> isDone;
    (*writer)->apply([reader](QSqlDatabase &db) { return storage::setLastReaderVersion(db, reader); },
                     &context, [&isDone](const Result<void> &done) { isDone = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone == true, kPatienceMs);
}

storage::Totals totalsOf(const storage::DataDirectory &directory)
{
    const auto connection =
        storage::Connection::open({directory.database()}, storage::Connection::Access::ReadOnly);
    return connection ? *storage::totals((*connection)->database()) : storage::Totals();
}

} // namespace

/// What an older version did not understand is read again when a newer one starts to receive.
class TestRereading final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void anUpgradeReadsQuarantineAgain()
    {
        const QTemporaryDir folder;
        const auto directory = storage::DataDirectory::open(folder.path());
        QVERIFY(directory);
        leaveInQuarantine(*directory, kBody, PayloadReader::kVersion - 1);
        QCOMPARE(totalsOf(*directory).quarantineWaiting, 1);
        const SystemClock clock;
        service::Receiver receiver(*directory, clock);
        QVERIFY(receiver.open());
        QTRY_COMPARE_WITH_TIMEOUT(totalsOf(*directory).quarantineWaiting, 0, kPatienceMs);
        QCOMPARE(totalsOf(*directory).signIns, 1);
    }

    void theSameVersionLeavesItAlone()
    {
        const QTemporaryDir folder;
        const auto directory = storage::DataDirectory::open(folder.path());
        QVERIFY(directory);
        leaveInQuarantine(*directory, kBody, PayloadReader::kVersion);
        const SystemClock clock;
        service::Receiver receiver(*directory, clock);
        QVERIFY(receiver.open());
        // Changes are done in order: the first of these comes after the look at the version, the second after
        // what that would lead to.
        for (int i = 0; i < 3; ++i) {
            std::optional<bool> isDone;
            receiver.writer()->apply([](QSqlDatabase &) { return Result<void>(); }, this,
                                     [&isDone](const Result<void> &done) { isDone = done.has_value(); });
            QTRY_VERIFY_WITH_TIMEOUT(isDone == true, kPatienceMs);
        }
        QCOMPARE(totalsOf(*directory).quarantineWaiting, 1);
    }
};

QTEST_GUILESS_MAIN(TestRereading)
#include "tst_rereading.moc"
