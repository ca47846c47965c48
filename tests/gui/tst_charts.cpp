// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/charttable.h"
#include "app/charts/heatmap.h"
#include "app/charts/sharebars.h"
#include "app/charts/visitschart.h"
#include "app/charts/visitsplot.h"
#include "app/venues/chartfilter.h"
#include "widgethands.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;
using storage::Span;

namespace {

const DayNumber kMonday = dayNumber({2026, 11, 2});

/// Seven days of which each has one visit more than the one before; \a isCompared: with ten a day.
void fillBars(models::VisitsChartModel &model, bool isCompared)
{
    QList<storage::SpanCounts> bars;
    for (int i = 0; i < 7; ++i)
        bars.append({.start = kMonday + i, .counts = {i + 1, 1, i + 2}, .visitors = i + 1});
    models::VisitsChartModel::Earlier earlier;
    if (isCompared)
        earlier = {7, QList<storage::VisitCounts>(7, {10, 0, 10})};
    model.setBars(bars, Span::Day, {kMonday, kMonday + 6}, earlier);
}

/// What a screen reader says of \a widget.
QString heard(QWidget &widget, QAccessible::Text text)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(text) : QString();
}

bool canFocus(QWidget &widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface && interface->state().focusable;
}

/// What the tool tip says when the mouse rests there.
QString tipAt(QWidget &widget, QPoint position)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, position, widget.mapToGlobal(position));
    QApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void barsAreHeardAndAskedFor()
    {
        Theme theme;
        models::VisitsChartModel model;
        fillBars(model, false);
        VisitsChart chart(model, theme);
        chart.resize(500, 300);
        chart.show();
        QVERIFY(canFocus(chart));
        QCOMPARE(heard(chart, QAccessible::Name), u"Chart of visits"_qs);
        QSignalSpy asked(&chart, &VisitsChart::barActivated);
        QTest::keyClick(&chart, Qt::Key_Return); // Nothing is chosen yet.
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(heard(chart, QAccessible::Description),
                 u"Tue 3 Nov: visits 2, returning 1, new 1, sign-ins 3"_qs);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().first().toInt(), 1);
        const QRectF plot = chart.chart()->mapRectToScene(chart.chart()->plotArea());
        const QPoint last = chart.mapFromScene(plot.bottomRight() - QPointF(plot.width() / 14, 9));
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, last);
        QCOMPARE(asked.takeFirst().first().toInt(), 6);
        QTest::mouseClick(chart.viewport(), Qt::RightButton, {}, last);
        QCOMPARE(asked.size(), 0);
        QVERIFY(tipAt(*chart.viewport(), last).startsWith(u"Sun 8 Nov: visits 7"_qs));
    }

    void theOutlineOfBeforeFollowsTheModel()
    {
        Theme theme;
        models::VisitsChartModel model;
        fillBars(model, false);
        const VisitsChart chart(model, theme);
        const QLineSeries &line = chart.plot().beforeLine();
        QCOMPARE(line.count(), 0);
        fillBars(model, true);
        QCOMPARE(line.count(), 14);
        QCOMPARE(line.at(0), QPointF(-0.5, 10));
        QCOMPARE(line.at(13), QPointF(6.5, 10));
        fillBars(model, false);
        QCOMPARE(line.count(), 0);
    }

    void cellsAreHeardAndAskedFor()
    {
        Theme theme;
        models::WeekHoursModel model;
        storage::WeekHours counts{};
        counts[0][9].visits = 5;
        counts[6][11].visits = 2;
        model.setCounts(counts, 4);
        HeatMap map(model, theme);
        map.resize(300, 200);
        map.show();
        QVERIFY(canFocus(map));
        QCOMPARE(heard(map, QAccessible::Name), u"Visits by weekday and hour"_qs);
        QSignalSpy asked(&map, &HeatMap::cellActivated);
        const QStringList said = [&map] {
            QStringList texts;
            for (const auto key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_End, Qt::Key_Home}) {
                QTest::keyClick(&map, key);
                texts.append(heard(map, QAccessible::Description));
            }
            return texts;
        }();
        const auto cellSays = [&model](int row, int column) {
            return model.index(row, column).data(models::WeekHoursModel::CellTextRole).toString();
        };
        QCOMPARE(said, QStringList({cellSays(0, 5), cellSays(0, 6), cellSays(0, 7), cellSays(0, 5)}));
        QVERIFY2(said.first().startsWith(u"Mon 09:00: 5"_qs), qPrintable(said.first()));
        QTest::keyClick(&map, Qt::Key_Enter);
        QCOMPARE(asked.takeFirst().first().toPoint(), QPoint(5, 0));
        const QPoint corner = map.rect().topRight() + QPoint(-10, 5);
        QTest::mouseClick(&map, Qt::LeftButton, {}, corner);
        QCOMPARE(asked.takeFirst().first().toPoint(), QPoint(7, 0));
        QCOMPARE(tipAt(map, corner), cellSays(0, 7));
        // A chosen cell that is left out from now on is none any more.
        QTest::keyClick(&map, Qt::Key_End);
        counts[6][11].visits = 0;
        model.setCounts(counts, 4);
        QVERIFY(!map.chosenCell());
        QVERIFY(heard(map, QAccessible::Description).isEmpty());
    }

    void partsAreHeardAndAskedFor()
    {
        Theme theme;
        models::SharesModel model;
        model.setParts({{u"A"_qs, 3}, {u"<b>B</b>"_qs, 1}});
        ShareBars bars(model, theme);
        bars.setAccessibleName(u"Gender"_qs);
        bars.resize(bars.sizeHint());
        bars.show();
        QVERIFY(canFocus(bars));
        QCOMPARE(heard(bars, QAccessible::Name), u"Gender"_qs);
        const QString all = model.partText(0) + u", "_qs + model.partText(1);
        QCOMPARE(heard(bars, QAccessible::Description), all);
        QSignalSpy asked(&bars, &ShareBars::partActivated);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(&bars, Qt::Key_Down);
        QCOMPARE(heard(bars, QAccessible::Description), model.partText(0));
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Down);
        QCOMPARE(bars.chosenPart(), 1);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().first().toInt(), 1);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, {20, 5});
        QCOMPARE(asked.takeFirst().first().toInt(), 0);
        QVERIFY(tipAt(bars, {20, 5}).contains(u"A: 3"_qs));
        // It stays chosen while numbers change, and goes with its row.
        model.setParts({{u"A"_qs, 3}, {u"B"_qs, 2}});
        QCOMPARE(heard(bars, QAccessible::Description), model.partText(1));
        model.setParts({});
        QCOMPARE(bars.chosenPart(), -1);
        QTest::keyClick(&bars, Qt::Key_Down);
        QCOMPARE(bars.chosenPart(), -1);
    }

    void tablesAreCopied()
    {
        const Theme theme;
        models::WeekHoursModel model;
        storage::WeekHours counts{};
        counts[0][9].visits = 1'234;
        model.setCounts(counts, 4);
        const ChartTable table = tableOf(model, 5, 6, u"Weekday"_qs);
        QCOMPARE(table.headings, QStringList({u"Weekday"_qs, u"09:00"_qs, u"10:00"_qs}));
        auto *dialog = new ChartTableDialog(u"<b>Lobby</b>"_qs, table, theme);
        dialog->open();
        auto &view = child<QTableView>(*dialog, "chartTable");
        QCOMPARE(heard(view, QAccessible::Name), u"<b>Lobby</b>"_qs);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().startsWith(u"Mon\t1234\t0\nTue\t0\t0"_qs),
                 qPrintable(QApplication::clipboard()->text()));
        click(*dialog, "copyAllButton");
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Weekday\t09:00\t10:00\nMon\t1234\t0\n"_qs));
        QCOMPARE(QApplication::clipboard()->text(), table.text());
        dialog->close();
    }

    void spansStayReadable_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QList<Span>>("spans");
        QTest::addColumn<Span>("preferred");
        QTest::newRow("a day") << 1 << QList<Span>{Span::Hour} << Span::Hour;
        QTest::newRow("a week") << 7 << QList<Span>{Span::Hour, Span::Day} << Span::Day;
        QTest::newRow("four weeks") << 28 << QList<Span>{Span::Hour, Span::Day, Span::Week} << Span::Day;
        QTest::newRow("three months")
            << 90 << QList<Span>{Span::Hour, Span::Day, Span::Week, Span::Month} << Span::Day;
        QTest::newRow("a year") << 364 << QList<Span>{Span::Hour, Span::Week, Span::Month} << Span::Week;
        QTest::newRow("five years") << 1'826 << QList<Span>{Span::Hour, Span::Month} << Span::Month;
    }

    void spansStayReadable()
    {
        QFETCH(int, days);
        QList<Span> spans;
        for (const Span span : {Span::Hour, Span::Day, Span::Week, Span::Month}) {
            if (spansFor(days).at(size_t(span)))
                spans.append(span);
        }
        QTEST(spans, "spans");
        QTEST(preferredSpan(days), "preferred");
    }

    void partsAskForTheirVisitors()
    {
        const VenueQuestion question{.venueId = 10};
        const VenueNumbers numbers{.range = {kMonday, kMonday + 6},
                                   .calendar = BusinessDay(QTimeZone::utc(), 4)};
        const models::DateRange week{.kind = models::DateRange::Kind::Between,
                                     .from = dateOfDay(kMonday),
                                     .to = dateOfDay(kMonday + 6)};
        const auto asked = [&](Shares shares, int key) {
            return filterOfPart(question, numbers, shares, {{}, 1, key});
        };
        QVERIFY(asked(Shares::Age, int(AgeBand::From25)) ==
                (models::VisitorFacets{.venueId = 10, .lastSeen = week, .age = AgeBand::From25}));
        QVERIFY(asked(Shares::Gender, int(Gender::Female)) ==
                (models::VisitorFacets{.venueId = 10, .lastSeen = week, .gender = Gender::Female}));
        QVERIFY(asked(Shares::Provider, int(Provider::Sms)) ==
                (models::VisitorFacets{.venueId = 10, .lastSeen = week, .provider = Provider::Sms}));
        QVERIFY(asked(Shares::Device, 1) == (models::VisitorFacets{.venueId = 10, .lastSeen = week}));
        QVERIFY(asked(Shares::Frequency, 1) == (models::VisitorFacets{.venueId = 10, .isReturning = false}));
        QVERIFY(asked(Shares::Frequency, 4) == (models::VisitorFacets{.venueId = 10, .isReturning = true}));
        const auto cell = filterOfPeriod(question, numbers);
        QVERIFY(cell == (models::VisitorFacets{.venueId = 10, .lastSeen = week}));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
