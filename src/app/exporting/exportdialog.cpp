// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportdialog.h"

#include "app/exporting/exportjob.h"
#include "app/exporting/exporttext.h"
#include "app/widgets/look.h"
#include "exporting/words.h"
#include "storage/queries.h"
#include "ui_exportdialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>

namespace foyer::app {
namespace {

using exporting::CsvWriter;
using exporting::ExportKind;
using exporting::ExportOptions;
using exporting::ExportPreview;
using exporting::kDelimiters;
using exporting::kExportKinds;

constexpr std::chrono::milliseconds kPause{150};
constexpr int kPercent = 100;

/// In the order of the box.
constexpr std::array kDates{CsvWriter::Dates::Iso, CsvWriter::Dates::Local};

template <typename Values, typename Value>
int indexOf(const Values &values, Value value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

} // namespace

ExportDialog::ExportDialog(AppContext &context, const ExportRequest &request, QWidget *parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    if (parent)
        resize(size().boundedTo(parent->window()->size()));
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kPause);
    connect(&m_lookTimer, &QTimer::timeout, this, &ExportDialog::look);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &ExportDialog::showFolder);
    const auto *privacy = context.privacy.get();
    m_ui->previewTable->follow(*privacy);
    m_ui->privacyNote->setVisible(privacy->isOn());
    connect(privacy, &models::PrivacyMode::changed, m_ui->privacyNote,
            [this, privacy] { m_ui->privacyNote->setVisible(privacy->isOn()); });
    setUpRows(request);
    setUpFormat();
    m_ui->presetBar->open(context.directory.filePath(QStringLiteral("exports.ini")),
                          [this] { return presetOptions(); });
    connect(m_ui->presetBar, &PresetBar::presetChosen, this, &ExportDialog::takePreset);
    connect(m_ui->presetBar, &PresetBar::failed, this, &ExportDialog::sayProblem);
    setTabOrders();
    takeKind();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setUpRows(const ExportRequest &request)
{
    for (const ExportKind kind : kExportKinds)
        m_ui->kindBox->addItem(kindText(kind));
    m_ui->kindBox->setCurrentIndex(indexOf(kExportKinds, request.kind));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    m_ui->rowsChoice->setDays(today.addMonths(-1), today);
    m_ui->rowsChoice->offerPage(request);
    m_context.reader.run(
        this, [](storage::Database &db) { return storage::venues(db); },
        [this](const Result<QList<storage::VenueRow>> &venues) {
            if (venues) // Otherwise counting the rows meets the same error and says it.
                m_ui->rowsChoice->setVenues(*venues);
        });
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &ExportDialog::takeKind);
    connect(m_ui->rowsChoice, &RowsChoice::changed, this, &ExportDialog::takeChoices);
    connect(m_ui->columnChoice, &ColumnList::changed, this, &ExportDialog::takeChoices);
}

void ExportDialog::setUpFormat()
{
    // Spreadsheets where the decimal point is a comma expect a semicolon between columns: by the computer's
    // settings, whatever language Foyer speaks.
    const bool hasDecimalComma = QLocale::system().decimalPoint() == QStringLiteral(",");
    m_ui->delimiterBox->setCurrentIndex(indexOf(kDelimiters, hasDecimalComma ? ';' : ','));
    m_ui->datesBox->addItem(tr("ISO 8601, times in UTC"));
    m_ui->datesBox->addItem(tr("As on this computer"));
    for (const auto *box : {m_ui->delimiterBox, m_ui->datesBox})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::takeChoices);
    for (const auto *box : {m_ui->bomCheck, m_ui->neutraliseCheck})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::takeChoices);
}

/// As the eye goes: what, rows, columns, how; then what comes of it.
void ExportDialog::setTabOrders()
{
    QWidget *before = m_ui->kindBox;
    const auto next = [&before](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (const QWidget *part :
         std::initializer_list<QWidget *>{m_ui->presetBar, m_ui->rowsChoice, m_ui->columnChoice}) {
        const auto controls = part->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *control : controls) {
            if (control->focusPolicy() != Qt::NoFocus)
                next(control);
        }
    }
    for (QWidget *control : std::initializer_list<QWidget *>{
             m_ui->delimiterBox, m_ui->datesBox, m_ui->bomCheck, m_ui->neutraliseCheck, m_ui->previewTable,
             m_ui->folderButton, m_ui->cancelButton, m_ui->exportButton})
        next(control);
}

void ExportDialog::takeKind()
{
    const ExportKind kind = kExportKinds.at(m_ui->kindBox->currentIndex());
    m_ui->kindNote->setText(kindNote(kind));
    m_ui->columnChoice->setKind(kind);
    m_ui->rowsChoice->setKind(kind);
    takeChoices();
}

void ExportDialog::takePreset(const ExportPreset &preset)
{
    const ExportOptions &kept = preset.options;
    m_ui->kindBox->setCurrentIndex(indexOf(kExportKinds, kept.kind));
    m_ui->columnChoice->choose(kept.columns);
    m_ui->rowsChoice->chooseVenues(kept.filter.venueIds);
    m_ui->delimiterBox->setCurrentIndex(indexOf(kDelimiters, kept.delimiter));
    m_ui->datesBox->setCurrentIndex(indexOf(kDates, kept.dates));
    m_ui->bomCheck->setChecked(kept.byteOrderMark);
    m_ui->neutraliseCheck->setChecked(!kept.rawFormulas);
    takeChoices();
}

