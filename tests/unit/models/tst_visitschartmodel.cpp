// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visitschartmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::models;
using storage::Span;
using storage::SpanCounts;

namespace {

const QDate kFirst(2026, 10, 26);

QList<SpanCounts> days(int count, QDate first = kFirst, qint64 visits = 10)
{
    QList<SpanCounts> days;
    for (int i = 0; i < count; ++i)
        days.append({.start = dayNumber(first) + i, .counts = {visits, 3, 12}, .visitors = visits});
    return days;
}

/// Weeks from a Thursday on, of which the first and the last lie in the period only in part.
QList<SpanCounts> weeks(int count)
{
    QList<SpanCounts> weeks;
    for (int i = 0; i < count; ++i) {
        const bool isWhole = i > 0 && i < count - 1;
        const QDate start = i == 0 ? kFirst.addDays(3) : kFirst.addDays(7 * i);
        weeks.append({.start = dayNumber(start),
                      .counts = {70, 21, 84},
                      .visitors = isWhole ? std::optional<qint64>(55) : std::nullopt});
    }
    return weeks;
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
        model.setBars(days(28), Span::Day);
        QCOMPARE(model.rowCount(), 28);
        QCOMPARE(model.bar(0).counts.returningVisits(), 7);
        QCOMPARE(model.bar(0).counts.newVisits, 3);
        QCOMPARE(model.barText(0), u"Mon 26 Oct: visits 10, returning 7, new 3, sign-ins 12"_qs);
        QCOMPARE(model.index(1, VisitsChartModel::Visits).data().toInt(), 10);
    }

    void wholeWeeksAndMonthsSayTheirVisitors()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBars(weeks(53), Span::Week);
        QCOMPARE(model.rowCount(), 53);
        QCOMPARE(model.barText(0), u"29 Oct – 1 Nov: visits 70, returning 49, new 21, sign-ins 84"_qs);
        QCOMPARE(model.barText(1),
                 u"2 Nov – 8 Nov: visits 70, returning 49, new 21, sign-ins 84, visitors 55"_qs);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Week"_qs);
        model.setBars({{.start = dayNumber({2026, 11, 1}), .counts = {9, 2, 12}, .visitors = 7}},
                      Span::Month);
        QCOMPARE(model.barText(0), u"Nov 2026: visits 9, returning 7, new 2, sign-ins 12, visitors 7"_qs);
    }

    void hoursRunFromTheStartOfTheDay()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        QList<SpanCounts> hours;
        for (int i = 0; i < 24; ++i)
            hours.append({.hour = (4 + i) % 24, .counts = {i, 0, i}, .visitors = {}});
        model.setBars(hours, Span::Hour);
        QCOMPARE(model.barText(1), u"05:00: visits 1, returning 1, new 0, sign-ins 1"_qs);
        QCOMPARE(model.ticks().first().text, u"04:00"_qs);
        QCOMPARE(model.ticks().size(), 8);
        // New numbers change their rows.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        hours.last().counts.visits = 50;
        model.setBars(hours, Span::Hour);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.bar(23).counts.visits, 50);
    }

    void newNumbersChangeTheirRowsOnly()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        auto counts = days(28);
        model.setBars(counts, Span::Day);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        counts.last().counts.visits = 11;
        model.setBars(counts, Span::Day);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 27);
        QCOMPARE(model.bar(27).counts.visits, 11);
    }

    void aNewDayPushesTheOldestOut()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBars(days(28), Span::Day);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setBars(days(28, kFirst.addDays(1), 20), Span::Day);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 28);
        QCOMPARE(dateOfDay(model.bar(0).start), kFirst.addDays(1));
        QCOMPARE(dateOfDay(model.bar(27).start), kFirst.addDays(28));
        QCOMPARE(model.bar(27).counts.visits, 20);
        // Long after, and before: nothing is left of the old days.
        model.setBars(days(28, kFirst.addDays(300)), Span::Day);
        QCOMPARE(dateOfDay(model.bar(0).start), kFirst.addDays(300));
        model.setBars(days(28), Span::Day);
        QCOMPARE(dateOfDay(model.bar(27).start), kFirst.addDays(27));
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
        model.setBars({{.start = 20'000, .counts = {highest, 0, highest}, .visitors = {}}}, Span::Day);
        QTEST(model.scale().step, "step");
        QTEST(model.scale().maximum, "maximum");
    }

    void labelsFallOnOneWeekday()
    {
        VisitsChartModel model;
        model.setBars(days(28), Span::Day);
        QStringList labels;
        for (const auto &tick : model.ticks())
            labels.append(tick.text);
        QCOMPARE(labels, QStringList({u"26 Oct"_qs, u"2 Nov"_qs, u"9 Nov"_qs, u"16 Nov"_qs}));
        model.setBars(days(7), Span::Day);
        QCOMPARE(model.ticks().size(), 7);
        QCOMPARE(model.ticks().first().text, u"Mon 26 Oct"_qs);
        for (const auto &[bars, span] : {std::pair(days(90), Span::Day), std::pair(weeks(53), Span::Week)}) {
            model.setBars(bars, span);
            QVERIFY(model.ticks().size() <= 8);
            QVERIFY(model.ticks().size() >= 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestVisitsChartModel)
#include "tst_visitschartmodel.moc"
