// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/notificationcentre.h"

#include "health/checks.h"

namespace foyer::app {

namespace {

constexpr int kLookEveryMs = 5'000;
constexpr int kPutOffMs = 100;
constexpr int kMostTimesPutOff = 50; ///< A page that cannot be filled is no reason to tell of nobody.

Notifier::Troubles troublesOf(const service::Receiver &receiver, qint64 nowMs)
{
    using State = service::ReceiverStatus::State;
    using Trouble = Notifier::Trouble;
    const auto &status = receiver.status();
    Notifier::Troubles troubles;
    switch (status.state) {
    case State::CannotListen:
        troubles.insert(Trouble::NotListening, status.problem);
        break;
    case State::CannotServe:
        troubles.insert(Trouble::CannotServe, status.problem);
        break;
    case State::CannotStore:
        troubles.insert(Trouble::CannotStore, status.problem);
        break;
    case State::Receiving:
    case State::Stopped:
        break;
    }
    const auto certificate = receiver.certificate();
    if (certificate.isNull() || status.isSelfSigned)
        return troubles;
    const auto life = health::certificateLife(certificate, nowMs);
    if (nowMs >= certificate.expiryDate().toMSecsSinceEpoch()) {
        troubles.insert(Trouble::CertificateExpired,
                        NotificationCentre::tr("Purple delivers nothing until it has been renewed."));
    } else if (life.level != health::CheckLevel::Pass) {
        troubles.insert(Trouble::CertificateEnds,
                        NotificationCentre::tr("It is good for %Ln more days. Renew it: without it Purple "
                                               "delivers nothing.",
                                               nullptr, static_cast<int>(life.daysLeft)));
    }
    return troubles;
}

} // namespace

NotificationCentre::NotificationCentre(AppContext &context, TrayHost &tray,
                                       std::function<bool()> isWindowBusy)
    : m_context(context)
    , m_tray(tray)
    , m_isWindowBusy(std::move(isWindowBusy))
    , m_notifier(context.clock, context.settings.desktop, *context.privacy)
    , m_refresher(
          context.reader, [this] { load(); }, this)
{
    connect(&m_notifier, &Notifier::notified, this, &NotificationCentre::show);
    connect(&tray, &TrayHost::notificationClicked, this, [this] { Q_EMIT pageRequested(m_newestPage); });
    if (context.receiver != nullptr)
        connect(context.receiver, &service::Receiver::statusChanged, this,
                &NotificationCentre::lookAtEndpoint);
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &NotificationCentre::lookAtEndpoint);
    m_timer.start();
    lookAtEndpoint();
    if (m_isWindowBusy)
        QTimer::singleShot(kPutOffMs, this, &NotificationCentre::beginWhenIdle);
    else
        m_refresher.setActive(true);
}

void NotificationCentre::beginWhenIdle()
{
    if (m_isWindowBusy() && ++m_timesPutOff < kMostTimesPutOff)
        QTimer::singleShot(kPutOffMs, this, &NotificationCentre::beginWhenIdle);
    else
        m_refresher.setActive(true);
}

void NotificationCentre::load()
{
    m_context.reader.run(
        this,
        [after = m_newestSignIn, nowMs = m_context.clock.nowMs()](storage::Database &db) {
            return storage::arrivalsAfter(db, after, nowMs);
        },
        [this](const Result<storage::Arrivals> &arrivals) {
            if (arrivals) { // The pages say what is wrong with the database.
                m_newestSignIn = arrivals->newestId;
                m_notifier.takeArrivals(*arrivals);
            }
            m_refresher.finished();
        });
}

/// Of a receiver elsewhere nothing is known.
void NotificationCentre::lookAtEndpoint()
{
    if (m_context.receiver != nullptr)
        m_notifier.takeTroubles(troublesOf(*m_context.receiver, m_context.clock.nowMs()));
}

void NotificationCentre::show(const Notification &notification)
{
    m_newestPage = notification.kind == Notification::Kind::Trouble ? PageId::Endpoint : PageId::Live;
    m_tray.notify(notification);
}

} // namespace foyer::app
