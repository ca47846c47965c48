// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/endpointpage.h"

#include "app/endpoint/checkrow.h"
#include "app/endpoint/endpointmonitor.h"
#include "app/endpoint/stepbar.h"
#include "app/widgets/look.h"
#include "app/widgets/reflow.h"
#include "models/deliverytext.h"
#include "ui_endpointpage.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMessageBox>

#include <chrono>

namespace foyer::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kCopiedFor = 2s;
constexpr int kFieldPadding = 28;

Tone toneOf(models::EndpointState state)
{
    switch (state) {
    case models::EndpointState::Healthy:
        return Tone::Good;
    case models::EndpointState::Viewing:
        return Tone::Accent;
    case models::EndpointState::Check:
        return Tone::Check;
    case models::EndpointState::Failing:
    case models::EndpointState::CannotStore:
    case models::EndpointState::NotListening:
        break;
    }
    return Tone::Bad;
}

/// The address with so little of its token that it cannot be used.
QString masked(const QUrl &address)
{
    const QString path = address.path();
    const auto token = WebhookToken::fromHex(path.section(u'/', -1).toLatin1());
    return address.toString(QUrl::RemovePath) + path.section(u'/', 0, -2) + u'/' +
           (token ? token->masked() : QString());
}

} // namespace

EndpointPage::EndpointPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::EndpointPage>())
    , m_monitor(new EndpointMonitor(context, this))
{
    m_ui->setupUi(this);
    m_ui->address->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    new Reflow(*m_ui->scroll, *m_ui->columns);
    for (int i = 0; i < 4; ++i) {
        auto *step = new StepBar(context.theme, m_ui->addressCard);
        m_ui->steps->addWidget(step, 1);
        m_steps << step;
    }
    const auto margins = m_ui->addressCard->layout()->contentsMargins();
    new Reflow(*m_ui->scroll, *m_ui->steps, margins.left() + margins.right());
    m_copied.setSingleShot(true);
    m_copied.setInterval(kCopiedFor);
    connect(&m_copied, &QTimer::timeout, this, [this] { m_ui->copyButton->setText(tr("Copy")); });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &EndpointPage::copyAddress);
    connect(m_ui->revealButton, &QPushButton::toggled, this, &EndpointPage::showAddress);
    connect(m_ui->hostButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(PageId::Settings); });
    connect(m_ui->testButton, &QPushButton::clicked, m_monitor, &EndpointMonitor::testNow);
    connect(m_monitor, &EndpointMonitor::changed, this, &EndpointPage::refresh);
    m_ui->damageBanner->setTabPlace(m_ui->testButton);
    if (auto *safekeeping = context.receiver != nullptr ? context.receiver->safekeeping() : nullptr)
        connect(safekeeping, &service::Safekeeping::changed, this, &EndpointPage::showDamage);
    const bool canReceive = context.receiver != nullptr;
    m_ui->testButton->setVisible(canReceive);
    m_ui->answerCard->setVisible(canReceive);
    refresh();
}

EndpointPage::~EndpointPage() = default;

void EndpointPage::setActive(bool isActive)
{
    if (!isActive)
        m_ui->revealButton->setChecked(false); // nobody looks after it any more
    m_monitor->setActive(isActive);
    if (isActive)
        refresh();
}

bool EndpointPage::isSettled() const
{
    return m_monitor->isSettled();
}

QUrl EndpointPage::address() const
{
    return m_context.receiver != nullptr ? m_context.receiver->publicUrl()
                                         : m_context.settings.publicUrl(m_context.settings.port);
}

void EndpointPage::copyAddress()
{
    QGuiApplication::clipboard()->setText(address().toString());
    m_ui->copyButton->setText(tr("Copied"));
    m_copied.start();
}

void EndpointPage::refresh()
{
    const models::EndpointView view = models::endpointView(m_monitor->input());
    showState(view.state);
    showAddress();
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setStep(view.steps[i]);
    showChecks(view.checks);
    showDeliveries(view);
    showAnswerTimes();
    showDamage();
    m_ui->testButton->setEnabled(!m_monitor->isTesting());
    m_ui->testButton->setText(m_monitor->isTesting() ? tr("Testing…") : tr("Test now"));
}

