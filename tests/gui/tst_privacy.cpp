// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deliveries/deliveriespage.h"
#include "app/exporting/exportdialog.h"
#include "app/live/livepage.h"
#include "app/settings/settingspage.h"
#include "app/visitors/visitorspage.h"

#include "apptesthelper.h"
#include "service/forgetting.h"
#include "widgethands.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

constexpr qint64 kDay = 86'400;

template <typename PageClass>
std::unique_ptr<PageClass> show(TestApp &testApp)
{
    auto page = std::make_unique<PageClass>(testApp.context());
    page->resize(1'060, 740);
    page->show();
    page->setActive(true);
    if (!QTest::qWaitFor([&page] { return page->isSettled(); }, kWidgetPatienceMs))
        qFatal("the page does not settle");
    return page;
}

/// Everything that a person can read on \a page: labels, fields and tables.
QString shownText(const QWidget &page)
{
    QString all;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text() + u'\n' + label->toolTip() + u'\n' + label->accessibleName() + u'\n';
    }
    for (const auto *text : page.findChildren<QPlainTextEdit *>())
        all += text->toPlainText() + u'\n';
    for (const auto *table : page.findChildren<QTableView *>()) {
        for (int row = 0; table->model() && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const auto index = table->model()->index(row, column);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    all += index.data(role).toString() + u'\n';
            }
        }
    }
    return all;
}

bool namesAmelia(const QWidget &page)
{
    const QString text = shownText(page);
    return text.contains(u"Amelia") || text.contains(u"Hart") || text.contains(u"amelia") ||
           text.contains(u"00-1B-44") || text.contains(u"1991");
}

} // namespace

