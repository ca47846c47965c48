// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visitorsmodel.h"

#include "domain/displaytext.h"
#include "models/persontext.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <tuple>

namespace foyer::models {

using storage::VisitorRow;

namespace {

constexpr int kMostRefreshed = 1'000;
constexpr int kLongestText = 120;

bool isNumber(int column)
{
    return column == VisitorsModel::Visits || column == VisitorsModel::SignIns ||
           column == VisitorsModel::Age;
}

int alignment(int column)
{
    return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QDate localDate(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).date();
}

} // namespace

VisitorsModel::VisitorsModel(storage::Reader &reader, const Clock &clock, QObject *parent)
    : SortedRowsModel(parent), m_reader(reader), m_clock(clock)
{}

void VisitorsModel::follow(const PrivacyMode &mode)
{
    const auto take = [this, &mode] {
        m_masking = mode.masking();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    };
    connect(&mode, &PrivacyMode::changed, this, take);
    take();
}

void VisitorsModel::setFilter(const storage::VisitorFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_olderQuery.cancel();
    m_isLoadingMore = false;
    m_countQuery.cancel();
    m_isCounting = false;
    m_matching.reset();
    m_isFilterNew = true;
    load();
}

void VisitorsModel::refresh()
{
    load();
}

void VisitorsModel::load()
{
    const int limit = m_isFilterNew ? kPageRows : std::clamp(rowCount(), kPageRows, kMostRefreshed);
    m_rowsQuery = m_reader.start(
        this,
        [filter = m_filter, limit](storage::Database &db) { return storage::visitorRows(db, filter, limit); },
        [this, limit](const Result<Rows> &answer) {
            if (!answer) {
                Q_EMIT refreshed(answer.error());
                return;
            }
            const bool isAnew = std::exchange(m_isFilterNew, false);
            const bool isAll = answer->size() < limit;
            if (isAnew)
                resetRows(*answer);
            else
                takeNewest(*answer, isAll);
            if (isAll) {
                m_hasMore = false;
                m_matching = rowCount();
                m_countQuery.cancel();
                m_isCounting = false;
            } else {
                m_hasMore = m_hasMore || isAnew || rowCount() <= limit;
                count();
            }
            Q_EMIT refreshed({});
        });
}

/// Takes longer than a page, so the rows do not wait for it.
void VisitorsModel::count()
{
    if (m_isCounting) {
        m_needsCount = true;
        return;
    }
    m_isCounting = true;
    m_needsCount = false;
    m_countQuery = m_reader.start(
        &m_counter, [filter = m_filter](storage::Database &db) { return storage::visitorCount(db, filter); },
        [this](const Result<qint64> &answer) {
            m_isCounting = false;
            if (m_needsCount)
                count();
            if (!answer)
                return; // The next look at the database counts again.
            m_matching = *answer;
            Q_EMIT counted();
        });
}

void VisitorsModel::takeNewest(const Rows &rows, bool isAll)
{
    // Somebody who comes back has another key: their old row, further down than these reach, has to go.
    QSet<qint64> seen;
    for (const auto &row : rows)
        seen.insert(row.visitorId);
    if (!isAll && !rows.isEmpty()) {
        removeIf(rowCount(), [this, &seen, last = rows.constLast()](const VisitorRow &row) {
            return isAbove(last, row) && seen.contains(row.visitorId);
        });
    }
    reconcileTop(rows, isAll);
}

int VisitorsModel::rowOf(qint64 visitorId) const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(), [visitorId](const VisitorRow &row) {
        return row.visitorId == visitorId;
    });
    return found == rows().cend() ? -1 : static_cast<int>(found - rows().cbegin());
}

bool VisitorsModel::isAbove(const VisitorRow &a, const VisitorRow &b) const
{
    return std::tuple(a.lastSeenMs, a.visitorId) > std::tuple(b.lastSeenMs, b.visitorId);
}

int VisitorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant VisitorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(row(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return {};
}

QString VisitorsModel::text(const VisitorRow &row, int column) const
{
    const auto today = localDate(m_clock.nowMs());
    switch (column) {
    case Name:
        return personText(row.profile, m_masking);
    case Email:
        return emailText(row.profile.email, m_masking);
    case Visits:
        return QLocale().toString(row.visits);
    case SignIns:
        return QLocale().toString(row.signIns);
    case FirstSeen:
        return dateText(localDate(row.firstSeenMs));
    case LastSeen:
        return rowTimeText(row.lastSeenMs, today);
    case Gender:
        return genderText(row.profile.gender);
    case Age: {
        const auto years = ageInYears(row.profile.dateOfBirth, today);
        return years ? QLocale().toString(*years) : QString();
    }
    case SignedInWith:
        return displayText(row.profile.provider, kLongestText);
    default:
        return {};
    }
}

QVariant VisitorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Visitor", "column: a guest's name");
    case Email:
        return tr("Email", "column");
    case Visits:
        return tr("Visits", "column: number of visits");
    case SignIns:
        return tr("Sign-ins", "column: number of sign-ins");
    case FirstSeen:
        return tr("First seen", "column: date");
    case LastSeen:
        return tr("Last seen", "column: time or date");
    case Gender:
        return tr("Gender", "column");
    case Age:
        return tr("Age", "column: in years");
    case SignedInWith:
        return tr("Signed in with", "column: form, Facebook, …");
    default:
        return {};
    }
}

bool VisitorsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void VisitorsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_isLoadingMore || rowCount() == 0)
        return;
    m_isLoadingMore = true;
    const auto &last = rows().constLast();
    const storage::VisitorKey before{last.lastSeenMs, last.visitorId};
    m_olderQuery = m_reader.start(
        this,
        [filter = m_filter, before](storage::Database &db) {
            return storage::visitorRows(db, filter, kPageRows, before);
        },
        [this](const Result<Rows> &older) {
            m_isLoadingMore = false;
            if (!older)
                return; // The view asks again when it is scrolled.
            m_hasMore = older->size() == kPageRows;
            insertRowsInOrder(*older);
        });
}

} // namespace foyer::models
