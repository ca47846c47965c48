// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "domain/result.h"

#include <QHash>
#include <QSqlDatabase>

namespace foyer::storage {

/// The calendar of each venue: its own time zone and day start where it has them, else the database's.
class VenueCalendars
{
public:
    /// Those by which the numbers that are shown have been counted.
    [[nodiscard]] static Result<VenueCalendars> load(const QSqlDatabase &db);

    /// Those by which the next recount counts.
    [[nodiscard]] static Result<VenueCalendars> loadWanted(const QSqlDatabase &db);

    [[nodiscard]] const BusinessDay &of(qint64 venueId) const
    {
        const auto found = m_own.constFind(venueId);
        return found == m_own.constEnd() ? m_default : *found;
    }

    /// Of venues without their own, and of none in particular.
    [[nodiscard]] const BusinessDay &standard() const { return m_default; }

    explicit VenueCalendars(BusinessDay standard) : m_default(std::move(standard)) {}

    /// A venue's own.
    void set(qint64 venueId, const BusinessDay &calendar) { m_own.insert(venueId, calendar); }

private:
    BusinessDay m_default;
    QHash<qint64, BusinessDay> m_own;
};

/// In a transaction: the wanted calendars are those of the numbers from now on.
[[nodiscard]] Result<void> takeWantedCalendars(QSqlDatabase &db);

} // namespace foyer::storage
