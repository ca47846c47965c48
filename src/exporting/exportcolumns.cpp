// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportcolumns.h"

#include "domain/delivery.h"
#include "domain/macaddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace foyer::exporting {

namespace {

using storage::Statement;

// How a cell is written, by the position of what it holds in the query's row.

template <int Position>
void number(const Statement &row, CsvWriter &csv)
{
    csv.number(row.integer(Position));
}

template <int Position>
void text(const Statement &row, CsvWriter &csv)
{
    csv.text(row.bytes(Position));
}

template <int Position>
void plain(const Statement &row, CsvWriter &csv)
{
    csv.plain(row.bytes(Position));
}

template <int Position>
void moment(const Statement &row, CsvWriter &csv)
{
    csv.time(row.integer(Position));
}

template <int Position>
void day(const Statement &row, CsvWriter &csv)
{
    csv.date(row.integer(Position));
}

template <int Position>
void isoDate(const Statement &row, CsvWriter &csv)
{
    csv.isoDate(row.bytes(Position));
}

template <int Position>
void status(const Statement &row, CsvWriter &csv)
{
    csv.plain(row.integer(Position) != 0 ? "new" : "returning");
}

template <int Position>
void mac(const Statement &row, CsvWriter &csv)
{
    const qint64 bits = row.integer(Position);
    csv.plain(bits < 0 ? QByteArray()
                       : MacAddress::fromBits(static_cast<quint64>(bits)).toString().toLatin1());
}

template <int All, int Part>
void rest(const Statement &row, CsvWriter &csv)
{
    csv.number(row.integer(All) - row.integer(Part));
}

template <int Position>
void outcome(const Statement &row, CsvWriter &csv)
{
    csv.plain(outcomeWord(static_cast<DeliveryOutcome>(row.integer(Position))).toLatin1());
}

template <int Position>
void milliseconds(const Statement &row, CsvWriter &csv)
{
    csv.plain(QByteArray::number(static_cast<double>(row.integer(Position)) / 1'000, 'f', 3));
}

constexpr bool kIsPersonal = true;

const ExportColumns &signInColumns()
{
    static const ExportColumns columns{{"time_utc", moment<0>},
                                       {"venue_id", number<1>},
                                       {"venue_name", text<2>},
                                       {"visitor_id", number<3>},
                                       {"first_name", text<4>, kIsPersonal},
                                       {"last_name", text<5>, kIsPersonal},
                                       {"email", text<6>, kIsPersonal},
                                       {"gender", text<7>},
                                       {"date_of_birth", isoDate<8>, kIsPersonal},
                                       {"provider", text<9>},
                                       {"mac", mac<10>, kIsPersonal},
                                       {"user_agent", text<11>},
                                       {"visit_status", status<12>},
                                       {"visit_number", number<13>},
                                       {"received_utc", moment<14>}};
    return columns;
}

const ExportColumns &visitorColumns()
{
    static const ExportColumns columns{{"visitor_id", number<0>},
                                       {"first_name", text<1>, kIsPersonal},
                                       {"last_name", text<2>, kIsPersonal},
                                       {"email", text<3>, kIsPersonal},
                                       {"gender", text<4>},
                                       {"date_of_birth", isoDate<5>, kIsPersonal},
                                       {"provider", text<6>},
                                       {"first_seen_utc", moment<7>},
                                       {"last_seen_utc", moment<8>},
                                       {"visits", number<9>},
                                       {"sign_ins", number<10>}};
    return columns;
}

const ExportColumns &visitColumns()
{
    static const ExportColumns columns{{"venue_id", number<0>},          {"venue_name", text<1>},
                                       {"visitor_id", number<2>},        {"day", day<3>},
                                       {"first_sign_in_utc", moment<4>}, {"visit_status", status<5>},
                                       {"visit_number", number<6>},      {"sign_ins", number<7>}};
    return columns;
}

const ExportColumns &venueDayColumns()
{
    static const ExportColumns columns{{"venue_id", number<0>},   {"venue_name", text<1>},
                                       {"day", day<2>},           {"visits", number<3>},
                                       {"new_visits", number<4>}, {"returning_visits", rest<3, 4>},
                                       {"sign_ins", number<5>}};
    return columns;
}

const ExportColumns &deliveryColumns()
{
    static const ExportColumns columns{
        {"time_utc", moment<0>}, {"outcome", outcome<1>},        {"origin", text<2>},
        {"bytes", number<3>},    {"answer_ms", milliseconds<4>}, {"reason", plain<5>}};
    return columns;
}

QString tr(const char *words)
{
    return QCoreApplication::translate("foyer::exporting", words);
}

Error noSuchColumn(const ExportColumns &all, const QByteArray &name)
{
    QByteArrayList names;
    for (const ExportColumn &column : all)
        names.append(column.name);
    return {ErrorCode::InvalidInput,
            tr("There is no column “%1”. There are: %2.")
                .arg(QString::fromUtf8(name), QString::fromLatin1(names.join(", ")))};
}

} // namespace

const ExportColumns &exportColumns(storage::ExportKind kind)
{
    switch (kind) {
    case storage::ExportKind::SignIns:
        return signInColumns();
    case storage::ExportKind::Visits:
        return visitColumns();
    case storage::ExportKind::VenueDays:
        return venueDayColumns();
    case storage::ExportKind::Deliveries:
        return deliveryColumns();
    case storage::ExportKind::Visitors:
        break;
    }
    return visitorColumns();
}

Result<ExportColumns> chosenColumns(storage::ExportKind kind, const QByteArrayList &names)
{
    const ExportColumns &all = exportColumns(kind);
    if (names.isEmpty())
        return all;
    ExportColumns chosen;
    for (const QByteArray &name : names) {
        const auto isNamed = [&name](const ExportColumn &column) { return column.name == name; };
        const auto found = std::find_if(all.cbegin(), all.cend(), isNamed);
        if (found == all.cend())
            return noSuchColumn(all, name);
        if (std::any_of(chosen.cbegin(), chosen.cend(), isNamed)) {
            return Error{ErrorCode::InvalidInput,
                         tr("The column “%1” is named twice.").arg(QString::fromUtf8(name))};
        }
        chosen.push_back(*found);
    }
    return chosen;
}

QByteArray headingOf(const ExportColumn &column, CsvWriter::Dates dates)
{
    constexpr QByteArrayView kUtc = "_utc";
    if (dates == CsvWriter::Dates::Iso || !column.name.endsWith(kUtc))
        return column.name;
    return column.name.chopped(kUtc.size()) + "_local";
}

} // namespace foyer::exporting
