// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visitschartmodel.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace foyer::models {
namespace {

/// More labels than this under the bars run into each other on a small window.
constexpr qsizetype kMaxTicks = 8;

/// Most gridlines above zero.
constexpr qint64 kMaxSteps = 5;

/// Distances between labels, so that they fall on one weekday where there are many bars.
constexpr std::array kDayStrides{1, 7, 14, 28, 56};
constexpr std::array kWeekStrides{1, 2, 4, 8, 13, 26};

QList<VisitsChartModel::Bar> barsOf(const QList<storage::DayCount> &counts, int daysPerBar)
{
    QList<VisitsChartModel::Bar> bars;
    bars.reserve((counts.size() + daysPerBar - 1) / daysPerBar);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const storage::DayCount &count = counts.at(i);
        if (i % daysPerBar == 0)
            bars.append(VisitsChartModel::Bar{.firstDay = count.day});
        VisitsChartModel::Bar &bar = bars.last();
        bar.returning += count.visits - count.newVisits;
        bar.newVisits += count.newVisits;
        bar.signIns += count.signIns;
    }
    return bars;
}

template <std::size_t N>
int strideFor(qsizetype bars, const std::array<int, N> &strides)
{
    const auto *const found = std::find_if(strides.cbegin(), strides.cend(),
                                           [bars](int stride) { return bars <= stride * kMaxTicks; });
    return found == strides.cend() ? static_cast<int>(bars) : *found;
}

} // namespace

VisitsChartModel::VisitsChartModel(QObject *parent) : QAbstractTableModel(parent) {}

void VisitsChartModel::setCounts(const QList<storage::DayCount> &counts, int daysPerBar)
{
    const QList<Bar> bars = barsOf(counts, daysPerBar);
    const bool isSamePeriod = daysPerBar == m_daysPerBar && bars.size() == m_bars.size() && !bars.isEmpty();
    if (!isSamePeriod) {
        beginResetModel();
        m_bars = bars;
        m_daysPerBar = daysPerBar;
        endResetModel();
        return;
    }
    slideTo(bars.first().firstDay);
    for (int row = 0; row < bars.size(); ++row) {
        if (m_bars.at(row) == bars.at(row))
            continue;
        m_bars[row] = bars.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

void VisitsChartModel::slideTo(DayNumber firstDay)
{
    const int size = static_cast<int>(m_bars.size());
    const auto kept =
        std::find_if(m_bars.cbegin(), m_bars.cend(), [=](const Bar &b) { return b.firstDay == firstDay; });
    const int gone = static_cast<int>(kept - m_bars.cbegin());
    if (gone == 0)
        return;
    beginRemoveRows({}, 0, gone - 1);
    m_bars.remove(0, gone);
    endRemoveRows();
    beginInsertRows({}, size - gone, size - 1);
    m_bars.resize(size);
    endInsertRows();
}

VisitsChartModel::Scale VisitsChartModel::scale() const
{
    qint64 highest = 0;
    for (const Bar &bar : m_bars)
        highest = std::max(highest, bar.visits());
    // Visits are whole, so the steps are: 1, 2, 5, 10, 20, 25, 50, 100, …
    for (qint64 magnitude = 1;; magnitude *= 10) {
        for (const qint64 tenths : {10, 20, 25, 50}) {
            if (magnitude * tenths % 10 != 0)
                continue;
            const qint64 step = magnitude * tenths / 10;
            const qint64 steps = (highest + step - 1) / step;
            if (steps <= kMaxSteps)
                return {.maximum = std::max<qint64>(steps, 1) * step, .step = step};
        }
    }
}

QList<VisitsChartModel::Tick> VisitsChartModel::ticks() const
{
    const int stride =
        m_daysPerBar == 1 ? strideFor(m_bars.size(), kDayStrides) : strideFor(m_bars.size(), kWeekStrides);
    //: Date format under the bars of a chart: day and month (https://doc.qt.io/qt-6/qdate.html#toString)
    const QString dayAndMonth = tr("d MMM");
    //: Date format under the bars of a chart of one week: weekday, day and month
    const QString withWeekday = tr("ddd d MMM");
    const QString &format = stride == 1 && m_daysPerBar == 1 ? withWeekday : dayAndMonth;
    QList<Tick> ticks;
    for (int bar = 0; bar < m_bars.size(); bar += stride)
        ticks.append({bar, QLocale().toString(dateOfDay(m_bars.at(bar).firstDay), format)});
    return ticks;
}

QString VisitsChartModel::dayText(int row) const
{
    const QLocale locale;
    const QDate first = dateOfDay(m_bars.at(row).firstDay);
    if (m_daysPerBar == 1)
        return locale.toString(first, tr("ddd d MMM"));
    //: Several days that share one bar: first and last date
    return tr("%1 – %2").arg(locale.toString(first, tr("d MMM")),
                             locale.toString(first.addDays(m_daysPerBar - 1), tr("d MMM")));
}

QString VisitsChartModel::barText(int row) const
{
    const Bar &bar = m_bars.at(row);
    //: What one bar of the chart says; %1 is a date, the others are counts
    return tr("%1: %L2 visits, %L3 returning, %L4 new, %L5 sign-ins")
        .arg(dayText(row))
        .arg(bar.visits())
        .arg(bar.returning)
        .arg(bar.newVisits)
        .arg(bar.signIns);
}

int VisitsChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int VisitsChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant VisitsChartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_bars.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole)
        return {};
    const Bar &bar = m_bars.at(index.row());
    switch (index.column()) {
    case Day:
        return dayText(index.row());
    case Returning:
        return bar.returning;
    case New:
        return bar.newVisits;
    case Visits:
        return bar.visits();
    case SignIns:
        return bar.signIns;
    default:
        return {};
    }
}

QVariant VisitsChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Day ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Returning:
        return tr("Returning");
    case New:
        return tr("New");
    case Visits:
        return tr("Visits");
    case SignIns:
        return tr("Sign-ins");
    default:
        return {};
    }
}

} // namespace foyer::models
