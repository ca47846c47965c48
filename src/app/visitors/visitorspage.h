// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"
#include "app/refresher.h"
#include "models/visitorsmodel.h"
#include "storage/calendars.h"

#include <memory>
#include <optional>

namespace foyer::app {

namespace Ui {
class VisitorsPage;
}

class SelectedVisitors;
class VisitorDrawer;
class VisitorFilterBar;

/// Everybody who has ever signed in, searchable as you type. GUI thread; owned by the window.
class VisitorsPage final : public Page
{
    Q_OBJECT
public:
    explicit VisitorsPage(AppContext &context, QWidget *parent = nullptr);
    ~VisitorsPage() override;

    void setActive(bool isActive) override;
    [[nodiscard]] bool isSettled() const override;

    [[nodiscard]] QVariantMap choices() const override;
    void restoreChoices(const QVariantMap &choices) override;

    /// Shows those whom \a facets are about, whatever was searched for before.
    void showVisitors(const models::VisitorFacets &facets);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void setUpControls();
    void load();

    struct Venues
    {
        QList<storage::VenueRow> rows;
        storage::VenueCalendars calendars;
    };

    void loadVenues();
    void takeVenues(const Venues &venues);
    void partLoaded();
    void applyFilter();
    void askForExport();
    void askForExportOf(const QList<qint64> &visitorIds);
    void takeRows(const Result<void> &result);
    void showCount();
    void showEmptiness(const Result<void> &result);
    void showChosen();
    void fitDrawer();
    void setUpMenu();
    [[nodiscard]] QList<storage::VisitorRow> selection() const;
    [[nodiscard]] bool hasRoomForDrawer() const;

    AppContext &m_context;
    std::unique_ptr<Ui::VisitorsPage> m_ui;
    models::VisitorsModel m_model;
    Refresher m_refresher;
    VisitorFilterBar *m_filters;
    VisitorDrawer *m_drawer;
    SelectedVisitors *m_selected;
    QAction *m_forgetMany = nullptr;
    storage::VisitorFilter m_filter;
    storage::VenueCalendars m_calendars{BusinessDay(QTimeZone::systemTimeZone())}; ///< Until they are read.
    int m_partsLoading = 0;
    bool m_hasLoaded = false;
};

} // namespace foyer::app
