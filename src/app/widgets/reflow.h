// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QBoxLayout;
class QScrollArea;

namespace foyer::app {

/// Columns side by side in a scroll area, and one below the other where they have no room: in a narrow
/// window, or with large text. GUI thread; owned by the area.
class Reflow final : public QObject
{
    Q_OBJECT
public:
    /// \a columns is a horizontal layout of what \a area scrolls; \a margins is what stands beside it.
    Reflow(QScrollArea &area, QBoxLayout &columns, int margins = 0);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QScrollArea &m_area;
    QBoxLayout &m_columns;
    int m_margins;
};

} // namespace foyer::app
