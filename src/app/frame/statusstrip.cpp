// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/statusstrip.h"

#include "app/frame/receiverwords.h"
#include "app/widgets/elidinglabel.h"
#include "app/widgets/words.h"
#include "health/checks.h"
#include "health/verification.h"

#include <QHBoxLayout>
#include <QLocale>

namespace foyer::app {

namespace {

constexpr int kHeight = 30;
constexpr int kPadding = 14;
constexpr int kGap = 18;
constexpr int kEveryMs = 1'000;

QLabel *addLabel(QWidget *parent, QHBoxLayout *layout)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label);
    return label;
}

Tone toneOf(health::CheckLevel level)
{
    switch (level) {
    case health::CheckLevel::Pass:
        return Tone::None;
    case health::CheckLevel::Check:
        return Tone::Check;
    case health::CheckLevel::Fail:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("statusStrip"));
    setFixedHeight(std::max(kHeight, fontMetrics().height() + kPadding));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kPadding, 0, kPadding, 0);
    layout->setSpacing(kGap);
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    m_mark = addLabel(this, state);
    m_state = new ElidingLabel(this);
    m_state->setObjectName(QStringLiteral("stateText"));
    state->addWidget(m_state);
    layout->addLayout(state);
    m_verification = addLabel(this, layout);
    m_verification->setObjectName(QStringLiteral("verificationText"));
    m_certificate = addLabel(this, layout);
    layout->addStretch(1);
    m_privacy = addLabel(this, layout);
    m_privacy->setObjectName(QStringLiteral("privacyText"));
    setLook(m_privacy, "tone", Tone::Accent);
    m_lastSignIn = addLabel(this, layout);
    m_lastSignIn->setObjectName(QStringLiteral("lastSignInText"));
    m_answers = addLabel(this, layout);
    m_optional = {m_privacy, m_verification, m_certificate, m_lastSignIn, m_answers};

    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &StatusStrip::refresh);
}

void StatusStrip::setContext(AppContext &context)
{
    m_context = &context;
    if (context.receiver != nullptr)
        connect(context.receiver, &service::Receiver::statusChanged, this, &StatusStrip::refresh);
    const auto showPrivacy = [this, mode = context.privacy.get()] {
        m_privacy->setText(mode->isOn() ? tr("Privacy mode (Ctrl+Shift+P)") : QString());
        fit();
    };
    connect(context.privacy.get(), &models::PrivacyMode::changed, this, showPrivacy);
    showPrivacy();
    m_timer.start();
    refresh();
}

void StatusStrip::setTotals(const storage::Totals &totals)
{
    m_totals = totals;
    refresh();
}

void StatusStrip::refresh()
{
    const auto *receiver = m_context->receiver;
    const auto words = receiverWords(*m_context);
    setLook(m_mark, "tone", words.tone);
    m_mark->setText(words.mark);
    m_state->setFullText(words.phrase);

    health::VerificationFacts facts;
    facts.isListening =
        m_context->isViewer() || (receiver != nullptr && receiver->listenerStatus().isListening);
    facts.lastOutsideTestMs = m_totals.lastOutsideTestMs;
    facts.lastOutsideSignInMs = m_totals.lastOutsideSignInMs;
    // Purple accepts no self-signed certificate: what arrived came from somebody trying out.
    const bool isTryingOut = receiver != nullptr && receiver->status().isSelfSigned;
    const bool isVerified = !isTryingOut && health::isReached(health::VerificationStep::Validated, facts);
    m_verification->setText(isVerified ? tr("Verified by Purple") : tr("Not yet verified by Purple"));

    showCertificate();

    showLastSignIn();
    const auto p99 = receiver != nullptr ? receiver->listenerStatus().p99 : std::chrono::microseconds{0};
    m_answers->setText(p99.count() > 0
                           ? tr("p99 response %1 ms").arg(QLocale().toString((p99.count() + 999) / 1'000))
                           : QString());
    m_answers->setToolTip(tr("99 of 100 deliveries were answered within this time. Purple waits for 10 s."));
    fit();
}

/// Whole words or none: what has no room is in the tool tip.
void StatusStrip::fit()
{
    int room = width() - 2 * kPadding - m_mark->sizeHint().width() - m_state->sizeHint().width();
    QStringList left;
    for (auto *label : std::as_const(m_optional)) {
        const int needed = label->sizeHint().width() + kGap;
        const bool isShown = !label->text().isEmpty() && needed <= room;
        label->setVisible(isShown);
        if (isShown)
            room -= needed;
        else if (!label->text().isEmpty())
            left.append(label->text());
    }
    setToolTip(left.isEmpty() ? QString() : plainToolTip(left.join(QStringLiteral(" · "))));
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StatusStrip::showLastSignIn()
{
    if (!m_totals.lastSignInReceivedMs) {
        m_lastSignIn->setText(tr("No sign-in yet"));
        return;
    }
    const QString when = timeAgo(m_context->clock.nowMs() - *m_totals.lastSignInReceivedMs);
    const bool isFromOutside = m_totals.lastOutsideSignInMs >= m_totals.lastSignInReceivedMs;
    m_lastSignIn->setText(isFromOutside ? tr("Last sign-in %1").arg(when)
                                        : tr("Last sign-in %1, from this computer").arg(when));
}

void StatusStrip::showCertificate()
{
    const auto *receiver = m_context->receiver;
    const auto certificate = receiver != nullptr ? receiver->certificate() : QSslCertificate();
    m_certificate->clear();
    if (receiver == nullptr || certificate.isNull())
        return;
    if (receiver->status().isSelfSigned) {
        setLook(m_certificate, "tone", Tone::Check);
        m_certificate->setText(tr("Certificate: self-signed"));
        m_certificate->setToolTip(tr("For trying out. Purple does not accept a self-signed certificate."));
        return;
    }
    const auto life = health::certificateLife(certificate, m_context->clock.nowMs());
    setLook(m_certificate, "tone", toneOf(life.level));
    m_certificate->setText(tr("Certificate: %Ln days left", nullptr, static_cast<int>(life.daysLeft)));
    m_certificate->setToolTip({});
}

} // namespace foyer::app
