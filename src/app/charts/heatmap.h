// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/heatgrid.h"
#include "app/theme/theme.h"
#include "models/weekhoursmodel.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace foyer::app {

/// The grid of weekdays and hours. The mouse and the arrow keys choose a cell, of which cellChosen(), the
/// tool tip and the accessible description say the number; a click or Enter activates it. GUI thread.
class HeatMap final : public QWidget
{
    Q_OBJECT
public:
    HeatMap(const models::WeekHoursModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Column (hour) and row (weekday) of the chosen cell.
    [[nodiscard]] std::optional<QPoint> chosenCell() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What the chosen cell says; empty: none is chosen any more.
    void cellChosen(const QString &text);
    void cellActivated(QPoint at);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] HeatGrid grid() const;
    [[nodiscard]] QString textOf(std::optional<QPoint> at) const;
    [[nodiscard]] std::optional<QPoint> cellForKey(int key) const;
    void choose(std::optional<QPoint> at);

    const models::WeekHoursModel &m_model;
    const Theme &m_theme;
    std::optional<QPoint> m_chosen;
};

} // namespace foyer::app
