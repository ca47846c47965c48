// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/livepage.h"

#include "app/visitors/visitordrawer.h"
#include "app/widgets/datatable.h"
#include "apptesthelper.h"
#include "models/liverowmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace foyer;
using namespace foyer::app;
using models::LiveRowModel;
using test::Guest;
using test::TestApp;

class TestLivePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPageLeadsToTheAddress();
    void tilesLeaveTheRoomToTheTable();
    void aSignInShowsWithinASecond();
    void pauseHoldsAndCounts();
    void scrollingAwayHolds();
    void aLateSignInTakesItsPlace();
    void choosingARowFillsTheDrawer();
    void theDrawerSaysWherePurpleCountsOtherwise();
    void historyListsSignIns();
    void searchAndVenueNarrowTheTable();
    void hostileNamesAreShownAsTheyAre();
    void aTestDeliveryIsMarked();
    void anInactivePageRestsAndCatchesUp();

private:
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no child %s", name);
        return found;
    }

    [[nodiscard]] QPushButton *waiting() const { return child<QPushButton>("waitingButton"); }

    /// Many guests, one second apart, the first the newest.
    void signInMany(int count)
    {
        for (int i = count; i > 0; --i)
            QCOMPARE(m_app->signIn(
                         {.id = 100 + i, .firstName = QStringLiteral("Old %1").arg(i), .secondsAgo = 60 + i}),
                     200);
    }

    std::unique_ptr<TestApp> m_app;
    std::unique_ptr<LivePage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    DataTable *m_table = nullptr;
};

void TestLivePage::init()
{
    m_app = std::make_unique<TestApp>();
    QVERIFY(m_app->isListening());
    m_page = std::make_unique<LivePage>(m_app->context());
    m_page->resize(1'060, 700);
    m_page->show();
    m_page->setActive(true);
    m_table = child<DataTable>("table");
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(m_page->isSettled());
}

void TestLivePage::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_app.reset();
}

void TestLivePage::anEmptyPageLeadsToTheAddress()
{
    QCOMPARE(child<QStackedWidget>("tableStack")->currentWidget()->objectName(), QStringLiteral("emptyPage"));
    const QSignalSpy requested(m_page.get(), &Page::pageRequested);
    child<QPushButton>("emptyButton")->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<PageId>(), PageId::Endpoint);
}

