// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deliveries/deliveriespage.h"

#include "app/deliveries/deliveriesdelegate.h"
#include "app/deliveries/jsonhighlighter.h"
#include "app/deliveries/quarantinebar.h"
#include "app/widgets/datatable.h"
#include "app/widgets/look.h"
#include "domain/background.h"
#include "models/deliverytext.h"
#include "models/jsontext.h"
#include "ui_deliveriespage.h"

#include <QAction>
#include <QFileDialog>
#include <QFontDatabase>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace foyer::app {
namespace {

/// Narrower lists leave out the size, and still narrower ones the answer time: where a delivery came from
/// must be readable.
constexpr int kWidthForSize = 660;
constexpr int kWidthForAnswerTime = 530;

/// How the list and the detail share the width at first.
constexpr int kListStretch = 5;
constexpr int kDetailStretch = 4;

Result<void> writeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::AccessDenied,
                 DeliveriesPage::tr("The file could not be written: %1. Choose another place or make room.")
                     .arg(file.errorString())};
}

Tone toneOf(const storage::DeliveryRow &delivery)
{
    switch (delivery.outcome) {
    case DeliveryOutcome::Stored:
        return Tone::Good;
    case DeliveryOutcome::Quarantined:
        return delivery.isWaiting ? Tone::Check : Tone::Accent;
    case DeliveryOutcome::NotStored:
        return Tone::Bad;
    default:
        return Tone::Accent;
    }
}

} // namespace

struct DeliveriesPage::Content
{
    qint64 deliveryId = 0;
    QString head;
    models::BodyText shown;
    QByteArray body;
};

DeliveriesPage::DeliveriesPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_deliveries(context.reader)
    , m_refresher(
          context.reader,
          [this] {
              m_deliveries.refresh();
              m_ui->quarantineBar->refresh();
          },
          this)
    , m_ui(std::make_unique<Ui::DeliveriesPage>())
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, kListStretch);
    m_ui->splitter->setStretchFactor(1, kDetailStretch);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_ui->headText->setFont(fixed);
    m_ui->bodyText->setFont(fixed);
    m_highlighter = new JsonHighlighter(context.theme, m_ui->bodyText->document());
    m_ui->quarantineBar->setContext(context);
    setUpFilter();
    setUpTable();
    addRowActions();
    showEmptiness();

    connect(&m_deliveries, &models::DeliveriesModel::loaded, this, &DeliveriesPage::takeLoaded);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &DeliveriesPage::askForExport);
    connect(m_ui->readAgainButton, &QPushButton::clicked, this,
            [this] { m_ui->quarantineBar->readAgain(m_chosen->id); });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &DeliveriesPage::confirmDelete);
    connect(m_ui->quarantineBar, &QuarantineBar::changed, this, &DeliveriesPage::followQuarantine);
    connect(m_ui->quarantineBar, &QuarantineBar::showRequested, this, [this] {
        m_ui->outcomeBox->setCurrentIndex(
            m_ui->outcomeBox->findData(static_cast<int>(DeliveryOutcome::Quarantined)));
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DeliveriesPage::chooseFile);
    connect(context.privacy.get(), &models::PrivacyMode::changed, this, [this] {
        if (m_chosen)
            loadContent(m_chosen->id);
    });
}

DeliveriesPage::~DeliveriesPage() = default;

void DeliveriesPage::setUpFilter()
{
    m_ui->outcomeBox->addItem(tr("All outcomes"));
    for (const DeliveryOutcome outcome :
         {DeliveryOutcome::Stored, DeliveryOutcome::Repeat, DeliveryOutcome::Test,
          DeliveryOutcome::Quarantined, DeliveryOutcome::Ready, DeliveryOutcome::Refused,
          DeliveryOutcome::NotStored})
        m_ui->outcomeBox->addItem(models::outcomeText(outcome), static_cast<int>(outcome));
    connect(m_ui->outcomeBox, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant outcome = m_ui->outcomeBox->currentData();
        storage::DeliveryFilter filter;
        if (outcome.isValid())
            filter.outcome = static_cast<DeliveryOutcome>(outcome.toInt());
        m_deliveries.setFilter(filter);
    });
}

