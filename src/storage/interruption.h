// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <functional>

namespace foyer::storage {

/// From now on statements on \a db end with the Error Cancelled as soon as \a isUnwanted says so; it is asked
/// many times a second while one runs, on the thread that runs it, and must live as long as the connection.
/// Without effect where Qt's driver brings an SQLite of its own, which cannot be reached: there every
/// statement runs to its end.
void interruptWhen(const QSqlDatabase &db, const std::function<bool()> &isUnwanted);

} // namespace foyer::storage