ExportOptions ExportDialog::options() const
{
    return {.kind = kExportKinds.at(m_ui->kindBox->currentIndex()),
            .filter = m_ui->rowsChoice->filter(),
            .columns = m_ui->columnChoice->chosen(),
            .delimiter = kDelimiters.at(m_ui->delimiterBox->currentIndex()),
            .byteOrderMark = m_ui->bomCheck->isChecked(),
            .rawFormulas = !m_ui->neutraliseCheck->isChecked(),
            .dates = kDates.at(m_ui->datesBox->currentIndex())};
}

/// Nothing of what the page is filtered by, not even its venue.
ExportOptions ExportDialog::presetOptions() const
{
    auto kept = options();
    kept.filter = {.venueIds = m_ui->rowsChoice->venueIds()};
    return kept;
}

QString ExportDialog::problem() const
{
    const QString problem = m_ui->rowsChoice->problem();
    return problem.isEmpty() && m_ui->columnChoice->chosen().isEmpty() ? tr("Tick at least one column.")
                                                                       : problem;
}

void ExportDialog::takeChoices()
{
    m_ui->exportButton->setEnabled(false);
    m_previewQuery.cancel();
    m_countQuery.cancel();
    m_preview.reset();
    const QString remark = m_ui->rowsChoice->remark();
    m_ui->remarkLabel->setText(remark);
    m_ui->remarkLabel->setVisible(!remark.isEmpty());
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        m_lookTimer.stop();
        m_ui->previewTable->setPreview({});
        sayProblem(wrong);
        return;
    }
    setLook(m_ui->countLabel, "tone", Tone::None);
    m_ui->countLabel->setText(tr("Counting…"));
    m_lookTimer.start();
}

/// The first rows come sooner than their number, which may take a while of millions.
void ExportDialog::look()
{
    const ExportOptions chosen = options();
    m_previewQuery = m_context.reader.start(
        this, [chosen](storage::Database &db) { return exporting::exportPreview(db, chosen); },
        [this](const Result<ExportPreview> &preview) { showPreview(preview); });
    m_countQuery = m_context.reader.start(
        this, [chosen](storage::Database &db) { return exporting::exportRowCount(db, chosen); },
        [this](const Result<qint64> &rows) { showCount(rows); });
}

void ExportDialog::showPreview(const Result<ExportPreview> &preview)
{
    m_ui->previewTable->setPreview(preview ? *preview : ExportPreview());
    if (preview)
        m_preview = *preview;
}

void ExportDialog::showCount(const Result<qint64> &rows)
{
    if (!rows) {
        sayProblem(rows.error().message);
        return;
    }
    m_rows = *rows;
    const ExportPreview preview = m_preview.value_or(ExportPreview());
    m_ui->countLabel->setText(amountText(m_rows, preview.sizeOf(m_rows), preview.sampledRows == m_rows));
    m_ui->exportButton->setEnabled(m_rows > 0 && m_job == nullptr);
}

void ExportDialog::sayProblem(const QString &text)
{
    setLook(m_ui->countLabel, "tone", Tone::Bad);
    m_ui->countLabel->setText(text);
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export CSV"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(exporting::kindWord(options().kind) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::start);
    dialog->open();
}

void ExportDialog::start(const QString &fileName)
{
    m_job = new ExportJob(m_context.database, options(), fileName, this);
    m_ui->formArea->setEnabled(false);
    m_ui->exportButton->setEnabled(false);
    m_ui->folderButton->hide();
    m_ui->resultLabel->hide();
    m_ui->progressBar->setRange(0, kPercent);
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->show();
    m_ui->cancelButton->setText(tr("Cancel"));
    m_ui->countLabel->setText(tr("Writing…"));
    connect(m_job, &ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(m_job, &ExportJob::finished, this,
            [this, fileName](const Result<qint64> &result) { takeResult(fileName, result); });
    m_job->start();
}

void ExportDialog::showProgress(qint64 rows)
{
    m_ui->progressBar->setValue(
        static_cast<int>(m_rows > 0 ? std::min<qint64>(kPercent, kPercent * rows / m_rows) : 0));
    m_ui->countLabel->setText(tr("%L1 of %Ln rows written", nullptr, pluralNumber(m_rows)).arg(rows));
}

void ExportDialog::takeResult(const QString &fileName, const Result<qint64> &result)
{
    m_job->deleteLater();
    m_job = nullptr;
    m_ui->formArea->setEnabled(true);
    m_ui->progressBar->hide();
    m_ui->cancelButton->setEnabled(true);
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->resultLabel->show();
    m_ui->folderButton->setVisible(result.has_value());
    takeChoices();
    if (!result) {
        const bool isCancelled = result.error().code == ErrorCode::Cancelled;
        setLook(m_ui->resultLabel, "tone", isCancelled ? Tone::None : Tone::Bad);
        m_ui->resultLabel->setText(isCancelled ? tr("Cancelled; no file was written.")
                                               : result.error().message);
        return;
    }
    m_writtenFile = fileName;
    setLook(m_ui->resultLabel, "tone", Tone::Good);
    m_ui->resultLabel->setText(
        tr("%Ln rows written to %1", nullptr, pluralNumber(*result)).arg(QFileInfo(fileName).fileName()));
}

void ExportDialog::reject()
{
    if (!m_job) {
        QDialog::reject();
        return;
    }
    m_job->cancel();
    m_ui->cancelButton->setEnabled(false);
}

void ExportDialog::showFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_writtenFile).absolutePath()));
}

} // namespace foyer::app
