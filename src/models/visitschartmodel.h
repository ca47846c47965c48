// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reports.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace foyer::models {

/// Visits per hour of the day, day, week or month as bars: what the chart draws and a table of the same
/// numbers shows, each beside what was counted on earlier days where they are compared. A row is a bar,
/// oldest first. New numbers change rows, and a new day pushes the oldest out; only another period, span or
/// comparison resets. Knows nothing of any chart library. GUI thread.
class VisitsChartModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Returning, New, Visits, SignIns, Before, kColumns }; ///< Before: where it is compared.

    using Bar = storage::SpanCounts;

    /// What the bars are compared with: counts for each, of days that lie so many days earlier.
    struct Earlier
    {
        int days = 0;
        QList<storage::VisitCounts> counts; ///< Empty: with nothing.
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

    /// \a bars as countsBySpan() gives them for \a range; those of Span::Hour are the hours of a day, added
    /// over the range.
    void setBars(const QList<Bar> &bars, storage::Span span, storage::DayRange range, const Earlier &earlier);

    [[nodiscard]] const Bar &bar(int row) const { return m_bars.at(row); }

    [[nodiscard]] storage::Span span() const { return m_span; }

    [[nodiscard]] storage::DayRange range() const { return m_range; }

    /// The days that a bar counts.
    [[nodiscard]] storage::DayRange daysOf(int row) const;

    [[nodiscard]] bool isCompared() const { return !m_earlier.counts.isEmpty(); }

    /// Of the days that a bar is compared with, if it is.
    [[nodiscard]] std::optional<qint64> visitsBefore(int row) const;

    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QList<Tick> ticks() const;

    /// All that a bar says in one line: "Fri 14 Nov: visits 457, returning 310, new 147, sign-ins 512", of a
    /// whole week or month with how many visitors that were; and what it is compared with.
    [[nodiscard]] QString barText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString spanText(int row) const;
    [[nodiscard]] QString tickText(int row, int stride) const;
    [[nodiscard]] bool isOverYears() const;
    void slideTo(DayNumber start);

    QList<Bar> m_bars;
    storage::DayRange m_range;
    Earlier m_earlier;
    storage::Span m_span = storage::Span::Day;
};

} // namespace foyer::models