void EndpointPage::showState(models::EndpointState state)
{
    setLook(m_ui->statePill, "pill", toneOf(state));
    m_ui->statePill->setText(models::endpointStateText(state));
}

void EndpointPage::showAddress()
{
    const bool isRevealed = m_ui->revealButton->isChecked();
    m_ui->revealButton->setText(isRevealed ? tr("Hide") : tr("Reveal"));
    const QString text = isRevealed ? address().toString() : masked(address());
    if (text != m_ui->address->text()) // setting it again would lose the selection
        m_ui->address->setText(text);
    m_ui->address->setMaximumWidth(m_ui->address->fontMetrics().horizontalAdvance(text) + kFieldPadding);
    m_ui->hostRow->setVisible(m_context.settings.publicHost.isEmpty());
}

void EndpointPage::showChecks(const QList<health::CheckResult> &checks)
{
    while (m_checks.size() < checks.size()) {
        auto *row = new CheckRow(m_ui->checksCard);
        connect(row, &CheckRow::pageRequested, this, &Page::pageRequested);
        m_ui->checks->addWidget(row);
        m_checks << row;
    }
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        m_checks[i]->setVisible(i < checks.size());
        if (i < checks.size())
            m_checks[i]->setCheck(checks[i]);
    }
}

void EndpointPage::showDeliveries(const models::EndpointView &view)
{
    QList<models::OutcomeCount> counts = view.lastDay;
    counts.append({tr("Refused since the first start (wrong address, not HTTP)"), view.refused});
    if (view.notStored > 0)
        counts.append(
            {tr("Not stored in time since the first start (503: Purple sends them again)"), view.notStored});
    m_ui->deliveries->setCounts(counts);
    const QString &problem = m_monitor->databaseProblem();
    m_ui->databaseProblem->setText(problem);
    m_ui->databaseProblem->setVisible(!problem.isEmpty());
}

void EndpointPage::showAnswerTimes()
{
    if (m_context.receiver == nullptr)
        return;
    const listener::ListenerStatus status = m_context.receiver->listenerStatus();
    const bool hasTimes = status.p99.count() > 0;
    m_ui->answerTimes->setVisible(hasTimes);
    m_ui->p50->setText(models::answerTimeText(status.p50.count()));
    m_ui->p99->setText(models::answerTimeText(status.p99.count()));
    m_ui->answerHint->setText(hasTimes ? tr("Of the newest answers. Purple gives up after 10 s.")
                                       : tr("No delivery yet. Purple gives up after 10 s."));
}

void EndpointPage::showDamage()
{
    auto *safekeeping = m_context.receiver != nullptr ? m_context.receiver->safekeeping() : nullptr;
    const bool isRestoring =
        safekeeping != nullptr && safekeeping->work() == service::Safekeeping::Work::Restoring;
    m_ui->restoreProgress->setVisible(isRestoring);
    if (safekeeping == nullptr || !safekeeping->damage()) {
        m_ui->damageBanner->say(Tone::None, {});
        return;
    }
    if (isRestoring) {
        m_ui->damageBanner->say(Tone::Accent,
                                tr("The backup is being copied and checked. Sign-ins are received "
                                   "meanwhile; then the window opens anew."));
        return;
    }
    QString text = safekeeping->damage()->text();
    if (!safekeeping->problem().isEmpty())
        text += u' ' + safekeeping->problem();
    QList<Banner::Action> actions;
    if (safekeeping->damage()->backup)
        actions.append({tr("Restore the backup"), [safekeeping] { safekeeping->restoreAfterDamage(); }});
    actions.append({tr("Go on without it"), [this] { askWhetherToGoOn(); }});
    m_ui->damageBanner->say(Tone::Check, text, actions);
}

void EndpointPage::askWhetherToGoOn()
{
    auto *safekeeping = m_context.receiver->safekeeping();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Go on without the earlier sign-ins?"),
                                tr("Foyer then keeps the new database and no longer offers the backup. The "
                                   "damaged file stays where it is "
                                   "until you delete it; the backups are replaced by newer ones day by day."),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("damageQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    auto *goOn = box->addButton(tr("Go on without"), QMessageBox::DestructiveRole);
    box->setDefaultButton(cancel);
    connect(goOn, &QPushButton::clicked, safekeeping, &service::Safekeeping::goOnWithout);
    box->open();
}

} // namespace foyer::app
