// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql.h"

namespace foyer::storage {

/// Brings the search index (profile_search and macs) up to date. Many sign-ins at a time cost a
/// fraction of what they would one by one, so up to kBatch of the newest are not in it yet; searches look at
/// those one by one. Belongs to the writer's thread.
class SearchIndex
{
public:
    static constexpr qint64 kBatch = 1'000; ///< Sign-ins.

    explicit SearchIndex(const QSqlDatabase &db);

    /// At the start of each transaction. \a isStale: what was remembered of the tables may be wrong.
    [[nodiscard]] Result<void> begin(bool isStale);

    /// Before the commit, with the id of the newest sign-in.
    [[nodiscard]] Result<void> flush(qint64 newestSignInId);

    /// The highest id that is in the index, as an expression of SQL.
    [[nodiscard]] static QString profileMarkSql();
    [[nodiscard]] static QString signInMarkSql();

    /// Takes a visitor out, as long as their rows are still there. What was said of them stays in the file
    /// until compact().
    [[nodiscard]] static Result<void> remove(QSqlDatabase &db, qint64 visitorId);

    /// After removed visitors' rows have gone: ids that may be given out anew are not in the index.
    [[nodiscard]] static Result<void> lowerMarks(QSqlDatabase &db);

    /// Writes the index anew, without what was taken out: until then that is only marked as such.
    [[nodiscard]] static Result<void> compact(QSqlDatabase &db);

private:
    [[nodiscard]] Result<void> addProfiles();
    [[nodiscard]] Result<void> addMacs(qint64 newestSignInId);

    QSqlDatabase m_db;
    qint64 m_signInMark = 0;
};

} // namespace foyer::storage
