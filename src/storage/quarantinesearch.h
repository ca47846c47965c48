// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QSqlDatabase>

namespace foyer::storage {

/// The ids of the quarantined deliveries whose body names the visitor, by their id or one of the emails that
/// are stored of them. Where a body does not say who its user is, any id counts that is the visitor's: rather
/// one body too many than a trace missed. Unpacks all that is in quarantine.
[[nodiscard]] Result<QList<qint64>> quarantinedNaming(QSqlDatabase &db, qint64 visitorId);

} // namespace foyer::storage
