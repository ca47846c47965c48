// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/windowmemory.h"

#include "app/frame/mainwindow.h"
#include "app/venues/periodpicker.h"
#include "app/visitors/visitorfilterbar.h"
#include "app/widgets/datatable.h"
#include "app/widgets/filterpill.h"
#include "apptesthelper.h"
#include "models/venuesummarymodel.h"
#include "models/visitorsmodel.h"
#include "widgethands.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

/// What is as it was at the next start, and what is not kept.
class TestWindowMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_app = std::make_unique<TestApp>();
        QVERIFY(m_app->isListening());
        QCOMPARE(m_app->signIn({}), 200);
        QCOMPARE(m_app->signIn({.id = 2, .venueId = 11, .venueName = u"Quayside Café"_qs}), 200);
        m_window.reset();
    }

    void cleanup()
    {
        m_window.reset();
        m_app.reset();
    }

    void theLastPage()
    {
        start();
        QCOMPARE(m_window->rememberedPage(), PageId::Live);
        m_window->showPage(PageId::Deliveries);
        start();
        QCOMPARE(m_window->rememberedPage(), PageId::Deliveries);
    }

    void theSize()
    {
        start();
        m_window->resize(1'011, 655);
        start();
        QCOMPARE(m_window->size(), QSize(1'011, 655));
    }

    void columns()
    {
        start();
        auto *table = openTable(PageId::Visitors, "table");
        using Model = models::VisitorsModel;
        auto *header = table->horizontalHeader();
        QTRY_VERIFY(!table->isColumnHidden(Model::FirstSeen)); // There is room for it.
        header->moveSection(header->visualIndex(Model::LastSeen), 0);
        table->setColumnWidth(Model::FirstSeen, 177);
        toggleColumn(*table, Model::Visits);
        toggleColumn(*table, Model::Gender);
        QVERIFY(table->isColumnHidden(Model::Visits) && !table->isColumnHidden(Model::Gender));
        m_window->resize(960, 600); // Too narrow for it, but its width is kept.
        QTRY_VERIFY(table->isColumnHidden(Model::FirstSeen));

        start();
        m_window->resize(1'280, 800);
        table = openTable(PageId::Visitors, "table");
        QCOMPARE(table->horizontalHeader()->logicalIndex(0), int(Model::LastSeen));
        QTRY_COMPARE(table->columnWidth(Model::FirstSeen), 177); // Once there is room for it.
        QVERIFY(table->isColumnHidden(Model::Visits) && !table->isColumnHidden(Model::Gender));
    }

    void sortAndPeriod()
    {
        start();
        auto *table = openTable(PageId::Venues, "venuesTable");
        table->sortByColumn(0, Qt::AscendingOrder);
        child<QComboBox>(*m_window->currentPage(), "periodBox").setCurrentIndex(2);
        child<QAbstractButton>(*m_window->currentPage(), "weekButton").setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 2 && m_window->currentPage()->isSettled(),
                                 kWidgetPatienceMs);
        const auto venue = rowNamed(*table, u"Quayside Café"_qs);
        table->selectRow(venue);

        start();
        table = openTable(PageId::Venues, "venuesTable");
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
        QCOMPARE(child<QComboBox>(*m_window->currentPage(), "periodBox").currentIndex(), 2);
        QVERIFY(child<QAbstractButton>(*m_window->currentPage(), "weekButton").isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(table->currentIndex().siblingAtColumn(0).data().toString(),
                                  u"Quayside Café"_qs, kWidgetPatienceMs);
    }

    void theVenueOfLive()
    {
        start();
        m_window->showPage(PageId::Live);
        auto &venues = child<QComboBox>(*m_window->currentPage(), "venueFilter");
        QTRY_COMPARE_WITH_TIMEOUT(venues.count(), 3, kWidgetPatienceMs);
        venues.setCurrentIndex(venues.findData(11));
        start();
        auto *table = openTable(PageId::Live, "table");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->isSettled(), kWidgetPatienceMs);
        QCOMPARE(child<QComboBox>(*m_window->currentPage(), "venueFilter").currentText(),
                 u"Quayside Café"_qs);
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void theFiltersOfVisitorsButNoSearch()
    {
        start();
        m_window->showPage(PageId::Visitors);
        child<VisitorFilterBar>(*m_window->currentPage(), "filterBar")
            .setFacets({.venueId = 11, .isReturning = false});
        child<QLineEdit>(*m_window->currentPage(), "search").setText(u"nobody"_qs);
        start();
        auto *table = openTable(PageId::Visitors, "table");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kWidgetPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(child<FilterPill>(*m_window->currentPage(), "venueFilter").text(),
                                  u"Venue: Quayside Café"_qs, kWidgetPatienceMs);
        QVERIFY(child<FilterPill>(*m_window->currentPage(), "visitsFilter").isOn());
    }

    void otherDaysWithTheirDates()
    {
        start();
        openTable(PageId::Venues, "venuesTable");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->isSettled(), kWidgetPatienceMs);
        auto &period = child<QComboBox>(*m_window->currentPage(), "periodBox");
        period.setCurrentIndex(period.count() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->isSettled(), kWidgetPatienceMs);
        const auto picked = child<PeriodPicker>(*m_window->currentPage(), "periodPicker").periodWord();
        QVERIFY(picked.contains(u'/'));
        start();
        openTable(PageId::Venues, "venuesTable");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->isSettled(), kWidgetPatienceMs);
        QCOMPARE(child<PeriodPicker>(*m_window->currentPage(), "periodPicker").periodWord(), picked);
    }

    void aColumnThatWasHiddenStaysHidden()
    {
        start();
        auto *table = openTable(PageId::Venues, "venuesTable");
        toggleColumn(*table, models::VenueSummaryModel::Change);
        QVERIFY(table->isColumnHidden(models::VenueSummaryModel::Change));
        auto &period = child<QComboBox>(*m_window->currentPage(), "periodBox");
        period.setCurrentIndex(0);
        period.setCurrentIndex(1);
        QVERIFY(table->isColumnHidden(models::VenueSummaryModel::Change));
    }

    /// As after restoring another database.
    void aVenueThatIsGone()
    {
        {
            WindowMemory memory(file());
            memory.setValue(u"live/venueFilter"_qs, QVariantMap{{u"id"_qs, 99}, {u"text"_qs, u"Closed"_qs}});
            memory.setValue(u"choices/venues"_qs, QVariantMap{{u"venue"_qs, 99}});
        }
        start();
        auto *table = openTable(PageId::Live, "table");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kWidgetPatienceMs);
        QCOMPARE(child<QComboBox>(*m_window->currentPage(), "venueFilter").currentIndex(), 0);
        table = openTable(PageId::Venues, "venuesTable");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->isSettled() && table->model()->rowCount() >= 2,
                                 kWidgetPatienceMs);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void neverWhatWasSearchedFor()
    {
        start();
        for (const auto page : {PageId::Live, PageId::Visitors}) {
            m_window->showPage(page);
            child<QLineEdit>(*m_window->currentPage(), "search").setText(u"amelia"_qs);
        }
        m_window.reset();
        QFile kept(file());
        QVERIFY(kept.open(QFile::ReadOnly));
        QVERIFY(!kept.readAll().toLower().contains("amelia"));
    }

    void nothingForPictures()
    {
        m_window = std::make_unique<MainWindow>(m_app->context(), allPages(),
                                                MainWindow::Options{.remembersGeometry = false});
        m_window->showPage(PageId::Settings);
        m_window.reset();
        QVERIFY(!QFile::exists(file()));
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x01\xff{");
        QTest::newRow("other columns") << QByteArray(R"({"order":[1,0]})");
        QTest::newRow("wrong columns") << QByteArray(
            R"({"order":[99,-1,"x",3,4,5,6,7,8],"widths":{"77":5,"2":-9},"shown":{"-4":false}})");
        QTest::newRow("all hidden") << QByteArray(
            R"({"order":[0,1,2,3,4,5,6,7,8],"shown":{"0":false,"1":false,"2":false,"3":false,"4":false,)"
            R"("5":false,"6":false,"7":false,"8":false},"sorted":50})");
    }

    /// Whatever is in the file, the table can be read.
    void damaged()
    {
        QFETCH(QByteArray, state);
        {
            WindowMemory memory(file());
            memory.setValue(u"visitors/table"_qs, state);
            memory.setValue(u"page"_qs, u"nowhere"_qs);
        }
        start();
        QCOMPARE(m_window->rememberedPage(), PageId::Live);
        const auto *table = openTable(PageId::Visitors, "table");
        QVERIFY(table->horizontalHeader()->hiddenSectionCount() < table->horizontalHeader()->count());
        for (int column = 0; column < table->horizontalHeader()->count(); ++column)
            QVERIFY(table->isColumnHidden(column) || table->columnWidth(column) > 10);
    }

private:
    [[nodiscard]] QString file() const { return m_app->context().directory.filePath(u"window.ini"_qs); }

    /// Ends the window that there is, and opens one as the next start does.
    void start()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_app->context(), allPages(),
                                                MainWindow::Options{.asksBeforeQuitting = false});
        m_window->showPage(m_window->rememberedPage());
        m_window->show();
    }

    DataTable *openTable(PageId page, const char *name)
    {
        m_window->showPage(page);
        return &child<DataTable>(*m_window->currentPage(), name);
    }

    /// By the heading's menu.
    static void toggleColumn(DataTable &table, int column)
    {
        Q_EMIT table.horizontalHeader()->customContextMenuRequested({5, 5});
        auto *menu = table.findChildren<QMenu *>().constLast();
        menu->actions().at(column)->trigger();
        menu->close();
    }

    static int rowNamed(const DataTable &table, const QString &name)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }

    std::unique_ptr<TestApp> m_app;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
