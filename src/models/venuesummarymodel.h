// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reports.h"
#include "storage/rows.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QList>
#include <QString>

#include <optional>

namespace foyer::models {

/// The table of venues with their numbers over a period. The first row is all of them together and stays
/// first however the rest is sorted. New numbers change, insert, remove and move rows; nothing is reset, so
/// the selection stays where it is. GUI thread.
class VenueSummaryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Venue, Visits, Change, ShareNew, Busiest, Trend, kColumns };
    enum class Tone { Neutral, Good, Bad };
    Q_ENUM(Tone)

    enum Role {
        ToneRole = Qt::UserRole + 1, ///< Tone: whether a change is for the better.
        TrendRole,                   ///< QList<qint64>: visits along the period, oldest first.
        TrendTextsRole,              ///< QStringList: what each of its points says.
    };

    explicit VenueSummaryModel(QObject *parent = nullptr);

    void setSummaries(QList<storage::VenueSummary> summaries);

    /// What the heading of the trend column says, e.g. "28 days", and the first day of the trends.
    void setTrend(const QString &title, DayNumber firstDay);

    /// One point of a row's trend: a day, or a week of a long period.
    struct TrendPoint
    {
        storage::DayRange days;
        qint64 visits = 0;
    };

    [[nodiscard]] QList<TrendPoint> trendPoints(int row) const;

    /// What a point says: "Fri 14 Nov 2026: 123 visits".
    [[nodiscard]] static QString pointText(const TrendPoint &point);

    /// Nothing for the row of all venues.
    [[nodiscard]] std::optional<qint64> venueId(int row) const;
    /// −1 when the venue has no row.
    [[nodiscard]] int rowOf(std::optional<qint64> venueId) const;

    [[nodiscard]] const storage::VenueSummary &summary(int row) const { return m_rows.at(row); }

    /// As shown: "All venues" or the venue's name as plain, short text.
    [[nodiscard]] QString venueText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString accessibleText(int row, int column) const;
    [[nodiscard]] bool isBefore(const storage::VenueSummary &a, const storage::VenueSummary &b) const;
    void removeGone(const QList<storage::VenueSummary> &summaries);
    void takeNumbers(const QList<storage::VenueSummary> &summaries);
    void reorder();

    QList<storage::VenueSummary> m_rows; ///< Empty, or all venues together and then each.
    QString m_trendTitle;
    DayNumber m_firstDay = 0;
    QCollator m_collator;
    int m_sortColumn = Visits;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace foyer::models
