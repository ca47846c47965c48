// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "models/privacymode.h"
#include "models/sortedrowsmodel.h"
#include "storage/queries.h"
#include "storage/reader.h"

#include <optional>

namespace foyer::models {

/// Every visitor, last seen first: loads more by key as the view asks for it, and moves those who come back
/// to the top. Reads through the Reader only; answers to a filter that has been left are dropped. GUI thread.
class VisitorsModel final : public SortedRowsModel<storage::VisitorRow>
{
    Q_OBJECT
public:
    enum Column { Name, Email, Visits, SignIns, FirstSeen, LastSeen, Gender, Age, SignedInWith, kColumns };

    static constexpr int kPageRows = 100; ///< More than fit on a screen.

    VisitorsModel(storage::Reader &reader, const Clock &clock, QObject *parent = nullptr);

    /// Masks who they are while \a mode, which outlives it, is on.
    void follow(const PrivacyMode &mode);

    void setFilter(const storage::VisitorFilter &filter);

    /// Looks at the database again from the top; refreshed() tells when it is in.
    void refresh();

    /// How many visitors match; nothing until they have been counted, of which counted() tells.
    [[nodiscard]] std::optional<qint64> matching() const { return m_matching; }

    [[nodiscard]] bool isCounting() const { return m_isCounting; }

    [[nodiscard]] int rowOf(qint64 visitorId) const; ///< −1: not loaded.

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void refreshed(const foyer::Result<void> &result);
    void counted(); ///< After refreshed(): it may take longer.

protected:
    [[nodiscard]] bool isAbove(const storage::VisitorRow &a, const storage::VisitorRow &b) const override;

private:
    void load();
    void count();
    void takeNewest(const Rows &rows, bool isAll);
    [[nodiscard]] QString text(const storage::VisitorRow &row, int column) const;

    storage::Reader &m_reader;
    const Clock &m_clock;
    Masking m_masking = Masking::Off;
    storage::VisitorFilter m_filter;
    std::optional<qint64> m_matching;
    bool m_isFilterNew = false; ///< The rows held are those of another one.
    bool m_hasMore = false;
    bool m_isLoadingMore = false;
    bool m_isCounting = false;
    bool m_needsCount = false; ///< Again, when the count under way is done.
    QObject m_counter;         ///< Whom counting is for: rows do not wait behind it.
    storage::PendingQuery m_rowsQuery;
    storage::PendingQuery m_olderQuery;
    storage::PendingQuery m_countQuery;
};

} // namespace foyer::models
