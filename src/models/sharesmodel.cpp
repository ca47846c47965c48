// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharesmodel.h"

#include "models/numbertext.h"
#include "models/traittext.h"

#include <QLocale>

#include <algorithm>

namespace foyer::models {

namespace {

/// Those that are there, most first, and what is unknown (the first) last.
template <typename Group, size_t N>
SharesModel::Parts sorted(const std::array<qint64, N> &counts, QString (*name)(Group))
{
    SharesModel::Parts parts;
    for (size_t i = 1; i < N; ++i) {
        if (counts[i] > 0)
            parts.append({name(Group(i)), counts[i], int(i)});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    if (counts[0] > 0)
        parts.append({name(Group(0)), counts[0], 0});
    return parts;
}

} // namespace

SharesModel::SharesModel(QObject *parent) : QAbstractTableModel(parent) {}

void SharesModel::setParts(const Parts &parts)
{
    if (parts == m_parts)
        return;
    beginResetModel();
    m_parts = parts;
    m_all = 0;
    for (const auto &each : parts)
        m_all += each.count;
    endResetModel();
}

double SharesModel::part(int row) const
{
    return m_all == 0 ? 0.0 : double(m_parts.at(row).count) / double(m_all);
}

QString SharesModel::partText(int row) const
{
    //: One bar of a chart of shares: a group such as "25–34", its number, its share in per cent
    return tr("%1: %2 (%3)")
        .arg(m_parts.at(row).group, QLocale().toString(m_parts.at(row).count), percentText(100 * part(row)));
}

int SharesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int SharesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant SharesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == PartRole)
        return part(index.row());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Group:
        return m_parts.at(index.row()).group;
    case Count:
        return m_parts.at(index.row()).count;
    case Share:
        return percentText(100 * part(index.row()));
    default:
        return {};
    }
}

QVariant SharesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Group ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return tr("Group");
    case Count:
        return tr("Number");
    case Share:
        return tr("Share");
    default:
        return {};
    }
}

SharesModel::Parts SharesModel::byAge(const storage::TraitCounts &counts)
{
    Parts parts;
    for (int band = 1; band < kAgeBands; ++band)
        parts.append({ageBandText(AgeBand(band)), counts.byAge[size_t(band)], band});
    parts.append({ageBandText(AgeBand::Unknown), counts.byAge[0], 0});
    return parts;
}

SharesModel::Parts SharesModel::byGender(const storage::TraitCounts &counts)
{
    return sorted(counts.byGender, &genderName);
}

SharesModel::Parts SharesModel::byProvider(const storage::TraitCounts &counts)
{
    return sorted(counts.byProvider, &providerName);
}

SharesModel::Parts SharesModel::byDevice(const storage::TraitCounts &counts)
{
    return sorted(counts.byDevice, &deviceFamilyName);
}

SharesModel::Parts SharesModel::byFrequency(const storage::Frequencies &frequencies)
{
    const auto sum = [&frequencies](size_t from, size_t to) {
        qint64 visitors = 0;
        for (size_t visits = from; visits <= to; ++visits)
            visitors += frequencies[visits - 1];
        return visitors;
    };
    //: How many visits a visitor has made
    return {{tr("1 visit"), sum(1, 1), 1},
            {tr("2–3 visits"), sum(2, 3), 2},
            {tr("4–9 visits"), sum(4, 9), 4},
            {tr("10 + visits"), sum(10, 10), 10}};
}

} // namespace foyer::models
