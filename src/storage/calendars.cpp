// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendars.h"

#include "storage/sql.h"

namespace foyer::storage {

namespace {

/// A zone that this system does not know (a database from elsewhere) counts as UTC: wrong by hours, but the
/// same on every run.
QTimeZone zoneOf(const QString &id)
{
    const QTimeZone zone(id.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

Result<VenueCalendars> VenueCalendars::load(QSqlDatabase &db)
{
    QString zoneId;
    int dayStart = BusinessDay::kDefaultStartHour;
    Statement meta(db,
                   QStringLiteral("SELECT name, value FROM meta WHERE name IN ('time_zone', 'day_start')"));
    if (auto ran = meta.run(); !ran)
        return ran.error();
    while (meta.next()) {
        if (meta.text(0) == u"time_zone")
            zoneId = meta.text(1);
        else
            dayStart = int(meta.integer(1));
    }
    if (auto ended = meta.ended(); !ended)
        return ended.error();

    VenueCalendars calendars(BusinessDay(zoneOf(zoneId), dayStart));
    Statement venues(db, QStringLiteral("SELECT venue_id, time_zone, day_start FROM venues "
                                        "WHERE time_zone IS NOT NULL OR day_start IS NOT NULL"));
    if (auto ran = venues.run(); !ran)
        return ran.error();
    while (venues.next()) {
        calendars.m_own.insert(
            venues.integer(0),
            BusinessDay(venues.isNull(1) ? calendars.m_default.zone() : zoneOf(venues.text(1)),
                        int(venues.optionalInteger(2).value_or(dayStart))));
    }
    if (auto ended = venues.ended(); !ended)
        return ended.error();
    return calendars;
}

} // namespace foyer::storage
