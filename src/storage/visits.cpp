// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visits.h"

namespace foyer::storage {

Result<void> RollupDeltas::flush(Statement &addToHour, Statement &addToDay)
{
    QHash<std::pair<qint64, DayNumber>, Counts> days;
    for (auto it = m_hours.cbegin(); it != m_hours.cend(); ++it) {
        const auto &[key, counts] = std::pair<const HourKey &, const Counts &>(it.key(), it.value());
        auto &day = days[{key.venueId, key.day}];
        day.visits += counts.visits;
        day.newVisits += counts.newVisits;
        day.signIns += counts.signIns;
        if (auto done = addToHour.run(key.venueId, key.day, key.hour, counts.visits, counts.newVisits,
                                      counts.signIns);
            !done)
            return done;
    }
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        if (auto done = addToDay.run(it.key().first, it.key().second, it->visits, it->newVisits, it->signIns);
            !done)
            return done;
    }
    m_hours.clear();
    return {};
}

QString RollupDeltas::hourSql()
{
    return QStringLiteral(
        "INSERT INTO venue_hours (venue_id, day, hour, visits, new_visits, sign_ins) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, "
        "new_visits = new_visits + excluded.new_visits, sign_ins = sign_ins + excluded.sign_ins");
}

QString RollupDeltas::daySql()
{
    return QStringLiteral(
        "INSERT INTO venue_days (venue_id, day, visits, new_visits, sign_ins) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, "
        "new_visits = new_visits + excluded.new_visits, sign_ins = sign_ins + excluded.sign_ins");
}

} // namespace foyer::storage