void TestLivePage::tilesLeaveTheRoomToTheTable()
{
    for (const auto size : {QSize(860, 540), QSize(1'084, 740), QSize(2'000, 1'300)}) {
        m_page->resize(size);
        QTest::qWait(0);
        QVERIFY(child<QWidget>("tableCard")->height() > size.height() / 2);
    }
}

void TestLivePage::aSignInShowsWithinASecond()
{
    QCOMPARE(m_app->signIn({}), 200);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 2'000);
    QCOMPARE(cell(0, LiveRowModel::Visitor), QStringLiteral("Amelia Hart"));
    QCOMPARE(cell(0, LiveRowModel::Venue), QStringLiteral("Harbour Hotel"));
    QCOMPARE(cell(0, LiveRowModel::Status), QStringLiteral("New"));
    QCOMPARE(cell(0, LiveRowModel::Device), QStringLiteral("iPhone · Safari"));
    QVERIFY(m_table->model()->index(0, 0).data(LiveRowModel::IsFreshRole).toBool());
    QCOMPARE(child<QStackedWidget>("tableStack")->currentWidget()->objectName(), QStringLiteral("tablePage"));
}

void TestLivePage::pauseHoldsAndCounts()
{
    QCOMPARE(m_app->signIn({}), 200);
    QTRY_COMPARE(rows(), 1);
    child<QPushButton>("pauseButton")->click();
    for (int i = 2; i <= 4; ++i)
        QCOMPARE(m_app->signIn({.id = i, .firstName = QStringLiteral("Guest")}), 200);
    QTRY_VERIFY(waiting()->isVisible() && waiting()->text().startsWith(u'3'));
    QCOMPARE(rows(), 1);
    waiting()->click();
    QCOMPARE(rows(), 4);
    QVERIFY(!waiting()->isVisible());
    QVERIFY(!child<QPushButton>("pauseButton")->isChecked());
}

void TestLivePage::scrollingAwayHolds()
{
    signInMany(40);
    QTRY_COMPARE(rows(), 40);
    auto *bar = m_table->verticalScrollBar();
    bar->setValue(bar->maximum());
    const auto place = bar->value();
    QVERIFY(place > 0);
    QCOMPARE(m_app->signIn({.id = 7}), 200);
    QTRY_VERIFY(waiting()->isVisible());
    QCOMPARE(rows(), 40);
    QCOMPARE(bar->value(), place);
    bar->setValue(0);
    QTRY_COMPARE(rows(), 41);
    QCOMPARE(cell(0, LiveRowModel::Visitor), QStringLiteral("Amelia Hart"));
}

void TestLivePage::aLateSignInTakesItsPlace()
{
    QCOMPARE(m_app->signIn({.id = 1, .secondsAgo = 5}), 200);
    QCOMPARE(m_app->signIn({.id = 2, .firstName = QStringLiteral("Late"), .secondsAgo = 3'600}), 200);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(1, LiveRowModel::Visitor), QStringLiteral("Late Hart"));
    QVERIFY(m_table->model()->index(1, 0).data(LiveRowModel::IsLateRole).toBool());
    QVERIFY(!m_table->model()->index(1, 0).data(LiveRowModel::IsFreshRole).toBool());
}

void TestLivePage::choosingARowFillsTheDrawer()
{
    QCOMPARE(m_app->signIn({.id = 1, .secondsAgo = 9}), 200);
    QCOMPARE(m_app->signIn({.id = 2,
                            .firstName = QStringLiteral("Jonas"),
                            .lastName = QStringLiteral("Rossi"),
                            .email = QStringLiteral("jonas@example.com")}),
             200);
    QTRY_COMPARE(rows(), 2);
    m_table->setCurrentIndex(m_table->model()->index(1, 0));
    QTRY_COMPARE(child<QLabel>("visitorName")->text(), QStringLiteral("Amelia Hart"));
    QCOMPARE(child<QLabel>("visitorEmail")->accessibleName(), QStringLiteral("amelia.hart@example.com"));
    QVERIFY(child<QLabel>("visitorBirth")->text().startsWith(QStringLiteral("12 Mar 1991 (")));
    QCOMPARE(child<QLabel>("visitorGender")->text(), QStringLiteral("Female"));
    QVERIFY(!child<QLabel>("purpleNote")->isVisible());
    QTest::keyClick(m_table, Qt::Key_Up);
    QTRY_COMPARE(child<QLabel>("visitorName")->text(), QStringLiteral("Jonas Rossi"));
}

void TestLivePage::theDrawerSaysWherePurpleCountsOtherwise()
{
    QCOMPARE(m_app->signIn({.venueName = QStringLiteral("<b>Harbour</b>"), .purpleCount = 7}), 200);
    QTRY_COMPARE(rows(), 1);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QTRY_COMPARE(child<QWidget>("visitorVenues")->accessibleName(),
                 QStringLiteral("<b>Harbour</b>: 1 · Purple: 7"));
    QVERIFY(child<QLabel>("purpleNote")->isVisible());
}

void TestLivePage::historyListsSignIns()
{
    QCOMPARE(m_app->signIn({.id = 1, .secondsAgo = 90}), 200);
    QCOMPARE(m_app->signIn({.id = 1, .secondsAgo = 5}), 200);
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(child<QPushButton>("historyButton")->isVisible());
    QTRY_VERIFY(m_page->isSettled());
    child<QPushButton>("historyButton")->click();
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("historyDialog"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<DataTable *>()->model()->rowCount(), 2);
    dialog->close();
}

void TestLivePage::searchAndVenueNarrowTheTable()
{
    QCOMPARE(m_app->signIn({.id = 1, .secondsAgo = 9}), 200);
    QCOMPARE(m_app->signIn({.id = 2,
                            .firstName = QStringLiteral("Jonas"),
                            .email = QStringLiteral("jonas@example.com"),
                            .venueId = 11,
                            .venueName = QStringLiteral("Quayside")}),
             200);
    QTRY_COMPARE(rows(), 2);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = child<QLineEdit>("search");
    QTest::keyClicks(search, QStringLiteral("amelia"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, LiveRowModel::Visitor), QStringLiteral("Amelia Hart"));
    search->clear();
    QTRY_COMPARE(rows(), 2);
    auto *venues = child<QComboBox>("venueFilter");
    QTRY_COMPARE(venues->count(), 3);
    venues->setCurrentIndex(venues->findData(11));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, LiveRowModel::Venue), QStringLiteral("Quayside"));
    search->setText(QStringLiteral("nobody"));
    QTRY_COMPARE(rows(), 0);
    child<QPushButton>("emptyButton")->click();
    QTRY_COMPARE(rows(), 2);
}

void TestLivePage::hostileNamesAreShownAsTheyAre()
{
    const QString name = QStringLiteral("<img src=x><h1>Big</h1>\u202E%s\n") + QString(10'000, u'W');
    QCOMPARE(m_app->signIn({.id = 1, .firstName = name, .lastName = QStringLiteral("=1+1")}), 200);
    QTRY_COMPARE(rows(), 1);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    auto *shown = child<QLabel>("visitorName");
    QTRY_VERIFY(shown->accessibleName().startsWith(QStringLiteral("<img src=x><h1>Big</h1>")));
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    QVERIFY(!shown->accessibleName().contains(u'\u202E'));
    QVERIFY(!shown->accessibleName().contains(u'\n'));
    QVERIFY(shown->width() < 300);
    QVERIFY(shown->toolTip().contains(QStringLiteral("&lt;h1&gt;")));
    const auto labels = m_page->findChildren<QLabel *>();
    for (const auto *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
    const auto image = m_page->grab().toImage();
    QVERIFY(!image.isNull());
}

void TestLivePage::aTestDeliveryIsMarked()
{
    QCOMPARE(m_app->post("{}"), 200);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, LiveRowModel::Status), QStringLiteral("Test"));
}

void TestLivePage::anInactivePageRestsAndCatchesUp()
{
    m_page->setActive(false);
    QCOMPARE(m_app->signIn({}), 200);
    QTest::qWait(700);
    QCOMPARE(rows(), 0);
    m_page->setActive(true);
    QTRY_COMPARE(rows(), 1);
}

QTEST_MAIN(TestLivePage)
#include "tst_livepage.moc"
