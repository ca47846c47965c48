// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace foyer::simulation {

/// A name as its bearer types it, and how they would spell it in an email address.
struct Name
{
    const char *text;
    const char *latin;
};

/// Names that go together.
struct NameGroup
{
    int weight; ///< Of all guests.
    std::span<const Name> women;
    std::span<const Name> men;
    std::span<const Name> families;
};

/// The groups; their weights add up to kNameWeights.
[[nodiscard]] std::span<const NameGroup> nameGroups();
inline constexpr int kNameWeights = 100;

/// First names that some people type instead of their own, hostile spreadsheets included.
[[nodiscard]] std::span<const Name> whimsicalNames();

} // namespace foyer::simulation
