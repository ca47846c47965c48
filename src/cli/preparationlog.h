// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/recovery.h"

namespace foyer::cli {

/// Says in the log what is done before the database can be opened, once for each thing, and how far it is,
/// every ten per cent. Gives up when a signal ends the program.
class PreparationLog
{
public:
    /// For service::PreparationProgress.
    [[nodiscard]] bool take(service::Preparing what, int percent);

private:
    service::Preparing m_what = service::Preparing::Looking;
    int m_saidPercent = 0;
};

} // namespace foyer::cli
