// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendars.h"

#include "storage/rollups.h"
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

struct Row
{
    std::optional<QString> zone;
    std::optional<int> dayStart;
};

using Rows = QHash<qint64, Row>;

Result<void> readRows(const QSqlDatabase &db, const QString &sql, Rows &rows)
{
    Statement select(db, sql);
    if (auto ran = select.run(); !ran)
        return ran;
    while (select.next()) {
        Row row;
        if (!select.isNull(1))
            row.zone = select.text(1);
        if (!select.isNull(2))
            row.dayStart = int(select.integer(2));
        rows.insert(select.integer(0), row);
    }
    return select.ended();
}

/// By scope.
Result<Rows> shownRows(const QSqlDatabase &db)
{
    Rows rows;
    if (auto done = readRows(db,
                             QStringLiteral("SELECT %1, (SELECT value FROM meta WHERE name = 'time_zone'), "
                                            "(SELECT value FROM meta WHERE name = 'day_start')")
                                 .arg(kAllVenues),
                             rows);
        !done)
        return done.error();
    auto done = readRows(db,
                         QStringLiteral("SELECT venue_id, time_zone, day_start FROM venues "
                                        "WHERE time_zone IS NOT NULL OR day_start IS NOT NULL"),
                         rows);
    return done ? Result<Rows>(rows) : done.error();
}

} // namespace

namespace {

VenueCalendars calendarsOf(const Rows &rows)
{
    const auto standard = rows.value(kAllVenues);
    const int dayStart = standard.dayStart.value_or(BusinessDay::kDefaultStartHour);
    VenueCalendars calendars(BusinessDay(zoneOf(standard.zone.value_or(QString())), dayStart));
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (row.key() == kAllVenues)
            continue;
        calendars.set(row.key(), BusinessDay(row->zone ? zoneOf(*row->zone) : calendars.standard().zone(),
                                             row->dayStart.value_or(dayStart)));
    }
    return calendars;
}

} // namespace

Result<VenueCalendars> VenueCalendars::load(const QSqlDatabase &db)
{
    const auto rows = shownRows(db);
    return rows ? Result<VenueCalendars>(calendarsOf(*rows)) : rows.error();
}

Result<VenueCalendars> VenueCalendars::loadWanted(const QSqlDatabase &db)
{
    auto rows = shownRows(db);
    if (!rows)
        return rows.error();
    if (auto done =
            readRows(db, QStringLiteral("SELECT scope, time_zone, day_start FROM wanted_calendars"), *rows);
        !done)
        return done.error();
    return calendarsOf(*rows);
}

Result<void> takeWantedCalendars(QSqlDatabase &db)
{
    for (const auto &sql :
         {QStringLiteral("INSERT OR REPLACE INTO meta (name, value) SELECT 'time_zone', time_zone "
                         "FROM wanted_calendars WHERE scope = %1"),
          QStringLiteral("INSERT OR REPLACE INTO meta (name, value) SELECT 'day_start', day_start "
                         "FROM wanted_calendars WHERE scope = %1"),
          QStringLiteral("UPDATE venues SET time_zone = w.time_zone, day_start = w.day_start "
                         "FROM wanted_calendars AS w WHERE w.scope = venue_id AND w.scope <> %1"),
          QStringLiteral("DELETE FROM wanted_calendars")}) {
        if (auto done = execute(db, sql.contains(u'%') ? sql.arg(kAllVenues) : sql); !done)
            return done;
    }
    return {};
}

} // namespace foyer::storage
