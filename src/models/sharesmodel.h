// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reports.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace foyer::models {

/// What parts a whole has, such as visits by age: a row for each group with its number and share. GUI thread.
class SharesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Group, Count, Share, kColumns };

    enum Role { PartRole = Qt::UserRole + 1 }; ///< 0 to 1: of all.

    struct Part
    {
        QString group;
        qint64 count = 0;
        int key = 0; ///< Of the group: the number of its AgeBand, Gender, Provider …, or the fewest visits.
        friend bool operator==(const Part &, const Part &) = default;
    };

    using Parts = QList<Part>;

    explicit SharesModel(QObject *parent = nullptr);

    void setParts(const Parts &parts);

    [[nodiscard]] const Part &partAt(int row) const { return m_parts.at(row); }

    /// All that a row says in one line: "25–34: 1,234 (34 %)".
    [[nodiscard]] QString partText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    // The parts of each report. Bands of age and numbers of visits keep their order, and all of them are
    // there; of the others those with any visit, most visits first. What is unknown comes last.
    [[nodiscard]] static Parts byAge(const storage::TraitCounts &counts);
    [[nodiscard]] static Parts byGender(const storage::TraitCounts &counts);
    [[nodiscard]] static Parts byProvider(const storage::TraitCounts &counts);
    [[nodiscard]] static Parts byDevice(const storage::TraitCounts &counts);
    [[nodiscard]] static Parts byFrequency(const storage::Frequencies &frequencies);

private:
    [[nodiscard]] double part(int row) const;

    Parts m_parts;
    qint64 m_all = 0;
};

} // namespace foyer::models
