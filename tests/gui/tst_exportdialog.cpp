// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportdialog.h"

#include "app/exporting/exportjob.h"
#include "app/exporting/previewtable.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QUrl>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

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
    explicit Shown(TestApp &testApp, const ExportRequest &request = {}) : dialog(testApp.context(), request)
    {
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog is not active");
    }

    [[nodiscard]] QString text(const char *label) const { return child<QLabel>(dialog, label).text(); }

    /// Exports to \a path, and waits for what becomes of it.
    [[nodiscard]] bool exports(const QString &path) const
    {
        click(dialog, "exportButton");
        return chooseFile(dialog, "exportFileDialog", path) &&
               QTest::qWaitFor([this] { return child<QLabel>(dialog, "resultLabel").isVisible(); },
                               kWidgetPatienceMs);
    }

    /// Begins with \a words, whatever is said of the size.
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([this, words] { return text("countLabel").startsWith(words); },
                               kWidgetPatienceMs);
    }

    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] { return child<QPushButton>(dialog, "exportButton").isEnabled(); },
                               kWidgetPatienceMs);
    }

    void chooseKind(const QString &kind) const { choose("kindBox", kind); }

    /// By keys.
    void choose(const char *name, const QString &text) const
    {
        auto &box = child<QComboBox>(dialog, name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        while (box.currentText() != text && box.currentIndex() + 1 < box.count())
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentText(), text);
    }

    [[nodiscard]] QListWidgetItem *venue(const QString &name) const
    {
        const auto &list = child<QListWidget>(dialog, "venueList");
        if (!QTest::qWaitFor([&list] { return list.count() > 0; }, kWidgetPatienceMs))
            return nullptr;
        return list.findItems(name, Qt::MatchExactly).value(0);
    }

    [[nodiscard]] QListWidget &columns() const { return child<QListWidget>(dialog, "columnList"); }

    [[nodiscard]] QStringList previewHeader() const
    {
        const auto &table = child<PreviewTable>(dialog, "previewTable");
        QStringList names;
        for (int column = 0; column < table.columnCount(); ++column)
            names.append(table.horizontalHeaderItem(column)->text());
        return names;
    }

    [[nodiscard]] QStringList previewRow(int row) const
    {
        const auto &table = child<PreviewTable>(dialog, "previewTable");
        QStringList cells;
        for (int column = 0; column < table.columnCount() && row < table.rowCount(); ++column)
            cells.append(table.item(row, column)->text());
        return cells;
    }

    /// Exports into a folder that goes again; what was written.
    [[nodiscard]] QByteArray exported() const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"guests.csv"_qs);
        return isReady() && exports(path) ? contentOf(path) : QByteArray();
    }

    ExportDialog dialog;
};

/// Ticks or unticks an item as a person does: with its box.
void toggle(const QListWidget &list, QListWidgetItem *item)
{
    QVERIFY(item != nullptr);
    const QRect row = list.visualItemRect(item);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
}

/// Types \a name into the input dialog of that name.
bool answerName(const QWidget &parent, const char *dialog, const QString &name)
{
    auto *question = parent.findChild<QInputDialog *>(QString::fromLatin1(dialog));
    if (question == nullptr)
        return false;
    const QPointer<QInputDialog> watched(question);
    auto *edit = question->findChild<QLineEdit *>();
    edit->setText(name);
    QTest::keyClick(edit, Qt::Key_Return);
    return QTest::qWaitFor([&watched] { return watched.isNull(); }, kWidgetPatienceMs);
}

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

/// No file may grow beyond some hundred kB while this lives.
class SmallFiles
{
public:
    SmallFiles()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit small{100'000, m_former.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }

    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_former); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_former{};
};

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

/// Takes what would be opened in another program.
class UrlCatcher final : public QObject
{
    Q_OBJECT
public:
    QUrl url;

public Q_SLOTS:

    void take(const QUrl &opened) { url = opened; }
};

