// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deliveries/deliveriespage.h"
#include "app/live/livepage.h"
#include "app/venues/venuespage.h"
#include "app/visitors/visitorfilterbar.h"
#include "app/visitors/visitorspage.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

constexpr QSize kWide{1'280, 800};
const Guest kAmelia{.id = 1};
const Guest kBen{.id = 2, .firstName = u"Ben"_qs, .venueId = 20, .venueName = u"Quayside Café"_qs};

/// What the page hands over when its export button is clicked.
ExportRequest requestOf(const Page &page)
{
    std::optional<ExportRequest> request;
    const auto connection = QObject::connect(&page, &Page::exportRequested, &page,
                                             [&request](const ExportRequest &asked) { request = asked; });
    click(page, "exportButton");
    QObject::disconnect(connection);
    return request ? *request : ExportRequest{.words = {u"none"_qs}};
}

void choose(const Page &page, const char *box, const QString &text)
{
    auto &combo = child<QComboBox>(page, box);
    QTRY_VERIFY(combo.findText(text) >= 0);
    combo.setCurrentIndex(combo.findText(text));
}

} // namespace

/// What a page shows is what it hands over to be exported.
class TestExportRequests final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_app = std::make_unique<TestApp>();
        QCOMPARE(m_app->signIn(kAmelia), 200);
        QCOMPARE(m_app->signIn(kBen), 200);
    }

    void cleanup() { m_app.reset(); }

    void visitors()
    {
        const auto page = show<VisitorsPage>();
        QCOMPARE(requestOf(*page).kind, storage::ExportKind::Visitors);
        QCOMPARE(requestOf(*page).filter, storage::ExportFilter());
        QVERIFY(requestOf(*page).words.isEmpty());
        QTest::keyClicks(&child<QLineEdit>(*page, "search"), u"ben"_qs);
        child<VisitorFilterBar>(*page, "filterBar").setFacets({.venueId = 20});
        const auto request = requestOf(*page);
        QCOMPARE(request.filter, (storage::ExportFilter{.visitors = {.text = u"ben"_qs, .venueId = 20}}));
        QCOMPARE(request.words, (QStringList{u"Search: ben"_qs, u"Venue: Quayside Café"_qs}));
    }

    void live()
    {
        const auto page = show<LivePage>();
        QCOMPARE(requestOf(*page).kind, storage::ExportKind::SignIns);
        QCOMPARE(requestOf(*page).filter, storage::ExportFilter());
        QTest::keyClicks(&child<QLineEdit>(*page, "search"), u"ben"_qs);
        choose(*page, "venueFilter", u"Quayside Café"_qs);
        const auto request = requestOf(*page);
        QCOMPARE(request.filter, (storage::ExportFilter{.venueIds = {20}, .signInText = u"ben"_qs}));
        QCOMPARE(request.words, (QStringList{u"Search: ben"_qs, u"Quayside Café"_qs}));
    }

    void venues()
    {
        const auto page = show<VenuesPage>();
        choose(*page, "periodBox", child<QComboBox>(*page, "periodBox").itemText(0));
        QTRY_VERIFY(page->isSettled());
        auto &table = child<QTableView>(*page, "venuesTable");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == u"Quayside Café")
                table.selectRow(row);
        }
        QTRY_VERIFY(page->isSettled());
        const auto request = requestOf(*page);
        QCOMPARE(request.kind, storage::ExportKind::VenueDays);
        QCOMPARE(request.filter.venueIds, QList<qint64>{20});
        QVERIFY(request.filter.from && request.filter.to);
        QCOMPARE(request.filter.from->daysTo(*request.filter.to), 6);
        QCOMPARE(request.words,
                 (QStringList{u"Quayside Café"_qs, child<QComboBox>(*page, "periodBox").currentText()}));
    }

    void deliveries()
    {
        const auto page = show<DeliveriesPage>();
        QCOMPARE(requestOf(*page).kind, storage::ExportKind::Deliveries);
        QCOMPARE(requestOf(*page).filter, storage::ExportFilter());
        choose(*page, "outcomeBox", u"Quarantined"_qs);
        const auto request = requestOf(*page);
        QCOMPARE(request.filter, (storage::ExportFilter{.outcome = DeliveryOutcome::Quarantined}));
        QCOMPARE(request.words, QStringList{u"Quarantined"_qs});
    }

private:
    template <typename P>
    std::unique_ptr<P> show()
    {
        auto page = std::make_unique<P>(m_app->context());
        page->resize(kWide);
        page->show();
        page->setActive(true);
        if (!QTest::qWaitFor([&page] { return page->isSettled(); }, kWidgetPatienceMs))
            qFatal("the page does not settle");
        return page;
    }

    std::unique_ptr<TestApp> m_app;
};

QTEST_MAIN(TestExportRequests)
#include "tst_exportrequests.moc"
