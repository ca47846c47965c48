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
    load(std::nullopt);
}

void DeliveriesModel::refresh()
{
    load(std::nullopt);
}

void DeliveriesModel::load(std::optional<qint64> beforeId)
{
    m_isLoading = true;
    m_reader.run(
        this,
        [filter = m_filter, beforeId](QSqlDatabase &db) {
            return storage::deliveryRows(db, filter, kPageRows, beforeId);
        },
        [this, beforeId, request = ++m_request](const Result<Rows> &rows) {
            if (request != m_request)
                return;
            m_isLoading = false;
            if (!rows) {
                Q_EMIT loaded(rows.error());
                return;
            }
            beforeId ? takeOlder(*rows) : takeNewest(*rows);
            Q_EMIT loaded({});
        });
}

void DeliveriesModel::takeNewest(const Rows &rows)
{
    int added = addedAtTop(rows);
    if (added < 0) {
        removeFrom(0);
        added = static_cast<int>(rows.size());
        m_hasMore = true;
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_rows = rows.first(added) + m_rows;
        endInsertRows();
    }
    for (qsizetype i = added; i < rows.size() && i < m_rows.size(); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
    if (rows.size() < kPageRows) {
        removeFrom(static_cast<int>(rows.size()));
        m_hasMore = false;
    }
}

/// How many of \a rows, the newest page, belong above the rows held; −1 when the two do not join, because
/// others may have come between them.
int DeliveriesModel::addedAtTop(const Rows &rows) const
{
    if (m_rows.isEmpty())
        return -1;
    const auto known = std::find_if(rows.cbegin(), rows.cend(),
                                    [this](const DeliveryRow &row) { return row.id == m_rows.first().id; });
    return known == rows.cend() ? -1 : static_cast<int>(known - rows.cbegin());
}

void DeliveriesModel::takeOlder(const Rows &rows)
{
    m_hasMore = rows.size() == kPageRows;
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void DeliveriesModel::removeFrom(int first)
{
    const int size = static_cast<int>(m_rows.size());
    if (first >= size)
        return;
    beginRemoveRows({}, first, size - 1);
    m_rows.remove(first, size - first);
    endRemoveRows();
}

void DeliveriesModel::markHandled(qint64 deliveryId)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [deliveryId](const DeliveryRow &row) { return row.id == deliveryId; });
    if (found == m_rows.end())
        return;
    found->isWaiting = false;
    const int row = static_cast<int>(found - m_rows.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

bool DeliveriesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading && !m_rows.isEmpty();
}

void DeliveriesModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(m_rows.last().id);
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
