// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportdialog.h"

#include "app/exporting/exportjob.h"
#include "app/widgets/look.h"
#include "domain/background.h"
#include "models/venuetext.h"
#include "storage/queries.h"
#include "ui_exportdialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <array>
#include <limits>

namespace foyer::app {
namespace {

using exporting::ExportKind;
using exporting::ExportOptions;

constexpr std::chrono::milliseconds kCountPause{150};

/// In the order of the boxes.
constexpr std::array kKinds{ExportKind::Visitors, ExportKind::SignIns, ExportKind::Visits,
                            ExportKind::VenueDays, ExportKind::Deliveries};
constexpr std::array kDelimiters{',', ';', '\t'};

enum Delimiter { Comma, Semicolon };

QString noteOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Visitors:
        return ExportDialog::tr("One line for each person, with first and last visit.");
    case ExportKind::SignIns:
        return ExportDialog::tr("One line for each sign-in, with the visitor and the venue.");
    case ExportKind::Visits:
        return ExportDialog::tr("One line for each visitor, venue and day.");
    case ExportKind::VenueDays:
        return ExportDialog::tr("One line for each venue and day, with its visits.");
    case ExportKind::Deliveries:
        return ExportDialog::tr("One line for each delivery in the log, with what became of it.");
    }
    return {};
}

QString fileNameOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Visitors:
        return QStringLiteral("visitors.csv");
    case ExportKind::SignIns:
        return QStringLiteral("sign-ins.csv");
    case ExportKind::Visits:
        return QStringLiteral("visits.csv");
    case ExportKind::VenueDays:
        return QStringLiteral("venues-by-day.csv");
    case ExportKind::Deliveries:
        return QStringLiteral("deliveries.csv");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    m_ui->privacyNote->setVisible(context.privacy->isOn());
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kCountPause);
    connect(&m_countTimer, &QTimer::timeout, this, &ExportDialog::count);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &ExportDialog::showFolder);
    setUpChoices();
    loadVenues();
    takeChoices();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setUpChoices()
{
    // Spreadsheets where the decimal point is a comma expect a semicolon between columns.
    const bool hasDecimalComma = QLocale().decimalPoint() == QStringLiteral(",");
    m_ui->delimiterBox->setCurrentIndex(hasDecimalComma ? Semicolon : Comma);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    m_ui->fromDate->setDate(today.addMonths(-1));
    m_ui->toDate->setDate(today);

    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &ExportDialog::takeChoices);
    connect(m_ui->chosenVenuesButton, &QRadioButton::toggled, this, &ExportDialog::takeChoices);
    connect(m_ui->venueList, &QListWidget::itemChanged, this, &ExportDialog::takeChoices);
    connect(m_ui->fromCheck, &QCheckBox::toggled, this, &ExportDialog::takeChoices);
    connect(m_ui->toCheck, &QCheckBox::toggled, this, &ExportDialog::takeChoices);
    connect(m_ui->fromDate, &QDateEdit::dateChanged, this, &ExportDialog::takeChoices);
    connect(m_ui->toDate, &QDateEdit::dateChanged, this, &ExportDialog::takeChoices);
}

void ExportDialog::loadVenues()
{
    m_context.reader.run(
        this, [](storage::Database &db) { return storage::venues(db); },
        [this](const Result<QList<storage::VenueRow>> &venues) {
            if (!venues)
                return; // Counting the rows meets the same error and says it.
            const QSignalBlocker blocker(m_ui->venueList);
            for (const storage::VenueRow &venue : *venues) {
                auto *item = new QListWidgetItem(models::venueText(venue.name, venue.id), m_ui->venueList);
                item->setData(Qt::UserRole, venue.id);
                item->setCheckState(Qt::Unchecked);
            }
        });
}

void ExportDialog::setKind(ExportKind kind)
{
    const auto *const found = std::find(kKinds.cbegin(), kKinds.cend(), kind);
    m_ui->kindBox->setCurrentIndex(static_cast<int>(found - kKinds.cbegin()));
}

