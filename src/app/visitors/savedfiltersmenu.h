// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visitors/savedfilters.h"

#include <QMenu>

namespace foyer::app {

/// The menu of saved filters: choose one, save what is set under a name, remove one. GUI thread.
class SavedFiltersMenu final : public QMenu
{
    Q_OBJECT
public:
    /// Of those in \a stateFile.
    SavedFiltersMenu(const QString &stateFile, QWidget *parent);

    /// What saving would keep.
    void setFacets(const models::VisitorFacets &facets) { m_facets = facets; }

Q_SIGNALS:
    void chosen(const foyer::models::VisitorFacets &facets);

private:
    void fill();
    void askForName();
    void keep(const QString &name);
    void confirmRemoval(const QString &name);
    void say(const QString &title, const QString &text);

    SavedFilters m_filters;
    models::VisitorFacets m_facets;
};

} // namespace foyer::app
