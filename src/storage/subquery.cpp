// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/subquery.h"

#include "storage/sql.h"

namespace foyer::storage {

Result<bool> hasAtMost(QSqlDatabase &db, const Subquery &rows, int most)
{
    Statement count(db, QStringLiteral("SELECT count(*) FROM (") + rows.sql + QStringLiteral(" LIMIT ") +
                            QString::number(most + 1) + u')');
    if (auto ran = count.runWith(rows.values); !ran)
        return ran.error();
    const bool hasAtMost = count.next() && count.integer(0) <= most;
    const auto ended = count.ended();
    return ended ? Result<bool>(hasAtMost) : ended.error();
}

} // namespace foyer::storage
