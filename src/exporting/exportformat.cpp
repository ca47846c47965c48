// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportformat.h"

#include "domain/delivery.h"
#include "domain/macaddress.h"

namespace foyer::exporting {

namespace {

void writeSignIn(const storage::Statement &row, CsvWriter &csv)
{
    csv.time(row.integer(0));
    csv.number(row.integer(1));
    csv.text(row.blob(2));
    csv.number(row.integer(3));
    for (int column = 4; column <= 7; ++column)
        csv.text(row.blob(column));
    csv.plain(row.blob(8));
    csv.text(row.blob(9));
    const qint64 mac = row.integer(10);
    csv.plain(mac < 0 ? QByteArray() : MacAddress::fromBits(static_cast<quint64>(mac)).toString().toLatin1());
    csv.text(row.blob(11));
    csv.plain(row.integer(12) != 0 ? "new" : "returning");
    csv.number(row.integer(13));
    csv.time(row.integer(14));
}

void writeVisitor(const storage::Statement &row, CsvWriter &csv)
{
    csv.number(row.integer(0));
    for (int column = 1; column <= 4; ++column)
        csv.text(row.blob(column));
    csv.plain(row.blob(5));
    csv.text(row.blob(6));
    csv.time(row.integer(7));
    csv.time(row.integer(8));
    csv.number(row.integer(9));
    csv.number(row.integer(10));
}

void writeVisit(const storage::Statement &row, CsvWriter &csv)
{
    csv.number(row.integer(0));
    csv.text(row.blob(1));
    csv.number(row.integer(2));
    csv.date(row.integer(3));
    csv.time(row.integer(4));
    csv.plain(row.integer(5) != 0 ? "new" : "returning");
    csv.number(row.integer(6));
    csv.number(row.integer(7));
}

void writeDelivery(const storage::Statement &row, CsvWriter &csv)
{
    csv.time(row.integer(0));
    csv.plain(outcomeWord(static_cast<DeliveryOutcome>(row.integer(1))).toLatin1());
    csv.text(row.blob(2));
    csv.number(row.integer(3));
    csv.plain(QByteArray::number(static_cast<double>(row.integer(4)) / 1'000, 'f', 3));
    csv.plain(row.blob(5));
}

} // namespace

ExportFormat exportFormat(storage::ExportKind kind)
{
    switch (kind) {
    case storage::ExportKind::SignIns:
        return {{"time_utc", "venue_id", "venue_name", "visitor_id", "first_name", "last_name", "email",
                 "gender", "date_of_birth", "provider", "mac", "user_agent", "visit_status", "visit_number",
                 "received_utc"},
                writeSignIn};
    case storage::ExportKind::Visits:
        return {{"venue_id", "venue_name", "visitor_id", "day", "first_sign_in_utc", "visit_status",
                 "visit_number", "sign_ins"},
                writeVisit};
    case storage::ExportKind::Deliveries:
        return {{"time_utc", "outcome", "origin", "bytes", "answer_ms", "reason"}, writeDelivery};
    case storage::ExportKind::Visitors:
        break;
    }
    return {{"visitor_id", "first_name", "last_name", "email", "gender", "date_of_birth", "provider",
             "first_seen_utc", "last_seen_utc", "visits", "sign_ins"},
            writeVisitor};
}

} // namespace foyer::exporting
