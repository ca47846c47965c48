// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/reportdialog.h"

#include "app/widgets/look.h"
#include "ui_reportdialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace foyer::app {

ReportDialog::ReportDialog(storage::Reader &reader, const VenueQuestion &question,
                           QList<ReportedVenue> venues, int chosen, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_question(question)
    , m_venues(std::move(venues))
    , m_chosen(chosen)
    , m_ui(std::make_unique<Ui::ReportDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->venueLabel->setFullText(m_venues.at(chosen).name);
    m_ui->progressBar->hide();
    m_ui->resultLabel->hide();
    m_ui->folderButton->hide();
    sayPages();
    connect(m_ui->allButton, &QRadioButton::toggled, this, &ReportDialog::sayPages);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &ReportDialog::choosePdf);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportDialog::choosePrinter);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->folderButton, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_writtenFile).absolutePath()));
    });
}

ReportDialog::~ReportDialog() = default;

QList<ReportedVenue> ReportDialog::reported() const
{
    if (m_ui->allButton->isChecked())
        return m_venues.mid(1); // The first is all of them together.
    return {m_venues.at(m_chosen)};
}

void ReportDialog::sayPages()
{
    m_ui->pagesLabel->setText(tr("%Ln pages", nullptr, int(reported().size())));
}

void ReportDialog::choosePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the report as"));
    dialog->setObjectName(QStringLiteral("reportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("venues.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        m_writtenFile = fileName;
        makeJob()->startPdf(fileName);
    });
    dialog->open();
}

void ReportDialog::choosePrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange,
                      false); // One page each: pages are chosen by venue.
    connect(dialog, &QDialog::accepted, this, [this] {
        m_writtenFile.clear();
        makeJob()->start(std::move(m_printer));
    });
    dialog->open();
}

ReportJob *ReportDialog::makeJob()
{
    const auto venues = reported();
    m_job = new ReportJob(m_reader, m_question, venues, {font(), layoutDirection()}, this);
    m_ui->formArea->setEnabled(false);
    m_ui->pdfButton->setEnabled(false);
    m_ui->printButton->setEnabled(false);
    m_ui->resultLabel->hide();
    m_ui->folderButton->hide();
    m_ui->progressBar->setRange(0, int(venues.size()));
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->show();
    m_ui->cancelButton->setText(tr("Cancel"));
    connect(m_job, &ReportJob::progressed, m_ui->progressBar, &QProgressBar::setValue);
    connect(m_job, &ReportJob::finished, this, &ReportDialog::takeResult);
    return m_job;
}

void ReportDialog::takeResult(const Result<int> &pages)
{
    m_job->deleteLater();
    m_job = nullptr;
    m_ui->formArea->setEnabled(true);
    m_ui->pdfButton->setEnabled(true);
    m_ui->printButton->setEnabled(true);
    m_ui->progressBar->hide();
    m_ui->cancelButton->setEnabled(true);
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->resultLabel->show();
    m_ui->folderButton->setVisible(pages && !m_writtenFile.isEmpty());
    if (!pages) {
        const bool isCancelled = pages.error().code == ErrorCode::Cancelled;
        setLook(m_ui->resultLabel, "tone", isCancelled ? Tone::None : Tone::Bad);
        m_ui->resultLabel->setText(isCancelled && !m_writtenFile.isEmpty()
                                       ? tr("Cancelled; no file was written.")
                                       : pages.error().message);
        return;
    }
    setLook(m_ui->resultLabel, "tone", Tone::Good);
    m_ui->resultLabel->setText(
        m_writtenFile.isEmpty()
            ? tr("%Ln pages sent to the printer", nullptr, *pages)
            : tr("%Ln pages written to %1", nullptr, *pages).arg(QFileInfo(m_writtenFile).fileName()));
}

void ReportDialog::reject()
{
    if (m_job == nullptr) {
        QDialog::reject();
        return;
    }
    m_job->cancel();
    m_ui->cancelButton->setEnabled(false);
}

} // namespace foyer::app
