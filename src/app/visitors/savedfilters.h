// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/visitorfacets.h"

#include <QList>
#include <QString>

namespace foyer::app {

struct SavedFilter
{
    QString name;
    models::VisitorFacets facets;
};

/// The filters that somebody gave a name, kept with the state of the window (a small file, read and written
/// at once). GUI thread.
class SavedFilters
{
public:
    explicit SavedFilters(QString file);

    /// By name.
    [[nodiscard]] const QList<SavedFilter> &all() const { return m_all; }

    [[nodiscard]] bool has(const QString &name) const;

    /// In place of one of the same name. False when it cannot be written; then all is as before.
    [[nodiscard]] bool keep(const QString &name, const models::VisitorFacets &facets);
    [[nodiscard]] bool remove(const QString &name);

private:
    [[nodiscard]] bool write(QList<SavedFilter> filters);

    QString m_file;
    QList<SavedFilter> m_all;
};

} // namespace foyer::app
