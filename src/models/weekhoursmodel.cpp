// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weekhoursmodel.h"

#include "models/numbertext.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace foyer::models {

namespace {

constexpr int kWeekdays = 7;
constexpr int kHours = 24;

} // namespace

WeekHoursModel::WeekHoursModel(QObject *parent) : QAbstractTableModel(parent) {}

void WeekHoursModel::setCounts(const storage::WeekHours &counts, int firstHour)
{
    if (counts == m_counts && firstHour == m_firstHour)
        return;
    m_counts = counts;
    m_firstHour = firstHour;
    m_most = 0;
    for (const auto &day : counts) {
        for (const auto &each : day)
            m_most = std::max(m_most, each.visits);
    }
    Q_EMIT dataChanged(index(0, 0), index(kWeekdays - 1, kHours - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kHours - 1);
}

std::pair<int, int> WeekHoursModel::busyColumns() const
{
    int first = kHours;
    int last = -1;
    for (int column = 0; column < kHours; ++column) {
        for (int row = 0; row < kWeekdays; ++row) {
            if (visits(row, column) == 0)
                continue;
            first = std::min(first, column);
            last = column;
        }
    }
    return last < 0 ? std::pair(0, kHours - 1) : std::pair(first, last);
}

int WeekHoursModel::weekday(int row) const
{
    return (QLocale().firstDayOfWeek() - 1 + row) % kWeekdays + 1;
}

int WeekHoursModel::hour(int column) const
{
    return (m_firstHour + column) % kHours;
}

qint64 WeekHoursModel::visits(int row, int column) const
{
    return m_counts[size_t(weekday(row) - 1)][size_t(hour(column))].visits;
}

int WeekHoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kWeekdays;
}

int WeekHoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kHours;
}

QVariant WeekHoursModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 count = visits(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return count;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignRight);
    case ShareRole:
        return m_most == 0 ? 0.0 : double(count) / double(m_most);
    case CellTextRole:
        //: One cell of the chart of weekdays and hours: weekday, hour, number of visits
        return tr("%1 %2: %Ln visits", nullptr, int(count))
            .arg(headerData(index.row(), Qt::Vertical).toString(),
                 headerData(index.column(), Qt::Horizontal).toString());
    default:
        return {};
    }
}

QVariant WeekHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    if (orientation == Qt::Vertical)
        return locale.dayName(weekday(section), QLocale::ShortFormat);
    return locale.toString(QTime(hour(section), 0), hourFormat());
}

} // namespace foyer::models
