// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/livefeed.h"
#include "models/visitorsmodel.h"

#include "fakeclock.h"
#include "storage/changes.h"
#include "storage/signinwriter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace foyer;
using models::LiveFeed;
using models::VisitorsModel;

namespace {

constexpr qint64 kNowMs = 1'764'000'000'000;
constexpr int kPatienceMs = 10'000;

/// A real database on disk with its one writer.
class Database
{
public:
    explicit Database(const Clock &clock) : m_location{m_folder.filePath(QStringLiteral("foyer.sqlite"))}
    {
        auto writer = storage::SignInWriter::open(m_location, clock, {});
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        m_writer = std::move(writer).value();
        m_reader = std::make_unique<storage::Reader>(m_location);
    }

    /// Stores a sign-in of \a visitorId that happened \a agoMs before now; waits until it is durable.
    void signIn(qint64 visitorId, qint64 agoMs)
    {
        submit(visitorId, agoMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_stored.load(), m_submitted, kPatienceMs);
    }

    /// Visitors 1 to \a count, a second apart, the last one the newest.
    void signInMany(int count)
    {
        for (int i = 1; i <= count; ++i)
            submit(i, 10'000'000 - i * 1'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_stored.load(), m_submitted, kPatienceMs);
    }

    void forget(qint64 visitorId)
    {
        bool isDone = false;
        QObject here;
        m_writer->apply([visitorId](QSqlDatabase &db) { return storage::forgetVisitor(db, visitorId); },
                        &here, [&isDone](const Result<void> &result) { isDone = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, kPatienceMs);
    }

    [[nodiscard]] storage::Reader &reader() { return *m_reader; }

private:
    void submit(qint64 visitorId, qint64 agoMs)
    {
        SignIn signIn;
        signIn.visitorId = visitorId;
        signIn.authenticatedMs = kNowMs - agoMs;
        signIn.venue.id = 5;
        signIn.venue.name = QStringLiteral("Café");
        signIn.profile.firstName = QStringLiteral("Guest%1").arg(visitorId);
        Delivery delivery;
        delivery.receivedMs = signIn.authenticatedMs + 1'000;
        delivery.payload = signIn;
        delivery.body = QByteArrayLiteral("{}");
        ++m_submitted;
        m_writer->submit(delivery, [this](const StoreAnswer &) { ++m_stored; });
    }

    std::atomic_int m_stored = 0;
    int m_submitted = 0;
    QTemporaryDir m_folder;
    storage::DatabaseLocation m_location;
    std::unique_ptr<storage::SignInWriter> m_writer;
    std::unique_ptr<storage::Reader> m_reader;
};

QList<qint64> visitors(const VisitorsModel &model)
{
    QList<qint64> ids;
    for (const auto &row : model.rows())
        ids.append(row.visitorId);
    return ids;
}

} // namespace

class TestVisitorsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_database = std::make_unique<Database>(m_clock); }

    void cleanup() { m_database.reset(); }

    void returningVisitorsMoveUp();
    void filtersStartAnew();
    void refreshRightAfterAFilterStartsAnew();
    void countsAfterTheRows();
    void pagesFollowOneAnother();
    void forgottenVisitorsGoAway();
    void liveFeedTakesArrivalsAndPages();
    void liveFeedHoldsStill();
    void liveFeedDropsForgottenRows();

private:
    void load(VisitorsModel &model)
    {
        QSignalSpy refreshed(&model, &VisitorsModel::refreshed);
        model.refresh();
        QVERIFY(refreshed.wait(kPatienceMs));
    }

    void load(LiveFeed &feed)
    {
        QSignalSpy refreshed(&feed, &LiveFeed::refreshed);
        feed.refresh();
        QVERIFY(refreshed.wait(kPatienceMs));
    }

    test::FakeClock m_clock{kNowMs};
    std::unique_ptr<Database> m_database;
};

