// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liverowmodel.h"

#include "fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using models::LiveRowModel;
using storage::LiveRow;

namespace {

constexpr qint64 kNowMs = 1'764'000'000'000;

LiveRow row(qint64 id, qint64 agoMs, qint64 delayMs = 2'000)
{
    LiveRow row;
    row.id = id;
    row.authenticatedMs = kNowMs - agoMs;
    row.receivedMs = row.authenticatedMs + delayMs;
    row.visitorId = id;
    row.profile.firstName = QStringLiteral("Guest %1").arg(id);
    row.visitNumber = 1;
    return row;
}

QList<qint64> ids(const LiveRowModel &model)
{
    QList<qint64> ids;
    for (const auto &row : model.rows())
        ids.append(row.id);
    return ids;
}

} // namespace

class TestLiveRowModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrivalsGoToTheTop();
    void lateOnesTakeTheirPlaceAndAreNoNews();
    void whatIsThereIsNotInsertedTwice();
    void runsAreInsertedAsRanges();
    void reconcilingRemovesInsertsAndChanges();
    void reconcilingLeavesOlderRowsAlone();
    void reconcilingWithNothingEmpties();
    void freshnessEnds();
    void strangersTextIsPlainAndShort();
    void badgesSayWhatARowIs();
    void asksForMoreOnlyWhenThereIs();

private:
    test::FakeClock m_clock{kNowMs};
};

void TestLiveRowModel::arrivalsGoToTheTop()
{
    LiveRowModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({row(2, 60'000), row(1, 120'000)});
    model.insertArrived({row(4, 2'000), row(3, 3'000)});
    QCOMPARE(ids(model), (QList<qint64>{4, 3, 2, 1}));
    QVERIFY(model.index(0, 0).data(LiveRowModel::IsFreshRole).toBool());
    QVERIFY(!model.index(2, 0).data(LiveRowModel::IsFreshRole).toBool());
}

void TestLiveRowModel::lateOnesTakeTheirPlaceAndAreNoNews()
{
    LiveRowModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({row(2, 10'000), row(1, 3'600'000)});
    model.insertArrived({row(3, 1'800'000, 1'799'000)});
    QCOMPARE(ids(model), (QList<qint64>{2, 3, 1}));
    const auto late = model.index(1, LiveRowModel::Status);
    QVERIFY(late.data(LiveRowModel::IsLateRole).toBool());
    QVERIFY(!late.data(LiveRowModel::IsFreshRole).toBool());
    QVERIFY(late.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("late")));
    QVERIFY(!LiveRowModel::isLate(row(9, 700'000, LiveRowModel::kLateMs)));
    QVERIFY(LiveRowModel::isLate(row(9, 700'000, LiveRowModel::kLateMs + 1)));
}

void TestLiveRowModel::whatIsThereIsNotInsertedTwice()
{
    LiveRowModel model(m_clock);
    model.reset({row(2, 10'000), row(1, 20'000)});
    model.insertArrived({row(3, 5'000), row(2, 10'000)});
    QCOMPARE(ids(model), (QList<qint64>{3, 2, 1}));
}

void TestLiveRowModel::runsAreInsertedAsRanges()
{
    LiveRowModel model(m_clock);
    model.reset({row(10, 50'000), row(1, 100'000)});
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.insertArrived({row(14, 1'000), row(13, 2'000), row(12, 60'000), row(11, 70'000)});
    QCOMPARE(ids(model), (QList<qint64>{14, 13, 10, 12, 11, 1}));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(reset.size(), 0);
}

void TestLiveRowModel::reconcilingRemovesInsertsAndChanges()
{
    LiveRowModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({row(5, 5'000), row(4, 6'000), row(3, 7'000), row(1, 9'000)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto corrected = row(3, 7'000);
    corrected.isNew = true;
    model.reconcile({row(5, 5'000), corrected, row(2, 8'000), row(1, 9'000)}, true);
    QCOMPARE(ids(model), (QList<qint64>{5, 3, 2, 1}));
    QVERIFY(model.row(1).isNew);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
}

void TestLiveRowModel::reconcilingLeavesOlderRowsAlone()
{
    LiveRowModel model(m_clock);
    model.reset({row(5, 5'000), row(4, 6'000), row(3, 7'000), row(2, 8'000)});
    model.reconcile({row(5, 5'000), row(3, 7'000)}, false);
    QCOMPARE(ids(model), (QList<qint64>{5, 3, 2}));
}

void TestLiveRowModel::reconcilingWithNothingEmpties()
{
    LiveRowModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({row(2, 5'000), row(1, 6'000)});
    model.reconcile({}, true);
    QCOMPARE(model.rowCount(), 0);
}

void TestLiveRowModel::freshnessEnds()
{
    test::FakeClock clock(kNowMs);
    LiveRowModel model(clock);
    model.insertArrived({row(1, 2'000)});
    QVERIFY(model.expireFresh());
    QVERIFY(model.index(0, 0).data(LiveRowModel::IsFreshRole).toBool());
    clock.advanceMs(LiveRowModel::kFreshMs);
    QVERIFY(!model.expireFresh());
    QVERIFY(!model.index(0, 0).data(LiveRowModel::IsFreshRole).toBool());
}

void TestLiveRowModel::strangersTextIsPlainAndShort()
{
    LiveRowModel model(m_clock);
    auto hostile = row(1, 1'000);
    hostile.profile.firstName = QStringLiteral("<b>Bold</b>\n\u202Eevil");
    hostile.profile.lastName = QString(10'000, u'x');
    model.reset({hostile});
    const auto shown = model.index(0, LiveRowModel::Visitor).data().toString();
    QVERIFY(shown.startsWith(QStringLiteral("<b>Bold</b> ")));
    QVERIFY(!shown.contains(u'\n'));
    QVERIFY(!shown.contains(u'\u202E'));
    QVERIFY(shown.size() <= 200);
    for (int column = 0; column < LiveRowModel::kColumns; ++column)
        QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).isValid());
}

void TestLiveRowModel::badgesSayWhatARowIs()
{
    LiveRowModel model(m_clock);
    auto fresh = row(3, 1'000);
    fresh.isNew = true;
    auto testRow = row(2, 2'000);
    testRow.isTest = true;
    testRow.visitorId = 0;
    model.reset({fresh, testRow, row(1, 3'000)});
    const auto badge = [&model](int row) {
        return model.index(row, LiveRowModel::Status)
            .data(LiveRowModel::BadgeRole)
            .value<LiveRowModel::Badge>();
    };
    QCOMPARE(badge(0), LiveRowModel::Badge::New);
    QCOMPARE(badge(1), LiveRowModel::Badge::Test);
    QCOMPARE(badge(2), LiveRowModel::Badge::Returning);
    QCOMPARE(model.index(1, LiveRowModel::Visit).data().toString(), QString());
    QCOMPARE(model.index(1, LiveRowModel::Status).data().toString(), QStringLiteral("Test"));
}

void TestLiveRowModel::asksForMoreOnlyWhenThereIs()
{
    LiveRowModel model(m_clock);
    const QSignalSpy wanted(&model, &LiveRowModel::moreWanted);
    model.reset({row(1, 1'000)});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 0);
    model.setHasMore(true);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
}

QTEST_GUILESS_MAIN(TestLiveRowModel)
#include "tst_liverowmodel.moc"
