// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuespage.h"

#include "app/charts/heatmap.h"
#include "app/charts/sharebars.h"
#include "app/charts/visitschart.h"
#include "app/charts/visitsplot.h"
#include "appsignins.h"
#include "widgethands.h"

#include <QAction>
#include <QApplication>
#include <QBarSet>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>

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
        const int last = chart().plot().newBars().count() - 1;
        return last < 0 ? -1
                        : static_cast<int>(chart().plot().newBars().at(last) +
                                           chart().plot().returningBars().at(last));
    }

    [[nodiscard]] bool showsToday(int visits) const
    {
        return QTest::qWaitFor([this, visits] { return today() == visits && page.isSettled(); },
                               kWidgetPatienceMs);
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
        const Shown shown(testApp);
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
        const Shown shown(testApp);
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

    void aBarAsksForItsVisitors()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kAtTheCafe), 200);
        const Shown shown(testApp);
        QVERIFY(shown.showsToday(2));
        shown.clickRow(2);
        QVERIFY(shown.showsToday(1));
        QSignalSpy requested(&shown.page, &Page::visitorsRequested);
        auto &chart = child<VisitsChart>(shown.page, "visitsChart");
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        const auto filter = requested.first().first().value<storage::VisitorFilter>();
        QCOMPARE(filter.venueId, std::optional<qint64>(20));
        const qint64 now = testApp.context().clock.nowMs();
        QVERIFY(filter.lastSeen.fromMs <= now && now < filter.lastSeen.endMs);
        constexpr qint64 kHourMs = 3'600'000;
        QVERIFY(*filter.lastSeen.endMs - *filter.lastSeen.fromMs <= 25 * kHourMs);
        // A part of a report, too.
        auto &bars = child<ShareBars>(shown.page, "shareBars");
        child<QComboBox>(shown.page, "sharesBox").setCurrentIndex(1);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(requested.last().first().value<storage::VisitorFilter>().gender,
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
        const Shown shown(testApp);
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
        const Shown shown(testApp);
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

    /// Down the page, from what is asked to each chart. Of the spans it takes the chosen one, from which the
    /// arrow keys choose another.
    void tabFollowsTheEye()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        QVERIFY(shown.showsToday(1));
        child<QComboBox>(shown.page, "periodBox").setFocus();
        QStringList names;
        for (int i = 0; i < 30 && !names.contains(u"shareBars"_qs); ++i) {
            const QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            names.append(focused->objectName());
            if (names.last() == u"dayButton"_qs) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
                QVERIFY(child<QPushButton>(shown.page, "weekButton").isChecked());
                QTRY_COMPARE(shown.full("chartTitle"), u"All venues — visits per week"_qs);
            }
            QVERIFY2(!focused->objectName().isEmpty(), qPrintable(names.join(u' ')));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
                 QStringList({u"periodBox"_qs, u"againstBox"_qs, u"pictureButton"_qs, u"reportButton"_qs,
                              u"exportButton"_qs, u"venuesTable"_qs, u"dayButton"_qs, u"visitsMoreButton"_qs,
                              u"visitsChart"_qs, u"hoursMoreButton"_qs, u"heatMap"_qs, u"sharesBox"_qs,
                              u"sharesMoreButton"_qs, u"shareBars"_qs}));
    }

    void hostileNamesAndManyVenues()
    {
        TestApp testApp;
        QList<SignIn> signIns;
        for (int i = 0; i < 2'000; ++i)
            signIns.append(signInDaysAgo(testApp, i + 1, i + 1, u"Venue %1"_qs.arg(i), 0));
        signIns[0].venue.name = QString(10'000, u'W');
        signIns[1].venue.name = u"<b>bold</b>\nאולם"_qs;
        QVERIFY(storeSignIns(testApp, signIns));
        Shown shown(testApp);
        QVERIFY(shown.showsToday(2'000));
        auto &table = child<QTableView>(shown.page, "venuesTable");
        QTRY_COMPARE(table.model()->rowCount(), 2'001);
        QVERIFY(table.verticalScrollBar()->maximum() > 0);
        for (const QSize size : {QSize(900, 540), QSize(1060, 740)}) {
            shown.page.resize(size);
            QVERIFY(shown.page.minimumSizeHint().width() <= 900);
            QVERIFY(table.height() >= 4 * table.verticalHeader()->defaultSectionSize());
        }
        for (int row = 0; row < 2'001; ++row) {
            if (!table.model()->index(row, 0).data().toString().startsWith(u'W'))
                continue;
            table.selectRow(row);
            QVERIFY(shown.showsToday(1));
            QTRY_VERIFY(shown.full("chartTitle").startsWith(u'W'));
            break;
        }
        QVERIFY(shown.page.minimumSizeHint().width() <= 900);
        shown.page.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!shown.page.grab().isNull());
    }

    /// Text of twice the size fits into the smallest window: what has no room wraps or scrolls.
    void largeTextHasRoom()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const QFont normal = QApplication::font();
        QFont large = normal;
        large.setPointSizeF(normal.pointSizeF() * 2);
        QApplication::setFont(large);
        {
            Shown shown(testApp);
            QVERIFY(shown.showsToday(1));
            child<QComboBox>(shown.page, "periodBox").setCurrentIndex(4);
            shown.page.resize(900, 520);
            QCoreApplication::processEvents();
            const auto &chart = child<VisitsChart>(shown.page, "visitsChart");
            QVERIFY(chart.height() >= 150);
            QVERIFY(chart.width() >= 300);
            QVERIFY2(shown.page.minimumSizeHint().width() <= 900,
                     qPrintable(QString::number(shown.page.minimumSizeHint().width())));
            QVERIFY(child<QScrollArea>(shown.page, "contentPage").verticalScrollBar()->maximum() > 0);
        }
        QApplication::setFont(normal);
    }

    void aSpanIsChosen()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
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
            QCOMPARE(shown.chart().plot().returningBars().brush().color(),
                     testApp.theme().palette().chartReturning);
            QCOMPARE(shown.chart().plot().newBars().brush().color(), testApp.theme().palette().chartNew);
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