void TestVisitorsModel::returningVisitorsMoveUp()
{
    for (qint64 id = 1; id <= 3; ++id)
        m_database->signIn(id, 1'000'000 - id * 1'000);
    VisitorsModel model(m_database->reader(), m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model);
    QCOMPARE(visitors(model), (QList<qint64>{3, 2, 1}));
    QCOMPARE(model.matching(), 3);

    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_database->signIn(1, 5'000);
    load(model);
    QCOMPARE(visitors(model), (QList<qint64>{1, 3, 2}));
    QCOMPARE(model.index(0, VisitorsModel::SignIns).data().toString(), QStringLiteral("2"));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowOf(2), 2);
    QCOMPARE(model.rowOf(99), -1);
}

void TestVisitorsModel::filtersStartAnew()
{
    m_database->signIn(1, 9'000);
    m_database->signIn(2, 8'000);
    VisitorsModel model(m_database->reader(), m_clock);
    load(model);
    QSignalSpy refreshed(&model, &VisitorsModel::refreshed);
    model.setFilter({.text = QStringLiteral("guest1"), .venueId = {}});
    model.setFilter({.text = QStringLiteral("guest2"), .venueId = {}}); // Only the last one's answer counts.
    QVERIFY(refreshed.wait(kPatienceMs));
    QCOMPARE(visitors(model), (QList<qint64>{2}));
    QCOMPARE(model.matching(), 1);
    QVERIFY(!refreshed.wait(100));
}

void TestVisitorsModel::refreshRightAfterAFilterStartsAnew()
{
    m_database->signInMany(2 * VisitorsModel::kPageRows);
    VisitorsModel model(m_database->reader(), m_clock);
    load(model);
    QSignalSpy refreshed(&model, &VisitorsModel::refreshed);
    model.setFilter({.text = QStringLiteral("guest"), .isReturning = false});
    model.refresh();
    QVERIFY(refreshed.wait(kPatienceMs));
    QCOMPARE(model.rowCount(), VisitorsModel::kPageRows);
    model.setFilter({.text = QStringLiteral("guest11")}); // 11 and 110 to 119
    model.refresh();
    QVERIFY(refreshed.wait(kPatienceMs));
    QCOMPARE(model.rowCount(), 11);
}

void TestVisitorsModel::countsAfterTheRows()
{
    m_database->signInMany(2 * VisitorsModel::kPageRows);
    VisitorsModel model(m_database->reader(), m_clock);
    QSignalSpy counted(&model, &VisitorsModel::counted);
    model.setFilter({.text = QStringLiteral("guest")});
    QVERIFY(counted.wait(kPatienceMs));
    QCOMPARE(model.matching(), 2 * VisitorsModel::kPageRows);
    QCOMPARE(model.rowCount(), VisitorsModel::kPageRows);
    QVERIFY(!model.isCounting());
    // Whoever has all rows has counted them.
    model.setFilter({.text = QStringLiteral("guest11")});
    QCOMPARE(model.matching(), std::nullopt);
    QTRY_COMPARE(model.matching(), 11);
    // A page that was left is counted for nobody.
    model.setFilter({.text = QStringLiteral("guest")});
    model.setFilter({.text = QStringLiteral("guest12")});
    QTRY_COMPARE(model.matching(), 11);
    QVERIFY(!counted.wait(200));
}

void TestVisitorsModel::pagesFollowOneAnother()
{
    const int count = VisitorsModel::kPageRows + 20;
    m_database->signInMany(count);
    VisitorsModel model(m_database->reader(), m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model);
    // The tester itself may have asked for more, as views do.
    if (model.canFetchMore({}))
        model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), count);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.row(count - 1).visitorId, 1);
}

void TestVisitorsModel::forgottenVisitorsGoAway()
{
    m_database->signIn(1, 9'000);
    m_database->signIn(2, 8'000);
    VisitorsModel model(m_database->reader(), m_clock);
    load(model);
    m_database->forget(1);
    load(model);
    QCOMPARE(visitors(model), (QList<qint64>{2}));
}

void TestVisitorsModel::liveFeedTakesArrivalsAndPages()
{
    const int count = LiveFeed::kPageRows + 10;
    m_database->signInMany(count);
    LiveFeed feed(m_database->reader(), m_clock);
    load(feed);
    QCOMPARE(feed.model().rowCount(), LiveFeed::kPageRows);
    m_database->signIn(1'000, 3'000);
    load(feed);
    QCOMPARE(feed.model().rowCount(), LiveFeed::kPageRows + 1);
    QCOMPARE(feed.model().row(0).visitorId, 1'000);
    QVERIFY(feed.model().index(0, 0).data(models::LiveRowModel::IsFreshRole).toBool());
    feed.model().fetchMore({});
    QTRY_COMPARE(feed.model().rowCount(), count + 1);
    QVERIFY(!feed.model().canFetchMore({}));
}

void TestVisitorsModel::liveFeedHoldsStill()
{
    m_database->signIn(1, 9'000);
    LiveFeed feed(m_database->reader(), m_clock);
    load(feed);
    const QSignalSpy waiting(&feed, &LiveFeed::waitingChanged);
    feed.setHeld(true);
    m_database->signIn(2, 8'000);
    m_database->signIn(3, 7'000);
    load(feed);
    QCOMPARE(feed.model().rowCount(), 1);
    QCOMPARE(waiting.last().first().toInt(), 2);
    feed.setHeld(false);
    QCOMPARE(feed.model().rowCount(), 3);
    QCOMPARE(feed.model().row(0).visitorId, 3);
    QCOMPARE(waiting.last().first().toInt(), 0);
}

void TestVisitorsModel::liveFeedDropsForgottenRows()
{
    m_database->signIn(1, 9'000);
    m_database->signIn(2, 8'000);
    LiveFeed feed(m_database->reader(), m_clock);
    load(feed);
    m_database->forget(2);
    load(feed);
    QTRY_COMPARE_WITH_TIMEOUT(feed.model().rowCount(), 1, kPatienceMs);
    QCOMPARE(feed.model().row(0).visitorId, 1);
}

QTEST_GUILESS_MAIN(TestVisitorsModel)
#include "tst_visitorsmodel.moc"
