// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

namespace foyer::storage {

namespace {

// So that no commit takes seconds because of it.
constexpr qint64 kMostAtOnce = 30'000;

const QString kProfileMark = QStringLiteral("searchable_profile");
const QString kSignInMark = QStringLiteral("searchable_sign_in");

QString markSql(const QString &name)
{
    return QStringLiteral("(SELECT CAST(value AS INTEGER) FROM meta WHERE name = '") + name +
           QStringLiteral("')");
}

Result<void> setMark(QSqlDatabase &db, const QString &name, qint64 id)
{
    return execute(db, QStringLiteral("UPDATE meta SET value = ? WHERE name = ?"), QString::number(id), name);
}

// The texts as they are indexed. Taking them out needs the same ones to the letter.
const QString kProfileTexts =
    QStringLiteral("id, first_name || ' ' || last_name || char(10, 10), email || char(10, 10)");

} // namespace

SearchIndex::SearchIndex(const QSqlDatabase &db) : m_db(db) {}

QString SearchIndex::profileMarkSql()
{
    return markSql(kProfileMark);
}

QString SearchIndex::signInMarkSql()
{
    return markSql(kSignInMark);
}

Result<void> SearchIndex::begin(bool isStale)
{
    if (!isStale)
        return {};
    const auto mark = queryInteger(m_db, QStringLiteral("SELECT ") + signInMarkSql());
    if (!mark)
        return mark.error();
    m_signInMark = mark->value_or(0);
    return {};
}

Result<void> SearchIndex::flush(qint64 newestSignInId)
{
    if (newestSignInId - m_signInMark < kBatch)
        return {};
    if (auto done = addProfiles(); !done)
        return done;
    return addMacs(newestSignInId);
}

Result<void> SearchIndex::addProfiles()
{
    const auto newest = queryInteger(m_db, QStringLiteral("SELECT max(id) FROM profiles"));
    if (!newest)
        return newest.error();
    const auto mark = queryInteger(m_db, QStringLiteral("SELECT ") + profileMarkSql());
    if (!mark)
        return mark.error();
    const qint64 from = mark->value_or(0);
    const qint64 to = std::min(newest->value_or(0), from + kMostAtOnce);
    if (auto done = execute(m_db,
                            QStringLiteral("INSERT INTO profile_search (rowid, name, email) SELECT ") +
                                kProfileTexts + QStringLiteral(" FROM profiles WHERE id > ? AND id <= ?"),
                            from, to);
        !done)
        return done;
    return setMark(m_db, kProfileMark, std::max(from, to));
}

Result<void> SearchIndex::addMacs(qint64 newestSignInId)
{
    const qint64 to = std::min(newestSignInId, m_signInMark + kMostAtOnce);
    // In the order of the table: neighbours share pages.
    if (auto done = execute(m_db,
                            QStringLiteral("INSERT OR IGNORE INTO macs (mac, visitor_id) "
                                           "SELECT mac, visitor_id FROM sign_ins WHERE id > ? AND id <= ? "
                                           "AND mac >= 0 ORDER BY mac"),
                            m_signInMark, to);
        !done)
        return done;
    m_signInMark = to;
    return setMark(m_db, kSignInMark, to);
}

Result<void> SearchIndex::remove(QSqlDatabase &db, qint64 visitorId)
{
    if (auto done =
            execute(db,
                    QStringLiteral("INSERT INTO profile_search (profile_search, rowid, name, email) "
                                   "SELECT 'delete', ") +
                        kProfileTexts + QStringLiteral(" FROM profiles WHERE visitor_id = ? AND id <= ") +
                        profileMarkSql(),
                    visitorId);
        !done)
        return done;
    return execute(db,
                   QStringLiteral("DELETE FROM macs WHERE visitor_id = ? AND mac IN "
                                  "(SELECT mac FROM sign_ins WHERE visitor_id = ?)"),
                   visitorId, visitorId);
}

Result<void> SearchIndex::lowerMarks(QSqlDatabase &db)
{
    for (const auto &[name, table] : {std::pair(kProfileMark, QStringLiteral("profiles")),
                                      std::pair(kSignInMark, QStringLiteral("sign_ins"))}) {
        if (auto done = execute(db,
                                QStringLiteral("UPDATE meta SET value = min(CAST(value AS INTEGER), "
                                               "(SELECT coalesce(max(id), 0) FROM ") +
                                    table + QStringLiteral(")) WHERE name = ?"),
                                name);
            !done)
            return done;
    }
    return {};
}

Result<void> SearchIndex::compact(QSqlDatabase &db)
{
    return execute(db, QStringLiteral("INSERT INTO profile_search (profile_search) VALUES ('optimize')"));
}

} // namespace foyer::storage
