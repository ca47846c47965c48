// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QSqlDatabase>

// Visitors of whose arrival the window tells. Forgetting somebody, by hand or after their time, ends it.
namespace foyer::storage {

/// A change as in changes.h. NotFound when nobody has this id.
[[nodiscard]] Result<void> setFollowed(QSqlDatabase &db, qint64 visitorId, bool isFollowed);

/// The same beside whoever receives, over a connection of its own. Any thread but the GUI's.
[[nodiscard]] Result<void> setFollowed(const DatabaseLocation &database, qint64 visitorId, bool isFollowed);

[[nodiscard]] Result<bool> isFollowed(QSqlDatabase &db, qint64 visitorId);

/// Those whom \a otherFile, of any version, has as followed are followed here too, also when they only come
/// afterwards.
[[nodiscard]] Result<void> takeOverFollowed(QSqlDatabase &db, const QString &otherFile);

} // namespace foyer::storage