class TestExportDialog final : public QObject
{
    Q_OBJECT
public:
    /// The computer's locale, before anything asks for it, as it does not change.
    static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

private Q_SLOTS:

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void writesTheLine()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kFormula), 200);
        const Shown shown(testApp, {.kind = exporting::ExportKind::SignIns});
        QVERIFY(shown.says(u"2 rows, "_qs));
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
        const Shown shown(testApp, {.kind = exporting::ExportKind::SignIns});
        child<QComboBox>(shown.dialog, "delimiterBox").setCurrentIndex(1);
        click(shown.dialog, "bomCheck");
        click(shown.dialog, "neutraliseCheck");
        click(shown.dialog, "chosenVenuesButton");
        QCOMPARE(shown.text("countLabel"), u"Tick at least one venue."_qs);
        QVERIFY(!child<QPushButton>(shown.dialog, "exportButton").isEnabled());
        toggle(child<QListWidget>(shown.dialog, "venueList"), shown.venue(u"Quayside Café"_qs));
        QVERIFY(shown.says(u"1 rows, "_qs));
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
        QVERIFY(shown.says(u"1 rows, "_qs));
        click(shown.dialog, "toCheck");
        auto &to = child<QDateEdit>(shown.dialog, "toDate");
        to.setDate(to.date().addDays(-10));
        QVERIFY(shown.says(u"No rows: nothing matches."_qs));
        QVERIFY(!child<QPushButton>(shown.dialog, "exportButton").isEnabled());
        click(shown.dialog, "fromCheck");
        child<QDateEdit>(shown.dialog, "fromDate").setDate(to.date().addDays(1));
        QVERIFY(shown.text("countLabel").contains(u"after the last"_qs));
    }

    /// Not Foyer's language: the file is for the computer's spreadsheet.
    void theDelimiterFollowsTheComputer()
    {
        TestApp testApp;
        QCOMPARE(child<QComboBox>(Shown(testApp).dialog, "delimiterBox").currentIndex(), 0);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(child<QComboBox>(Shown(testApp).dialog, "delimiterBox").currentIndex(), 0);
    }

    void cancelLeavesNoFile()
    {
        TestApp testApp;
        fill(testApp, 5'000);
        const Shown shown(testApp, {.kind = exporting::ExportKind::SignIns});
        QVERIFY(shown.says(u"5,000 rows, about "_qs));
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
        QVERIFY(shown.says(u"5,000 rows, about "_qs));
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

    void aDiskThatIsFullIsSaid()
    {
        TestApp testApp;
        fill(testApp, 5'000);
        const QTemporaryDir folder;
        ExportJob job(testApp.context().database, {.kind = exporting::ExportKind::SignIns},
                      folder.filePath(u"guests.csv"_qs));
        Result<qint64> result = 0;
        {
            const SmallFiles limit;
            result = resultOf(job);
        }
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::StorageFull);
        QVERIFY(result.error().message.contains(u"room on the disk"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const QTemporaryDir folder;
        const Shown shown(testApp);
        QVERIFY(shown.isReady());
        click(shown.dialog, "exportButton");
        Q_EMIT shown.dialog.findChild<QFileDialog *>(u"exportFileDialog"_qs)
            ->fileSelected(folder.filePath(u"missing/guests.csv"_qs));
        QTRY_VERIFY(shown.text("resultLabel").contains(u"cannot be written there"));
        QCOMPARE(child<QLabel>(shown.dialog, "resultLabel").property("tone").toString(), u"bad"_qs);
        QVERIFY(!child<QPushButton>(shown.dialog, "folderButton").isVisible());
        QVERIFY(shown.isReady());
        // Neither does a file take the place of something else.
        const QString pipe = folder.filePath(u"pipe"_qs);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        ExportJob toPipe(testApp.context().database, {}, pipe);
        const auto toPipeResult = resultOf(toPipe);
        QVERIFY(!toPipeResult);
        QVERIFY(toPipeResult.error().message.contains(u"“pipe” is not a file."));
        QVERIFY(!QFileInfo(pipe).isFile());
        ExportJob job(testApp.context().database, {}, folder.filePath(u"missing/guests.csv"_qs));
        const auto result = resultOf(job);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AccessDenied);
        QVERIFY(!result.error().message.isEmpty());
    }

    void thePreviewIsWhatIsWritten()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kFormula), 200);
        QCOMPARE(testApp.signIn({.id = 3, .firstName = u"a,\"b\"\nc"_qs}), 200);
        const Shown shown(testApp);
        QVERIFY(shown.isReady());
        QCOMPARE(shown.previewHeader().first(3),
                 (QStringList{u"visitor_id"_qs, u"first_name"_qs, u"last_name"_qs}));
        QCOMPARE(shown.previewRow(0).first(3), (QStringList{u"1"_qs, u"Amelia"_qs, u"Hart"_qs}));
        QCOMPARE(shown.previewRow(1).at(1), u"'=1+1"_qs);
        QCOMPARE(shown.previewRow(2).at(1), u"\"a,\"\"b\"\"↵c\""_qs);
        click(shown.dialog, "neutraliseCheck");
        QTRY_COMPARE(shown.previewRow(1).at(1), u"=1+1"_qs);
        QVERIFY(!shown.text("neutraliseNote").isEmpty());
    }

    void saysTheSizeBeforeItStarts()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        QVERIFY(shown.isReady());
        const QString said = shown.text("countLabel");
        const QByteArray csv = shown.exported();
        QVERIFY(!csv.isEmpty());
        QCOMPARE(said,
                 u"1 rows, "_qs + QLocale().formattedDataSize(csv.size(), 1, QLocale::DataSizeSIFormat));
    }

    void columnsAreChosenAndOrdered()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        Shown shown(testApp, {.kind = exporting::ExportKind::Visits});
        auto &columns = shown.columns();
        QVERIFY(shown.isReady());
        click(shown.dialog, "columnNoneButton");
        QCOMPARE(shown.text("countLabel"), u"Tick at least one column."_qs);
        QVERIFY(!child<QPushButton>(shown.dialog, "exportButton").isEnabled());
        toggle(columns, columns.findItems(u"Venue"_qs, Qt::MatchExactly).value(0));
        toggle(columns, columns.findItems(u"Sign-ins"_qs, Qt::MatchExactly).value(0));
        // Buttons,
        columns.setCurrentRow(columns.count() - 1);
        QVERIFY(!child<QPushButton>(shown.dialog, "columnDownButton").isEnabled());
        for (int i = 1; i < columns.count(); ++i)
            click(shown.dialog, "columnUpButton");
        QVERIFY(!child<QPushButton>(shown.dialog, "columnUpButton").isEnabled());
        QCOMPARE(shown.exported(), QByteArray("sign_ins,venue_name\r\n1,Harbour Hotel\r\n"));
        // keys,
        shown.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        columns.setFocus();
        for (int i = 1; i < columns.count(); ++i)
            QTest::keyClick(&columns, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(shown.previewHeader(), (QStringList{u"venue_name"_qs, u"sign_ins"_qs}));
        QTest::keyClick(&columns, Qt::Key_Space);
        QTRY_COMPARE(shown.previewHeader(), QStringList{u"venue_name"_qs});
        QTest::keyClick(&columns, Qt::Key_Space);
        // and what a drag comes to.
        QVERIFY(columns.model()->moveRow({}, columns.count() - 1, {}, 0));
        QTRY_COMPARE(shown.previewHeader(), (QStringList{u"sign_ins"_qs, u"venue_name"_qs}));
        click(shown.dialog, "columnResetButton");
        QTRY_COMPARE(shown.previewHeader().size(), columns.count());
        QCOMPARE(shown.previewHeader().first(), u"venue_id"_qs);
        click(shown.dialog, "columnDownButton");
        QTRY_COMPARE(shown.previewHeader().at(1), u"venue_id"_qs);
    }

    void everyKindIsWritten()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        const auto &box = child<QComboBox>(shown.dialog, "kindBox");
        QCOMPARE(box.count(), 5);
        for (const auto &[kind, header] :
             {std::pair(u"Sign-ins"_qs, "time_utc,venue_id,"),
              std::pair(u"Visits"_qs, "venue_id,venue_name,visitor_id,"),
              std::pair(u"Venues by day"_qs, "venue_id,venue_name,day,visits,new_visits,"),
              std::pair(u"Deliveries"_qs, "time_utc,outcome,"), std::pair(u"Visitors"_qs, "visitor_id,")}) {
            shown.chooseKind(kind);
            QVERIFY(!shown.isReady() || !shown.text("kindNote").isEmpty());
            const QByteArray csv = shown.exported();
            QVERIFY2(csv.startsWith(header), csv.constData());
            QCOMPARE(csv.count("\r\n"), 2);
        }
    }

    void datesAreWrittenAsHere()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp, {.kind = exporting::ExportKind::VenueDays});
        QVERIFY(shown.isReady());
        auto &dates = child<QComboBox>(shown.dialog, "datesBox");
        dates.setFocus();
        QTest::keyClick(&dates, Qt::Key_Down);
        static const QRegularExpression british(u"^\\d\\d/\\d\\d/\\d{4}$"_qs);
        QTRY_VERIFY(british.match(shown.previewRow(0).value(2)).hasMatch());
    }

    void exportsWhatThePageShows()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kFormula), 200);
        const ExportRequest request{.kind = exporting::ExportKind::Visitors,
                                    .filter = {.visitors = {.text = u"amelia hart"_qs}},
                                    .words = {u"Search: amel\u202E\n"_qs, u"Harbour Hotel"_qs}};
        const Shown shown(testApp, request);
        QVERIFY(shown.says(u"1 rows"_qs));
        QVERIFY(child<QRadioButton>(shown.dialog, "asOnPageButton").isChecked());
        QCOMPARE(shown.text("pageWords"), u"Search: amel  · Harbour Hotel"_qs);
        QVERIFY(!child<QCheckBox>(shown.dialog, "fromCheck").isEnabled());
        QVERIFY(!shown.exported().contains("=1+1"));
        // Venues by day know of no visitors; their page's filter comes back with kinds that do.
        shown.chooseKind(u"Venues by day"_qs);
        QVERIFY(shown.says(u"2 rows"_qs));
        QVERIFY(!child<QRadioButton>(shown.dialog, "asOnPageButton").isEnabled());
        QVERIFY(shown.text("pageWords").contains(u"cannot be limited"));
        shown.chooseKind(u"Sign-ins"_qs);
        QVERIFY(shown.says(u"1 rows"_qs));
        click(shown.dialog, "allVenuesButton");
        QVERIFY(shown.says(u"2 rows"_qs));
        click(shown.dialog, "asOnPageButton");
        QVERIFY(shown.says(u"1 rows"_qs));
    }

    void aPageThatShowsAllOffersNothing()
    {
        TestApp testApp;
        const Shown shown(testApp);
        QVERIFY(!child<QRadioButton>(shown.dialog, "asOnPageButton").isVisible());
        QVERIFY(shown.says(u"No rows"_qs));
        QVERIFY(!child<QPushButton>(shown.dialog, "exportButton").isEnabled());
    }

    void presetsKeepWhatWasChosen()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        QCOMPARE(testApp.signIn(kFormula), 200);
        {
            const Shown shown(testApp, {.kind = exporting::ExportKind::Visits,
                                        .filter = {.visitors = {.text = u"Amelia Secret"_qs}}});
            QTRY_VERIFY(child<QPushButton>(shown.dialog, "savePresetButton").isEnabled());
            QVERIFY(!child<QPushButton>(shown.dialog, "renamePresetButton").isEnabled());
            click(shown.dialog, "columnResetButton");
            toggle(shown.columns(), shown.columns().item(0));
            click(shown.dialog, "columnDownButton");
            child<QComboBox>(shown.dialog, "delimiterBox").setCurrentIndex(2);
            child<QComboBox>(shown.dialog, "datesBox").setCurrentIndex(1);
            click(shown.dialog, "bomCheck");
            click(shown.dialog, "neutraliseCheck");
            click(shown.dialog, "savePresetButton");
            QVERIFY(answerName(shown.dialog, "savePresetDialog", u"All of them"_qs));
            click(shown.dialog, "chosenVenuesButton");
            toggle(child<QListWidget>(shown.dialog, "venueList"), shown.venue(u"Quayside Café"_qs));
            click(shown.dialog, "savePresetButton");
            QVERIFY(answerName(shown.dialog, "savePresetDialog", u"Monthly"_qs));
            QCOMPARE(child<QComboBox>(shown.dialog, "presetBox").currentText(), u"Monthly"_qs);
            QTRY_VERIFY(
                contentOf(testApp.context().directory.filePath(u"exports.ini"_qs)).contains("Monthly"));
        }
        QVERIFY(!contentOf(testApp.context().directory.filePath(u"exports.ini"_qs)).contains("Secret"));

        const Shown shown(testApp);
        auto &box = child<QComboBox>(shown.dialog, "presetBox");
        QTRY_COMPARE(box.count(), 3);
        shown.choose("presetBox", u"Monthly"_qs);
        QCOMPARE(child<QComboBox>(shown.dialog, "kindBox").currentText(), u"Visits"_qs);
        QTRY_COMPARE(shown.previewHeader().value(0), u"venue_name"_qs);
        const QByteArray csv = shown.exported();
        QVERIFY2(csv.startsWith("\xEF\xBB\xBFvenue_name\tvisitor_id\tday\tfirst_sign_in_local\t"),
                 csv.constData());
        QVERIFY(csv.contains("Quayside"));
        QVERIFY(!csv.contains("Harbour"));

        click(shown.dialog, "renamePresetButton");
        QVERIFY(answerName(shown.dialog, "renamePresetDialog", u"Weekly"_qs));
        QCOMPARE(box.currentText(), u"Weekly"_qs);
        const auto file = [&testApp] {
            return contentOf(testApp.context().directory.filePath(u"exports.ini"_qs));
        };
        QTRY_VERIFY(file().contains("Weekly") && !file().contains("Monthly"));
        click(shown.dialog, "deletePresetButton");
        QCOMPARE(box.count(), 2);
        QTRY_VERIFY(!file().contains("Weekly") && file().contains("All of them"));
    }

    void aPresetKeepsNoVenueOfThePage()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const QString file = testApp.context().directory.filePath(u"exports.ini"_qs);
        const Shown shown(testApp, {.kind = exporting::ExportKind::SignIns, .filter = {.venueIds = {10}}});
        QTRY_VERIFY(child<QPushButton>(shown.dialog, "savePresetButton").isEnabled());
        QVERIFY(child<QRadioButton>(shown.dialog, "asOnPageButton").isChecked());
        click(shown.dialog, "savePresetButton");
        QVERIFY(answerName(shown.dialog, "savePresetDialog", u"Monthly"_qs));
        QTRY_COMPARE(loadPresets(file).size(), 1);
        QVERIFY(loadPresets(file).first().options.filter == storage::ExportFilter());
    }

    /// Such as a newer Foyer has written.
    void presetsThatCannotBeReadAreKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"exports.ini"_qs);
        QFile newer(file);
        QVERIFY(newer.open(QIODevice::WriteOnly));
        newer.write("[presets]\n1\\name=Newer\n1\\what=weather\n1\\of\\day=today\n2\\name=Other\n"
                    "2\\what=moods\nsize=2\n");
        newer.close();
        const ExportPreset good{u"Good"_qs, {.columns = {"email"}}};
        QVERIFY(savePresets(file, {good}));
        QCOMPARE(loadPresets(file), QList<ExportPreset>{good});
        QVERIFY2(contentOf(file).contains("weather") && contentOf(file).contains("moods") &&
                     contentOf(file).contains("day=today"),
                 contentOf(file).constData());
        // Whoever saves under its name replaces it.
        QVERIFY(savePresets(file, {good, {u"Other"_qs, {.columns = {"email"}}}}));
        QCOMPARE(loadPresets(file).size(), 2);
        QVERIFY(contentOf(file).contains("weather") && !contentOf(file).contains("moods"));
    }

    void rowsHoldLargeText()
    {
        const QFont former = QApplication::font();
        auto font = former;
        font.setPointSizeF(2 * std::max(font.pointSizeF(), 9.75));
        QApplication::setFont(font);
        {
            TestApp testApp;
            QCOMPARE(testApp.signIn(kAmelia), 200);
            const Shown shown(testApp);
            QVERIFY(shown.venue(u"Harbour Hotel"_qs));
            QVERIFY(shown.isReady());
            for (const char *name : {"columnList", "venueList"}) {
                const auto &list = child<QListWidget>(shown.dialog, name);
                QVERIFY(list.visualItemRect(list.item(0)).height() >= list.fontMetrics().height());
            }
            const auto &preview = child<PreviewTable>(shown.dialog, "previewTable");
            QVERIFY(preview.rowHeight(0) >= preview.fontMetrics().height());
        }
        QApplication::setFont(former);
    }

    void aPresetOfAVenueThatIsGoneSaysSo()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        exporting::ExportOptions options{.columns = {"visitor_id"}};
        options.filter.venueIds = {10, 4711};
        exporting::ExportOptions gone = options;
        gone.filter.venueIds = {4711};
        QVERIFY(savePresets(testApp.context().directory.filePath(u"exports.ini"_qs),
                            {{u"Gone"_qs, gone}, {u"Partly"_qs, options}}));
        const Shown shown(testApp);
        auto &box = child<QComboBox>(shown.dialog, "presetBox");
        QTRY_COMPARE(box.count(), 3);
        QVERIFY(shown.isReady());
        shown.choose("presetBox", u"Partly"_qs);
        QVERIFY(shown.says(u"1 rows"_qs));
        QVERIFY(child<QLabel>(shown.dialog, "remarkLabel").isVisible());
        QCOMPARE(shown.text("remarkLabel"), u"1 of the preset's venues are no longer there."_qs);
        shown.choose("presetBox", u"Gone"_qs);
        QCOMPARE(shown.text("countLabel"),
                 u"The preset's venues are no longer there. Tick at least one venue."_qs);
        QVERIFY(!child<QPushButton>(shown.dialog, "exportButton").isEnabled());
    }

    void presetsThatCannotBeReadAreLeftOut()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"exports.ini"_qs);
        QVERIFY(loadPresets(file).isEmpty());
        const ExportPreset good{u"Gäste; \"neu\""_qs, {.columns = {"email", "visits"}, .delimiter = '\t'}};
        QVERIFY(savePresets(file, {good, {u"Bad"_qs, {.columns = {"none"}}}, {QString(), {}}}));
        QCOMPARE(loadPresets(file), QList<ExportPreset>{good});
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("[presets\n\0size=9") > 0);
        broken.close();
        QVERIFY(loadPresets(file).isEmpty());
        QVERIFY(!savePresets(folder.filePath(u"missing/folder/exports.ini"_qs), {good}) ||
                QFile::exists(folder.filePath(u"missing/folder/exports.ini"_qs)));
    }

    void privacyModeMasksThePreviewAlone()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        testApp.context().privacy->set(true);
        const Shown shown(testApp, {.kind = exporting::ExportKind::SignIns});
        QVERIFY(shown.isReady());
        const QString row = shown.previewRow(0).join(u' ');
        for (const char *hidden : {"Amelia", "Hart", "@", "1991-03-12", "00-1B-44"})
            QVERIFY2(!row.contains(QLatin1String(hidden)), qPrintable(row));
        QVERIFY(row.contains(u"Harbour Hotel"));
        QVERIFY(child<QLabel>(shown.dialog, "privacyNote").isVisible());
        QVERIFY(shown.exported().contains("Amelia"));
        testApp.context().privacy->set(false);
        QVERIFY(shown.previewRow(0).contains(u"Amelia"_qs));
        QVERIFY(!child<QLabel>(shown.dialog, "privacyNote").isVisible());
    }

    void showsTheFolderAfterwards()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        const QTemporaryDir folder;
        QVERIFY(!child<QPushButton>(shown.dialog, "folderButton").isVisible());
        QVERIFY(shown.isReady() && shown.exports(folder.filePath(u"guests.csv"_qs)));
        UrlCatcher catcher;
        QDesktopServices::setUrlHandler(u"file"_qs, &catcher, "take");
        click(shown.dialog, "folderButton");
        QDesktopServices::unsetUrlHandler(u"file"_qs);
        QCOMPARE(catcher.url.toLocalFile(), folder.path());
    }

    void aDatabaseThatGoesAwayIsSaid()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const QTemporaryDir folder;
        storage::Reader reader({folder.filePath(u"none.sqlite"_qs)});
        AppContext context{.clock = testApp.context().clock,
                           .directory = testApp.context().directory,
                           .database = {folder.filePath(u"none.sqlite"_qs)},
                           .reader = reader,
                           .receiver = nullptr,
                           .settings = {},
                           .theme = testApp.theme(),
                           .secrets = testApp.context().secrets};
        ExportDialog dialog(context);
        dialog.show();
        const auto &label = child<QLabel>(dialog, "countLabel");
        QTRY_VERIFY(label.property("tone") == u"bad"_qs);
        QVERIFY(!label.text().isEmpty());
        QVERIFY(!child<QPushButton>(dialog, "exportButton").isEnabled());
        QCOMPARE(child<PreviewTable>(dialog, "previewTable").rowCount(), 0);

        // And while it is being written.
        ExportJob job(context.database, {}, folder.filePath(u"guests.csv"_qs));
        const auto result = resultOf(job);
        QVERIFY(!result);
        QVERIFY(!result.error().message.isEmpty());
        QVERIFY(!QFile::exists(folder.filePath(u"guests.csv"_qs)));
    }

    void theKeyboardReachesEverything()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const Shown shown(testApp);
        QVERIFY(shown.isReady());
        QTRY_VERIFY(child<QPushButton>(shown.dialog, "savePresetButton").isEnabled());
        child<QComboBox>(shown.dialog, "kindBox").setFocus();
        QStringList met;
        for (int i = 0; i < 30; ++i) {
            const QWidget *focused = shown.dialog.focusWidget();
            QVERIFY(focused != nullptr);
            if (met.contains(focused->objectName()))
                break;
            met.append(focused->objectName());
            QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(met, (QStringList{u"kindBox"_qs, u"savePresetButton"_qs, u"allVenuesButton"_qs,
                                   u"fromCheck"_qs, u"toCheck"_qs, u"columnList"_qs, u"columnDownButton"_qs,
                                   u"columnResetButton"_qs, u"columnNoneButton"_qs, u"delimiterBox"_qs,
                                   u"datesBox"_qs, u"bomCheck"_qs, u"neutraliseCheck"_qs, u"previewTable"_qs,
                                   u"cancelButton"_qs, u"exportButton"_qs}));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
