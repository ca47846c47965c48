// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/exportquery.h"

#include <QStringList>

namespace foyer::app {

/// What a page shows, as it hands it over when somebody wants it in a file.
struct ExportRequest
{
    storage::ExportKind kind = storage::ExportKind::Visitors;
    storage::ExportFilter filter = {}; ///< As the page is filtered; nothing: it shows everything.

    /// What the filter says, piece by piece, in the page's own words. May hold what strangers typed.
    QStringList words = {};
};

} // namespace foyer::app
