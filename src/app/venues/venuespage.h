// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"
#include "app/refresher.h"
#include "models/sharesmodel.h"
#include "models/venuesummarymodel.h"
#include "models/visitschartmodel.h"
#include "models/weekhoursmodel.h"

#include <memory>
#include <optional>

namespace foyer::app {

namespace Ui {
class VenuesPage;
}

class ShareBars;
class VisitsChart;

/// Every venue with its numbers over a period, and the charts of the chosen one: visits along it, when in the
/// week, and who they were. GUI thread.
class VenuesPage final : public Page
{
    Q_OBJECT
public:
    explicit VenuesPage(AppContext &context, QWidget *parent = nullptr);
    ~VenuesPage() override;
    Q_DISABLE_COPY_MOVE(VenuesPage)

    void setActive(bool isActive) override;

    [[nodiscard]] bool isSettled() const override { return m_refresher.isIdle(); }

private:
    struct Numbers;
    struct Question;

    static Result<Numbers> read(storage::Database &db, const Question &question);
    void load();
    void showNumbers(const Question &question, const Numbers &numbers);
    void chooseVenue(int row);
    void choosePeriod();
    void chooseSpan();
    void offerSpans();
    [[nodiscard]] storage::Span chosenSpan() const;
    void showTitles();
    void showShares();
    [[nodiscard]] QString summaryText() const;
    void showBar(int bar);
    void setUpTable();
    void setUpReports();
    void fitTable();
    void takeColors();

    AppContext &m_context;
    models::VenueSummaryModel m_venues;
    models::VisitsChartModel m_bars;
    models::WeekHoursModel m_weekHours;
    models::SharesModel m_shares;
    Refresher m_refresher;
    std::unique_ptr<Ui::VenuesPage> m_ui;
    VisitsChart *m_chart;
    ShareBars *m_shareBars = nullptr;
    storage::TraitCounts m_traits;        ///< Of the chosen venue and period.
    storage::Frequencies m_frequencies{}; ///< Of the chosen venue.
    std::optional<qint64> m_venueId;      ///< Nothing: all venues.
    storage::PendingQuery m_numbersQuery;
    bool m_isSelecting = false; ///< The selection follows the model, not the user.
};

} // namespace foyer::app
