// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/venuesummarymodel.h"

#include "models/daytext.h"
#include "models/numbertext.h"
#include "models/venuetext.h"

#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace foyer::models {
namespace {

using storage::VenueSummary;

/// A line of more points than its pixels is noise: a year is drawn by weeks, many years by four of them.
constexpr qsizetype kMaxTrendPoints = 100;
constexpr int kDaysPerWeek = 7;
constexpr int kDaysOfFourWeeks = 28;

VenueSummary allTogether(const QList<VenueSummary> &venues)
{
    VenueSummary all;
    for (const VenueSummary &venue : venues) {
        all.visits += venue.visits;
        all.newVisits += venue.newVisits;
        all.signIns += venue.signIns;
        all.visitsBefore += venue.visitsBefore;
        all.visitsByDay.resize(std::max(all.visitsByDay.size(), venue.visitsByDay.size()));
        for (qsizetype i = 0; i < venue.visitsByDay.size(); ++i)
            all.visitsByDay[i] += venue.visitsByDay.at(i);
        for (size_t i = 0; i < all.visitsByWeekday.size(); ++i)
            all.visitsByWeekday[i] += venue.visitsByWeekday[i];
        for (size_t i = 0; i < all.visitsByHour.size(); ++i)
            all.visitsByHour[i] += venue.visitsByHour[i];
    }
    all.findBusiest();
    return all;
}

/// How many days one point of a trend is.
int daysPerPoint(qsizetype days)
{
    if (days <= kMaxTrendPoints)
        return 1;
    return days <= kMaxTrendPoints * kDaysPerWeek ? kDaysPerWeek : kDaysOfFourWeeks;
}

QList<qint64> trend(const QList<qint64> &byDay)
{
    const int step = daysPerPoint(byDay.size());
    if (step == 1)
        return byDay;
    QList<qint64> points((byDay.size() + step - 1) / step);
    for (qsizetype i = 0; i < byDay.size(); ++i)
        points[i / step] += byDay.at(i);
    return points;
}

/// Change against the period before in per cent; nothing when there was nothing to compare with.
std::optional<double> changePercent(const VenueSummary &venue)
{
    if (venue.visitsBefore == 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(venue.visits - venue.visitsBefore) /
           static_cast<double>(venue.visitsBefore);
}

double share(const VenueSummary &venue)
{
    return venue.visits == 0 ? 0 : static_cast<double>(venue.newVisits) / static_cast<double>(venue.visits);
}

int weekHour(const VenueSummary &venue)
{
    return venue.busiestWeekday * 24 + venue.busiestHour;
}

VenueSummaryModel::Tone toneOf(const VenueSummary &venue)
{
    const qint64 percent = std::llround(changePercent(venue).value_or(0));
    if (percent == 0)
        return VenueSummaryModel::Tone::Neutral;
    return percent > 0 ? VenueSummaryModel::Tone::Good : VenueSummaryModel::Tone::Bad;
}

} // namespace

VenueSummaryModel::VenueSummaryModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void VenueSummaryModel::setSummaries(QList<VenueSummary> summaries)
{
    if (summaries.isEmpty()) {
        if (!m_rows.isEmpty()) {
            beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
            m_rows.clear();
            endRemoveRows();
        }
        return;
    }
    const VenueSummary all = allTogether(summaries);
    removeGone(summaries);
    summaries.prepend(all);
    takeNumbers(summaries);
    reorder();
}

void VenueSummaryModel::removeGone(const QList<VenueSummary> &summaries)
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row > 0; --row) {
        const qint64 id = m_rows.at(row).venueId;
        const bool isKept = std::any_of(summaries.cbegin(), summaries.cend(),
                                        [id](const VenueSummary &s) { return s.venueId == id; });
        if (isKept)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void VenueSummaryModel::takeNumbers(const QList<VenueSummary> &summaries)
{
    for (qsizetype i = 0; i < summaries.size(); ++i) {
        const VenueSummary &summary = summaries.at(i);
        const int end = static_cast<int>(m_rows.size());
        int row = i == 0 ? 0 : rowOf(summary.venueId);
        if (row < 0 || row >= end) {
            beginInsertRows({}, end, end);
            m_rows.append(summary);
            endInsertRows();
        } else if (m_rows.at(row) != summary) {
            m_rows[row] = summary;
            Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
        }
    }
}

void VenueSummaryModel::reorder()
{
    if (m_rows.size() < 3)
        return;
    QList<int> from(m_rows.size());
    for (int i = 0; i < from.size(); ++i)
        from[i] = i;
    std::stable_sort(from.begin() + 1, from.end(),
                     [this](int a, int b) { return isBefore(m_rows.at(a), m_rows.at(b)); });
    if (std::is_sorted(from.cbegin(), from.cend()))
        return;

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<VenueSummary> sorted;
    QList<int> to(from.size());
    sorted.reserve(m_rows.size());
    for (int row = 0; row < from.size(); ++row) {
        sorted.append(m_rows.at(from.at(row)));
        to[from.at(row)] = row;
    }
    m_rows = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(to.at(old.row()), old.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool VenueSummaryModel::isBefore(const VenueSummary &a, const VenueSummary &b) const
{
    const VenueSummary &first = m_sortOrder == Qt::AscendingOrder ? a : b;
    const VenueSummary &second = m_sortOrder == Qt::AscendingOrder ? b : a;
    switch (m_sortColumn) {
    case Venue:
        return m_collator.compare(first.name, second.name) < 0;
    case Change:
        // A venue without a period before has no change to rank by: after the greatest loss.
        return changePercent(first).value_or(-101) < changePercent(second).value_or(-101);
    case ShareNew:
        return share(first) < share(second);
    case Busiest:
        return weekHour(first) < weekHour(second);
    default:
        return first.visits < second.visits;
    }
}

void VenueSummaryModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    reorder();
}

void VenueSummaryModel::setTrend(const QString &title, DayNumber firstDay)
{
    m_firstDay = firstDay;
    if (title == m_trendTitle)
        return;
    m_trendTitle = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, Trend, Trend);
}

QList<VenueSummaryModel::TrendPoint> VenueSummaryModel::trendPoints(int row) const
{
    const auto days = m_rows.at(row).visitsByDay.size();
    const int step = daysPerPoint(days);
    const QList<qint64> visits = trend(m_rows.at(row).visitsByDay);
    const DayNumber last = m_firstDay + DayNumber(days) - 1;
    QList<TrendPoint> points;
    DayNumber day = m_firstDay;
    for (const qint64 each : visits) {
        points.append({{day, std::min(day + step - 1, last)}, each});
        day += step;
    }
    return points;
}

QString VenueSummaryModel::pointText(const TrendPoint &point)
{
    //: One point of a line of visits: its days and its number
    return tr("%1: %Ln visits", nullptr, int(point.visits)).arg(daysText(point.days, true));
}

std::optional<qint64> VenueSummaryModel::venueId(int row) const
{
    return row <= 0 || row >= m_rows.size() ? std::nullopt : std::optional(m_rows.at(row).venueId);
}

int VenueSummaryModel::rowOf(std::optional<qint64> venueId) const
{
    if (!venueId)
        return m_rows.isEmpty() ? -1 : 0;
    for (int row = 1; row < m_rows.size(); ++row) {
        if (m_rows.at(row).venueId == *venueId)
            return row;
    }
    return -1;
}

QString VenueSummaryModel::venueText(int row) const
{
    if (row == 0)
        return tr("All venues");
    const VenueSummary &venue = m_rows.at(row);
    return models::venueText(venue.name, venue.venueId);
}

int VenueSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VenueSummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant VenueSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const VenueSummary &venue = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Change && venue.visitsBefore > 0)
            return tr("%Ln visits in the days compared with", nullptr, int(venue.visitsBefore));
        return {};
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ToneRole:
        return QVariant::fromValue(index.column() == Change ? toneOf(venue) : Tone::Neutral);
    case TrendRole:
        return index.column() == Trend ? QVariant::fromValue(trend(venue.visitsByDay)) : QVariant();
    case TrendTextsRole: {
        if (index.column() != Trend)
            return {};
        QStringList texts;
        const auto points = trendPoints(index.row());
        for (const TrendPoint &point : points)
            texts.append(pointText(point));
        return texts;
    }
    default:
        return {};
    }
}

