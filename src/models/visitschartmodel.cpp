// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visitschartmodel.h"

#include "models/daytext.h"
#include "models/numbertext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace foyer::models {
namespace {

/// More labels than this under the bars run into each other on a small window.
constexpr qsizetype kMaxTicks = 8;

/// Most gridlines above zero.
constexpr qint64 kMaxSteps = 5;

/// Distances between labels, so that they fall on one weekday where there are many bars.
constexpr std::array kDayStrides{1, 7, 14, 28, 56};
constexpr std::array kWeekStrides{1, 2, 4, 8, 13, 26};
constexpr std::array kMonthStrides{1, 3, 6, 12, 24, 60};
constexpr std::array kHourStrides{3};

template <std::size_t N>
int strideFor(qsizetype bars, const std::array<int, N> &strides)
{
    const auto *const found = std::find_if(strides.cbegin(), strides.cend(),
                                           [bars](int stride) { return bars <= stride * kMaxTicks; });
    return found == strides.cend() ? static_cast<int>(bars) : *found;
}

} // namespace

VisitsChartModel::VisitsChartModel(QObject *parent) : QAbstractTableModel(parent) {}

void VisitsChartModel::setBars(const QList<Bar> &bars, storage::Span span, storage::DayRange range,
                               const Earlier &earlier)
{
    const bool isSamePeriod = span == m_span && bars.size() == m_bars.size() && !bars.isEmpty() &&
                              range.days() == m_range.days() && earlier.days == m_earlier.days &&
                              earlier.counts.size() == m_earlier.counts.size();
    if (!isSamePeriod) {
        beginResetModel();
        m_bars = bars;
        m_span = span;
        m_range = range;
        m_earlier = earlier;
        endResetModel();
        return;
    }
    if (span != storage::Span::Hour)
        slideTo(bars.first().start);
    m_range = range;
    const Earlier was = std::exchange(m_earlier, earlier);
    for (int row = 0; row < bars.size(); ++row) {
        if (m_bars.at(row) == bars.at(row) && (!isCompared() || was.counts.at(row) == earlier.counts.at(row)))
            continue;
        m_bars[row] = bars.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void VisitsChartModel::slideTo(DayNumber start)
{
    const int size = static_cast<int>(m_bars.size());
    const auto kept =
        std::find_if(m_bars.cbegin(), m_bars.cend(), [=](const Bar &b) { return b.start == start; });
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
    for (int row = 0; row < m_bars.size(); ++row)
        highest = std::max({highest, m_bars.at(row).counts.visits, visitsBefore(row).value_or(0)});
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
    const auto bars = m_bars.size();
    int stride = 1;
    switch (m_span) {
    case storage::Span::Hour:
        stride = strideFor(bars, kHourStrides);
        break;
    case storage::Span::Day:
        stride = strideFor(bars, kDayStrides);
        break;
    case storage::Span::Week:
        stride = strideFor(bars, kWeekStrides);
        break;
    case storage::Span::Month:
        stride = strideFor(bars, kMonthStrides);
        break;
    }
    QList<Tick> ticks;
    for (int bar = 0; bar < bars; bar += stride)
        ticks.append({bar, tickText(bar, stride)});
    return ticks;
}

QString VisitsChartModel::tickText(int row, int stride) const
{
    const QLocale locale;
    const QDate start = dateOfDay(m_bars.at(row).start);
    switch (m_span) {
    case storage::Span::Hour:
        return locale.toString(QTime(m_bars.at(row).hour, 0), hourFormat());
    case storage::Span::Month:
        //: Date format under the bars of a chart of months: month and year
        //: (https://doc.qt.io/qt-6/qdate.html#toString)
        return locale.toString(start, tr("MMM yyyy"));
    case storage::Span::Day:
        if (stride == 1) {
            //: Date format under the bars of a chart of one week: weekday, day and month
            return locale.toString(start, tr("ddd d MMM"));
        }
        break;
    case storage::Span::Week:
        if (isOverYears())
            return locale.toString(start, tr("MMM yyyy"));
        break;
    }
    //: Date format under the bars of a chart: day and month
    return locale.toString(start, tr("d MMM"));
}

bool VisitsChartModel::isOverYears() const
{
    return dateOfDay(m_range.from).year() != dateOfDay(m_range.to).year();
}

storage::DayRange VisitsChartModel::daysOf(int row) const
{
    if (m_span == storage::Span::Hour)
        return m_range;
    return {m_bars.at(row).start, row + 1 < m_bars.size() ? m_bars.at(row + 1).start - 1 : m_range.to};
}

std::optional<qint64> VisitsChartModel::visitsBefore(int row) const
{
    return isCompared() ? std::optional(m_earlier.counts.at(row).visits) : std::nullopt;
}

QString VisitsChartModel::spanText(int row) const
{
    const QLocale locale;
    const QDate start = dateOfDay(m_bars.at(row).start);
    switch (m_span) {
    case storage::Span::Hour:
        return locale.toString(QTime(m_bars.at(row).hour, 0), hourFormat());
    case storage::Span::Month:
        return locale.toString(start, tr("MMM yyyy"));
    case storage::Span::Week:
        return daysText(daysOf(row), isOverYears());
    case storage::Span::Day:
        break;
    }
    return dayText(m_bars.at(row).start, isOverYears());
}

QString VisitsChartModel::barText(int row) const
{
    const Bar &bar = m_bars.at(row);
    //: What one bar of the chart says; %1 is a date or an hour, the others are counts
    QString text = tr("%1: visits %L2, returning %L3, new %L4, sign-ins %L5")
                       .arg(spanText(row))
                       .arg(bar.counts.visits)
                       .arg(bar.counts.returningVisits())
                       .arg(bar.counts.newVisits)
                       .arg(bar.counts.signIns);
    const bool isLong = m_span == storage::Span::Week || m_span == storage::Span::Month;
    if (isLong && bar.visitors) {
        //: Added to what a bar says; how many people that were
        text += tr(", visitors %L1").arg(*bar.visitors);
    }
    if (const auto before = visitsBefore(row)) {
        const storage::DayRange days = daysOf(row);
        //: Added to what a bar says; %1 is the days that it is compared with, %2 their visits
        text += tr("; %1: visits %L2")
                    .arg(daysText({days.from - m_earlier.days, days.to - m_earlier.days}, true))
                    .arg(*before);
    }
    return text;
}

int VisitsChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int VisitsChartModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return isCompared() ? kColumns : kColumns - 1;
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
        return spanText(index.row());
    case Returning:
        return bar.counts.returningVisits();
    case New:
        return bar.counts.newVisits;
    case Visits:
        return bar.counts.visits;
    case SignIns:
        return bar.counts.signIns;
    case Before:
        return visitsBefore(index.row()).value_or(0);
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
        switch (m_span) {
        case storage::Span::Hour:
            return tr("Hour");
        case storage::Span::Week:
            return tr("Week");
        case storage::Span::Month:
            return tr("Month");
        case storage::Span::Day:
            break;
        }
        return tr("Day");
    case Returning:
        return tr("Returning");
    case New:
        return tr("New");
    case Visits:
        return tr("Visits");
    case SignIns:
        return tr("Sign-ins");
    case Before:
        return tr("Visits before");
    default:
        return {};
    }
}

} // namespace foyer::models
