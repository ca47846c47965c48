// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exportrequest.h"
#include "models/visitorfacets.h"

#include <QVariantMap>
#include <QWidget>

namespace foyer::app {

/// The pages of the window, in the order of the sidebar. Names as `foyer --page NAME` takes them: lower case.
enum class PageId { Live, Visitors, Venues, Endpoint, Deliveries, Settings };

/// One page of the window: a header (title, state, actions) and its content. GUI thread; owned by the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The page came into view or went out of it. A hidden page need not keep itself up to date.
    virtual void setActive(bool isActive) = 0;

    /// Whether everything asked for has been shown: `--screenshot` waits for it.
    [[nodiscard]] virtual bool isSettled() const { return true; }

    /// What the window is to remember of the page beside its tables and the controls that are marked
    /// `remembered` (frame/windowmemory.h): never what was searched for. Given back before the page is shown.
    [[nodiscard]] virtual QVariantMap choices() const { return {}; }

    virtual void restoreChoices(const QVariantMap & /*choices*/) {}

Q_SIGNALS:
    /// The user asked for another page, e.g. by "Review" on the Endpoint page.
    void pageRequested(foyer::app::PageId page);
    /// The user asked to export what the page shows; the window opens the dialog.
    void exportRequested(const foyer::app::ExportRequest &request);
    /// The user asked who that is, e.g. by a click on a bar of a chart.
    void visitorsRequested(const foyer::models::VisitorFacets &facets);
};

} // namespace foyer::app
