// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownvenues.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineSeries>
#include <QPushButton>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

const Guest kAmelia{.id = 1};

} // namespace

class TestVenuesPeriod final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void theYearIsDrawnByWeeks()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        child<QComboBox>(shown.page, "periodBox").setCurrentIndex(3);
        QTRY_VERIFY(shown.chart().plot().newBars().count() == 52 ||
                    shown.chart().plot().newBars().count() == 53);
        QVERIFY(shown.showsToday(1));
        QVERIFY(!child<QPushButton>(shown.page, "dayButton").isEnabled());
        QCOMPARE(shown.full("chartTitle"), u"All venues — visits per week"_qs);
        QTRY_COMPARE(
            child<QTableView>(shown.page, "venuesTable").model()->headerData(5, Qt::Horizontal).toString(),
            u"Last 12 months"_qs);
    }

    void theChartIsComparedWithEarlierDays()
    {
        TestApp testApp;
        QVERIFY(storeSignIns(testApp, {signInDaysAgo(testApp, 1, 10, u"Lobby"_qs, 0),
                                       signInDaysAgo(testApp, 2, 10, u"Lobby"_qs, 0),
                                       signInDaysAgo(testApp, 3, 10, u"Lobby"_qs, 28)}));
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(2));
        const QLineSeries &line = shown.chart().plot().beforeLine();
        QCOMPARE(line.count(), 2 * 28);
        QCOMPARE(line.at(55).y(), 1.0);
        QCOMPARE(shown.text("beforeWord"), u"Period before"_qs);
        QVERIFY(shown.full("barLabel").endsWith(u"; Period before: 1"_qs));
        QTRY_VERIFY2(shown.cell(1, 2).startsWith(u"▲ +100"_qs), qPrintable(shown.cell(1, 2)));
        QTest::keyClick(&child<VisitsChart>(shown.page, "visitsChart"), Qt::Key_End);
        QVERIFY2(shown.full("barLabel").endsWith(u": visits 1"_qs), qPrintable(shown.full("barLabel")));

        auto &against = child<QComboBox>(shown.page, "againstBox");
        const auto &table = child<QTableView>(shown.page, "venuesTable");
        against.setCurrentIndex(2); // A year ago, of which nothing is known.
        QTRY_COMPARE(line.count(), 0);
        QCOMPARE(shown.text("beforeWord"), u"A year ago: no numbers yet"_qs);
        QTRY_COMPARE(shown.cell(1, 2), u"–"_qs);
        against.setCurrentIndex(0);
        QTRY_VERIFY(!child<QLabel>(shown.page, "beforeWord").isVisible());
        QVERIFY(table.isColumnHidden(2));
        against.setCurrentIndex(1);
        QTRY_COMPARE(line.count(), 2 * 28);
        QVERIFY(!table.isColumnHidden(2));
    }

    void anyDaysAreChosen()
    {
        TestApp testApp;
        QVERIFY(storeSignIns(testApp, {signInDaysAgo(testApp, 1, 10, u"Lobby"_qs, 0),
                                       signInDaysAgo(testApp, 2, 10, u"Lobby"_qs, 400),
                                       signInDaysAgo(testApp, 3, 10, u"Lobby"_qs, 1'500)}));
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        QTRY_VERIFY(shown.page.isSettled());
        auto &from = child<QDateEdit>(shown.page, "fromDate");
        auto &to = child<QDateEdit>(shown.page, "toDate");
        QVERIFY(!from.isVisible());
        child<QComboBox>(shown.page, "periodBox").setCurrentIndex(4);
        QVERIFY(from.isVisible());
        QCOMPARE(from.date().daysTo(to.date()), 27); // What was in view.
        const QDate today = to.date();
        // Years are drawn by months.
        from.setDate(today.addDays(-1'500));
        QTRY_VERIFY(shown.chart().plot().newBars().count() >= 49);
        QTRY_COMPARE(shown.cell(1, 1), u"3"_qs);
        QVERIFY(!child<QPushButton>(shown.page, "dayButton").isEnabled());
        // There are no numbers before the first day.
        from.setDate(today.addYears(-20));
        QCOMPARE(from.date(), today.addDays(-1'500));
        // The first day takes the last one along.
        to.setDate(today.addDays(-400));
        from.setDate(today.addDays(-400));
        QTRY_COMPARE(shown.chart().plot().newBars().count(), 24);
        QTRY_COMPARE(shown.cell(1, 1), u"1"_qs);
        from.setDate(today);
        QCOMPARE(to.date(), today);
        QTRY_VERIFY(shown.full("barLabel").contains(QString::number(today.year())));
    }

    void aSpanIsChosen()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        click(shown.page, "hourButton");
        QTRY_COMPARE(shown.chart().plot().newBars().count(), 24);
        QCOMPARE(shown.full("chartTitle"), u"All venues — visits by hour of the day"_qs);
        QVERIFY(!child<QPushButton>(shown.page, "monthButton").isEnabled());
        child<QComboBox>(shown.page, "periodBox").setCurrentIndex(2);
        click(shown.page, "monthButton");
        QTRY_VERIFY(shown.chart().plot().newBars().count() >= 3 &&
                    shown.chart().plot().newBars().count() <= 5);
        QVERIFY(shown.showsToday(1));
        // A week has no months: it is drawn by days again.
        child<QComboBox>(shown.page, "periodBox").setCurrentIndex(0);
        QTRY_COMPARE(shown.chart().plot().newBars().count(), 7);
    }
};

QTEST_MAIN(TestVenuesPeriod)
#include "tst_venuesperiod.moc"
