// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "models/privacymode.h"
#include "models/sortedrowsmodel.h"
#include "storage/rows.h"

#include <QHash>

namespace foyer::models {

/// The table of sign-ins, newest first by authentication time. LiveFeed fills it. GUI thread.
class LiveRowModel final : public SortedRowsModel<storage::LiveRow>
{
    Q_OBJECT
public:
    enum Column { Time, Visitor, Venue, Status, Visit, SignedInWith, Device, kColumns };
    enum class Badge { New, Returning, Test };
    Q_ENUM(Badge)

    enum Role {
        BadgeRole = Qt::UserRole + 1, ///< Badge
        IsLateRole,                   ///< Delivered long after it happened: in its place by time, marked.
        IsFreshRole,                  ///< Came just now.
    };

    /// Purple says "typically a few seconds"; what takes longer than this was held up and is no news.
    static constexpr qint64 kLateMs = 10 * 60 * 1'000;
    static constexpr qint64 kFreshMs = 8'000;

    explicit LiveRowModel(const Clock &clock, QObject *parent = nullptr);

    /// Masks who they are while \a mode, which outlives it, is on.
    void follow(const PrivacyMode &mode);

    /// All rows anew: another filter.
    void reset(Rows rows) { resetRows(std::move(rows)); }

    /// Rows that have just arrived: news, unless they are late.
    void insertArrived(const Rows &rows);

    /// The next page at the end.
    void insertOlder(const Rows &rows) { insertRowsInOrder(rows); }

    /// What the database holds now from the top on.
    void reconcile(const Rows &newest, bool isAll) { reconcileTop(newest, isAll); }

    /// Ends the marks of rows that are no longer fresh; true while any is left.
    bool expireFresh();

    /// Whether there are older rows; the view then asks by moreWanted().
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }

    [[nodiscard]] static bool isLate(const storage::LiveRow &row);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

protected:
    [[nodiscard]] bool isAbove(const storage::LiveRow &a, const storage::LiveRow &b) const override;

private:
    using Identity = std::pair<bool, qint64>;

    [[nodiscard]] QString text(const storage::LiveRow &row, int column) const;
    [[nodiscard]] QString lateText(const storage::LiveRow &row) const;

    const Clock &m_clock;
    Masking m_masking = Masking::Off;
    QHash<Identity, qint64> m_freshUntilMs;
    bool m_hasMore = false;
};

} // namespace foyer::models
