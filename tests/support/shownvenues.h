// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/visitschart.h"
#include "app/charts/visitsplot.h"
#include "app/venues/venuespage.h"
#include "appsignins.h"
#include "widgethands.h"

#include <QBarSet>
#include <QLabel>
#include <QTableView>

namespace foyer::test {

/// The page, shown and active, as when the user looks at it.
struct ShownVenues
{
    explicit ShownVenues(TestApp &testApp) : page(testApp.context())
    {
        page.resize(1060, 740);
        page.show();
        page.setActive(true);
    }

    [[nodiscard]] const app::VisitsChart &chart() const
    {
        return child<app::VisitsChart>(page, "visitsChart");
    }

    /// Visits of today's bar.
    [[nodiscard]] int today() const
    {
        const int last = chart().plot().newBars().count() - 1;
        return last < 0 ? -1
                        : static_cast<int>(chart().plot().newBars().at(last) +
                                           chart().plot().returningBars().at(last));
    }

    [[nodiscard]] bool showsToday(int visits) const
    {
        return QTest::qWaitFor([this, visits] { return today() == visits && page.isSettled(); },
                               kWidgetPatienceMs);
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return child<QTableView>(page, "venuesTable").model()->index(row, column).data().toString();
    }

    void clickRow(int row) const
    {
        const auto &table = child<QTableView>(page, "venuesTable");
        const QRect rect = table.visualRect(table.model()->index(row, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rect.center());
    }

    /// Of a label that elides.
    [[nodiscard]] QString full(const char *label) const
    {
        return child<QLabel>(page, label).accessibleName();
    }

    [[nodiscard]] QString text(const char *label) const { return child<QLabel>(page, label).text(); }

    app::VenuesPage page;
};

} // namespace foyer::test