/// Data about a visitor, forgetting, retention and privacy mode, by the hand of a person.
class TestPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_app = std::make_unique<TestApp>();
        QVERIFY(m_app->isListening());
    }

    void cleanup() { m_app.reset(); }

    void writesDataAboutAVisitor()
    {
        QCOMPARE(m_app->signIn({}), 200);
        const auto page = show<VisitorsPage>(*m_app);
        const QTemporaryDir place;
        for (const QString &name : {u"visitor-1"_qs, u"visitor-1-2"_qs}) {
            click(*page, "aboutVisitorButton");
            QVERIFY(chooseFile(*page, "aboutFolderDialog", place.path()));
            QTRY_VERIFY(page->findChild<QDialog *>(u"aboutDialog"_qs));
            const auto &dialog = child<QDialog>(*page, "aboutDialog");
            QTRY_VERIFY(child<QPushButton>(dialog, "showFolderButton").isVisible());
            QVERIFY(child<QLabel>(dialog, "aboutText").text().contains(name));
            QVERIFY(!child<QLabel>(dialog, "aboutPrivacyNote").isVisible());
            QCOMPARE(QDir(place.filePath(name)).entryList(QDir::Files, QDir::Name),
                     (QStringList{u"sign-ins.csv"_qs, u"visitor-1.json"_qs, u"visits.csv"_qs}));
            click(dialog, "aboutCloseButton");
            QTRY_VERIFY(!page->findChild<QDialog *>(u"aboutDialog"_qs));
        }
    }

    void saysWhyNothingCouldBeWritten()
    {
        QCOMPARE(m_app->signIn({}), 200);
        const auto page = show<VisitorsPage>(*m_app);
        const QTemporaryDir place;
        QCOMPARE(m_app->context().privacy->isOn(), false);
        m_app->context().privacy->set(true);
        click(*page, "aboutVisitorButton");
        // Gone while the dialog for the folder is open.
        QVERIFY(service::forgetVisitor(m_app->context().directory, 1));
        QVERIFY(chooseFile(*page, "aboutFolderDialog", place.path()));
        QTRY_VERIFY(page->findChild<QDialog *>(u"aboutDialog"_qs));
        const auto &dialog = child<QDialog>(*page, "aboutDialog");
        QVERIFY(child<QLabel>(dialog, "aboutPrivacyNote").isVisible());
        QTRY_VERIFY(child<QLabel>(dialog, "aboutText").text().contains(u"No visitor"));
        QVERIFY(!child<QPushButton>(dialog, "showFolderButton").isVisible());
        QVERIFY(QDir(place.path()).isEmpty());
    }

    void forgetsAVisitor()
    {
        QCOMPARE(m_app->signIn({}), 200);
        QCOMPARE(m_app->signIn({.id = 2, .firstName = u"Bo"_qs, .secondsAgo = 90}), 200);
        const auto page = show<VisitorsPage>(*m_app);
        const auto &table = child<QTableView>(*page, "table");
        QTRY_COMPARE(table.model()->rowCount(), 2);
        QTRY_VERIFY(child<QPushButton>(*page, "forgetVisitorButton").isVisible());
        click(*page, "forgetVisitorButton");
        const auto &box = child<QMessageBox>(*page, "forgetBox");
        QVERIFY(box.text().contains(u"Amelia Hart"));
        QVERIFY(box.informativeText().contains(u"cannot be undone"));
        QVERIFY(answerBox(*page, "forgetBox", u"Cancel"_qs));
        QTRY_VERIFY(!page->findChild<QMessageBox *>(u"forgetBox"_qs));
        QCOMPARE(table.model()->rowCount(), 2);

        m_app->context().privacy->set(true);
        click(*page, "forgetVisitorButton");
        QCOMPARE(child<QMessageBox>(*page, "forgetBox").text(), u"Forget visitor 1 for good?"_qs);
        QVERIFY(answerBox(*page, "forgetBox", u"Forget"_qs));
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QTRY_VERIFY(child<QPushButton>(*page, "forgetVisitorButton").isEnabled());
        QVERIFY(!page->findChild<QMessageBox *>(u"leftoverBox"_qs));
        QTRY_VERIFY(page->findChild<QMessageBox *>(u"forgottenBox"_qs));
        QCOMPARE(m_app->signIn({.id = 3, .firstName = u"Cy"_qs}), 200);
    }

    void saysWhatForgettingDoesNotReach()
    {
        QCOMPARE(m_app->signIn({}), 200);
        QFile damaged(m_app->context().directory.filePath(u"foyer-damaged-2026-11-19T10-00.sqlite"_qs));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        const auto page = show<VisitorsPage>(*m_app);
        QTRY_VERIFY(child<QPushButton>(*page, "forgetVisitorButton").isVisible());
        click(*page, "forgetVisitorButton");
        QVERIFY(answerBox(*page, "forgetBox", u"Forget"_qs));
        QTRY_VERIFY(page->findChild<QMessageBox *>(u"leftoverBox"_qs));
        QVERIFY(
            child<QMessageBox>(*page, "leftoverBox").informativeText().contains(u"foyer-damaged-2026-11-19"));
    }

    void privacyModeMasksEveryPage()
    {
        QCOMPARE(m_app->signIn({}), 200);
        auto &mode = *m_app->context().privacy;
        const auto live = show<LivePage>(*m_app);
        const auto visitors = show<VisitorsPage>(*m_app);
        const auto deliveries = show<DeliveriesPage>(*m_app);
        auto &table = child<QTableView>(*deliveries, "deliveriesTable");
        QTRY_COMPARE(table.model()->rowCount(), 1);
        table.setCurrentIndex(table.model()->index(0, 0));
        const QList<const QWidget *> pages{live.get(), visitors.get(), deliveries.get()};
        for (const auto *page : pages)
            QTRY_VERIFY(namesAmelia(*page));
        mode.set(true);
        for (const auto *page : pages)
            QTRY_VERIFY2(!namesAmelia(*page), qPrintable(shownText(*page)));
        // What is copied is what is seen.
        auto &people = child<QTableView>(*visitors, "table");
        people.setCurrentIndex(people.model()->index(0, 0));
        people.setFocus();
        QTest::keyClick(&people, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Amelia"));
        // Chosen while it is on.
        table.setCurrentIndex({});
        table.setCurrentIndex(table.model()->index(0, 0));
        QTRY_VERIFY(deliveries->isSettled());
        QVERIFY(!namesAmelia(*deliveries));
        const ExportDialog dialog(m_app->context());
        QVERIFY(!child<QLabel>(dialog, "privacyNote").isHidden());
        mode.set(false);
        for (const auto *page : pages)
            QTRY_VERIFY(namesAmelia(*page));
    }

    void settingsSwitchPrivacyMode()
    {
        const auto page = show<SettingsPage>(*m_app);
        auto &box = child<QCheckBox>(*page, "maskBox");
        QVERIFY(!box.isChecked());
        box.click();
        QVERIFY(m_app->context().privacy->isOn());
        m_app->context().privacy->set(false); // By the shortcut.
        QVERIFY(!box.isChecked());
    }

    void retentionShowsWhomItRemovesAndAsks()
    {
        QCOMPARE(m_app->signIn({}), 200);
        QCOMPARE(m_app->signIn({.id = 2, .secondsAgo = 200 * kDay}), 200);
        QCOMPARE(m_app->signIn({.id = 2, .secondsAgo = 201 * kDay}), 200);
        const auto page = show<SettingsPage>(*m_app);
        auto &months = child<QSpinBox>(*page, "monthsBox");
        const auto &preview = child<QLabel>(*page, "retentionPreview");
        const auto &applyButton = child<QPushButton>(*page, "applyRetentionButton");
        QCOMPARE(months.value(), 13);
        QTRY_VERIFY(preview.text().contains(u"nobody"));
        QVERIFY(!applyButton.isEnabled());
        months.setValue(6);
        QTRY_VERIFY2(preview.text().contains(u"2 sign-ins"), qPrintable(preview.text()));
        QTRY_VERIFY(applyButton.isEnabled());
        click(*page, "applyRetentionButton");
        QVERIFY(answerBox(*page, "retentionBox", u"Cancel"_qs));
        QCOMPARE(m_app->context().settings.retentionMonths, 13);
        QTRY_VERIFY(!page->findChild<QMessageBox *>(u"retentionBox"_qs));

        click(*page, "applyRetentionButton");
        QVERIFY(answerBox(*page, "retentionBox", u"Remove"_qs));
        QTRY_VERIFY2(child<QLabel>(*page, "forgottenLabel").text().contains(u"2 sign-ins"),
                     qPrintable(child<QLabel>(*page, "forgottenLabel").text()));
        QTRY_VERIFY(preview.text().contains(u"nobody"));
        QCOMPARE(m_app->context().settings.retentionMonths, 6);
        QCOMPARE(service::Settings::load(m_app->context().directory.settings())->retentionMonths, 6);
        QVERIFY(!applyButton.isEnabled());

        // Off, without a question: that removes nobody.
        child<QCheckBox>(*page, "foreverBox").click();
        QVERIFY(!months.isEnabled());
        QTRY_VERIFY(applyButton.isEnabled());
        click(*page, "applyRetentionButton");
        QTRY_COMPARE(service::Settings::load(m_app->context().directory.settings())->retentionMonths, 0);
    }

    /// By the settings that it was started with, without anybody touching them.
    void whoReceivesRemovesThoseWhoStayAway()
    {
        QCOMPARE(m_app->signIn({}), 200);
        QCOMPARE(m_app->signIn({.id = 2, .secondsAgo = 500 * kDay}), 200);
        const auto page = show<VisitorsPage>(*m_app);
        QTRY_COMPARE(child<QTableView>(*page, "table").model()->rowCount(), 2);
        m_app->receiver().retention()->look();
        QTRY_COMPARE(child<QTableView>(*page, "table").model()->rowCount(), 1);
    }

private:
    std::unique_ptr<TestApp> m_app;
};

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
