// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QList>
#include <QString>

#include <functional>

namespace foyer::storage {

/// A table that does not hold what the sign-ins make.
struct NumbersDifference
{
    QString table;
    qint64 missing = 0; ///< Rows that should be there, or have other values.
    qint64 surplus = 0; ///< Rows that should not be there, or have other values.
    friend bool operator==(const NumbersDifference &, const NumbersDifference &) = default;
};

/// Hears how many of so many sign-ins have been counted. False cancels.
using NumbersProgress = std::function<bool(qint64 done, qint64 total)>;

/// Counts all visitors, visits and rollups anew from the sign-ins and compares; changes nothing, and sees one
/// moment of a database that is being written to. Takes some seconds for each million sign-ins, and memory
/// for the rollups. Errors: Unavailable (they are being counted after a migration), Cancelled, and those of
/// storage.
[[nodiscard]] Result<QList<NumbersDifference>> checkNumbers(const DatabaseLocation &location,
                                                            const NumbersProgress &progress = {});

} // namespace foyer::storage
