// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuespage.h"

#include "app/charts/visitschart.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QBarSet>
#include <QComboBox>
#include <QLabel>
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
        QCOMPARE(shown.text("visitsValue"), u"2"_qs);
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
        QCOMPARE(shown.text("chartTitle"), u"Quayside Café — visits per day"_qs);
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
        QVERIFY(shown.text("barLabel").contains(u"1 visits, 0 returning, 1 new, 1 sign-ins"_qs));
        QCOMPARE(chart.accessibleDescription(), shown.text("barLabel"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.chosenBar(), 26);
        QVERIFY(shown.text("barLabel").contains(u"0 visits"_qs));
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
        QVERIFY(shown.text("barLabel").contains(u"1 visits"_qs));
    }

    void theYearIsDrawnByWeeks()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        QVERIFY(shown.showsToday(1));
        child<QComboBox>(shown.page, "periodBox").setCurrentIndex(3);
        QTRY_COMPARE(shown.chart().newBars().count(), 52);
        QVERIFY(shown.showsToday(1));
        QCOMPARE(shown.text("chartTitle"), u"All venues — visits per week"_qs);
        QCOMPARE(
            child<QTableView>(shown.page, "venuesTable").model()->headerData(5, Qt::Horizontal).toString(),
            u"Last 12 months"_qs);
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
