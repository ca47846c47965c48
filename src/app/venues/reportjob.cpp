// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/reportjob.h"

#include "app/venues/picturefile.h"
#include "domain/background.h"

#include <QDateTime>
#include <QLocale>
#include <QPdfWriter>
#include <QPrinter>
#include <QTimer>

#include <utility>

namespace foyer::app {

namespace {

constexpr int kPdfResolution = 300;
constexpr qreal kUnitsPerInch = 96;

} // namespace

ReportJob::ReportJob(storage::Reader &reader, const VenueQuestion &question, QList<ReportedVenue> venues,
                     const Look &look, QObject *parent)
    : QObject(parent), m_reader(reader), m_question(question), m_venues(std::move(venues)), m_look(look)
{}

ReportJob::~ReportJob() = default;

void ReportJob::startPdf(const QString &fileName)
{
    m_fileName = fileName;
    m_pdf.open(QIODevice::WriteOnly);
    auto writer = std::make_unique<QPdfWriter>(&m_pdf);
    writer->setResolution(kPdfResolution);
    writer->setTitle(tr("Venues"));
    writer->setCreator(QStringLiteral("Foyer"));
    writer->setPageSize(QPageSize(
        QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
    start(std::move(writer));
}

void ReportJob::start(std::unique_ptr<QPagedPaintDevice> device)
{
    m_device = std::move(device);
    m_device->setPageMargins(QMarginsF());
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_device.get())) {
        finish(Error{ErrorCode::Unavailable,
                     tr("The report could not be begun. Check the printer, or save it as a PDF."),
                     {}});
        return;
    }
    readNext();
}

void ReportJob::readNext()
{
    VenueQuestion question = m_question;
    question.venueId = m_venues.at(m_pages).id;
    m_query = m_reader.start(
        this, [question](storage::Database &db) { return readVenueNumbers(db, question); },
        [this](const Result<VenueNumbers> &numbers) {
            if (numbers)
                drawPage(*numbers);
            else
                finish(numbers.error());
        });
}

void ReportJob::drawPage(const VenueNumbers &numbers)
{
    const ReportedVenue &venue = m_venues.at(m_pages);
    const bool isReady = m_pages == 0 || m_device->newPage();
    if (!isReady) {
        finish(Error{
            ErrorCode::StorageFull,
            tr("The report could not be completed. Check the printer, or that there is room on the disk."),
            {}});
        return;
    }
    m_painter->save();
    const qreal scale = m_device->logicalDpiX() / kUnitsPerInch;
    m_painter->scale(scale, scale);
    const QSizeF paper = QSizeF(m_device->width(), m_device->height()) / scale;
    VenueQuestion question = m_question;
    question.venueId = venue.id;
    const QLocale locale;
    //: Below each page of a report; %1 is a date and time
    const QString footer =
        tr("Foyer, %1")
            .arg(locale.toString(QDateTime::fromMSecsSinceEpoch(m_question.nowMs), QLocale::ShortFormat));
    VenueReportPainter(*m_painter, m_look.font, m_look.direction)
        .paintPage(paper, {venue.name, question, numbers}, footer,
                   tr("Page %L1 of %L2").arg(m_pages + 1).arg(m_venues.size()));
    m_painter->restore();
    Q_EMIT progressed(++m_pages);
    if (m_pages < m_venues.size()) {
        readNext();
        return;
    }
    m_painter->end();
    if (m_fileName.isEmpty())
        finish(m_pages);
    else
        writeFile();
}

/// Elsewhere, as a slow disk would hold up the window.
void ReportJob::writeFile()
{
    m_isWriting = true;
    m_device.reset(); // Writes the end.
    runInBackground(
        this, [fileName = m_fileName, pdf = m_pdf.data()] { return writeWholeFile(fileName, pdf); },
        [this](const Result<void> &written) {
            finish(written ? Result<int>(m_pages) : Result<int>(written.error()));
        });
}

void ReportJob::cancel()
{
    if (m_isWriting)
        return; // It takes but a moment, and the file may be there already.
    m_query.cancel();
    if (auto *printer = dynamic_cast<QPrinter *>(m_device.get()))
        printer->abort();
    finish(Error{ErrorCode::Cancelled, tr("The report was cancelled."), {}});
}

/// What was drawn is given up with the painter, unless it has been written.
void ReportJob::finish(const Result<int> &pages)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_painter.reset();
    m_device.reset();
    // Never within start() or cancel(): whoever calls them may want to be told afterwards.
    QTimer::singleShot(0, this, [this, pages] { Q_EMIT finished(pages); });
}

} // namespace foyer::app
