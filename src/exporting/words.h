// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export.h"

#include <QStringView>

#include <array>
#include <optional>

// The words for what may be chosen, on the command line and in files.
namespace foyer::exporting {

inline constexpr std::array kExportKinds{ExportKind::Visitors, ExportKind::SignIns, ExportKind::Visits,
                                         ExportKind::VenueDays, ExportKind::Deliveries};
inline constexpr std::array kDelimiters{',', ';', '\t'};

/// "visitors", "sign-ins", "visits", "venues-by-day" or "deliveries".
[[nodiscard]] QLatin1StringView kindWord(ExportKind kind);
[[nodiscard]] std::optional<ExportKind> kindOfWord(QStringView word);

/// "comma", "semicolon" or "tab".
[[nodiscard]] QLatin1StringView delimiterWord(char delimiter);
[[nodiscard]] std::optional<char> delimiterOfWord(QStringView word);

/// "iso" or "local".
[[nodiscard]] QLatin1StringView datesWord(CsvWriter::Dates dates);
[[nodiscard]] std::optional<CsvWriter::Dates> datesOfWord(QStringView word);

} // namespace foyer::exporting
