// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuespage.h"

#include "app/charts/heatmap.h"
#include "app/charts/sharebars.h"
#include "shownvenues.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

const Guest kAmelia{.id = 1};
const Guest kJonas{.id = 2, .firstName = u"Jonas"_qs, .email = u"jonas@example.com"_qs};
const Guest kAtTheCafe{.id = 3, .venueId = 20, .venueName = u"Quayside Café"_qs};

} // namespace

class TestVenuesPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void anEmptyPageSaysWhatToDo()
    {
        TestApp testApp;
        const ShownVenues shown(testApp);
        QTRY_VERIFY(child<QWidget>(shown.page, "emptyPage").isVisible());
        QSignalSpy requested(&shown.page, &Page::pageRequested);
        click(shown.page, "endpointButton");
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<PageId>(), PageId::Endpoint);
    }

    void anEmptyPageComesToRest()
    {
        TestApp testApp;
        const ShownVenues shown(testApp);
        QTRY_VERIFY(shown.page.isSettled());
        QTest::qWait(400); // Longer than a page waits before it reads again.
        QVERIFY(shown.page.isSettled());
    }

    void aPostedSignInGrowsTheBar()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        QCOMPARE(shown.chart().plot().newBars().at(27), 1.0);
        QCOMPARE(testApp.signIn(kJonas), 200);
        QVERIFY(shown.showsToday(2));
        QCOMPARE(shown.cell(0, 0), u"All venues"_qs);
        QCOMPARE(shown.cell(1, 1), u"2"_qs);
        QCOMPARE(shown.full("barLabel"), u"Last 28 days: visits 2, returning 0, new 2, sign-ins 2"_qs);
    }

    void aChosenVenueFillsTheChart()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kJonas), 200);
        QCOMPARE(testApp.signIn(kAtTheCafe), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(3));
        QCOMPARE(shown.cell(2, 0), u"Quayside Café"_qs);
        shown.clickRow(2);
        QVERIFY(shown.showsToday(1));
        QCOMPARE(shown.full("chartTitle"), u"Quayside Café — visits per day"_qs);
        // The choice stays while numbers come in.
        QCOMPARE(testApp.signIn({.id = 9, .venueId = 20, .venueName = u"Quayside Café"_qs}), 200);
        QVERIFY(shown.showsToday(2));
    }

    void theArrowKeysSayABarsNumbers()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        auto &chart = child<VisitsChart>(shown.page, "visitsChart");
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(shown.full("barLabel").contains(u"visits 1, returning 0, new 1, sign-ins 1"_qs));
        QCOMPARE(chart.accessibleDescription(), shown.full("barLabel"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.chosenBar(), 26);
        QVERIFY(shown.full("barLabel").contains(u"visits 0"_qs));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.chosenBar(), 0);
    }

    void theMouseSaysABarsNumbers()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        auto &chart = child<VisitsChart>(shown.page, "visitsChart");
        const QRectF plot = chart.chart()->mapRectToScene(chart.chart()->plotArea());
        const QPoint last =
            chart.mapFromScene(plot.bottomRight() - QPointF(plot.width() / 56, plot.height() / 2));
        QTest::mouseMove(chart.viewport(), last);
        QTRY_COMPARE(chart.chosenBar(), 27);
        QVERIFY(shown.full("barLabel").contains(u"visits 1"_qs));
    }

    void aBarAsksForItsVisitors()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kAtTheCafe), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(2));
        shown.clickRow(2);
        QVERIFY(shown.showsToday(1));
        QSignalSpy requested(&shown.page, &Page::visitorsRequested);
        auto &chart = child<VisitsChart>(shown.page, "visitsChart");
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        const auto filter = requested.first().first().value<models::VisitorFacets>();
        QCOMPARE(filter.venueId, std::optional<qint64>(20));
        QVERIFY(filter.lastSeen.has_value());
        const auto today = filter.filter({}, BusinessDay(QTimeZone::systemTimeZone()), 0).lastSeen;
        const qint64 now = testApp.context().clock.nowMs();
        QVERIFY(today.fromMs <= now && now < today.endMs);
        QCOMPARE(filter.lastSeen->from, filter.lastSeen->to);
        // A part of a report, too.
        auto &bars = child<ShareBars>(shown.page, "shareBars");
        child<QComboBox>(shown.page, "sharesBox").setCurrentIndex(1);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(requested.last().first().value<models::VisitorFacets>().gender,
                 std::optional(Gender::Female));
    }

    void everyChartIsShownAsTable_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("rows");
        QTest::newRow("visits") << u"visitsChartTableAction"_qs << u"Day"_qs
                                << u"All venues — visits per day, Last 28 days"_qs << 28;
        QTest::newRow("hours") << u"heatMapTableAction"_qs << u"Weekday"_qs
                               << u"All venues — when visitors arrive, Last 28 days"_qs << 7;
        QTest::newRow("shares") << u"shareBarsTableAction"_qs << u"Group"_qs
                                << u"All venues — Age of visitors, Last 28 days"_qs << 8;
        QTest::newRow("trend") << u"trendTableAction"_qs << u"Days"_qs << u"All venues, Last 28 days"_qs
                               << 28;
    }

    void everyChartIsShownAsTable()
    {
        QFETCH(QString, action);
        QFETCH(int, rows);
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        QTRY_VERIFY(shown.page.isSettled());
        child<QAction>(shown.page, qPrintable(action)).trigger();
        auto &table = child<QTableView>(shown.page, "chartTable");
        QTRY_VERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), rows);
        QTEST(table.model()->headerData(0, Qt::Horizontal).toString(), "heading");
        QTEST(shown.full("chartTableTitle"), "title");
    }

    void theLineOfAVenueSaysItsPoints()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        const auto &table = child<QTableView>(shown.page, "venuesTable");
        const QRect cell = table.visualRect(table.model()->index(1, 5));
        const auto tipAt = [&table](QPoint position) {
            QHelpEvent help(QEvent::ToolTip, position, table.viewport()->mapToGlobal(position));
            QApplication::sendEvent(table.viewport(), &help);
            return QToolTip::text();
        };
        QVERIFY2(tipAt({cell.right() - 1, cell.center().y()}).endsWith(u": 1 visits"_qs),
                 qPrintable(QToolTip::text()));
        QVERIFY2(tipAt({cell.left() + 1, cell.center().y()}).endsWith(u": 0 visits"_qs),
                 qPrintable(QToolTip::text()));
    }

    void theHeatMapSaysWhenTheyCome()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kJonas), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(2));
        auto &map = child<HeatMap>(shown.page, "heatMap");
        QCOMPARE(shown.full("hoursTitle"), u"When visitors arrive"_qs);
        // One hour alone has visits, so it is the only column.
        QStringList said;
        QTest::keyClick(&map, Qt::Key_Down);
        for (int row = 0; row < 7; ++row) {
            said.append(map.accessibleDescription());
            QCOMPARE(shown.full("hoursTitle"), said.last());
            QTest::keyClick(&map, Qt::Key_Down);
        }
        QCOMPARE(said.filter(u": 2 visits"_qs).size(), 1);
        QCOMPARE(said.filter(u": 0 visits"_qs).size(), 6);
        const auto pointsAtMonday = [&map] {
            QTest::mouseMove(&map, map.rect().center());
            QTest::mouseMove(&map, map.rect().topRight() + QPoint(-20, 6));
            return map.chosenCell() && map.chosenCell()->y() == 0;
        };
        QTRY_VERIFY(pointsAtMonday());
    }

    void whoTheyAre()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kAtTheCafe), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(2));
        const auto &bars = child<ShareBars>(shown.page, "shareBars");
        auto &report = child<QComboBox>(shown.page, "sharesBox");
        QVERIFY2(bars.accessibleDescription().contains(u"35–44: 2 (100"_qs),
                 qPrintable(bars.accessibleDescription()));
        const QStringList expected{u"35–44: 2"_qs, u"Female: 2"_qs, u"Form: 2"_qs, u"iPhone: 2"_qs,
                                   u"1 visit: 2"_qs};
        for (int i = 0; i < report.count(); ++i) {
            report.setCurrentIndex(i);
            QVERIFY2(bars.accessibleDescription().contains(expected.at(i)),
                     qPrintable(bars.accessibleDescription()));
            QCOMPARE(bars.accessibleName(), report.currentText());
        }
        // Of the chosen venue.
        shown.clickRow(2);
        QTRY_VERIFY(bars.accessibleDescription().contains(u"1 visit: 1"_qs));
    }

    void aHiddenPageDoesNotRead()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        shown.page.setActive(false);
        QSignalSpy committed(&testApp.context().reader, &storage::Reader::databaseChanged);
        QCOMPARE(testApp.signIn(kJonas), 200);
        QVERIFY(committed.wait(kWidgetPatienceMs));
        QTest::qWait(600);
        QCOMPARE(shown.today(), 1);
        shown.page.setActive(true);
        QVERIFY(shown.showsToday(2));
    }

    void theChartFollowsTheTheme()
    {
        TestApp testApp;
        const ShownVenues shown(testApp);
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            testApp.theme().choose(choice);
            QCOMPARE(shown.chart().plot().returningBars().brush().color(),
                     testApp.theme().palette().chartReturning);
            QCOMPARE(shown.chart().plot().newBars().brush().color(), testApp.theme().palette().chartNew);
        }
    }

    void exportIsAskedFor()
    {
        TestApp testApp;
        const ShownVenues shown(testApp);
        QSignalSpy requested(&shown.page, &Page::exportRequested);
        click(shown.page, "exportButton");
        QCOMPARE(requested.size(), 1);
    }
};

QTEST_MAIN(TestVenuesPage)
#include "tst_venuespage.moc"
