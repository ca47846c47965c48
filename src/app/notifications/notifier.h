// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notifications/notification.h"
#include "domain/businessday.h"
#include "domain/clock.h"
#include "models/privacymode.h"
#include "service/desktopsettings.h"
#include "storage/arrivals.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

namespace foyer::app {

/// Decides what is worth a notification: the first visitor of the day, a followed visitor, trouble of the
/// endpoint, each if it is switched on, at most once a day and visitor, and not while paused. Knows nothing
/// of the database or of how it is shown. GUI thread; owned by NotificationCentre.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    enum class Trouble { NotListening, CannotServe, CannotStore, CertificateEnds, CertificateExpired };

    /// Each that there is, with what to say of it.
    using Troubles = QMap<Trouble, QString>;

    /// Shorter trouble is none: a password that comes from the keychain a moment later, a port that the Foyer
    /// before has not yet left.
    static constexpr std::chrono::milliseconds kGrace{10'000};

    /// \a choices and \a privacy are asked each time.
    Notifier(const Clock &clock, const service::DesktopSettings &choices, const models::PrivacyMode &privacy);

    /// Who has come.
    void takeArrivals(const storage::Arrivals &arrivals);

    /// What is wrong now; what is not named any more is over.
    void takeTroubles(const Troubles &troubles);

    /// Time has passed: trouble may have lasted for long enough, or another day have begun.
    void look();

    void setPausedToday(bool isPaused);

    [[nodiscard]] bool isPaused() const { return m_pausedDay == today(); }

Q_SIGNALS:
    void notified(const foyer::app::Notification &notification);

private:
    [[nodiscard]] DayNumber today() const { return m_calendar.at(m_clock.nowMs()).day; }

    void tellOfVisitor(Notification::Kind kind, const storage::LiveRow &row);
    void tell(const Notification &notification);

    const Clock &m_clock;
    const service::DesktopSettings &m_choices;
    const models::PrivacyMode &m_privacy;
    BusinessDay m_calendar{QTimeZone::systemTimeZone()}; ///< Until the database's is known.
    std::optional<DayNumber> m_pausedDay;
    DayNumber m_visitorsDay = 0;
    QSet<qint64> m_visitors; ///< Told of on m_visitorsDay.
    Troubles m_troubles;
    QMap<Trouble, qint64> m_sinceMs;
    QHash<Trouble, DayNumber> m_toldOn;
};

} // namespace foyer::app
