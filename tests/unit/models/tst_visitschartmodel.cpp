// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visitschartmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::models;
using storage::DayCount;

namespace {

const QDate kFirst(2026, 10, 26);

QList<DayCount> days(int count, QDate first = kFirst, qint64 visits = 10)
{
    QList<DayCount> days;
    for (int i = 0; i < count; ++i)
        days.append({.day = dayNumber(first) + i, .visits = visits, .newVisits = 3, .signIns = 12});
    return days;
}

} // namespace

class TestVisitsChartModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aBarIsReturningAndNew()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCounts(days(28), 1);
        QCOMPARE(model.rowCount(), 28);
        QCOMPARE(model.bar(0).returning, 7);
        QCOMPARE(model.bar(0).newVisits, 3);
        QCOMPARE(model.barText(0), u"Mon 26 Oct: 10 visits, 7 returning, 3 new, 12 sign-ins"_qs);
        QCOMPARE(model.index(1, VisitsChartModel::Visits).data().toInt(), 10);
    }

    void aYearIsDrawnByWeeks()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCounts(days(364), 7);
        QCOMPARE(model.rowCount(), 52);
        QCOMPARE(model.bar(51).visits(), 70);
        QCOMPARE(model.barText(0), u"26 Oct – 1 Nov: 70 visits, 49 returning, 21 new, 84 sign-ins"_qs);
    }

    void newNumbersChangeTheirRowsOnly()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        auto counts = days(28);
        model.setCounts(counts, 1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        counts.last().visits = 11;
        model.setCounts(counts, 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 27);
        QCOMPARE(model.bar(27).visits(), 11);
    }

    void aNewDayPushesTheOldestOut()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCounts(days(28), 1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setCounts(days(28, kFirst.addDays(1), 20), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 28);
        QCOMPARE(dateOfDay(model.bar(0).firstDay), kFirst.addDays(1));
        QCOMPARE(dateOfDay(model.bar(27).firstDay), kFirst.addDays(28));
        QCOMPARE(model.bar(27).visits(), 20);
        // Long after, and before: nothing is left of the old days.
        model.setCounts(days(28, kFirst.addDays(300)), 1);
        QCOMPARE(dateOfDay(model.bar(0).firstDay), kFirst.addDays(300));
        model.setCounts(days(28), 1);
        QCOMPARE(dateOfDay(model.bar(27).firstDay), kFirst.addDays(27));
    }

    void theScaleIsRound_data()
    {
        QTest::addColumn<qint64>("highest");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("maximum");
        QTest::newRow("none") << 0LL << 1LL << 1LL;
        QTest::newRow("one") << 1LL << 1LL << 1LL;
        QTest::newRow("few") << 7LL << 2LL << 8LL;
        QTest::newRow("whole visits only") << 12LL << 5LL << 15LL;
        QTest::newRow("hundreds") << 640LL << 200LL << 800LL;
        QTest::newRow("quarters") << 101LL << 25LL << 125LL;
        QTest::newRow("many") << 4'000'001LL << 1'000'000LL << 5'000'000LL;
    }

    void theScaleIsRound()
    {
        QFETCH(qint64, highest);
        VisitsChartModel model;
        model.setCounts({{.day = 20'000, .visits = highest}}, 1);
        QTEST(model.scale().step, "step");
        QTEST(model.scale().maximum, "maximum");
    }

    void labelsFallOnOneWeekday()
    {
        VisitsChartModel model;
        model.setCounts(days(28), 1);
        QStringList labels;
        for (const auto &tick : model.ticks())
            labels.append(tick.text);
        QCOMPARE(labels, QStringList({u"26 Oct"_qs, u"2 Nov"_qs, u"9 Nov"_qs, u"16 Nov"_qs}));
        model.setCounts(days(7), 1);
        QCOMPARE(model.ticks().size(), 7);
        QCOMPARE(model.ticks().first().text, u"Mon 26 Oct"_qs);
        for (const auto &[count, daysPerBar] : {std::pair{90, 1}, std::pair{364, 7}}) {
            model.setCounts(days(count), daysPerBar);
            QVERIFY(model.ticks().size() <= 8);
            QVERIFY(model.ticks().size() >= 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestVisitsChartModel)
#include "tst_visitschartmodel.moc"
