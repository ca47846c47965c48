// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/visitorspage.h"

#include "app/visitors/visitorfilterbar.h"
#include "app/widgets/choicepopup.h"
#include "app/widgets/filterpill.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

QString text(const FilterPill &pill)
{
    return child<QPushButton>(pill, "choiceButton").text();
}

/// Opens the pill of that name.
ChoicePopup &offer(const QWidget &page, const char *name)
{
    auto &pill = child<FilterPill>(page, name);
    click(pill, "choiceButton");
    auto *popup = pill.findChild<ChoicePopup *>();
    if (popup == nullptr || !QTest::qWaitFor([popup] { return popup->isVisible(); }, kWidgetPatienceMs))
        qFatal("nothing is offered by %s", name);
    return *popup;
}

/// Opens the pill and chooses the entry of that text with the keyboard.
void choose(const QWidget &page, const char *name, const QString &choice)
{
    auto &list = child<QListWidget>(offer(page, name), "choiceList");
    const auto found = list.findItems(choice, Qt::MatchExactly);
    if (found.size() != 1)
        qFatal("%s is not offered once", qPrintable(choice));
    list.setCurrentItem(found.first());
    QTest::keyClick(&list, Qt::Key_Return);
    QTest::qWait(0); // The popup deletes itself.
}

QAction &action(const QWidget &widget, const QString &text)
{
    const auto actions = widget.actions();
    for (auto *each : actions) {
        if (each->text() == text)
            return *each;
    }
    qFatal("no action %s", qPrintable(text));
}

} // namespace