void DeliveriesPage::askForExport()
{
    ExportRequest request{.kind = storage::ExportKind::Deliveries};
    if (const QVariant outcome = m_ui->outcomeBox->currentData(); outcome.isValid()) {
        request.filter.outcome = static_cast<DeliveryOutcome>(outcome.toInt());
        request.words.append(m_ui->outcomeBox->currentText());
    }
    Q_EMIT exportRequested(request);
}

void DeliveriesPage::setUpTable()
{
    using Model = models::DeliveriesModel;
    DataTable *table = m_ui->deliveriesTable;
    table->setModel(&m_deliveries);
    table->setItemDelegate(new DeliveriesDelegate(m_context.theme, table));
    table->setColumnSamples(
        {everyMonth(
             [](QDate day) { return models::momentText(QDateTime(day, QTime(22, 58)).toMSecsSinceEpoch()); }),
         models::outcomeText(DeliveryOutcome::Quarantined) + QStringLiteral("00"),
         QStringLiteral("0,000 bytes"),
         m_deliveries.headerData(Model::AnswerTime, Qt::Horizontal).toString() + QStringLiteral("00"),
         {}});
    table->setOptionalColumns({Model::Size}, kWidthForSize);
    table->setOptionalColumns({Model::AnswerTime}, kWidthForAnswerTime);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
    connect(&m_deliveries, &QAbstractItemModel::modelReset, this, [this] { chooseRow(-1); });
    connect(&m_deliveries, &QAbstractItemModel::dataChanged, this, [this] {
        if (const QModelIndex current = m_ui->deliveriesTable->currentIndex(); current.isValid()) {
            m_chosen = m_deliveries.row(current.row());
            showDelivery();
        }
    });
}

void DeliveriesPage::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
}

bool DeliveriesPage::isSettled() const
{
    return m_refresher.isIdle() && !m_isLoadingContent && m_ui->quarantineBar->isSettled();
}

void DeliveriesPage::takeLoaded(const Result<void> &result)
{
    // A viewer may look before there is a database: that is nothing wrong, only nothing yet.
    const bool isWrong = !result && result.error().code != ErrorCode::NotFound;
    m_ui->problemLabel->setVisible(isWrong);
    if (isWrong)
        m_ui->problemLabel->setText(result.error().message);
    showEmptiness();
    m_refresher.finished();
}

void DeliveriesPage::showEmptiness()
{
    const bool isEmpty = m_deliveries.rowCount() == 0;
    m_ui->deliveriesTable->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->emptyLabel->setText(
        m_deliveries.isLoading() ? tr("Reading…")
        : m_ui->outcomeBox->currentIndex() == 0
            ? tr("Nothing has been delivered yet. Paste the address on the Endpoint page into Purple to "
                 "begin.")
            : tr("No delivery with this outcome. Choose “All outcomes” to see the others."));
}

void DeliveriesPage::chooseRow(int row)
{
    m_body.clear();
    if (row < 0) {
        m_chosen.reset();
        m_isLoadingContent = false;
        m_ui->detailStack->setCurrentWidget(m_ui->nothingPage);
        showRowActions();
        return;
    }
    m_chosen = m_deliveries.row(row);
    m_ui->headText->clear();
    m_ui->bodyText->clear();
    m_ui->cutLabel->hide();
    m_ui->actionLabel->hide();
    m_ui->detailStack->setCurrentWidget(m_ui->contentPage);
    showDelivery();
    loadContent(m_chosen->id);
}

void DeliveriesPage::showDelivery()
{
    m_ui->timeLabel->setText(models::momentText(m_chosen->receivedMs));
    m_ui->outcomePill->setText(models::outcomeText(m_chosen->outcome));
    setLook(m_ui->outcomePill, "pill", toneOf(*m_chosen));
    m_ui->explanationLabel->setText(models::outcomeExplanation(m_chosen->outcome));
    const bool isQuarantined = m_chosen->outcome == DeliveryOutcome::Quarantined;
    m_ui->explanationLabel->setVisible(!isQuarantined);
    m_ui->reasonLabel->setVisible(isQuarantined);
    m_ui->reasonLabel->setText(models::quarantineReasonText(m_chosen->reason));
    showActions();
}

