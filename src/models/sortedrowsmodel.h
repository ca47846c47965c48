// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <iterator>

namespace foyer::models {

/// A table whose rows come from the database in a fixed order, page by page, and are brought up to date by
/// ranges: a view keeps its selection and its place. Two rows are the same one when neither stands above the
/// other. GUI thread.
template <typename Row>
class SortedRowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    using Rows = QList<Row>;

    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] const Rows &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    [[nodiscard]] virtual bool isAbove(const Row &a, const Row &b) const = 0;

    void resetRows(Rows rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// Puts \a rows, which are in order, where they belong; those that are there already are left alone.
    void insertRowsInOrder(const Rows &rows)
    {
        for (qsizetype next = 0; next < rows.size();) {
            const auto place = placeOf(rows.at(next));
            if (isHere(rows.at(next), place)) {
                ++next;
                continue;
            }
            auto end = next + 1; // All that go into the same gap go in at once.
            while (end < rows.size() && placeOf(rows.at(end)) == place && !isHere(rows.at(end), place))
                ++end;
            const auto count = end - next;
            beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + count - 1));
            m_rows.insert(place, count, Row());
            std::copy(rows.cbegin() + next, rows.cbegin() + end, m_rows.begin() + place);
            endInsertRows();
            next = end;
        }
    }

    /// Makes the rows from the top down to the last of \a newest equal to \a newest; with \a isAll, \a newest
    /// is everything there is.
    void reconcileTop(const Rows &newest, bool isAll)
    {
        const auto covered = isAll || newest.isEmpty() ? m_rows.size() : endOfCovered(newest.constLast());
        removeIf(covered, [this, &newest](const Row &row) {
            const auto found = std::lower_bound(newest.cbegin(), newest.cend(), row, order());
            return found == newest.cend() || isAbove(row, *found);
        });
        insertRowsInOrder(newest);
        for (qsizetype i = 0; i < newest.size() && i < m_rows.size(); ++i) {
            if (m_rows.at(i) == newest.at(i))
                continue;
            m_rows[i] = newest.at(i);
            const int row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

    /// Removes those of the first \a count rows for which \a isGone, range by range.
    template <typename IsGone>
    void removeIf(qsizetype count, IsGone isGone)
    {
        for (auto last = std::min(count, m_rows.size()) - 1; last >= 0; --last) {
            if (!isGone(m_rows.at(last)))
                continue;
            auto first = last;
            while (first > 0 && isGone(m_rows.at(first - 1)))
                --first;
            beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

private:
    [[nodiscard]] auto order() const
    {
        return [this](const Row &a, const Row &b) { return isAbove(a, b); };
    }

    [[nodiscard]] qsizetype placeOf(const Row &row) const
    {
        return std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, order()) - m_rows.cbegin();
    }

    [[nodiscard]] qsizetype endOfCovered(const Row &last) const
    {
        return std::upper_bound(m_rows.cbegin(), m_rows.cend(), last, order()) - m_rows.cbegin();
    }

    [[nodiscard]] bool isHere(const Row &row, qsizetype place) const
    {
        return place < m_rows.size() && !isAbove(row, m_rows.at(place));
    }

    Rows m_rows;
};

} // namespace foyer::models
