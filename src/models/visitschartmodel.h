// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rows.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace foyer::models {

/// Visits per day (or per several days) as bars: what the chart draws and a table of the same numbers shows.
/// A row is a bar, oldest first. New numbers change rows, and a new day pushes the oldest out; only another
/// period resets. Knows nothing of any chart library. GUI thread.
class VisitsChartModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Returning, New, Visits, SignIns, kColumns };

    struct Bar
    {
        DayNumber firstDay = 0;
        qint64 returning = 0;
        qint64 newVisits = 0;
        qint64 signIns = 0;

        [[nodiscard]] qint64 visits() const { return returning + newVisits; }

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    /// The vertical axis: from 0 to maximum in equal steps of round numbers.
    struct Scale
    {
        qint64 maximum = 4;
        qint64 step = 1;
        friend bool operator==(const Scale &, const Scale &) = default;
    };

    /// A label under a bar.
    struct Tick
    {
        int bar = 0;
        QString text;
    };

    explicit VisitsChartModel(QObject *parent = nullptr);

    /// \a counts holds every day of the period, oldest first; each bar takes \a daysPerBar of them.
    void setCounts(const QList<storage::DayCount> &counts, int daysPerBar);

    [[nodiscard]] const Bar &bar(int row) const { return m_bars.at(row); }

    [[nodiscard]] int daysPerBar() const { return m_daysPerBar; }

    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QList<Tick> ticks() const;

    /// All that a bar says in one line: "Fri 14 Nov: 457 visits, 310 returning, 147 new, 512 sign-ins".
    [[nodiscard]] QString barText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString dayText(int row) const;
    void slideTo(DayNumber firstDay);

    QList<Bar> m_bars;
    int m_daysPerBar = 1;
};

} // namespace foyer::models