/// Filters, saved filters, and what can be done with several visitors, by the hand of a person.
class TestVisitorsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_app = std::make_unique<TestApp>();
        QVERIFY(m_app->isListening());
        QCOMPARE(m_app->signIn({}), 200);
        QCOMPARE(m_app->signIn({.id = 2,
                                .firstName = u"Bo"_qs,
                                .email = {},
                                .venueId = 20,
                                .venueName = u"<b>Bar</b> & Grill"_qs,
                                .secondsAgo = 90}),
                 200);
        QCOMPARE(m_app->signIn({.id = 3, .firstName = u"Cy"_qs, .secondsAgo = 40LL * 86'400}), 200);
        openPage();
        QTRY_COMPARE(rows(), 3);
    }

    void cleanup()
    {
        m_page.reset();
        m_app.reset();
    }

    void eachPillNarrowsTheTable_data()
    {
        QTest::addColumn<QByteArray>("pill");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("names");
        const QString amelia = u"Amelia Hart"_qs;
        const QString bo = u"Bo Hart"_qs;
        const QString cy = u"Cy Hart"_qs;
        QTest::newRow("venue") << QByteArray("venueFilter") << u"Harbour Hotel"_qs << QStringList{amelia, cy};
        QTest::newRow("venue with markup")
            << QByteArray("venueFilter") << u"<b>Bar</b> & Grill"_qs << QStringList{bo};
        QTest::newRow("last seen") << QByteArray("lastSeenFilter") << u"Last 7 days"_qs
                                   << QStringList{amelia, bo};
        QTest::newRow("first seen") << QByteArray("firstSeenFilter") << u"Last 28 days"_qs
                                    << QStringList{amelia, bo};
        QTest::newRow("visits") << QByteArray("visitsFilter") << u"Returning (more than one)"_qs
                                << QStringList{};
        QTest::newRow("gender") << QByteArray("genderFilter") << u"Female"_qs << QStringList{amelia, bo, cy};
        QTest::newRow("another gender") << QByteArray("genderFilter") << u"Male"_qs << QStringList{};
        QTest::newRow("age") << QByteArray("ageFilter") << u"< 18"_qs << QStringList{};
        QTest::newRow("provider") << QByteArray("providerFilter") << u"Form"_qs
                                  << QStringList{amelia, bo, cy};
        QTest::newRow("email") << QByteArray("emailFilter") << u"Has none"_qs << QStringList{bo};
    }

    void eachPillNarrowsTheTable()
    {
        QFETCH(const QByteArray, pill);
        QFETCH(const QString, choice);
        QFETCH(const QStringList, names);
        const auto &button = child<FilterPill>(*m_page, pill.constData());
        const auto title = text(button);
        QVERIFY(!child<QPushButton>(*m_page, "clearFilters").isVisible());
        choose(*m_page, pill.constData(), choice);
        QTRY_COMPARE(shownNames(), names);
        QCOMPARE(text(button).remove(u'&'), QString(title + u": " + choice).remove(u'&'));
        QCOMPARE(child<QPushButton>(button, "choiceButton").accessibleName(),
                 QString(title + u": " + choice));

        click(button, "removeButton");
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(text(button), title);
        QCOMPARE(m_page->focusWidget(), &child<QPushButton>(button, "choiceButton")); // Not lost.
    }

    void filtersAddUpAndAreClearedAtOnce()
    {
        choose(*m_page, "venueFilter", u"Harbour Hotel"_qs);
        choose(*m_page, "lastSeenFilter", u"Last 7 days"_qs);
        QTRY_COMPARE(shownNames(), QStringList{u"Amelia Hart"_qs});
        QTRY_COMPARE(child<QLabel>(*m_page, "count").text(), u"1 match"_qs);
        click(*m_page, "clearFilters");
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(child<QLabel>(*m_page, "count").text(), u"3"_qs);
    }

    void nothingThatMatchesLeadsBackToAll()
    {
        choose(*m_page, "genderFilter", u"Male"_qs);
        QTRY_VERIFY(child<QPushButton>(*m_page, "emptyButton").isVisible());
        click(*m_page, "emptyButton");
        QTRY_COMPARE(rows(), 3);
        QVERIFY(!child<FilterPill>(*m_page, "genderFilter").isOn());
    }

    void twoDatesCanBeChosen()
    {
        choose(*m_page, "lastSeenFilter", u"Choose dates…"_qs);
        auto *dialog = m_page->findChild<QDialog *>(u"dateRangeDialog"_qs);
        QVERIFY(dialog);
        auto &first = child<QDateEdit>(*dialog, "firstDay");
        auto &last = child<QDateEdit>(*dialog, "lastDay");
        const auto today = QDate::currentDate();
        last.setDate(today.addDays(-30));
        const auto ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled()); // The first is after it.
        first.setDate(today.addDays(-50));
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE(shownNames(), QStringList{u"Cy Hart"_qs});
        QVERIFY(text(child<FilterPill>(*m_page, "lastSeenFilter")).contains(u" – "));
    }

    void escapeLeavesAPillAsItWas()
    {
        auto &popup = offer(*m_page, "genderFilter");
        QTest::keyClick(&child<QListWidget>(popup, "choiceList"), Qt::Key_Escape);
        QTRY_VERIFY(child<FilterPill>(*m_page, "genderFilter").findChild<ChoicePopup *>() == nullptr);
        QVERIFY(!child<FilterPill>(*m_page, "genderFilter").isOn());
    }

    void anOpenListOfVenuesThatChangesCloses()
    {
        auto &bar = child<VisitorFilterBar>(*m_page, "filterBar");
        auto &popup = offer(*m_page, "venueFilter");
        QSignalSpy closed(&popup, &QObject::destroyed);
        bar.setVenues({{5, u"Another"_qs}}); // Its first place is another venue now.
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!bar.facets().venueId);
        bar.setVenues({});
        QVERIFY(!child<QPushButton>(child<FilterPill>(*m_page, "venueFilter"), "choiceButton").isEnabled());
    }

    void aSelectionGoesWithItsRows()
    {
        child<QTableView>(*m_page, "table").selectAll();
        QTRY_VERIFY(child<QLabel>(*m_page, "selectedTitle").isVisible());
        child<QLineEdit>(*m_page, "search").setText(u"nobody at all"_qs);
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(!child<QLabel>(*m_page, "selectedTitle").isVisible());
    }

    void manyVenuesAreSearchedThrough()
    {
        auto &bar = child<VisitorFilterBar>(*m_page, "filterBar");
        QList<storage::VenueRow> venues;
        for (int i = 0; i < 2'000; ++i)
            venues.append({i, QStringLiteral("Venue number %1").arg(i)});
        bar.setVenues(venues);
        auto &popup = offer(*m_page, "venueFilter");
        QVERIFY(popup.screen()->geometry().contains(popup.geometry()));
        auto &search = child<QLineEdit>(popup, "choiceSearch");
        QVERIFY(search.hasFocus());
        QTest::keyClicks(&search, u"number 199"_qs);
        auto &list = child<QListWidget>(popup, "choiceList");
        QCOMPARE(list.currentItem()->text(), u"Venue number 199"_qs);
        QTest::keyClick(&search, Qt::Key_Down);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(bar.facets().venueId, std::optional<qint64>(1'990));
    }

    void filtersAreSavedUnderAName()
    {
        choose(*m_page, "emailFilter", u"Has none"_qs);
        auto *menu = child<QPushButton>(*m_page, "savedFilters").menu();
        // The file is read in the background.
        const auto canSave = [&menu] {
            Q_EMIT menu->aboutToShow();
            return action(*menu, u"Save these filters…"_qs).isEnabled();
        };
        QTRY_VERIFY(canSave());
        action(*menu, u"Save these filters…"_qs).trigger();
        auto *name = m_page->findChild<QInputDialog *>(u"filterNameDialog"_qs);
        QVERIFY(name);
        name->setTextValue(u"No mail & more"_qs);
        QCOMPARE(name->okButtonText(), u"Save"_qs);
        name->accept();

        openPage(); // As at the next start.
        QTRY_COMPARE(rows(), 3);
        menu = child<QPushButton>(*m_page, "savedFilters").menu();
        QTRY_VERIFY(!menu->isEmpty() && menu->actions().first()->text() == u"No mail && more");
        QVERIFY(!canSave()); // Nothing is set.
        action(*menu, u"No mail && more"_qs).trigger();
        QTRY_COMPARE(shownNames(), QStringList{u"Bo Hart"_qs});

        Q_EMIT menu->aboutToShow();
        QVERIFY(action(*menu, u"No mail && more"_qs).isChecked());
        action(*menu, u"Save these filters…"_qs).trigger();
        name = m_page->findChild<QInputDialog *>(u"filterNameDialog"_qs);
        name->setTextValue(u"No mail & more"_qs);
        QCOMPARE(name->okButtonText(), u"Replace"_qs);
        name->reject();

        const auto *removing = action(*menu, u"Remove"_qs).menu();
        action(*removing, u"No mail && more"_qs).trigger();
        QVERIFY(answerBox(*m_page, "removeFilterBox", u"Remove"_qs));
        Q_EMIT menu->aboutToShow();
        QVERIFY(!action(*menu, u"Remove"_qs).isEnabled());
    }

    void severalCanBeCopiedAndForgotten()
    {
        auto &table = child<QTableView>(*m_page, "table");
        table.clearSelection();
        table.selectionModel()->select(table.model()->index(2, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.selectionModel()->select(table.model()->index(0, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_COMPARE(child<QLabel>(*m_page, "selectedTitle").text(), u"2 visitors selected"_qs);
        QVERIFY(child<QLabel>(*m_page, "selectedNumbers").text().contains(u"visits 2"));
        QVERIFY(!action(table, u"Forget visitor…"_qs).isVisible());
        QVERIFY(action(table, u"Forget these visitors…"_qs).isVisible());
        click(*m_page, "copySelectedButton");
        const auto copied = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(copied.size(), 2);
        QVERIFY(copied.first().startsWith(u"Amelia Hart\t")); // In the order of the table.

        click(*m_page, "forgetSelectedButton");
        auto *dialog = m_page->findChild<QDialog *>(u"forgetDialog"_qs);
        QVERIFY(dialog);
        QVERIFY(child<QLabel>(*dialog, "forgetText").text().contains(u"2 visitors"));
        QVERIFY(child<QLabel>(*dialog, "forgetDetails").text().contains(u"Cy Hart"));
        QTest::keyClick(dialog, Qt::Key_Return); // By mistake.
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"forgetDialog"_qs));
        QCOMPARE(rows(), 3);

        action(table, u"Forget these visitors…"_qs).trigger();
        dialog = m_page->findChild<QDialog *>(u"forgetDialog"_qs);
        click(*dialog, "forgetButton");
        QTRY_COMPARE(child<QLabel>(*dialog, "forgetText").text(), u"2 visitors are forgotten."_qs);
        click(*dialog, "forgetCloseButton");
        QTRY_COMPARE(shownNames(), QStringList{u"Bo Hart"_qs});
        QVERIFY(!child<QLabel>(*m_page, "selectedTitle").isVisible());
    }

    void whatIsShownOrSelectedIsExported()
    {
        QSignalSpy requested(m_page.get(), &Page::exportRequested);
        choose(*m_page, "emailFilter", u"Has one"_qs);
        click(*m_page, "exportButton");
        auto request = requested.takeFirst().first().value<ExportRequest>();
        QCOMPARE(request.filter.visitors.hasEmail, std::optional(true));
        QCOMPARE(request.words, QStringList{u"Email: Has one"_qs});

        QTRY_COMPARE(rows(), 2);
        child<QTableView>(*m_page, "table").selectAll();
        click(*m_page, "exportSelectedButton");
        request = requested.takeFirst().first().value<ExportRequest>();
        QCOMPARE(request.filter.visitorIds, (QList<qint64>{1, 3}));
        QCOMPARE(request.words, QStringList{u"2 visitors selected"_qs});
        QVERIFY(request.filter.visitors == storage::VisitorFilter());
    }

    void theMenuOfOneVisitorHasTheDrawersActions()
    {
        auto &table = child<QTableView>(*m_page, "table");
        table.setCurrentIndex(table.model()->index(1, 0));
        QTRY_VERIFY(action(table, u"Forget visitor…"_qs).isEnabled());
        QVERIFY(!action(table, u"Forget these visitors…"_qs).isVisible());
        action(table, u"Forget visitor…"_qs).trigger();
        QVERIFY(child<QMessageBox>(*m_page, "forgetBox").text().contains(u"Bo Hart"));
        QVERIFY(answerBox(*m_page, "forgetBox", u"Cancel"_qs));
        action(table, u"Open history"_qs).trigger();
        QTRY_VERIFY(!m_page->findChildren<QDialog *>().isEmpty());
    }

private:
    void openPage()
    {
        m_page = std::make_unique<VisitorsPage>(m_app->context());
        m_page->resize(1'060, 740);
        m_page->show();
        m_page->setActive(true);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
    }

    [[nodiscard]] int rows() const { return child<QTableView>(*m_page, "table").model()->rowCount(); }

    [[nodiscard]] QStringList shownNames() const
    {
        QStringList names;
        const auto *model = child<QTableView>(*m_page, "table").model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    std::unique_ptr<TestApp> m_app;
    std::unique_ptr<VisitorsPage> m_page;
};

QTEST_MAIN(TestVisitorsPage)
#include "tst_visitorspage.moc"
