// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signin.h"

#include <QString>

namespace foyer::models {

/// Whether names and the like are shown, or dots in their place (privacymode.h). The dots say nothing, not
/// even how long the name is, or its first letter: in some scripts that would be half of it.
enum class Masking { Off, On };

/// What to call a visitor on one line: name, else email, else "No name given". Safe to show as plain text.
[[nodiscard]] QString personText(const Profile &profile, Masking masking = Masking::Off);

/// One or two letters for the round sign beside a name; "?" when there is none.
[[nodiscard]] QString initials(const Profile &profile, Masking masking = Masking::Off);

/// Safe to show as plain text; empty when there is none.
[[nodiscard]] QString emailText(const QString &email, Masking masking = Masking::Off);

/// "00-01-02-03-04-05"; empty when there is none.
[[nodiscard]] QString macText(const std::optional<MacAddress> &mac, Masking masking = Masking::Off);

/// "Female", "Male", or what Purple sent; empty when it sent nothing.
[[nodiscard]] QString genderText(const QString &gender);

/// Whole years on \a today; nothing without a date or with one that lies ahead.
[[nodiscard]] std::optional<int> ageInYears(QDate dateOfBirth, QDate today);

/// "12 Mar 1991 (35)"; empty without a date. \a today is for the age, which is not masked.
[[nodiscard]] QString birthText(QDate dateOfBirth, QDate today, Masking masking = Masking::Off);

/// A moment of the local day as a table shows it: "14:32:08" on \a today, else "12 Nov 14:32".
[[nodiscard]] QString rowTimeText(qint64 utcMs, QDate today);

/// A date as people write it: "3 Feb 2026".
[[nodiscard]] QString dateText(QDate date);

} // namespace foyer::models
