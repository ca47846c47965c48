// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpointview.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace foyer::app {

/// A short list of numbers with their names, a line between them. GUI thread; owned by the page.
class CountList final : public QWidget
{
    Q_OBJECT
public:
    explicit CountList(QWidget *parent = nullptr);

    void setCounts(const QList<models::OutcomeCount> &counts);

private:
    struct Row
    {
        QLabel *label;
        QLabel *count;
        QWidget *line; ///< Above it; null for the first.
    };

    [[nodiscard]] Row addRow();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace foyer::app
