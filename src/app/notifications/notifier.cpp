// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/notifier.h"

#include "models/liverowmodel.h"
#include "models/persontext.h"
#include "models/venuetext.h"

#include <QDateTime>
#include <QLocale>

namespace foyer::app {

namespace {

constexpr int kLongestVenue = 60;

/// Desktops take the text of a notification for markup, and not all of them take the same: without these two
/// there is none.
QString withoutMarkup(QString text)
{
    return text.replace(u'<', u'‹').replace(u'>', u'›');
}

QString venueOf(const storage::LiveRow &row)
{
    const QString venue = models::venueText(row.venueName, row.venueId);
    return venue.size() > kLongestVenue ? QString(venue.first(kLongestVenue) % u'…') : venue;
}

QString timeOf(const storage::LiveRow &row)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.authenticatedMs).time(),
                              QLocale::ShortFormat);
}

} // namespace

Notifier::Notifier(const Clock &clock, const service::DesktopSettings &choices,
                   const models::PrivacyMode &privacy)
    : m_clock(clock), m_choices(choices), m_privacy(privacy)
{}

void Notifier::takeArrivals(const storage::Arrivals &arrivals)
{
    m_calendar = arrivals.calendar;
    if (const auto day = today(); std::exchange(m_visitorsDay, day) != day)
        m_visitors.clear();
    // The followed first: one who is the first as well is told of as who they are.
    if (m_choices.tellsFollowed) {
        for (const auto &row : arrivals.followed)
            tellOfVisitor(Notification::Kind::FollowedVisitor, row);
    }
    if (m_choices.tellsFirstVisitor && arrivals.firstOfDay)
        tellOfVisitor(Notification::Kind::FirstVisitor, *arrivals.firstOfDay);
}

void Notifier::tellOfVisitor(Notification::Kind kind, const storage::LiveRow &row)
{
    // Who was delivered late came a while ago.
    if (models::LiveRowModel::isLate(row) || isPaused() || m_visitors.contains(row.visitorId))
        return;
    m_visitors.insert(row.visitorId);
    const bool isFirst = kind == Notification::Kind::FirstVisitor;
    const QString name = models::personText(row.profile);
    Notification notification{.kind = kind, .title = {}, .text = {}};
    if (m_privacy.isOn()) {
        notification.title = isFirst ? tr("First visitor today") : tr("A visitor whom you follow is here");
        //: venue, time
        notification.text = tr("%1, %2").arg(venueOf(row), timeOf(row));
    } else {
        //: %1 is a visitor's name
        notification.title = isFirst ? tr("First visitor today: %1").arg(name) : tr("%1 is here").arg(name);
        notification.text = tr("%1, %2").arg(venueOf(row), timeOf(row));
    }
    tell(notification);
}

void Notifier::takeTroubles(const Troubles &troubles)
{
    m_troubles = troubles;
    m_sinceMs.removeIf([&troubles](const auto &each) { return !troubles.contains(each.key()); });
    for (auto each = troubles.cbegin(); each != troubles.cend(); ++each) {
        if (!m_sinceMs.contains(each.key()))
            m_sinceMs.insert(each.key(), m_clock.nowMs());
    }
    look();
}

void Notifier::look()
{
    if (!m_choices.tellsTrouble || isPaused())
        return;
    for (auto each = m_troubles.cbegin(); each != m_troubles.cend(); ++each) {
        const bool isLasting = m_clock.nowMs() - m_sinceMs.value(each.key()) >= kGrace.count();
        const auto toldOn = m_toldOn.constFind(each.key());
        if (!isLasting || (toldOn != m_toldOn.constEnd() && *toldOn == today()))
            continue;
        m_toldOn.insert(each.key(), today());
        QString title;
        switch (each.key()) {
        case Trouble::NotListening:
        case Trouble::CannotServe:
            title = tr("Foyer does not receive sign-ins");
            break;
        case Trouble::CannotStore:
            title = tr("Foyer cannot store sign-ins");
            break;
        case Trouble::CertificateEnds:
            title = tr("The certificate is about to end");
            break;
        case Trouble::CertificateExpired:
            title = tr("The certificate has expired");
            break;
        }
        tell({.kind = Notification::Kind::Trouble, .title = title, .text = each.value()});
    }
}

void Notifier::setPausedToday(bool isPaused)
{
    m_pausedDay = isPaused ? std::optional(today()) : std::nullopt;
    look();
}

void Notifier::tell(const Notification &notification)
{
    Q_EMIT notified({.kind = notification.kind,
                     .title = withoutMarkup(notification.title),
                     .text = withoutMarkup(notification.text)});
}

} // namespace foyer::app
