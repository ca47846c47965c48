// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/picturefile.h"
#include "app/venues/reportdialog.h"
#include "app/venues/reportjob.h"
#include "appsignins.h"
#include "widgethands.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QTimer>
#include <QXmlStreamReader>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

const QString kHostile = u"<b>Café</b> & \"Sons\" שלום"_qs;

/// Four weeks by days, each with something of everything.
VenueReport makeReport(const QString &venue)
{
    VenueReport report;
    report.venue = venue;
    VenueNumbers &numbers = report.numbers;
    const DayNumber from = dayNumber({2026, 11, 2});
    numbers.range = {from, from + 27};
    numbers.earlier.days = 28;
    numbers.visitsBefore = 0;
    for (int i = 0; i < 28; ++i) {
        const storage::VisitCounts counts{100 + 7 * (i % 7), 40, 170};
        numbers.bars.append({.start = from + i, .counts = counts, .visitors = counts.visits});
        numbers.earlier.counts.append({90 + 9 * (i % 7), 30, 150});
        numbers.sums.visits += counts.visits;
        numbers.sums.newVisits += counts.newVisits;
        numbers.sums.signIns += counts.signIns;
        *numbers.visitsBefore += numbers.earlier.counts.last().visits;
    }
    for (size_t day = 0; day < 7; ++day) {
        for (size_t hour = 7; hour < 22; ++hour)
            numbers.weekHours[day][hour].visits = qint64(day * hour);
    }
    numbers.traits.byAge = {400, 10, 500, 900, 600, 300, 200, 100};
    numbers.traits.byGender = {500, 1'300, 1'100, 111};
    numbers.traits.byProvider = {5, 900, 800, 700, 60, 50, 40, 30, 20, 10, 1};
    numbers.traits.byDevice = {5, 900, 800, 700, 60, 50, 40, 30};
    numbers.frequencies = {900, 400, 300, 200, 100, 50, 25, 12, 6, 70};
    return report;
}

constexpr std::array kPictures{Picture::All, Picture::Visits, Picture::Hours, Picture::Shares};

/// How many pages a PDF has.
int pagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QString text = QString::fromLatin1(file.readAll());
    int pages = 0;
    const QRegularExpression page(u"/Type\\s*/Page\\b"_qs);
    for (auto found = page.globalMatch(text); found.hasNext(); found.next())
        ++pages;
    return text.startsWith(u"%PDF-"_qs) ? pages : -1;
}

QList<ReportedVenue> manyVenues(int count)
{
    QList<ReportedVenue> venues{{std::nullopt, u"All venues"_qs}};
    for (int i = 1; i <= count; ++i)
        venues.append({i, u"Venue %1"_qs.arg(i)});
    return venues;
}

Result<int> resultOf(ReportJob &job, const std::function<void()> &start)
{
    std::optional<Result<int>> result;
    QObject::connect(&job, &ReportJob::finished, &job,
                     [&result](const Result<int> &pages) { result = pages; });
    start();
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 4 * kWidgetPatienceMs))
        return Error{ErrorCode::Internal, u"it did not finish"_qs};
    return *result;
}

} // namespace

class TestVenueReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theHeadingSaysWhatIsCompared()
    {
        VenueReport report = makeReport(u"Lobby"_qs);
        QCOMPARE(report.periodText(), u"2 Nov – 29 Nov 2026, compared with 5 Oct – 1 Nov 2026"_qs);
        report.numbers.visitsBefore.reset();
        QCOMPARE(report.periodText(), u"2 Nov – 29 Nov 2026"_qs);
    }

    /// On white, at twice the size, whatever the window looks like.
    void aPictureIsTheSameInEveryTheme()
    {
        Theme theme;
        const VenueReport report = makeReport(u"Lobby"_qs);
        for (const Picture picture : kPictures) {
            theme.choose(ThemeChoice::Dark);
            const QImage dark =
                pictureImage(picture, report, Shares::Age, QApplication::font(), Qt::LeftToRight);
            theme.choose(ThemeChoice::Light);
            const QImage light =
                pictureImage(picture, report, Shares::Age, QApplication::font(), Qt::LeftToRight);
            QCOMPARE(dark, light);
            QCOMPARE(light.size(),
                     VenueReportPainter::sizeOf(picture, report, QApplication::font()).toSize() * 2);
            QCOMPARE(light.pixelColor(0, 0), QColor(Qt::white));
            const QColor accent = picture == Picture::Hours || picture == Picture::Shares
                                      ? theme.palette().accent
                                      : theme.palette().chartNew;
            bool hasColor = false;
            for (int y = 0; y < light.height() && !hasColor; ++y) {
                for (int x = 0; x < light.width() && !hasColor; ++x)
                    hasColor = light.pixelColor(x, y) == accent;
            }
            QVERIFY(hasColor);
        }
    }

    void hostileNamesAreText()
    {
        for (const QString &name : {kHostile, QString(10'000, u'W'), QString()}) {
            for (const Picture picture : kPictures) {
                // From left to right, as its parts are text by themselves where it turns.
                const auto direction = name == kHostile ? Qt::LeftToRight : Qt::RightToLeft;
                const QByteArray svg =
                    pictureSvg(picture, makeReport(name), Shares::Gender, QApplication::font(), direction);
                QString text;
                QXmlStreamReader reader(svg);
                while (!reader.atEnd()) {
                    reader.readNext();
                    if (reader.isCharacters())
                        text += reader.text();
                    QVERIFY(reader.name() != u"b");
                }
                QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
                QVERIFY(text.contains(u"2026"_qs));
                if (name == kHostile)
                    QVERIFY(text.contains(u"<b>Café</b> & \"Sons\""_qs));
            }
        }
    }

    void nothingIsDrawnToo()
    {
        for (const Picture picture : kPictures) {
            const VenueReport nothing;
            QVERIFY(!pictureImage(picture, nothing, Shares::Device, QApplication::font(), Qt::LeftToRight)
                         .isNull());
        }
    }

    void picturesAreSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << u"visits.png"_qs << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"visits.svg"_qs << QByteArray("<?xml");
    }

    void picturesAreSaved()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QWidget window;
        window.show();
        const QTemporaryDir folder;
        savePicture(&window, Picture::Visits, makeReport(kHostile), Shares::Age);
        QVERIFY(chooseFile(window, "pictureFileDialog", folder.filePath(name)));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(name)), kWidgetPatienceMs);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void aPictureThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        const auto written = writeWholeFile(folder.filePath(u"none/visits.png"_qs), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::AccessDenied);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aReportHasAPageForEachVenue()
    {
        TestApp testApp;
        QVERIFY(storeSignIns(testApp, {signInDaysAgo(testApp, 1, 1, kHostile, 0),
                                       signInDaysAgo(testApp, 2, 2, QString(10'000, u'W'), 3)}));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"venues.pdf"_qs);
        const VenueQuestion question{.nowMs = testApp.context().clock.nowMs()};
        ReportJob job(testApp.context().reader, question,
                      {{1, kHostile}, {2, QString(10'000, u'W')}, {3, u"gone"_qs}}, {QApplication::font()});
        QSignalSpy progressed(&job, &ReportJob::progressed);
        const auto pages = resultOf(job, [&] { job.startPdf(path); });
        QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
        QCOMPARE(*pages, 3);
        QCOMPARE(progressed.size(), 3);
        QCOMPARE(pagesOf(path), 3);
    }

    /// A slow disk does not hold up the window.
    void theFileIsWrittenInTheBackground()
    {
        TestApp testApp;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"venues.pdf"_qs);
        const VenueQuestion question{.nowMs = testApp.context().clock.nowMs()};
        ReportJob job(testApp.context().reader, question, manyVenues(1), {QApplication::font()});
        auto *background = QThreadPool::globalInstance();
        const int former = background->maxThreadCount();
        background->setMaxThreadCount(1);
        QSemaphore disk;
        background->start([&disk] { disk.acquire(); });
        const QSignalSpy progressed(&job, &ReportJob::progressed);
        const auto pages = resultOf(job, [&] {
            job.startPdf(path);
            const bool isDrawn = QTest::qWaitFor([&] { return progressed.size() == 2; }, kWidgetPatienceMs);
            QTest::qWait(50);
            const bool isWritten = QFile::exists(path);
            job.cancel(); // Too late.
            disk.release();
            QVERIFY(isDrawn && !isWritten);
        });
        background->setMaxThreadCount(former);
        QVERIFY(pages);
        QCOMPARE(pagesOf(path), 2);
    }

    void aCancelledReportLeavesNoFile()
    {
        TestApp testApp;
        const QTemporaryDir folder;
        const VenueQuestion question{.nowMs = testApp.context().clock.nowMs()};
        ReportJob job(testApp.context().reader, question, manyVenues(200), {QApplication::font()});
        connect(&job, &ReportJob::progressed, &job, [&job](int pages) {
            if (pages == 2) // As the button does: from an event of its own.
                QTimer::singleShot(0, &job, &ReportJob::cancel);
        });
        const auto pages = resultOf(job, [&] { job.startPdf(folder.filePath(u"venues.pdf"_qs)); });
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        TestApp testApp;
        const QTemporaryDir folder;
        const VenueQuestion question{.nowMs = testApp.context().clock.nowMs()};
        ReportJob job(testApp.context().reader, question, manyVenues(1), {QApplication::font()});
        const auto pages = resultOf(job, [&] { job.startPdf(folder.filePath(u"none/venues.pdf"_qs)); });
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::AccessDenied);
    }

    void theDialogWritesThePdf()
    {
        TestApp testApp;
        QVERIFY(storeSignIns(testApp, {signInDaysAgo(testApp, 1, 1, kHostile, 0)}));
        const VenueQuestion question{.nowMs = testApp.context().clock.nowMs()};
        QWidget window;
        auto *dialog = new ReportDialog(testApp.context().reader, question, manyVenues(4), 0, &window);
        dialog->open();
        QCOMPARE(child<QLabel>(*dialog, "pagesLabel").text(), u"1 pages"_qs);
        child<QRadioButton>(*dialog, "allButton").click();
        QCOMPARE(child<QLabel>(*dialog, "pagesLabel").text(), u"4 pages"_qs);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"venues.pdf"_qs);
        click(*dialog, "pdfButton");
        QVERIFY(chooseFile(*dialog, "reportFileDialog", path));
        auto &said = child<QLabel>(*dialog, "resultLabel");
        QTRY_VERIFY_WITH_TIMEOUT(said.isVisible(), kWidgetPatienceMs);
        QCOMPARE(said.text(), u"4 pages written to venues.pdf"_qs);
        QCOMPARE(pagesOf(path), 4);
        QVERIFY(child<QPushButton>(*dialog, "folderButton").isVisible());
        click(*dialog, "cancelButton"); // It says Close now.
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(TestVenueReport)
#include "tst_venuereport.moc"
