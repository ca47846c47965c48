// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/words.h"

namespace foyer::exporting {

namespace {

/// The one of \a values whose word it is.
template <typename Values, typename WordOf>
auto valueOf(const Values &values, QStringView word, WordOf wordOf)
    -> std::optional<typename Values::value_type>
{
    for (const auto value : values) {
        if (word == wordOf(value))
            return value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView kindWord(ExportKind kind)
{
    switch (kind) {
    case ExportKind::SignIns:
        return QLatin1StringView("sign-ins");
    case ExportKind::Visits:
        return QLatin1StringView("visits");
    case ExportKind::VenueDays:
        return QLatin1StringView("venues-by-day");
    case ExportKind::Deliveries:
        return QLatin1StringView("deliveries");
    case ExportKind::Visitors:
        break;
    }
    return QLatin1StringView("visitors");
}

std::optional<ExportKind> kindOfWord(QStringView word)
{
    return valueOf(kExportKinds, word, kindWord);
}

QLatin1StringView delimiterWord(char delimiter)
{
    if (delimiter == ';')
        return QLatin1StringView("semicolon");
    return delimiter == '\t' ? QLatin1StringView("tab") : QLatin1StringView("comma");
}

std::optional<char> delimiterOfWord(QStringView word)
{
    return valueOf(kDelimiters, word, delimiterWord);
}

QLatin1StringView datesWord(CsvWriter::Dates dates)
{
    return dates == CsvWriter::Dates::Local ? QLatin1StringView("local") : QLatin1StringView("iso");
}

std::optional<CsvWriter::Dates> datesOfWord(QStringView word)
{
    return valueOf(std::array{CsvWriter::Dates::Iso, CsvWriter::Dates::Local}, word, datesWord);
}

} // namespace foyer::exporting
