// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"

#include "domain/payloadreader.h"
#include "simulation/purpletraffic.h"
#include "storage/changes.h"
#include "storage/groupcommit.h"
#include "storage/sql.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using namespace foyer::test;

namespace {

constexpr int kDays = 365;
constexpr int kSignInsADay = 60;

/// What a simulated Purple sends in a year: repeats, late, unordered and broken deliveries among it.
std::vector<Incoming> simulatedYear(qint64 nowMs)
{
    simulation::PurpleTraffic traffic({.seed = 7,
                                       .venues = 6,
                                       .repeatsPercent = 5,
                                       .latePercent = 10,
                                       .brokenPercent = 2,
                                       .zone = QTimeZone("Europe/London")});
    std::vector<Incoming> deliveries;
    traffic.history(nowMs, kDays, kSignInsADay, [&](const simulation::SimulatedDelivery &sent) {
        Delivery delivery;
        delivery.receivedMs = qMin(nowMs, sent.authenticatedMs + 3'000);
        delivery.body = sent.body;
        delivery.payload = PayloadReader::read(sent.body, nowMs);
        deliveries.push_back(prepare(std::move(delivery), {}, {}));
    });
    return deliveries;
}

} // namespace

/// The numbers of a whole year, and what `foyerctl check --rebuild` says of them.
class TestSimulatedYear : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        const qint64 nowMs = QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        const auto year = simulatedYear(nowMs);
        QVERIFY(year.size() > size_t(kDays * kSignInsADay) / 2);
        const auto store = GroupCommit::open(database(), 1'000);
        QVERIFY(store);
        constexpr size_t kBatch = 500;
        for (size_t from = 0; from < year.size(); from += kBatch) {
            const std::span batch(year.begin() + qsizetype(from), qMin(kBatch, year.size() - from));
            QVERIFY((*store)->store(batch, {}));
        }
        QVERIFY(m_folder.stats().value(QStringLiteral("sign_ins")).toInt() > 10'000);
    }

    void theWholeYearIsRight()
    {
        const auto checked = m_folder.run(QStringLiteral("check --rebuild"));
        QVERIFY2(checked.status == 0, checked.output.constData());
        QVERIFY(checked.output.contains("are those that the sign-ins make"));
    }

    void aDifferenceIsSaidAndRepaired()
    {
        change(QStringLiteral("UPDATE visits SET is_new = 1 - is_new WHERE visitor_id IN "
                              "(SELECT visitor_id FROM visitors ORDER BY visitor_id LIMIT 10)"));
        const auto checked = m_folder.run(QStringLiteral("check --rebuild --json"));
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.output.contains("\"word\":\"different\"") && checked.output.contains("visits ("),
                 checked.output.constData());
        QCOMPARE(m_folder.run(QStringLiteral("check --rebuild")).status, 1); // Nothing was changed.
        QVERIFY(m_folder.run(QStringLiteral("check --rebuild --repair"))
                    .output.contains("started the next time"));
        ListenProcess listener(m_folder);
        QVERIFY(listener.url.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(m_folder.run(QStringLiteral("check --rebuild")).status, 0, 60'000);
        QCOMPARE(listener.stop(), 0);
    }

    void anotherDayStartIsRightToo()
    {
        const auto before = m_folder.stats().value(QStringLiteral("visits")).toInt();
        {
            const auto connection = Connection::open(database(), Connection::Access::ReadWrite);
            QVERIFY(connection);
            QVERIFY(withTransaction(**connection, [](QSqlDatabase &db) {
                return setCalendar(db, {QTimeZone("Pacific/Auckland"), 12});
            }));
        }
        ListenProcess listener(m_folder);
        QTRY_VERIFY_WITH_TIMEOUT(m_folder.stats().value(QStringLiteral("visits")).toInt() != before, 60'000);
        QCOMPARE(listener.stop(), 0);
        QCOMPARE(m_folder.run(QStringLiteral("check --rebuild")).status, 0);
    }

private:
    [[nodiscard]] DatabaseLocation database() const
    {
        return {m_folder.filePath(QStringLiteral("foyer.sqlite"))};
    }

    void change(const QString &sql) const
    {
        const auto connection = Connection::open(database(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(execute((*connection)->database(), sql));
    }

    const DataFolder m_folder;
};

QTEST_GUILESS_MAIN(TestSimulatedYear)
#include "tst_simulatedyear.moc"
