// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exporttext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace foyer::app {

namespace {

using exporting::ExportKind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(foyer::app::ExportText)
};

QHash<QByteArray, QString> columnTexts()
{
    return {{"answer_ms", Texts::tr("Answer time in ms")},
            {"bytes", Texts::tr("Size in bytes")},
            {"date_of_birth", Texts::tr("Date of birth")},
            {"day", Texts::tr("Day")},
            {"email", Texts::tr("Email")},
            {"first_name", Texts::tr("First name")},
            {"first_seen_utc", Texts::tr("First seen")},
            {"first_sign_in_utc", Texts::tr("First sign-in")},
            {"gender", Texts::tr("Gender")},
            {"last_name", Texts::tr("Last name")},
            {"last_seen_utc", Texts::tr("Last seen")},
            {"mac", Texts::tr("MAC address")},
            {"new_visits", Texts::tr("New visitors")},
            {"origin", Texts::tr("Origin")},
            {"outcome", Texts::tr("Outcome")},
            {"provider", Texts::tr("Signed in with")},
            {"reason", Texts::tr("Reason")},
            {"received_utc", Texts::tr("Received")},
            {"returning_visits", Texts::tr("Returning visitors")},
            {"sign_ins", Texts::tr("Sign-ins")},
            {"time_utc", Texts::tr("Time")},
            {"user_agent", Texts::tr("Browser")},
            {"venue_id", Texts::tr("Venue number")},
            {"venue_name", Texts::tr("Venue")},
            {"visit_number", Texts::tr("Visit number")},
            {"visit_status", Texts::tr("New or returning")},
            {"visitor_id", Texts::tr("Visitor number")},
            {"visits", Texts::tr("Visits")}};
}

} // namespace

QString kindText(ExportKind kind)
{
    switch (kind) {
    case ExportKind::SignIns:
        return Texts::tr("Sign-ins");
    case ExportKind::Visits:
        return Texts::tr("Visits");
    case ExportKind::VenueDays:
        return Texts::tr("Venues by day");
    case ExportKind::Deliveries:
        return Texts::tr("Deliveries");
    case ExportKind::Visitors:
        break;
    }
    return Texts::tr("Visitors");
}

QString kindNote(ExportKind kind)
{
    switch (kind) {
    case ExportKind::SignIns:
        return Texts::tr("One row for each sign-in, with the visitor and the venue.");
    case ExportKind::Visits:
        return Texts::tr("One row for each visitor, venue and business day.");
    case ExportKind::VenueDays:
        return Texts::tr("One row for each venue and business day, with its numbers.");
    case ExportKind::Deliveries:
        return Texts::tr("One row for each delivery in the log, with what became of it.");
    case ExportKind::Visitors:
        break;
    }
    return Texts::tr("One row for each person, with first and last visit.");
}

QString columnText(const QByteArray &name)
{
    return columnTexts().value(name, QString::fromLatin1(name));
}

QString amountText(qint64 rows, qint64 bytes, bool isExact)
{
    if (rows == 0)
        return Texts::tr("No rows: nothing matches. Choose other venues or days.");
    const QString size = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    const QString count = Texts::tr("%Ln rows", nullptr, pluralNumber(rows));
    return isExact ? Texts::tr("%1, %2", "number of rows, size of the file").arg(count, size)
                   : Texts::tr("%1, about %2", "number of rows, size of the file").arg(count, size);
}

int pluralNumber(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace foyer::app
