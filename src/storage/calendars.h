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
    [[nodiscard]] static Result<VenueCalendars> load(QSqlDatabase &db);

    [[nodiscard]] const BusinessDay &of(qint64 venueId) const
    {
        const auto found = m_own.constFind(venueId);
        return found == m_own.constEnd() ? m_default : *found;
    }

    /// Of venues without their own, and of none in particular.
    [[nodiscard]] const BusinessDay &standard() const { return m_default; }

private:
    explicit VenueCalendars(BusinessDay standard) : m_default(std::move(standard)) {}

    BusinessDay m_default;
    QHash<qint64, BusinessDay> m_own;
};

} // namespace foyer::storage
