// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deliveries/quarantinebar.h"

#include "app/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

namespace foyer::app {
namespace {

constexpr std::chrono::seconds kPatience{1};
constexpr int kProgressWidth = 120;

QLabel *addLabel(QLayout *layout, const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

QuarantineBar::QuarantineBar(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    addWidgets();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &QuarantineBar::showState);
    connect(m_showButton, &QPushButton::clicked, this, &QuarantineBar::showRequested);
    connect(m_readButton, &QPushButton::clicked, this, [this] { start(Task::ReadAgain, std::nullopt); });
    connect(m_removeButton, &QPushButton::clicked, this, &QuarantineBar::confirmRemoveAll);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] { m_work->cancel(); });
    hide();
}

void QuarantineBar::addWidgets()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_text = addLabel(words, "quarantineText", this);
    m_outcome = addLabel(words, "quarantineOutcome", this);
    layout->addLayout(words, 1);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    layout->addWidget(m_progress);
    const auto addButton = [this, layout](const char *name, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
        return button;
    };
    m_cancelButton = addButton("cancelWorkButton", tr("Cancel"));
    m_showButton = addButton("showQuarantineButton", tr("Show"));
    m_showButton->setAccessibleName(tr("Show deliveries in quarantine"));
    m_readButton = addButton("readAllButton", tr("Read all again"));
    m_removeButton = addButton("deleteAllButton", tr("Delete all…"));
}

void QuarantineBar::setContext(AppContext &context)
{
    m_context = &context;
    showState();
}

QString QuarantineBar::hindrance() const
{
    return m_context->isViewer() ? tr("Another Foyer receives for this data; do it in that window.")
                                 : m_context->problem;
}

bool QuarantineBar::isReady() const
{
    return m_context->receiver && m_context->receiver->writer() && !isWorking();
}

void QuarantineBar::refresh()
{
    ++m_countsPending;
    m_context->reader.run(
        this, [](storage::Database &db) { return storage::wholeQuarantine(db); },
        [this](const Result<storage::QuarantineSpan> &waiting) {
            --m_countsPending;
            if (!waiting)
                return; // The page says what is wrong with the database.
            m_waiting = waiting->deliveries;
            showState();
        });
}

void QuarantineBar::readAgain(qint64 deliveryId)
{
    start(Task::ReadAgain, deliveryId);
}

void QuarantineBar::remove(qint64 deliveryId)
{
    start(Task::Remove, deliveryId);
}

void QuarantineBar::confirmRemoveAll()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Delete deliveries"),
                        tr("Delete what all deliveries in quarantine said?"), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("deleteAllBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Their bodies are gone for good; the log keeps its lines. Purple does not send them "
           "again, because they were answered 200."));
    QPushButton *remove = box->addButton(tr("Delete all"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this] { start(Task::Remove, std::nullopt); });
    box->open();
}

void QuarantineBar::start(Task task, std::optional<qint64> deliveryId)
{
    if (!isReady())
        return;
    m_task = task;
    m_result.clear();
    m_work = std::make_unique<storage::QuarantineWork>(*m_context->receiver->writer(), m_context->clock);
    connect(m_work.get(), &storage::QuarantineWork::progressed, this, [this](qint64 seen, qint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(seen));
    });
    connect(m_work.get(), &storage::QuarantineWork::finished, this, &QuarantineBar::takeReport);
    m_progress->setRange(0, 0);
    m_patience.start();
    task == Task::ReadAgain ? m_work->readAgain(deliveryId) : m_work->remove(deliveryId);
    showState();
    Q_EMIT changed();
}

void QuarantineBar::takeReport(const Result<Report> &report)
{
    m_patience.stop();
    m_hasFailed = !report;
    m_result = report ? textOf(*report) : report.error().message;
    refresh();
    showState();
    Q_EMIT changed();
}

QString QuarantineBar::textOf(const Report &report) const
{
    if (m_task == Task::Remove)
        return tr("%Ln deliveries were deleted.", nullptr, static_cast<int>(report.gone));
    const QString stopped = report.isCancelled ? tr("Cancelled.") + u' ' : QString();
    if (report.gone == 0)
        return stopped + tr("Read again: none is understood yet.");
    //: %1 and %2 are numbers of deliveries
    return stopped + tr("Read again: %L1 of %L2 understood and stored.").arg(report.gone).arg(report.seen);
}

void QuarantineBar::showState()
{
    const bool canWork = isReady();
    const bool isLong = isWorking() && !m_patience.isActive();
    m_text->setVisible(m_waiting > 0 || isWorking());
    m_text->setText(
        isWorking() ? m_task == Task::Remove ? tr("Deleting…") : tr("Reading again…")
                    : tr("%Ln deliveries wait in quarantine: they could not be understood when they came.",
                         nullptr, static_cast<int>(m_waiting)));
    m_outcome->setVisible(!m_result.isEmpty());
    m_outcome->setText(m_result);
    setLook(m_outcome, "tone", m_hasFailed ? Tone::Bad : Tone::None);
    m_progress->setVisible(isLong);
    m_cancelButton->setVisible(isLong);
    m_showButton->setVisible(m_waiting > 0 && !isLong);
    for (QPushButton *button : {m_readButton, m_removeButton}) {
        button->setVisible(m_waiting > 0 && !isLong);
        button->setEnabled(canWork);
        button->setToolTip(canWork || isWorking() ? QString() : hindrance());
    }
    setVisible(m_waiting > 0 || isWorking() || !m_result.isEmpty());
}

} // namespace foyer::app
