// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "simulation/purpletraffic.h"

#include <QString>

namespace foyer::benchmarks {

struct FillPlan
{
    QString database;
    int count = 0; ///< Sign-ins, about.
    int years = 5; ///< Before now.
    simulation::PurpleTraffic::Options traffic;
};

/// Stores the sign-ins and closes the database; how many there are. Progress goes to standard error. Uses all
/// processors: bodies are made on one thread, read and packed on others, stored on one.
[[nodiscard]] Result<qint64> fill(const FillPlan &plan);

} // namespace foyer::benchmarks
