// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "models/visitschartmodel.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace foyer::app {

class VisitsChart;

/// The visits of today by hour, with what its colours mean, for those who look from across a room. GUI
/// thread; owned by the wallboard.
class WallChart final : public QFrame
{
    Q_OBJECT
public:
    WallChart(const Theme &theme, QWidget *parent);

    /// Those of \a day.
    void setHours(const QList<storage::SpanCounts> &hours, DayNumber day);

    /// Pixels: of words, of the numbers beside the axes, and of the room around.
    void setSizes(int words, int axis, int gap);

private:
    void takeColours();

    const Theme &m_theme;
    models::VisitsChartModel m_hours;
    QHBoxLayout *m_legend;
    QLabel *m_title;
    QLabel *m_returningMark;
    QLabel *m_returning;
    QLabel *m_newMark;
    QLabel *m_new;
    VisitsChart *m_chart;
};

} // namespace foyer::app
