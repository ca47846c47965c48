// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/forgetlog.h"

#include "storage/sql.h"

namespace foyer::storage {

Result<QList<ForgetLogRow>> forgetLog(Database &db, int limit)
{
    Statement select(db, QStringLiteral("SELECT day, reason, visitors, sign_ins FROM forget_log "
                                        "ORDER BY day DESC, reason LIMIT ?"));
    if (auto ran = select.run(limit); !ran)
        return ran.error();
    QList<ForgetLogRow> rows;
    while (select.next()) {
        rows.append({.day = QDate::fromString(select.text(0), Qt::ISODate),
                     .reason = ForgetReason(select.integer(1)),
                     .visitors = select.integer(2),
                     .signIns = select.integer(3)});
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

Result<void> logForgotten(Database &db, const ForgetLogRow &row)
{
    return execute(db,
                   QStringLiteral("INSERT INTO forget_log (day, reason, visitors, sign_ins) "
                                  "VALUES (date('now', 'localtime'), ?, ?, ?) ON CONFLICT DO UPDATE SET "
                                  "visitors = visitors + excluded.visitors, "
                                  "sign_ins = sign_ins + excluded.sign_ins"),
                   int(row.reason), row.visitors, row.signIns);
}

} // namespace foyer::storage
