// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

namespace foyer::storage {

/// A SELECT that in brackets may stand where a list of ids does.
struct Subquery
{
    QString sql;
    QVariantList values; ///< For its question marks.
};

/// Whether \a rows has no more rows than \a most. Reads no more than it takes to know.
[[nodiscard]] Result<bool> hasAtMost(QSqlDatabase &db, const Subquery &rows, int most);

} // namespace foyer::storage
