// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "storage/quarantinelimits.h"
#include "storage/sql.h"

namespace foyer::storage {

/// How much room quarantine has left, kept in memory so that no delivery costs a count. Belongs to the
/// writer's thread.
class QuarantineRoom
{
public:
    QuarantineRoom(const QSqlDatabase &db, QuarantineLimits limits) : m_db(db), m_limits(limits) {}

    /// Counts what is there.
    [[nodiscard]] Result<void> reload();

    /// Takes the room for a body of \a bytes as it is kept. False when there is none.
    [[nodiscard]] bool take(qint64 bytes);

    /// What is said to a delivery for which there is no room: Purple keeps it and sends it again.
    [[nodiscard]] static StoreAnswer fullAnswer();

    /// Whether \a answer is that: it stays so until a person makes room.
    [[nodiscard]] static bool isFull(const StoreAnswer &answer);

private:
    QSqlDatabase m_db;
    QuarantineLimits m_limits;
    qint64 m_deliveries = 0;
    qint64 m_bytes = 0;
};

} // namespace foyer::storage
