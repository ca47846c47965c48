// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/look.h"

#include <QIcon>

namespace foyer::app {

/// Foyer's icon with the mark of \a tone on it, a shape in its colour: a disc when all is good, a triangle to
/// check, a square when bad, a ring otherwise. Sharp at the sizes that trays have.
[[nodiscard]] QIcon stateIcon(Tone tone);

} // namespace foyer::app
