// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rowbuffer.h"

#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace foyer::storage {

/// What is held of one visitor: a row of table visitors, and the digest of the profile it shows.
struct VisitorState
{
    qint64 profileId = 0;
    qint64 profileAt = 0;
    qint64 profileDigest = 0;
    qint64 firstSeen = 0;
    qint64 lastSeen = 0;
    qint64 signIns = 0; ///< 0: not seen before, and not in the table.
    qint64 visits = 0;
    qint64 facets = 0;    ///< Of the profile (facets.h).
    qint64 venueBits = 0; ///< Of all venues visited (facets.h).

    /// Whether the rows are the same; the digest stands elsewhere.
    friend bool operator==(const VisitorState &a, const VisitorState &b)
    {
        const auto row = [](const VisitorState &state) {
            return std::tie(state.profileId, state.profileAt, state.firstSeen, state.lastSeen, state.signIns,
                            state.visits, state.facets, state.venueBits);
        };
        return row(a) == row(b);
    }

    /// Takes in one more sign-in. The result does not depend on their order: of equally new profiles the one
    /// with the larger digest counts.
    void add(qint64 at, qint64 profile, qint64 digest)
    {
        if (signIns == 0 || std::pair(at, digest) > std::pair(profileAt, profileDigest)) {
            profileId = profile;
            profileAt = at;
            profileDigest = digest;
        }
        firstSeen = signIns == 0 ? at : qMin(firstSeen, at);
        lastSeen = signIns == 0 ? at : qMax(lastSeen, at);
        ++signIns;
    }
};

/// The columns of the table of visitors in the order in which addRow() has them.
[[nodiscard]] QString visitorColumns();

/// The id and the row of a visitor of a SELECT of visitorColumns().
[[nodiscard]] std::pair<qint64, VisitorState> readRow(const Statement &row);

/// Adds the row of a visitor to an INSERT of visitorColumns().
void addRow(RowBuffer &rows, qint64 visitorId, const VisitorState &state);

/// The visitors that sign-ins touch: read once, changed in memory, and written once per transaction. Belongs
/// to the writer's thread.
class VisitorStates
{
public:
    explicit VisitorStates(const QSqlDatabase &db);

    /// Forgets what it knew of the table, and every change.
    void clear();

    /// Good until flush() or clear().
    [[nodiscard]] Result<const VisitorState *> find(qint64 visitorId);

    /// Of one that find() has given: what it is from now on.
    void set(qint64 visitorId, const VisitorState &state);

    /// Writes what was set.
    [[nodiscard]] Result<void> flush();

private:
    struct Entry
    {
        VisitorState state;
        bool isStored = false;   ///< There is a row to be changed.
        qint64 storedFacets = 0; ///< In that row.
    };

    [[nodiscard]] Result<void> update(qint64 visitorId, const Entry &entry);

    std::unordered_map<qint64, Entry> m_entries;
    std::vector<qint64> m_changed;
    Statement m_select;
    RowBuffer m_inserts;
    Statement m_update;
    Statement m_updateFacets;
};

} // namespace foyer::storage