QString VenueSummaryModel::text(int row, int column) const
{
    const VenueSummary &venue = m_rows.at(row);
    const QLocale locale;
    switch (column) {
    case Venue:
        return venueText(row);
    case Visits:
        return locale.toString(venue.visits);
    case Change: {
        const std::optional<double> change = changePercent(venue);
        if (!change)
            return QStringLiteral("–");
        const QString arrow = *change >= 0.5    ? QStringLiteral("▲ ")
                              : *change <= -0.5 ? QStringLiteral("▼ ")
                                                : QString();
        return arrow + signedPercentText(*change);
    }
    case ShareNew:
        return venue.visits == 0 ? QStringLiteral("–") : percentText(100 * share(venue));
    case Busiest:
        if (venue.busiestWeekday == 0 || venue.busiestHour < 0)
            return QStringLiteral("–");
        return locale.dayName(venue.busiestWeekday, QLocale::ShortFormat) + u' ' +
               locale.toString(QTime(venue.busiestHour, 0), hourFormat());
    default:
        return {};
    }
}

QString VenueSummaryModel::accessibleText(int row, int column) const
{
    if (column != Trend || m_rows.at(row).visitsByDay.isEmpty())
        return text(row, column);
    const QList<qint64> &days = m_rows.at(row).visitsByDay;
    const auto [least, most] = std::minmax_element(days.cbegin(), days.cend());
    return tr("Between %L1 and %L2 visits a day").arg(*least).arg(*most);
}

QVariant VenueSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Visits || section == Change || section == ShareNew;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Change:
            return tr("Visits against those of the period that is compared with");
        case ShareNew:
            return tr("Share of visits that were the visitor's first ever at that venue");
        case Busiest:
            return tr("The weekday with most visits, and the hour in which most visits began");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Venue:
        return tr("Venue");
    case Visits:
        return tr("Visits");
    case Change:
        return tr("Change");
    case ShareNew:
        return tr("New");
    case Busiest:
        return tr("Busiest");
    default:
        return m_trendTitle;
    }
}

} // namespace foyer::models
