// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"
#include "app/refresher.h"
#include "app/venues/venuenumbers.h"
#include "models/venuesummarymodel.h"

#include <memory>
#include <optional>

namespace foyer::app {

namespace Ui {
class VenuesPage;
}

/// Every venue with its numbers over a period, and the charts of the chosen one. GUI thread.
class VenuesPage final : public Page
{
    Q_OBJECT
public:
    explicit VenuesPage(AppContext &context, QWidget *parent = nullptr);
    ~VenuesPage() override;
    Q_DISABLE_COPY_MOVE(VenuesPage)

    void setActive(bool isActive) override;

    [[nodiscard]] bool isSettled() const override { return m_refresher.isIdle(); }

    [[nodiscard]] QVariantMap choices() const override;
    void restoreChoices(const QVariantMap &choices) override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void setUpActions();
    void load();
    void partLoaded();
    void showTable(const Result<VenueTable> &table);
    void showNumbers(const VenueQuestion &question, const Result<VenueNumbers> &numbers);
    [[nodiscard]] bool takeProblem(const Error &error);
    void askForExport();
    void chooseVenue(int row);
    void choosePeriod();
    void openReport();
    void showTrend();
    void fitTable();
    void fitHeader();
    [[nodiscard]] VenueQuestion question() const;

    AppContext &m_context;
    models::VenueSummaryModel m_venues;
    Refresher m_refresher;
    std::unique_ptr<Ui::VenuesPage> m_ui;
    QObject m_tableQueries; ///< Whose queries run beside those of the page.
    storage::PendingQuery m_tableQuery;
    std::optional<storage::DayRange> m_range; ///< That the table is of.
    storage::PendingQuery m_numbersQuery;
    std::optional<std::pair<VenueQuestion, Result<VenueNumbers>>> m_early; ///< Before the table was there.
    std::optional<qint64> m_venueId;                                       ///< Nothing: all venues.
    QString m_problem; ///< Of the answers that have come; empty: none.
    int m_partsLoading = 0;
    bool m_isSelecting = false; ///< The selection follows the model, not the user.
};

} // namespace foyer::app