void DeliveriesPage::showActions()
{
    const bool isQuarantined = m_chosen->outcome == DeliveryOutcome::Quarantined;
    const bool isReceiving = m_context.receiver && m_context.receiver->writer();
    for (QPushButton *button : {m_ui->readAgainButton, m_ui->deleteButton}) {
        button->setVisible(isQuarantined);
        button->setEnabled(m_chosen->isWaiting && m_ui->quarantineBar->isReady());
        button->setToolTip(!isReceiving          ? m_ui->quarantineBar->hindrance()
                           : m_chosen->isWaiting ? QString()
                                                 : tr("It has been handled already."));
    }
    m_ui->saveButton->setEnabled(!m_body.isEmpty());
    showRowActions();
}

/// The buttons of the chosen delivery as a menu of its row, with the key that keyboards have for it.
void DeliveriesPage::addRowActions()
{
    DataTable *table = m_ui->deliveriesTable;
    for (QPushButton *button : {m_ui->readAgainButton, m_ui->saveButton, m_ui->deleteButton}) {
        auto *action = new QAction(button->text(), table);
        if (button == m_ui->deleteButton) {
            action->setShortcut(QKeySequence::Delete);
            action->setShortcutContext(Qt::WidgetShortcut);
        }
        connect(action, &QAction::triggered, button, &QPushButton::click);
        table->addAction(action);
        m_rowActions.append({action, button});
    }
    showRowActions();
}

void DeliveriesPage::showRowActions()
{
    for (const auto &[action, button] : std::as_const(m_rowActions))
        action->setEnabled(m_chosen && !button->isHidden() && button->isEnabled());
}

/// Something in quarantine has been handled, or is about to be.
void DeliveriesPage::followQuarantine()
{
    if (!m_ui->quarantineBar->isWorking()) {
        m_deliveries.reload();
        if (m_chosen)
            loadContent(m_chosen->id);
    }
    if (m_chosen)
        showActions();
}

void DeliveriesPage::loadContent(qint64 deliveryId)
{
    m_isLoadingContent = true;
    m_contentQuery = m_context.reader.start(
        this,
        [deliveryId](storage::Database &db) -> Result<Content> {
            auto content = storage::deliveryContent(db, deliveryId);
            if (!content)
                return content.error();
            // Laying out megabytes takes a while, so it is done here, off the GUI thread.
            return Content{deliveryId, models::visibleText(content->head), models::bodyText(content->body),
                           std::move(content->body)};
        },
        [this, deliveryId](const Result<Content> &content) {
            if (!m_chosen || m_chosen->id != deliveryId)
                return;
            m_isLoadingContent = false;
            showContent(content);
        });
}

void DeliveriesPage::showContent(const Result<Content> &content)
{
    if (!content) {
        m_ui->actionLabel->setText(content.error().message);
        m_ui->actionLabel->show();
        return;
    }
    m_body = content->body;
    m_ui->headText->setPlainText(content->head);
    // What a body says of whom nobody can tell, so all of it is masked.
    const bool isMasked = m_context.privacy->isOn() && !content->body.isEmpty();
    m_highlighter->setEnabled(content->shown.isJson);
    m_ui->bodyText->setPlainText(isMasked ? QString() : content->shown.text);
    m_ui->bodyText->setPlaceholderText(
        isMasked
            ? tr("Privacy mode hides what deliveries say. Switch it off in Settings or with Ctrl+Shift+P to "
                 "see it; “Save as file…” saves it in full.")
            : tr("No body"));
    m_ui->cutLabel->setVisible(content->shown.isCut && !isMasked);
    showActions();
}

void DeliveriesPage::confirmDelete()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete delivery"),
                                tr("Delete what this delivery said?"), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("deleteBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Its body is gone for good; the log keeps a line that it came. Purple does not "
           "send it again, because it was answered 200."));
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this,
            [this, id = m_chosen->id] { m_ui->quarantineBar->remove(id); });
    box->open();
}

void DeliveriesPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as file"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(tr("delivery-%1.json").arg(m_chosen->id));
    connect(dialog, &QFileDialog::fileSelected, this, &DeliveriesPage::saveTo);
    dialog->open();
}

void DeliveriesPage::saveTo(const QString &fileName)
{
    runInBackground(
        this, [fileName, body = m_body] { return writeFile(fileName, body); },
        [this, fileName](const Result<void> &result) {
            m_ui->actionLabel->setText(result ? tr("Saved as %1.").arg(fileName) : result.error().message);
            m_ui->actionLabel->show();
        });
}

} // namespace foyer::app
