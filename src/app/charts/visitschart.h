// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "models/visitschartmodel.h"

#include <QChartView>

#include <optional>

QT_BEGIN_NAMESPACE
class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace foyer::app {

/// Visits as stacked bars, returning visitors below and new ones on top. The mouse and the arrow keys choose
/// a bar, of which barChosen() and the tool tip say the exact numbers. GUI thread.
class VisitsChart final : public QChartView
{
    Q_OBJECT
public:
    VisitsChart(const models::VisitsChartModel &model, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const QBarSet &returningBars() const { return *m_returning; }

    [[nodiscard]] const QBarSet &newBars() const { return *m_new; }

    /// −1: none.
    [[nodiscard]] int chosenBar() const { return m_chosen; }

Q_SIGNALS:
    /// −1: none is chosen any more.
    void barChosen(int bar);

protected:
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void takeNumbers(int first, int last);
    void takeScale();
    void takeColors();
    void choose(int bar);
    [[nodiscard]] int barAt(QPoint position) const;
    [[nodiscard]] std::optional<int> barForKey(int key) const;

    const models::VisitsChartModel &m_model;
    const Theme &m_theme;
    QStackedBarSeries *m_series;
    QBarSet *m_returning;
    QBarSet *m_new;
    QCategoryAxis *m_dayAxis;
    QValueAxis *m_countAxis;
    int m_chosen = -1;
};

} // namespace foyer::app
