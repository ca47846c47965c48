// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recount.h"

// The tables in which Recount counts: each beside the one whose place it takes in the end, so that this takes
// no time however much they hold. Each function runs in a transaction, but the last one.
namespace foyer::storage {

/// Makes empty tables *_next of all that is counted; that of visitors is for those who differ.
[[nodiscard]] Result<void> makeNextTables(QSqlDatabase &db);

/// Adds what forgotten visitors leave to the rollups *_next.
[[nodiscard]] Result<void> addForgotten(QSqlDatabase &db);

/// Tables *_next take the place of those that were shown, which are called *_old from now on.
[[nodiscard]] Result<void> putNextInPlace(QSqlDatabase &db);

/// Removes a visitor from the tables *_next and *_old, if there are any.
[[nodiscard]] Result<void> forgetInCounting(QSqlDatabase &db, qint64 visitorId);

enum class TablesOf { Next, Old };

/// Removes such tables, if there are any, in many transactions: a removed row is overwritten, and deliveries
/// wait meanwhile.
[[nodiscard]] Result<void> removeTables(const Recount::Apply &apply, TablesOf which);

} // namespace foyer::storage
