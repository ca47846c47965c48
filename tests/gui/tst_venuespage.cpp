// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuespage.h"

#include "app/charts/heatmap.h"
#include "app/charts/sharebars.h"
#include "app/charts/visitschart.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QBarSet>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

const Guest kAmelia{.id = 1};
const Guest kJonas{.id = 2, .firstName = u"Jonas"_qs, .email = u"jonas@example.com"_qs};
const Guest kAtTheCafe{.id = 3, .venueId = 20, .venueName = u"Quayside Café"_qs};

/// The page, shown and active, as when the user looks at it.
struct Shown
{
    explicit Shown(TestApp &testApp) : page(testApp.context())
    {
        page.resize(1060, 740);
        page.show();
        page.setActive(true);
    }

    [[nodiscard]] const VisitsChart &chart() const { return child<VisitsChart>(page, "visitsChart"); }

    /// Visits of today's bar.
    [[nodiscard]] int today() const
    {
        const int last = chart().newBars().count() - 1;
        return last < 0 ? -1
                        : static_cast<int>(chart().newBars().at(last) + chart().returningBars().at(last));
    }

    [[nodiscard]] bool showsToday(int visits) const
    {
        return QTest::qWaitFor([this, visits] { return today() == visits; }, kWidgetPatienceMs);
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return child<QTableView>(page, "venuesTable").model()->index(row, column).data().toString();
    }

    void clickRow(int row) const
    {
        const auto &table = child<QTableView>(page, "venuesTable");
        const QRect rect = table.visualRect(table.model()->index(row, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rect.center());
    }

    /// Of a label that elides.
    [[nodiscard]] QString full(const char *label) const
    {
        return child<QLabel>(page, label).accessibleName();
    }

    [[nodiscard]] QString text(const char *label) const { return child<QLabel>(page, label).text(); }

    VenuesPage page;
};

} // namespace

class TestVenuesPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void anEmptyPageSaysWhatToDo()
    {
        TestApp testApp;
        const Shown shown(testApp);
        QTRY_VERIFY(child<QWidget>(shown.page, "emptyPage").isVisible());
        QSignalSpy requested(&shown.page, &Page::pageRequested);
        click(shown.page, "endpointButton");
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<PageId>(), PageId::Endpoint);
    }

    void aPostedSignInGrowsTheBar()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        QVERIFY(shown.showsToday(1));
        QCOMPARE(shown.chart().newBars().at(27), 1.0);
        QCOMPARE(testApp.signIn(kJonas), 200);
        QVERIFY(shown.showsToday(2));
        QCOMPARE(shown.cell(0, 0), u"All venues"_qs);
        QCOMPARE(shown.cell(1, 1), u"2"_qs);
        QCOMPARE(shown.full("barLabel"),
                 u"Last 28 days: visits 2 (0 in the period before), returning 0, new 2, sign-ins 2"_qs);
    }

    void aChosenVenueFillsTheChart()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kJonas), 200);
        QCOMPARE(testApp.signIn(kAtTheCafe), 200);
        const Shown shown(testApp);
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
        const Shown shown(testApp);
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
        const Shown shown(testApp);
        QVERIFY(shown.showsToday(1));
        auto &chart = child<VisitsChart>(shown.page, "visitsChart");
        const QRectF plot = chart.chart()->mapRectToScene(chart.chart()->plotArea());
        const QPoint last =
            chart.mapFromScene(plot.bottomRight() - QPointF(plot.width() / 56, plot.height() / 2));
        QTest::mouseMove(chart.viewport(), last);
        QTRY_COMPARE(chart.chosenBar(), 27);
        QVERIFY(shown.full("barLabel").contains(u"visits 1"_qs));
    }

    void theYearIsDrawnByWeeks()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        QVERIFY(shown.showsToday(1));
        child<QComboBox>(shown.page, "periodBox").setCurrentIndex(3);
        QTRY_VERIFY(shown.chart().newBars().count() == 52 || shown.chart().newBars().count() == 53);
        QVERIFY(shown.showsToday(1));
        QVERIFY(!child<QPushButton>(shown.page, "dayButton").isEnabled());
        QCOMPARE(shown.full("chartTitle"), u"All venues — visits per week"_qs);
        QCOMPARE(
            child<QTableView>(shown.page, "venuesTable").model()->headerData(5, Qt::Horizontal).toString(),
            u"Last 12 months"_qs);
    }

    void aSpanIsChosen()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        QVERIFY(shown.showsToday(1));
        click(shown.page, "hourButton");
        QTRY_COMPARE(shown.chart().newBars().count(), 24);
        QCOMPARE(shown.full("chartTitle"), u"All venues — visits by hour of the day"_qs);
        QVERIFY(!child<QPushButton>(shown.page, "monthButton").isEnabled());
        child<QComboBox>(shown.page, "periodBox").setCurrentIndex(2);
        click(shown.page, "monthButton");
        QTRY_VERIFY(shown.chart().newBars().count() >= 3 && shown.chart().newBars().count() <= 5);
        QVERIFY(shown.showsToday(1));
        // A week has no months: it is drawn by days again.
        child<QComboBox>(shown.page, "periodBox").setCurrentIndex(0);
        QTRY_COMPARE(shown.chart().newBars().count(), 7);
    }

    void theHeatMapSaysWhenTheyCome()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kJonas), 200);
        const Shown shown(testApp);
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
        const Shown shown(testApp);
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
        Shown shown(testApp);
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
        const Shown shown(testApp);
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            testApp.theme().choose(choice);
            QCOMPARE(shown.chart().returningBars().brush().color(), testApp.theme().palette().chartReturning);
            QCOMPARE(shown.chart().newBars().brush().color(), testApp.theme().palette().chartNew);
        }
    }

    void exportIsAskedFor()
    {
        TestApp testApp;
        const Shown shown(testApp);
        QSignalSpy requested(&shown.page, &Page::exportRequested);
        click(shown.page, "exportButton");
        QCOMPARE(requested.size(), 1);
    }
};

QTEST_MAIN(TestVenuesPage)
#include "tst_venuespage.moc"
