// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/databasesection.h"

#include "app/settings/restoredialog.h"
#include "apptesthelper.h"
#include "storage/backup.h"
#include "storage/sql.h"
#include "widgethands.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

/// The section, shown, over a receiver of its own.
struct Shown
{
    Shown()
    {
        section.setContext(app.context());
        section.resize(520, 300);
        section.show();
    }

    [[nodiscard]] QString text(const char *label) const { return child<QLabel>(section, label).text(); }

    [[nodiscard]] bool isIdle() const
    {
        return QTest::qWaitFor([this] { return child<QPushButton>(section, "backupButton").isEnabled(); },
                               kWidgetPatienceMs);
    }

    /// Clicks the button and waits until it has said something.
    [[nodiscard]] QString said(const char *button)
    {
        click(section, button);
        (void)QTest::qWaitFor([this] { return child<QLabel>(section, "databaseMessage").isVisible(); },
                              kWidgetPatienceMs);
        return text("databaseMessage");
    }

    [[nodiscard]] service::Safekeeping &keeping() { return *app.receiver().safekeeping(); }

    TestApp app;
    DatabaseSection section;
};

} // namespace

class TestDatabaseSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void backsUpNow()
    {
        Shown shown;
        QVERIFY(shown.text("stateLabel").startsWith(u"No backup yet"_qs));
        QVERIFY(!child<QPushButton>(shown.section, "restoreButton").isEnabled());
        QCOMPARE(shown.app.signIn(Guest()), 200);
        click(shown.section, "backupButton");
        QVERIFY(child<QWidget>(shown.section, "workRow").isVisible());
        QVERIFY(!child<QPushButton>(shown.section, "checkButton").isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(shown.text("databaseMessage"), u"The backup is whole and checked."_qs,
                                  kWidgetPatienceMs);
        QVERIFY(!child<QWidget>(shown.section, "workRow").isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shown.text("stateLabel").startsWith(u"Newest backup: "_qs),
                                 kWidgetPatienceMs);
        QVERIFY(child<QPushButton>(shown.section, "restoreButton").isEnabled());
    }

    void checksTheDatabase()
    {
        Shown shown;
        child<QPushButton>(shown.section, "checkButton").setFocus();
        QCOMPARE(shown.said("checkButton"), u"The database is sound."_qs);
        QCOMPARE(shown.section.focusWidget(), &child<QPushButton>(shown.section, "checkButton"));
    }

    void cancels()
    {
        Shown shown;
        bool isFilled = false; // So much that it is not read before anybody can cancel.
        shown.app.receiver().writer()->apply(
            [](storage::Database &db) {
                return storage::execute(
                    db,
                    u"INSERT INTO quarantine (delivery_id, received_at, reason, codec, body) WITH RECURSIVE "
                    "n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                    "SELECT i, 1, 'not-json', 0, zeroblob(5000) FROM n"_qs);
            },
            this, [&isFilled](const Result<void> &filled) { isFilled = filled.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isFilled, kWidgetPatienceMs);
        click(shown.section, "checkButton");
        click(shown.section, "databaseCancel");
        QTRY_COMPARE_WITH_TIMEOUT(shown.text("databaseMessage"),
                                  u"Cancelled; the database was not read to its end."_qs, kWidgetPatienceMs);
    }

    void restoresWhatIsChosen()
    {
        Shown shown;
        QCOMPARE(shown.app.signIn(Guest()), 200);
        QVERIFY(!shown.said("backupButton").isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(shown.section, "restoreButton").isEnabled(),
                                 kWidgetPatienceMs);
        const QSignalSpy prepared(&shown.keeping(), &service::Safekeeping::restorationPrepared);
        click(shown.section, "restoreButton");
        auto &dialog = child<RestoreDialog>(shown.section, "restoreDialog");
        auto &list = child<QTreeWidget>(dialog, "backupList");
        QCOMPARE(list.topLevelItemCount(), 1);
        QCOMPARE(list.topLevelItem(0)->text(1), u"1"_qs);
        QCOMPARE(list.currentItem(), list.topLevelItem(0));
        click(dialog, "chooseButton");
        QVERIFY(child<QMessageBox>(shown.section, "restoreQuestion")
                    .informativeText()
                    .contains(u"No sign-in is lost"_qs));
        QVERIFY(prepared.isEmpty());
        QVERIFY(answerBox(shown.section, "restoreQuestion", u"Restore"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(prepared.size(), 1, kWidgetPatienceMs);
    }

    void anotherFolderTakesTheBackupsAlong()
    {
        Shown shown;
        QVERIFY(!shown.said("backupButton").isEmpty());
        QVERIFY(shown.isIdle());
        const QTemporaryDir drive;
        click(shown.section, "folderButton");
        QVERIFY(chooseFile(shown.section, "backupFolderDialog", drive.path()));
        QVERIFY(QTest::qWaitFor(
            [&shown] { return shown.section.findChild<QMessageBox *>(u"folderQuestion"_qs) != nullptr; },
            kWidgetPatienceMs));
        QVERIFY(answerBox(shown.section, "folderQuestion", u"Keep them there"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(shown.text("databaseMessage"), u"Backups are kept there from now on."_qs,
                                  kWidgetPatienceMs);
        QCOMPARE(shown.app.context().settings.backups.folder, drive.path());
        QCOMPARE(service::BackupSettings::of(shown.app.context().directory).folder, drive.path());
        QCOMPARE(QDir(drive.path()).entryList({u"foyer-*.sqlite"_qs}).size(), 1);
        QVERIFY(shown.isIdle());
        // And back.
        QVERIFY(child<QPushButton>(shown.section, "ownFolderButton").isVisible());
        click(shown.section, "ownFolderButton");
        QVERIFY(answerBox(shown.section, "folderQuestion", u"Keep them there"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>(shown.section, "ownFolderButton").isVisible(),
                                 kWidgetPatienceMs);
        QVERIFY(QDir(drive.path()).entryList({u"foyer-*.sqlite"_qs}).isEmpty());
    }

    void howManyAreKeptIsSaved()
    {
        Shown shown;
        auto &box = child<QSpinBox>(shown.section, "keptBox");
        box.setFocus();
        box.setValue(14);
        QTest::keyClick(&box, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(service::BackupSettings::of(shown.app.context().directory).kept, 14,
                                  kWidgetPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.keeping().settings().kept, 14, kWidgetPatienceMs);
    }

    void withoutAReceiverNothingCanBeDone()
    {
        TestApp app;
        app.context().receiver = nullptr;
        DatabaseSection section;
        section.setContext(app.context());
        section.show();
        QVERIFY(!child<QPushButton>(section, "backupButton").isEnabled());
        QVERIFY(!child<QPushButton>(section, "restoreButton").isEnabled());
    }
};

QTEST_MAIN(TestDatabaseSection)
#include "tst_databasesection.moc"
