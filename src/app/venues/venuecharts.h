// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/venues/chartfilter.h"
#include "app/venues/venuereport.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace foyer::app {

namespace Ui {
class VenueCharts;
}

class ShareBars;
class Theme;
class VisitsChart;

/// The charts of one venue, or of all: visits along the period, when in the week, and who they were. Each can
/// be read with the mouse, the keyboard and a screen reader, shown as a table and saved as a picture. GUI
/// thread; owned by the Venues page.
class VenueCharts final : public QWidget
{
    Q_OBJECT
public:
    explicit VenueCharts(QWidget *parent = nullptr);
    ~VenueCharts() override;
    Q_DISABLE_COPY_MOVE(VenueCharts)

    /// Once, before anything is shown; \a theme outlives this.
    void setTheme(const Theme &theme);

    [[nodiscard]] storage::Span chosenSpan() const;

    /// Offers what so many days can be drawn by. A span that was chosen stays as long as it is among them.
    void offerSpans(int days);

    /// \a periodName: what the user has chosen, e.g. "Last 28 days".
    void showReport(const VenueReport &report, const QString &periodName);

    /// What is shown.
    [[nodiscard]] const VenueReport &report() const { return m_report; }

    void save(Picture picture);

    /// The last widget of the tab order in here follows \a first, and all others between them.
    void setTabOrderAfter(QWidget *first);

Q_SIGNALS:
    void spanChosen();
    void visitorsRequested(const foyer::models::VisitorFacets &facets);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpMore(QToolButton *button, QWidget *chart, Picture picture);
    void connectCharts();
    void fitColumns();
    void takeColors();
    void showBar(int bar);
    void showShares();
    void showTitle();
    void showLegend();
    void showTable(Picture picture);
    [[nodiscard]] Shares chosenShares() const;
    [[nodiscard]] QString summaryText() const;

    std::unique_ptr<Ui::VenueCharts> m_ui;
    const Theme *m_theme = nullptr;
    models::VisitsChartModel m_bars;
    models::WeekHoursModel m_weekHours;
    models::SharesModel m_shares;
    VenueReport m_report;
    QString m_periodName;
    VisitsChart *m_chart = nullptr;
    QWidget *m_heatMap = nullptr;
    ShareBars *m_shareBars = nullptr;
};

} // namespace foyer::app
