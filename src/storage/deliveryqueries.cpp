// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodycodec.h"
#include "storage/bodyreference.h"
#include "storage/liverowsql.h"
#include "storage/texts.h"

namespace foyer::storage {

Result<QList<DeliveryRow>> deliveryRows(QSqlDatabase &db, const DeliveryFilter &filter, int limit,
                                        std::optional<qint64> beforeId)
{
    Conditions conditions;
    // Uncommon outcomes have an index of their own; common ones are met soon enough on the way back.
    if (filter.outcome && *filter.outcome > DeliveryOutcome::Repeat)
        conditions.add(QStringLiteral("d.outcome > 2"));
    if (filter.outcome)
        conditions.add(QStringLiteral("d.outcome = ?"), {int(*filter.outcome)});
    if (beforeId)
        conditions.add(QStringLiteral("d.id < ?"), {*beforeId});
    Statement select(db, QStringLiteral("SELECT d.id, d.received_at, d.outcome, d.wire_bytes, d.answer_us, "
                                        "d.origin, q.reason, q.id FROM deliveries d "
                                        "LEFT JOIN quarantine q ON q.delivery_id = d.id") +
                             conditions.sql() + QStringLiteral(" ORDER BY d.id DESC LIMIT ") +
                             QString::number(limit));
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    QList<DeliveryRow> rows;
    while (select.next()) {
        rows.append({.id = select.integer(0),
                     .receivedMs = select.integer(1),
                     .outcome = DeliveryOutcome(select.integer(2)),
                     .wireBytes = select.integer(3),
                     .answerUs = select.integer(4),
                     .origin = select.text(5),
                     .reason = select.text(6),
                     .isWaiting = !select.isNull(7)});
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

Result<DeliveryContent> deliveryContent(QSqlDatabase &db, qint64 deliveryId)
{
    Statement select(db, QStringLiteral("SELECT d.head_codec, d.head, coalesce(d.codec, q.codec), "
                                        "coalesce(d.body, q.body), d.sign_in_id FROM deliveries d "
                                        "LEFT JOIN quarantine q ON q.delivery_id = d.id WHERE d.id = ?"));
    if (auto ran = select.run(deliveryId); !ran)
        return ran.error();
    if (!select.next()) {
        if (auto ended = select.ended(); !ended)
            return ended.error();
        return Error{ErrorCode::NotFound,
                     Texts::tr("This delivery is no longer in the log, which keeps only the newest.")};
    }
    const auto head = unpack(Codec(select.integer(0)), select.blob(1));
    auto body = select.isNull(2) ? Result<QByteArray>(QByteArray())
                                 : unpack(Codec(select.integer(2)), select.blob(3));
    const auto signInId = select.optionalInteger(4);
    if (auto ended = select.ended(); !ended)
        return ended.error();
    if (signInId)
        body = signInBody(db, *signInId);
    if (!head)
        return head.error();
    if (!body)
        return body.error();
    return DeliveryContent{*head, *body};
}

Result<QMap<DeliveryOutcome, qint64>> deliveriesSince(QSqlDatabase &db, qint64 sinceMs)
{
    Statement select(db, QStringLiteral("SELECT outcome, count(*) FROM deliveries WHERE received_at >= ? "
                                        "GROUP BY outcome"));
    if (auto ran = select.run(sinceMs); !ran)
        return ran.error();
    QMap<DeliveryOutcome, qint64> counts;
    while (select.next())
        counts.insert(DeliveryOutcome(select.integer(0)), select.integer(1));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return counts;
}

} // namespace foyer::storage