void ExportDialog::takeChoices()
{
    m_ui->kindNote->setText(noteOf(options().kind));
    m_ui->venueList->setVisible(m_ui->chosenVenuesButton->isChecked());
    m_ui->fromDate->setEnabled(m_ui->fromCheck->isChecked());
    m_ui->toDate->setEnabled(m_ui->toCheck->isChecked());
    m_ui->exportButton->setEnabled(false);
    ++m_countRequest;

    const ExportOptions chosen = options();
    if (m_ui->chosenVenuesButton->isChecked() && chosen.filter.venueIds.isEmpty()) {
        m_countTimer.stop();
        m_ui->countLabel->setText(tr("Tick at least one venue."));
    } else if (chosen.filter.from && chosen.filter.to && *chosen.filter.from > *chosen.filter.to) {
        m_countTimer.stop();
        m_ui->countLabel->setText(tr("The first day is after the last one."));
    } else {
        m_ui->countLabel->setText(tr("Counting…"));
        m_countTimer.start();
    }
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.kind = kKinds.at(m_ui->kindBox->currentIndex());
    if (m_ui->chosenVenuesButton->isChecked()) {
        for (int row = 0; row < m_ui->venueList->count(); ++row) {
            const QListWidgetItem *item = m_ui->venueList->item(row);
            if (item->checkState() == Qt::Checked)
                options.filter.venueIds.append(item->data(Qt::UserRole).toLongLong());
        }
    }
    if (m_ui->fromCheck->isChecked())
        options.filter.from = m_ui->fromDate->date();
    if (m_ui->toCheck->isChecked())
        options.filter.to = m_ui->toDate->date();
    options.delimiter = kDelimiters.at(m_ui->delimiterBox->currentIndex());
    options.byteOrderMark = m_ui->bomCheck->isChecked();
    options.rawFormulas = !m_ui->neutraliseCheck->isChecked();
    return options;
}

void ExportDialog::count()
{
    // Counting millions may take a while: on its own connection, so that the pages' reads do not queue
    // behind.
    runInBackground(
        this,
        [database = m_context.database, chosen = options()]() -> Result<qint64> {
            const auto connection =
                storage::Connection::open(database, storage::Connection::Access::ReadOnly);
            if (!connection)
                return connection.error();
            return exporting::exportRowCount((*connection)->database(), chosen);
        },
        [this, request = m_countRequest](const Result<qint64> &rows) {
            if (request == m_countRequest)
                showCount(rows);
        });
}

void ExportDialog::showCount(const Result<qint64> &rows)
{
    if (!rows) {
        m_ui->countLabel->setText(rows.error().message);
        return;
    }
    m_rows = *rows;
    m_ui->countLabel->setText(
        tr("%Ln rows", nullptr, static_cast<int>(std::min<qint64>(*rows, std::numeric_limits<int>::max()))));
    m_ui->exportButton->setEnabled(*rows > 0);
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export CSV"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(fileNameOf(options().kind));
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
    m_ui->progressBar->setRange(0, 100);
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->show();
    m_ui->cancelButton->setText(tr("Cancel"));
    m_ui->countLabel->setText(tr("Writing…"));
    connect(m_job, &ExportJob::progressed, this, [this](qint64 rows) {
        m_ui->progressBar->setValue(
            static_cast<int>(m_rows > 0 ? std::min<qint64>(100, 100 * rows / m_rows) : 0));
        m_ui->countLabel->setText(tr("%L1 of %L2 rows written").arg(rows).arg(m_rows));
    });
    connect(m_job, &ExportJob::finished, this,
            [this, fileName](const Result<qint64> &result) { takeResult(fileName, result); });
    m_job->start();
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
        tr("%Ln rows written to %1", nullptr,
           static_cast<int>(std::min<qint64>(*result, std::numeric_limits<int>::max())))
            .arg(QFileInfo(fileName).fileName()));
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
