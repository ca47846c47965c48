// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries.h"
#include "storage/reader.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace foyer::models {

/// The delivery log, newest first: loads more by key as the view asks for it, takes in new rows at the top.
/// Reads through the Reader only; answers to a filter that has been left are dropped. GUI thread.
class DeliveriesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Outcome, Size, AnswerTime, Origin, kColumns };
    enum class Tone { Neutral, Good, Check, Bad };
    Q_ENUM(Tone)

    enum Role { ToneRole = Qt::UserRole + 1 }; ///< Tone of the outcome's pill.

    static constexpr int kPageRows = 200;

    explicit DeliveriesModel(storage::Reader &reader, QObject *parent = nullptr);

    void setFilter(const storage::DeliveryFilter &filter);

    /// Looks for what is new at the top; loaded() tells when it is in.
    void refresh();

    /// Reads all rows held anew, for changes to old ones; loaded() tells when they are in.
    void reload();

    [[nodiscard]] const storage::DeliveryRow &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// What was asked for is in, or could not be read.
    void loaded(const foyer::Result<void> &result);

private:
    using Rows = QList<storage::DeliveryRow>;

    void load(int limit, std::optional<qint64> beforeId = std::nullopt);
    void takeNewest(const Rows &rows, int limit);
    void takeOlder(const Rows &rows);
    [[nodiscard]] bool joins(const Rows &rows) const;
    void matchRow(const Rows &rows, int row);
    void insertRowsAt(int first, const Rows &rows);
    void removeRowsAt(int first, int count);
    [[nodiscard]] QString text(const storage::DeliveryRow &row, int column) const;

    storage::Reader &m_reader;
    storage::DeliveryFilter m_filter;
    Rows m_rows;
    bool m_hasMore = true;
    bool m_isLoading = false;
    storage::PendingQuery m_rowsQuery;
};

} // namespace foyer::models
