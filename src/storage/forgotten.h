// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>

namespace foyer::storage {

/// The key of the hashes in the table `forgotten`; made with the database.
[[nodiscard]] Result<QByteArray> forgetKey(QSqlDatabase &db);

/// What stays of a forgotten sign-in: a keyed hash of its identity, from which nobody can be found again
/// without the key, but by which a repeat of it is recognised.
[[nodiscard]] QByteArray forgottenIdentity(const QByteArray &key, qint64 visitorId, qint64 authenticatedMs,
                                           qint64 venueId, qint64 mac);

} // namespace foyer::storage
