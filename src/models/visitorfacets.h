// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/daterange.h"
#include "storage/queries.h"

#include <QJsonObject>

#include <optional>

namespace foyer::models {

/// What the window filters visitors by, apart from the text that is searched for. All that is set has to be
/// so. Names nobody: it can be kept in a settings file.
struct VisitorFacets
{
    std::optional<qint64> venueId = {}; ///< They have been there.
    std::optional<DateRange> lastSeen = {};
    std::optional<DateRange> firstSeen = {};
    std::optional<bool> isReturning = {}; ///< More than one visit; false: one.
    std::optional<Gender> gender = {};
    std::optional<AgeBand> age = {};
    std::optional<Provider> provider = {};
    std::optional<bool> hasEmail = {};

    [[nodiscard]] bool isEmpty() const { return *this == VisitorFacets(); }

    /// As the database is asked when it is \a nowMs; days are those of \a calendar.
    [[nodiscard]] storage::VisitorFilter filter(const QString &text, const BusinessDay &calendar,
                                                qint64 nowMs) const;

    [[nodiscard]] QJsonObject toJson() const;

    /// What cannot be understood is left out, as another version may have written it.
    [[nodiscard]] static VisitorFacets fromJson(const QJsonObject &json);

    friend bool operator==(const VisitorFacets &, const VisitorFacets &) = default;
};

} // namespace foyer::models
