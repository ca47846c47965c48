// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liverowmodel.h"

#include "domain/deviceinfo.h"
#include "domain/displaytext.h"
#include "models/persontext.h"
#include "models/venuetext.h"

#include <QDateTime>
#include <QLocale>

#include <tuple>

namespace foyer::models {

using storage::LiveRow;

namespace {

constexpr int kLongestText = 120;

LiveRowModel::Badge badgeOf(const LiveRow &row)
{
    if (row.isTest)
        return LiveRowModel::Badge::Test;
    return row.isNew ? LiveRowModel::Badge::New : LiveRowModel::Badge::Returning;
}

} // namespace

LiveRowModel::LiveRowModel(const Clock &clock, QObject *parent) : SortedRowsModel(parent), m_clock(clock) {}

void LiveRowModel::follow(const PrivacyMode &mode)
{
    const auto take = [this, &mode] {
        m_masking = mode.masking();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    };
    connect(&mode, &PrivacyMode::changed, this, take);
    take();
}

void LiveRowModel::insertArrived(const Rows &rows)
{
    const auto nowMs = m_clock.nowMs();
    for (const auto &row : rows) {
        if (!isLate(row) && nowMs - row.receivedMs < kFreshMs)
            m_freshUntilMs.insert({row.isTest, row.id}, row.receivedMs + kFreshMs);
    }
    insertRowsInOrder(rows);
}

bool LiveRowModel::expireFresh()
{
    const auto nowMs = m_clock.nowMs();
    const auto expired = m_freshUntilMs.removeIf([nowMs](const auto &each) { return each.value() <= nowMs; });
    if (expired > 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1), {IsFreshRole});
    return !m_freshUntilMs.isEmpty();
}

bool LiveRowModel::isLate(const LiveRow &row)
{
    return !row.isTest && row.receivedMs - row.authenticatedMs > kLateMs;
}

bool LiveRowModel::isAbove(const LiveRow &a, const LiveRow &b) const
{
    return std::tuple(a.authenticatedMs, a.isTest, a.id) > std::tuple(b.authenticatedMs, b.isTest, b.id);
}

int LiveRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant LiveRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Status && isLate(row)
                   ? tr("%1, late", "status of a visit").arg(text(row, Status))
                   : text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Status && isLate(row) ? lateText(row) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Visit ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case BadgeRole:
        return QVariant::fromValue(badgeOf(row));
    case IsLateRole:
        return isLate(row);
    case IsFreshRole:
        return m_freshUntilMs.contains({row.isTest, row.id});
    default:
        return {};
    }
}

QString LiveRowModel::text(const LiveRow &row, int column) const
{
    switch (column) {
    case Time:
        return rowTimeText(row.authenticatedMs, QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date());
    case Visitor:
        return row.isTest && row.visitorId == 0 ? tr("Purple's test") : personText(row.profile, m_masking);
    case Venue:
        // A test of Purple's may name no venue at all.
        return row.isTest && row.venueName.isEmpty() ? QString() : venueText(row.venueName, row.venueId);
    case Status:
        switch (badgeOf(row)) {
        case Badge::New:
            return tr("New", "status of a visit");
        case Badge::Returning:
            return tr("Returning", "status of a visit");
        case Badge::Test:
            return tr("Test", "a test delivery");
        }
        break;
    case Visit:
        return row.isTest ? QString() : QLocale().toString(row.visitNumber);
    case SignedInWith:
        return displayText(row.profile.provider, kLongestText);
    case Device:
        return describeDevice(row.userAgent).text();
    default:
        break;
    }
    return {};
}

QString LiveRowModel::lateText(const LiveRow &row) const
{
    return tr("%1. Delivered late: it reached Foyer on %2.", "status of the visit, moment")
        .arg(text(row, Status),
             QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.receivedMs), QLocale::ShortFormat));
}

QVariant LiveRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Visit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Time)
        return tr("Time, newest first", "column: when a guest signed in");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time ▾", "column: when a guest signed in, newest first");
    case Visitor:
        return tr("Visitor", "column: a guest's name");
    case Venue:
        return tr("Venue", "column: where it was");
    case Status:
        return tr("Status", "column: new or returning");
    case Visit:
        return tr("Visit", "column: the how-manieth visit it is");
    case SignedInWith:
        return tr("Signed in with", "column: form, Facebook, …");
    case Device:
        return tr("Device", "column: kind of phone or computer and browser");
    default:
        return {};
    }
}

bool LiveRowModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void LiveRowModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

} // namespace foyer::models
