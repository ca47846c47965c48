// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendars.h"
#include "storage/changes.h"
#include "storage/recount.h"
#include "storage/rollups.h"
#include "storage/sql.h"
#include "storage/texts.h"

namespace foyer::storage {

namespace {

bool isUsable(const QTimeZone &zone)
{
    return zone.isValid();
}

bool isUsable(int dayStartHour)
{
    return dayStartHour >= 0 && dayStartHour <= 23;
}

Error unusable()
{
    return {ErrorCode::InvalidInput,
            Texts::tr("This time zone or day start cannot be used. Choose a time zone of the list and a full "
                      "hour from 0 to 23.")};
}

Result<void> want(QSqlDatabase &db, qint64 scope, const VenueCalendar &calendar)
{
    if ((calendar.zone && !isUsable(*calendar.zone)) || !isUsable(calendar.dayStartHour.value_or(0)))
        return unusable();
    const auto zone =
        calendar.zone ? std::optional(QString::fromLatin1(calendar.zone->id())) : std::optional<QString>();
    if (auto done =
            execute(db,
                    QStringLiteral("INSERT OR REPLACE INTO wanted_calendars (scope, time_zone, day_start) "
                                   "VALUES (?, ?, ?)"),
                    scope, zone, calendar.dayStartHour);
        !done)
        return done;
    return requestRecount(db);
}

} // namespace

Result<Calendar> calendar(QSqlDatabase &db)
{
    const auto calendars = VenueCalendars::loadWanted(db);
    if (!calendars)
        return calendars.error();
    return Calendar{calendars->standard().zone(), calendars->standard().startHour()};
}

Result<QHash<qint64, VenueCalendar>> venueCalendars(QSqlDatabase &db)
{
    Statement select(
        db, QStringLiteral("SELECT v.venue_id, "
                           "CASE WHEN w.scope IS NULL THEN v.time_zone ELSE w.time_zone END AS zone, "
                           "CASE WHEN w.scope IS NULL THEN v.day_start ELSE w.day_start END AS start "
                           "FROM venues v LEFT JOIN wanted_calendars w ON w.scope = v.venue_id "
                           "WHERE zone IS NOT NULL OR start IS NOT NULL"));
    if (auto ran = select.run(); !ran)
        return ran.error();
    QHash<qint64, VenueCalendar> calendars;
    while (select.next()) {
        VenueCalendar calendar;
        if (!select.isNull(1))
            calendar.zone = QTimeZone(select.text(1).toLatin1());
        if (!select.isNull(2))
            calendar.dayStartHour = int(select.integer(2));
        calendars.insert(select.integer(0), calendar);
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return calendars;
}

Result<void> setCalendar(QSqlDatabase &db, const Calendar &calendar)
{
    return want(db, kAllVenues, {calendar.zone, calendar.dayStartHour});
}

Result<void> setVenueCalendar(QSqlDatabase &db, qint64 venueId, const VenueCalendar &calendar)
{
    const auto isKnown = queryInteger(db, QStringLiteral("SELECT 1 FROM venues WHERE venue_id = ?"), venueId);
    if (!isKnown)
        return isKnown.error();
    if (!*isKnown)
        return Error{ErrorCode::NotFound, Texts::tr("No venue with this id is stored.")};
    return want(db, venueId, calendar);
}

} // namespace foyer::storage
