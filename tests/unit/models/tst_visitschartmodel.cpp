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

/// The days of \a bars, of which the last one is whole.
storage::DayRange rangeOf(const QList<SpanCounts> &bars, Span span)
{
    const DayNumber last = bars.last().start;
    const QDate month = dateOfDay(last);
    const int more = span == Span::Week ? 6 : span == Span::Month ? month.daysInMonth() - 1 : 0;
    return {bars.first().start, last + more};
}

void show(VisitsChartModel &model, const QList<SpanCounts> &bars, Span span)
{
    model.setBars(bars, span, rangeOf(bars, span), {});
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
        show(model, days(28), Span::Day);
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
        show(model, weeks(53), Span::Week);
        QCOMPARE(model.rowCount(), 53);
        QCOMPARE(model.barText(0), u"29 Oct – 1 Nov 2026: visits 70, returning 49, new 21, sign-ins 84"_qs);
        QCOMPARE(model.barText(1),
                 u"2 Nov – 8 Nov 2026: visits 70, returning 49, new 21, sign-ins 84, visitors 55"_qs);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Week"_qs);
        show(model, {{.start = dayNumber({2026, 11, 1}), .counts = {9, 2, 12}, .visitors = 7}}, Span::Month);
        QCOMPARE(model.barText(0), u"Nov 2026: visits 9, returning 7, new 2, sign-ins 12, visitors 7"_qs);
    }

    void barsAreBesideWhatWasBefore()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        const auto bars = days(2);
        VisitsChartModel::Earlier earlier{364, {{12, 2, 15}, {0, 0, 0}}};
        model.setBars(bars, Span::Day, rangeOf(bars, Span::Day), earlier);
        QVERIFY(model.isCompared());
        QCOMPARE(model.barText(0),
                 u"Mon 26 Oct: visits 10, returning 7, new 3, sign-ins 12; Mon 27 Oct 2025: visits 12"_qs);
        QCOMPARE(model.index(0, VisitsChartModel::Before).data().toInt(), 12);
        QCOMPARE(model.headerData(VisitsChartModel::Before, Qt::Horizontal).toString(), u"Visits before"_qs);
        QCOMPARE(model.scale().maximum, 15);
        QCOMPARE(*model.visitsBefore(1), 0);

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        earlier.counts[1].visits = 4;
        model.setBars(bars, Span::Day, rangeOf(bars, Span::Day), earlier);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        show(model, bars, Span::Day);
        QCOMPARE(reset.size(), 1);
        QVERIFY(!model.isCompared());
        QCOMPARE(model.columnCount(), int(VisitsChartModel::Before));
        QVERIFY(!model.barText(0).contains(u"2025"_qs));
    }

    void aBarKnowsItsDays()
    {
        VisitsChartModel model;
        const DayNumber from = dayNumber(kFirst) + 3;
        const storage::DayRange range{from, from + 20};
        model.setBars(weeks(4), Span::Week, range, {7, QList<storage::VisitCounts>(4)});
        QCOMPARE(model.daysOf(0), (storage::DayRange{from, from + 3}));
        QCOMPARE(model.daysOf(1), (storage::DayRange{from + 4, from + 10}));
        QCOMPARE(model.daysOf(3), (storage::DayRange{from + 18, from + 20}));
        QVERIFY2(model.barText(3).startsWith(u"16 Nov – 18 Nov: "_qs), qPrintable(model.barText(3)));
        QVERIFY2(model.barText(0).endsWith(u"22 Oct – 25 Oct 2026: visits 0"_qs),
                 qPrintable(model.barText(0)));
        model.setBars({{.hour = 4, .counts = {}, .visitors = {}}}, Span::Hour, range, {});
        QCOMPARE(model.daysOf(0), range);
    }

    void hoursRunFromTheStartOfTheDay()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        QList<SpanCounts> hours;
        for (int i = 0; i < 24; ++i)
            hours.append({.hour = (4 + i) % 24, .counts = {i, 0, i}, .visitors = {}});
        show(model, hours, Span::Hour);
        QCOMPARE(model.barText(1), u"05:00: visits 1, returning 1, new 0, sign-ins 1"_qs);
        QCOMPARE(model.ticks().first().text, u"04:00"_qs);
        QCOMPARE(model.ticks().size(), 8);
        // New numbers change their rows.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        hours.last().counts.visits = 50;
        show(model, hours, Span::Hour);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.bar(23).counts.visits, 50);
    }

    void newNumbersChangeTheirRowsOnly()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        auto counts = days(28);
        show(model, counts, Span::Day);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        counts.last().counts.visits = 11;
        show(model, counts, Span::Day);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 27);
        QCOMPARE(model.bar(27).counts.visits, 11);
    }

    void aNewDayPushesTheOldestOut()
    {
        VisitsChartModel model;
        const QAbstractItemModelTester tester(&model);
        show(model, days(28), Span::Day);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        show(model, days(28, kFirst.addDays(1), 20), Span::Day);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 28);
        QCOMPARE(dateOfDay(model.bar(0).start), kFirst.addDays(1));
        QCOMPARE(dateOfDay(model.bar(27).start), kFirst.addDays(28));
        QCOMPARE(model.bar(27).counts.visits, 20);
        // Long after, and before: nothing is left of the old days.
        show(model, days(28, kFirst.addDays(300)), Span::Day);
        QCOMPARE(dateOfDay(model.bar(0).start), kFirst.addDays(300));
        show(model, days(28), Span::Day);
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
        show(model, {{.start = 20'000, .counts = {highest, 0, highest}, .visitors = {}}}, Span::Day);
        QTEST(model.scale().step, "step");
        QTEST(model.scale().maximum, "maximum");
    }

    void labelsFallOnOneWeekday()
    {
        VisitsChartModel model;
        show(model, days(28), Span::Day);
        QStringList labels;
        for (const auto &tick : model.ticks())
            labels.append(tick.text);
        QCOMPARE(labels, QStringList({u"26 Oct"_qs, u"2 Nov"_qs, u"9 Nov"_qs, u"16 Nov"_qs}));
        show(model, days(7), Span::Day);
        QCOMPARE(model.ticks().size(), 7);
        QCOMPARE(model.ticks().first().text, u"Mon 26 Oct"_qs);
        for (const auto &[bars, span] : {std::pair(days(90), Span::Day), std::pair(weeks(53), Span::Week)}) {
            show(model, bars, span);
            QVERIFY(model.ticks().size() <= 8);
            QVERIFY(model.ticks().size() >= 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestVisitsChartModel)
#include "tst_visitschartmodel.moc"
