// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"
#include "app/refresher.h"
#include "models/livefeed.h"

#include <QTimer>

#include <memory>

namespace foyer::app {

namespace Ui {
class LivePage;
}

class Tile;
class VisitorDrawer;

/// Who has just signed in: today's numbers, the live table, the chosen visitor. GUI thread; owned by the
/// window.
class LivePage final : public Page
{
    Q_OBJECT
public:
    explicit LivePage(AppContext &context, QWidget *parent = nullptr);
    ~LivePage() override;

    void setActive(bool isActive) override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Today
    {
        storage::TodaySummary summary;
        QDate day;
        QList<storage::VenueRow> venues;
    };

    void setUpTable();
    void setUpControls();
    void addTiles();
    void load();
    void loadToday();
    void partLoaded();
    void applyFilter();
    void takeRows(const Result<void> &result);
    void showToday(const Today &today);
    void showState();
    void showEmptiness();
    void showWaiting(int count);
    void showChosen();
    void showIcons();
    void updateHold();
    void goToNewest();
    void clearFilter();
    void askForExport();
    [[nodiscard]] bool isFiltered() const;

    AppContext &m_context;
    std::unique_ptr<Ui::LivePage> m_ui;
    models::LiveFeed m_feed;
    Refresher m_refresher;
    VisitorDrawer *m_drawer;
    QList<Tile *> m_tiles;
    QString m_problem; ///< Why the rows could not be read.
    int m_partsLoading = 0;
    bool m_hasLoaded = false;
};

} // namespace foyer::app
