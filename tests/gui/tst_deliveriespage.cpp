// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deliveries/deliveriespage.h"

#include "apptesthelper.h"
#include "widgethands.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

const QByteArray kBroken = "{\"venue\":{\"id\":10},\"nobody\":[1,2]}";

/// Puts \a body into quarantine, as a reader did that did not understand it yet.
void quarantine(TestApp &testApp, const QByteArray &body)
{
    Delivery delivery;
    delivery.receivedMs = QDateTime::currentMSecsSinceEpoch();
    delivery.origin = u"203.0.113.7"_qs;
    delivery.head = "POST /hook/… HTTP/1.1\r\n\r\n";
    delivery.body = body;
    delivery.wireBytes = body.size();
    delivery.payload = Rejection{Rejection::Reason::MissingVenue};
    testApp.receiver().writer()->submit(std::move(delivery), [](const StoreAnswer &) {});
}

/// The page, shown and active, as when the user looks at it.
struct Shown
{
    explicit Shown(AppContext &context) : page(context)
    {
        page.resize(1060, 740);
        page.show();
        page.setActive(true);
    }

    [[nodiscard]] const QAbstractItemModel &rows() const
    {
        return *child<QTableView>(page, "deliveriesTable").model();
    }

    [[nodiscard]] bool hasRows(int count) const
    {
        return QTest::qWaitFor([this, count] { return rows().rowCount() == count; }, kWidgetPatienceMs);
    }

    /// Clicks on a row and waits for what it says.
    [[nodiscard]] bool choose(int row) const
    {
        const auto &table = child<QTableView>(page, "deliveriesTable");
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, 0)).center());
        return QTest::qWaitFor(
            [this] { return !child<QPlainTextEdit>(page, "headText").toPlainText().isEmpty(); },
            kWidgetPatienceMs);
    }

    void filter(DeliveryOutcome outcome) const
    {
        auto &box = child<QComboBox>(page, "outcomeBox");
        box.setCurrentIndex(box.findData(static_cast<int>(outcome)));
    }

    [[nodiscard]] QString body() const { return child<QPlainTextEdit>(page, "bodyText").toPlainText(); }

    DeliveriesPage page;
};

} // namespace

class TestDeliveriesPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    /// At the width of a small screen and of a wide one.
    void saysWhereDeliveriesComeFrom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasSize");
        QTest::newRow("1,280 points") << 1'060 << false;
        QTest::newRow("1,920 points") << 1'700 << true;
    }

    void saysWhereDeliveriesComeFrom()
    {
        QFETCH(int, width);
        QFETCH(bool, hasSize);
        TestApp testApp;
        quarantine(testApp, kBroken);
        Shown shown(testApp.context());
        shown.page.resize(width, 740);
        QVERIFY(shown.hasRows(1));
        const auto &table = child<QTableView>(shown.page, "deliveriesTable");
        using Model = models::DeliveriesModel;
        QTRY_COMPARE(table.isColumnHidden(Model::Size), !hasSize);
        QVERIFY(!table.isColumnHidden(Model::AnswerTime));
        QTRY_VERIFY2(table.columnWidth(Model::Origin) >=
                         table.fontMetrics().horizontalAdvance(u"255.255.255.255"_qs) + 16,
                     qPrintable(QString::number(table.columnWidth(Model::Origin))));
    }

    void theFilterShowsOneOutcome()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn({}), 200);
        QCOMPARE(testApp.post("{}"), 200);
        QCOMPARE(testApp.post(kBroken), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(3));
        QCOMPARE(shown.rows().index(0, 1).data().toString(), u"Quarantined"_qs);
        shown.filter(DeliveryOutcome::Test);
        QVERIFY(shown.hasRows(1));
        QCOMPARE(shown.rows().index(0, 1).data().toString(), u"Test"_qs);
        shown.filter(DeliveryOutcome::Refused);
        QVERIFY(shown.hasRows(0));
        QTRY_VERIFY(child<QLabel>(shown.page, "emptyLabel").text().contains(u"All outcomes"_qs));
        child<QComboBox>(shown.page, "outcomeBox").setCurrentIndex(0);
        QVERIFY(shown.hasRows(3));
    }

    void aNewDeliveryComesOnTop()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QTRY_VERIFY(child<QLabel>(shown.page, "emptyLabel").text().contains(u"Endpoint"_qs));
        QCOMPARE(testApp.signIn({}), 200);
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        QCOMPARE(testApp.post("{}"), 200);
        QVERIFY(shown.hasRows(2));
        // The chosen one stays chosen.
        QCOMPARE(child<QTableView>(shown.page, "deliveriesTable").currentIndex().row(), 1);
        QVERIFY(shown.body().contains(u"\"Amelia\""_qs));
    }

    void theBodyIsLaidOutAndTheTokenMasked()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        QVERIFY(shown.body().startsWith(u"{\n  \"venue\": {\n    \"id\": 10\n"_qs));
        const QString head = child<QPlainTextEdit>(shown.page, "headText").toPlainText();
        QVERIFY(head.startsWith(u"POST /hook/"_qs));
        QVERIFY(!head.contains(QString::fromLatin1(testApp.context().settings.token.hex())));
        QCOMPARE(child<QLabel>(shown.page, "reasonLabel").text(),
                 Rejection{Rejection::Reason::MissingUser}.text());
    }

    void deleteAsksAndRemoves()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        const auto &button = child<QPushButton>(shown.page, "deleteButton");
        QVERIFY(button.isEnabled());

        click(shown.page, "deleteButton");
        QVERIFY(answerBox(shown.page, "deleteBox", u"Cancel"_qs));
        QVERIFY(shown.body().contains(u"nobody"_qs));

        QTRY_VERIFY(!shown.page.findChild<QMessageBox *>(u"deleteBox"_qs));
        click(shown.page, "deleteButton");
        QVERIFY(answerBox(shown.page, "deleteBox", u"Delete"_qs));
        QTRY_VERIFY(shown.body().isEmpty());
        QVERIFY(!button.isEnabled());
        QCOMPARE(shown.rows().rowCount(), 1);

        std::optional<storage::Totals> totals;
        testApp.context().reader.run(
            this, [](QSqlDatabase &db) { return storage::totals(db); },
            [&totals](const Result<storage::Totals> &answer) { totals = *answer; });
        QTRY_VERIFY(totals);
        QCOMPARE(totals->quarantineWaiting, 0);
    }

    void readAllAgainEmptiesQuarantine()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        quarantine(testApp, signInBody({.id = 1}));
        quarantine(testApp, signInBody({.id = 2}));
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(3));
        auto &bar = child<QWidget>(shown.page, "quarantineBar");
        const auto &text = child<QLabel>(bar, "quarantineText");
        QTRY_VERIFY(bar.isVisible() && text.text().startsWith(u"3 "_qs));

        click(bar, "showQuarantineButton");
        QVERIFY(shown.hasRows(3));
        click(bar, "readAllButton");
        QVERIFY(shown.hasRows(1));
        QTRY_VERIFY(text.text().startsWith(u"1 "_qs));
        const auto &outcome = child<QLabel>(bar, "quarantineOutcome");
        QVERIFY2(outcome.isVisible() && outcome.text().contains(u"2 of 3"_qs), qPrintable(outcome.text()));
        shown.filter(DeliveryOutcome::Stored);
        QVERIFY(shown.hasRows(2));
    }

    void readAgainTakesTheChosenOne()
    {
        TestApp testApp;
        quarantine(testApp, signInBody({.id = 1}));
        quarantine(testApp, signInBody({.id = 2}));
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(2));
        QVERIFY(shown.choose(1));
        const auto &button = child<QPushButton>(shown.page, "readAgainButton");
        QTRY_VERIFY(button.isEnabled());
        const auto menu = child<QTableView>(shown.page, "deliveriesTable").actions();
        const auto inMenu = std::find_if(menu.cbegin(), menu.cend(), [&button](const auto *each) {
            return each->text() == button.text();
        });
        QVERIFY(inMenu != menu.cend());
        QVERIFY((*inMenu)->isEnabled());
        click(shown.page, "readAgainButton");
        QTRY_COMPARE(shown.rows().index(1, 1).data().toString(), u"Stored"_qs);
        QCOMPARE(shown.rows().index(0, 1).data().toString(), u"Quarantined"_qs);
        // What is shown beside the table follows.
        QTRY_VERIFY(!button.isVisible());
        QVERIFY(!(*inMenu)->isEnabled());
        QCOMPARE(child<QLabel>(shown.page, "outcomePill").text(), u"Stored"_qs);
        QVERIFY(shown.body().contains(u"Amelia"_qs));
    }

    void deleteAllAsksAndRemoves()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        QCOMPARE(testApp.post(kBroken), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(2));
        auto &bar = child<QWidget>(shown.page, "quarantineBar");
        QTRY_VERIFY(bar.isVisible());
        click(bar, "deleteAllButton");
        QVERIFY(answerBox(shown.page, "deleteAllBox", u"Cancel"_qs));
        QTRY_VERIFY(!shown.page.findChild<QMessageBox *>(u"deleteAllBox"_qs));
        QVERIFY(child<QLabel>(bar, "quarantineText").text().startsWith(u"2 "_qs));
        click(bar, "deleteAllButton");
        QVERIFY(answerBox(shown.page, "deleteAllBox", u"Delete all"_qs));
        QTRY_VERIFY(!child<QLabel>(bar, "quarantineText").isVisible());
        QVERIFY(child<QLabel>(bar, "quarantineOutcome").text().startsWith(u"2 "_qs));
        QCOMPARE(shown.rows().rowCount(), 2);
    }

    void theDeleteKeyAsks()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        QTRY_VERIFY(child<QPushButton>(shown.page, "deleteButton").isEnabled());
        auto &table = child<QTableView>(shown.page, "deliveriesTable");
        QApplication::setActiveWindow(&const_cast<DeliveriesPage &>(shown.page));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Delete);
        QVERIFY(answerBox(shown.page, "deleteBox", u"Cancel"_qs));
    }

    void tabGoesTheWayOfTheEye()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        QTRY_VERIFY(child<QPushButton>(shown.page, "deleteButton").isEnabled());
        QTRY_VERIFY(child<QPushButton>(shown.page, "readAllButton").isEnabled());
        QStringList names;
        const QWidget *first = &child<QWidget>(shown.page, "outcomeBox");
        for (const QWidget *each = first; names.isEmpty() || each != first; each = each->nextInFocusChain()) {
            if ((each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled() &&
                !each->objectName().startsWith(u"qt_"_qs))
                names << each->objectName();
        }
        QCOMPARE(names, QStringList({u"outcomeBox"_qs, u"exportButton"_qs, u"showQuarantineButton"_qs,
                                     u"readAllButton"_qs, u"deleteAllButton"_qs, u"deliveriesTable"_qs,
                                     u"headText"_qs, u"bodyText"_qs, u"saveButton"_qs, u"readAgainButton"_qs,
                                     u"deleteButton"_qs}));
    }

    void aViewerMayNotDelete()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        AppContext context = testApp.context();
        context.receiver = nullptr;
        const Shown shown(context);
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        const auto &button = child<QPushButton>(shown.page, "deleteButton");
        QVERIFY(button.isVisible());
        QVERIFY(!button.isEnabled());
        QVERIFY(!button.toolTip().isEmpty());
        QVERIFY(!child<QPushButton>(shown.page, "readAgainButton").isEnabled());
        for (const char *name : {"readAllButton", "deleteAllButton"}) {
            const auto &all = child<QPushButton>(shown.page, name);
            QTRY_VERIFY(all.isVisible());
            QVERIFY(!all.isEnabled());
            QVERIFY(!all.toolTip().isEmpty());
        }
    }

    void whoCannotReceiveIsToldWhy()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        AppContext context = testApp.context();
        context.receiver = nullptr;
        context.problem = u"The data directory cannot be written."_qs;
        const Shown shown(context);
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        QCOMPARE(child<QPushButton>(shown.page, "deleteButton").toolTip(), context.problem);
        QTRY_VERIFY(child<QPushButton>(shown.page, "readAllButton").isVisible());
        QCOMPARE(child<QPushButton>(shown.page, "readAllButton").toolTip(), context.problem);
    }

    void savesWhatCame()
    {
        TestApp testApp;
        QCOMPARE(testApp.post(kBroken), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        QTRY_VERIFY(child<QPushButton>(shown.page, "saveButton").isEnabled());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"body.json"_qs);
        click(shown.page, "saveButton");
        QVERIFY(chooseFile(shown.page, "saveDialog", path));
        QTRY_VERIFY(child<QLabel>(shown.page, "actionLabel").text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), kBroken);
    }

    void aLongBodyIsCut()
    {
        TestApp testApp;
        QCOMPARE(testApp.post("[" + QByteArray("\"xxxxxxxx\",").repeated(30'000) + "1]"), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.hasRows(1));
        QVERIFY(shown.choose(0));
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE(shown.body().size(), 256 * 1024);
        QVERIFY2(timer.elapsed() < 5'000, "laying it out must not stall the window");
        QVERIFY(child<QLabel>(shown.page, "cutLabel").isVisible());
    }
};

QTEST_MAIN(TestDeliveriesPage)
#include "tst_deliveriespage.moc"
