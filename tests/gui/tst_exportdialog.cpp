// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportdialog.h"

#include "app/exporting/exportjob.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

const Guest kAmelia{.id = 1};
const Guest kFormula{.id = 2, .firstName = u"=1+1"_qs, .venueId = 20, .venueName = u"Quayside Café"_qs};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Shown
{
    explicit Shown(TestApp &testApp) : dialog(testApp.context()) { dialog.show(); }

    [[nodiscard]] QString text(const char *label) const { return child<QLabel>(dialog, label).text(); }

    [[nodiscard]] bool counts(const QString &words) const
    {
        return QTest::qWaitFor([this, words] { return text("countLabel") == words; }, kWidgetPatienceMs);
    }

    /// Exports to \a path, and waits for what becomes of it.
    [[nodiscard]] bool exports(const QString &path) const
    {
        click(dialog, "exportButton");
        return chooseFile(dialog, "exportFileDialog", path) &&
               QTest::qWaitFor([this] { return child<QLabel>(dialog, "resultLabel").isVisible(); },
                               kWidgetPatienceMs);
    }

    ExportDialog dialog;
};

/// Runs \a job to its end.
Result<qint64> resultOf(ExportJob &job)
{
    std::optional<Result<qint64>> result;
    QObject::connect(&job, &ExportJob::finished, &job,
                     [&result](const Result<qint64> &answer) { result = answer; });
    job.start();
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, kWidgetPatienceMs))
        return Error{ErrorCode::Internal, u"it did not finish"_qs};
    return *result;
}

/// Fills the database with \a count sign-ins, without the network.
void fill(TestApp &testApp, int count)
{
    std::atomic_int stored = 0;
    const qint64 now = testApp.context().clock.nowMs();
    for (int i = 0; i < count; ++i) {
        SignIn signIn;
        signIn.authenticatedMs = now - i * 1000LL;
        signIn.visitorId = i + 1;
        signIn.venue.id = 10;
        signIn.venue.name = u"Lobby"_qs;
        Delivery delivery;
        delivery.receivedMs = now;
        delivery.receivedTick = std::chrono::steady_clock::now().time_since_epoch().count();
        delivery.body = "{}";
        delivery.payload = signIn;
        testApp.receiver().writer()->submit(std::move(delivery),
                                            [&stored](const StoreAnswer &) { ++stored; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(stored.load(), count, kWidgetPatienceMs);
}

} // namespace

class TestExportDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void writesTheLine()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kFormula), 200);
        Shown shown(testApp);
        shown.dialog.setKind(exporting::ExportKind::SignIns);
        QVERIFY(shown.counts(u"2 rows"_qs));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"guests.csv"_qs);
        QVERIFY(shown.exports(path));
        QCOMPARE(shown.text("resultLabel"), u"2 rows written to guests.csv"_qs);
        QVERIFY(child<QPushButton>(shown.dialog, "folderButton").isVisible());
        const QByteArray csv = contentOf(path);
        QVERIFY(csv.startsWith("time_utc,venue_id,venue_name,visitor_id,first_name,"));
        QVERIFY(csv.contains(",10,Harbour Hotel,1,Amelia,Hart,"));
        QVERIFY(csv.contains(",'=1+1,"));
        QCOMPARE(csv.count("\r\n"), 3);
    }

    void writesAsChosen()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kFormula), 200);
        Shown shown(testApp);
        shown.dialog.setKind(exporting::ExportKind::SignIns);
        child<QComboBox>(shown.dialog, "delimiterBox").setCurrentIndex(1);
        child<QCheckBox>(shown.dialog, "bomCheck").setChecked(true);
        child<QCheckBox>(shown.dialog, "neutraliseCheck").setChecked(false);
        click(shown.dialog, "chosenVenuesButton");
        QCOMPARE(shown.text("countLabel"), u"Tick at least one venue."_qs);
        QVERIFY(!child<QPushButton>(shown.dialog, "exportButton").isEnabled());
        auto &venues = child<QListWidget>(shown.dialog, "venueList");
        QTRY_COMPARE(venues.count(), 2);
        venues.findItems(u"Quayside Café"_qs, Qt::MatchExactly).first()->setCheckState(Qt::Checked);
        QVERIFY(shown.counts(u"1 rows"_qs));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"guests.csv"_qs);
        QVERIFY(shown.exports(path));
        const QByteArray csv = contentOf(path);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFtime_utc;venue_id;"));
        QVERIFY(csv.contains(";=1+1;"));
        QVERIFY(!csv.contains("Amelia"));
    }

    void theDaysLimitTheRows()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        QVERIFY(shown.counts(u"1 rows"_qs));
        child<QCheckBox>(shown.dialog, "toCheck").setChecked(true);
        auto &to = child<QDateEdit>(shown.dialog, "toDate");
        to.setDate(to.date().addDays(-10));
        QVERIFY(shown.counts(u"0 rows"_qs));
        QVERIFY(!child<QPushButton>(shown.dialog, "exportButton").isEnabled());
        child<QCheckBox>(shown.dialog, "fromCheck").setChecked(true);
        child<QDateEdit>(shown.dialog, "fromDate").setDate(to.date().addDays(1));
        QVERIFY(shown.text("countLabel").contains(u"after the last"_qs));
    }

    void theDelimiterFollowsTheLocale()
    {
        TestApp testApp;
        QCOMPARE(child<QComboBox>(Shown(testApp).dialog, "delimiterBox").currentIndex(), 0);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(child<QComboBox>(Shown(testApp).dialog, "delimiterBox").currentIndex(), 1);
    }

    void cancelLeavesNoFile()
    {
        TestApp testApp;
        fill(testApp, 5'000);
        Shown shown(testApp);
        shown.dialog.setKind(exporting::ExportKind::SignIns);
        QVERIFY(shown.counts(u"5,000 rows"_qs));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"guests.csv"_qs);
        click(shown.dialog, "exportButton");
        QVERIFY(chooseFile(shown.dialog, "exportFileDialog", path));
        QVERIFY(shown.dialog.findChild<ExportJob *>());
        click(shown.dialog, "cancelButton");
        QTRY_COMPARE(shown.text("resultLabel"), u"Cancelled; no file was written."_qs);
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(QDir(folder.path()).isEmpty());
        // And it can be done after all.
        QVERIFY(shown.counts(u"5,000 rows"_qs));
        QVERIFY(shown.exports(path));
        QTRY_COMPARE(shown.text("resultLabel"), u"5,000 rows written to guests.csv"_qs);
        QCOMPARE(contentOf(path).count("\r\n"), 5'001);
    }

    void aCancelledJobKeepsTheOldFile()
    {
        TestApp testApp;
        fill(testApp, 5'000);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"guests.csv"_qs);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") == 8);
        old.close();
        ExportJob job(testApp.context().database, {.kind = exporting::ExportKind::SignIns}, path);
        job.cancel();
        const auto result = resultOf(job);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("precious"));
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const QTemporaryDir folder;
        ExportJob job(testApp.context().database, {}, folder.filePath(u"missing/guests.csv"_qs));
        const auto result = resultOf(job);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AccessDenied);
        QVERIFY(!result.error().message.isEmpty());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
