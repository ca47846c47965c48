// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <string>

namespace foyer::storage {

// Not by QDate and QDateTime, which take longer than all the rest of a row.

/// Appends "2026-01-18"; nothing for a null date. Years of 1 to 9999.
void appendIsoDate(std::string &text, QDate date);

/// Appends a UTC time in ms since 1970 as in "2026-01-18T13:27:08+0000", cut to the second.
void appendIsoTime(std::string &text, qint64 utcMs);

} // namespace foyer::storage
