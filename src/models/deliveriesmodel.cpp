// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deliveriesmodel.h"

#include "domain/displaytext.h"
#include "models/deliverytext.h"

#include <QLocale>

#include <algorithm>

namespace foyer::models {

using storage::DeliveryRow;

DeliveriesModel::DeliveriesModel(storage::Reader &reader, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader)
{}

void DeliveriesModel::setFilter(const storage::DeliveryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    m_rows.clear();
    m_hasMore = true;
    endResetModel();
    load(kPageRows);
}

void DeliveriesModel::refresh()
{
    load(kPageRows);
}

void DeliveriesModel::reload()
{
    load(std::max(kPageRows, static_cast<int>(m_rows.size())));
}

void DeliveriesModel::load(int limit, std::optional<qint64> beforeId)
{
    m_isLoading = true;
    m_rowsQuery = m_reader.start(
        this,
        [filter = m_filter, limit, beforeId](storage::Database &db) {
            return storage::deliveryRows(db, filter, limit, beforeId);
        },
        [this, limit, beforeId](const Result<Rows> &rows) {
            m_isLoading = false;
            if (!rows) {
                Q_EMIT loaded(rows.error());
                return;
            }
            beforeId ? takeOlder(*rows) : takeNewest(*rows, limit);
            Q_EMIT loaded({});
        });
}

/// Makes the rows held those of \a rows, the newest \a limit, and keeps what is held beyond them.
void DeliveriesModel::takeNewest(const Rows &rows, int limit)
{
    if (!joins(rows)) {
        removeRowsAt(0, static_cast<int>(m_rows.size()));
        m_hasMore = true;
    }
    for (int row = 0; row < rows.size(); ++row)
        matchRow(rows, row);
    if (rows.size() < limit) {
        const int end = static_cast<int>(rows.size());
        removeRowsAt(end, static_cast<int>(m_rows.size()) - end);
        m_hasMore = false;
    }
}

/// Whether \a rows, the newest, and those held have one in common: otherwise others may have come between
/// them.
bool DeliveriesModel::joins(const Rows &rows) const
{
    return std::any_of(rows.cbegin(), rows.cend(), [this](const DeliveryRow &row) {
        return std::binary_search(m_rows.cbegin(), m_rows.cend(), row,
                                  [](const DeliveryRow &a, const DeliveryRow &b) { return a.id > b.id; });
    });
}

/// Makes the row held at \a row that of \a rows; those above it are the same already. Reading one again
/// changes its outcome, so rows may have come or gone anywhere where a filter is set.
void DeliveriesModel::matchRow(const Rows &rows, int row)
{
    const qint64 id = rows.at(row).id;
    const auto held = m_rows.cbegin() + row;
    const auto firstKept =
        std::find_if(held, m_rows.cend(), [id](const DeliveryRow &each) { return each.id <= id; });
    removeRowsAt(row, static_cast<int>(firstKept - held));
    if (row == m_rows.size() || m_rows.at(row).id < id) {
        const qint64 nextHeld = row == m_rows.size() ? 0 : m_rows.at(row).id;
        const auto first = rows.cbegin() + row;
        const auto end = std::find_if(first, rows.cend(),
                                      [nextHeld](const DeliveryRow &each) { return each.id <= nextHeld; });
        insertRowsAt(row, Rows(first, end));
    } else if (m_rows.at(row) != rows.at(row)) {
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

void DeliveriesModel::takeOlder(const Rows &rows)
{
    m_hasMore = rows.size() == kPageRows;
    insertRowsAt(static_cast<int>(m_rows.size()), rows);
}

void DeliveriesModel::insertRowsAt(int first, const Rows &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows = m_rows.first(first) + rows + m_rows.sliced(first);
    endInsertRows();
}

void DeliveriesModel::removeRowsAt(int first, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first, count);
    endRemoveRows();
}

bool DeliveriesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading && !m_rows.isEmpty();
}

void DeliveriesModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(kPageRows, m_rows.last().id);
}

int DeliveriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeliveriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant DeliveriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const DeliveryRow &delivery = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(delivery, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return index.column() == Outcome ? outcomeExplanation(delivery.outcome) : QVariant();
    case ToneRole:
        switch (delivery.outcome) {
        case DeliveryOutcome::Stored:
            return QVariant::fromValue(Tone::Good);
        case DeliveryOutcome::Quarantined:
            return QVariant::fromValue(delivery.isWaiting ? Tone::Check : Tone::Neutral);
        case DeliveryOutcome::NotStored:
            return QVariant::fromValue(Tone::Bad);
        default:
            return QVariant::fromValue(Tone::Neutral);
        }
    default:
        return {};
    }
}

QString DeliveriesModel::text(const DeliveryRow &delivery, int column) const
{
    switch (column) {
    case Time:
        return momentText(delivery.receivedMs);
    case Outcome:
        return outcomeText(delivery.outcome);
    case Size:
        return QLocale().formattedDataSize(delivery.wireBytes, 1, QLocale::DataSizeTraditionalFormat);
    case AnswerTime:
        return answerTimeText(delivery.answerUs);
    case Origin:
        return displayText(delivery.origin);
    default:
        return {};
    }
}

QVariant DeliveriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Size || section == AnswerTime;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole && section == AnswerTime)
        return tr("From the last byte of the request until it was stored durably");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Outcome:
        return tr("Outcome");
    case Size:
        return tr("Size");
    case AnswerTime:
        return tr("Answer time");
    case Origin:
        return tr("From");
    default:
        return {};
    }
}

} // namespace foyer::models
