// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reports.h"

#include <QAbstractTableModel>

namespace foyer::models {

/// Visits by weekday and hour: what the heat map draws and a screen reader reads. A row is a weekday, the
/// first of the locale's week first; a column an hour, in the order of the business day. GUI thread.
class WeekHoursModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< 0 to 1: of the busiest cell.
        CellTextRole,                 ///< "Fri 18:00: 123 visits"
    };

    explicit WeekHoursModel(QObject *parent = nullptr);

    /// \a firstHour: in which a business day starts.
    void setCounts(const storage::WeekHours &counts, int firstHour);

    /// The columns between the first and the last hour with any visit: \a first to \a last, all when there is
    /// none.
    [[nodiscard]] std::pair<int, int> busyColumns() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int weekday(int row) const; ///< As QDate::dayOfWeek().
    [[nodiscard]] int hour(int column) const;
    [[nodiscard]] qint64 visits(int row, int column) const;

    storage::WeekHours m_counts{};
    int m_firstHour = 0;
    qint64 m_most = 0;
};

} // namespace foyer::models
