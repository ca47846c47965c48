// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quarantineroom.h"

#include "storage/texts.h"

namespace foyer::storage {

Result<void> QuarantineRoom::reload()
{
    Statement select(m_db, QStringLiteral("SELECT count(*), coalesce(sum(length(body)), 0) FROM quarantine"));
    if (auto ran = select.run(); !ran)
        return ran;
    if (select.next()) {
        m_deliveries = select.integer(0);
        m_bytes = select.integer(1);
    }
    return select.ended();
}

bool QuarantineRoom::take(qint64 bytes)
{
    if (m_deliveries >= m_limits.deliveries || m_bytes + bytes > m_limits.bytes)
        return false;
    ++m_deliveries;
    m_bytes += bytes;
    return true;
}

StoreAnswer QuarantineRoom::fullAnswer()
{
    return {
        DeliveryOutcome::NotStored,
        Texts::tr(
            "The delivery could not be understood, and quarantine is full. Read again or delete what waits "
            "there on the Deliveries page; Purple sends this one again.")};
}

bool QuarantineRoom::isFull(const StoreAnswer &answer)
{
    return answer.outcome == DeliveryOutcome::NotStored && answer.reason == fullAnswer().reason;
}

} // namespace foyer::storage
