// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace foyer::storage {

/// The translation context of the sentences that this library says to a person.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(foyer::storage)
};

} // namespace foyer::storage
