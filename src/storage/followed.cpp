// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followed.h"

#include "storage/changes.h"
#include "storage/sql.h"
#include "storage/texts.h"

namespace foyer::storage {

Result<void> setFollowed(QSqlDatabase &db, qint64 visitorId, bool isFollowed)
{
    if (!isFollowed)
        return execute(db, QStringLiteral("DELETE FROM followed_visitors WHERE visitor_id = ?"), visitorId);
    if (auto done = execute(db,
                            QStringLiteral("INSERT OR IGNORE INTO followed_visitors (visitor_id) "
                                           "SELECT visitor_id FROM visitors WHERE visitor_id = ?"),
                            visitorId);
        !done)
        return done;
    const auto isThere = storage::isFollowed(db, visitorId);
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return {};
    return Error{ErrorCode::NotFound,
                 Texts::tr("No visitor with this id is stored. They may have been forgotten already.")};
}

Result<void> setFollowed(const DatabaseLocation &database, qint64 visitorId, bool isFollowed)
{
    const auto connection = Connection::open(database, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    return withTransaction(**connection,
                           [=](QSqlDatabase &db) { return setFollowed(db, visitorId, isFollowed); });
}

Result<bool> isFollowed(QSqlDatabase &db, qint64 visitorId)
{
    const auto found =
        queryInteger(db, QStringLiteral("SELECT 1 FROM followed_visitors WHERE visitor_id = ?"), visitorId);
    return found ? Result<bool>(found->has_value()) : found.error();
}

Result<void> takeOverFollowed(QSqlDatabase &db, const QString &otherFile)
{
    {
        const auto other = Connection::open({otherFile}, Connection::Access::AnyVersion);
        if (!other)
            return other.error();
        // An older Foyer's does not have it.
        const auto found = queryInteger(
            (*other)->database(),
            QStringLiteral(
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'followed_visitors'"));
        if (!found)
            return found.error();
        if (!*found)
            return {};
    }
    return withAttached(db, otherFile,
                        {QStringLiteral("INSERT OR IGNORE INTO followed_visitors (visitor_id) "
                                        "SELECT visitor_id FROM other.followed_visitors")});
}

} // namespace foyer::storage
