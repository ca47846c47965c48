// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/traits.h"

#include <QString>

// What the groups that visitors are counted and filtered by are called; translated.
namespace foyer::models {

[[nodiscard]] QString ageBandText(AgeBand band);
[[nodiscard]] QString genderName(Gender gender);
[[nodiscard]] QString providerName(Provider provider);
[[nodiscard]] QString deviceFamilyName(DeviceFamily family);

} // namespace foyer::models
