// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "models/visitschartmodel.h"

#include <QChartView>

#include <optional>

namespace foyer::app {

class VisitsPlot;

/// The plot of visits. The mouse and the arrow keys choose a bar, of which barChosen(), the tool tip and the
/// accessible description say the exact numbers; a click or Enter asks for who that was. GUI thread.
class VisitsChart final : public QChartView
{
    Q_OBJECT
public:
    VisitsChart(const models::VisitsChartModel &model, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const VisitsPlot &plot() const { return *m_plot; }

    /// For those who look from further away.
    void setLabelFont(const QFont &font);

    /// −1: none.
    [[nodiscard]] int chosenBar() const { return m_chosen; }

Q_SIGNALS:
    /// −1: none is chosen any more.
    void barChosen(int bar);
    void barActivated(int bar);

protected:
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeNumbers(int first, int last);
    void takeColors();
    void takeFont();
    void choose(int bar);
    [[nodiscard]] int barAt(QPoint position) const;
    [[nodiscard]] std::optional<int> barForKey(int key) const;

    const models::VisitsChartModel &m_model;
    const Theme &m_theme;
    VisitsPlot *m_plot;
    int m_chosen = -1;
};

} // namespace foyer::app
