// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodycodec.h"
#include "storage/calendars.h"
#include "storage/changes.h"
#include "storage/forgotten.h"
#include "storage/historycounter.h"
#include "storage/recount.h"
#include "storage/recounttables.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace foyer::storage {

namespace {

/// Hashes of the identities of the visitor's sign-ins.
Result<void> rememberIdentities(QSqlDatabase &db, qint64 visitorId)
{
    const auto key = forgetKey(db);
    if (!key)
        return key.error();
    Statement remember(db, QStringLiteral("INSERT OR IGNORE INTO forgotten (identity) VALUES (?)"));
    Statement select(db, QStringLiteral("SELECT authenticated_at, venue_id, mac FROM sign_ins "
                                        "WHERE visitor_id = ?"));
    if (auto ran = select.run(visitorId); !ran)
        return ran;
    while (select.next()) {
        const auto identity =
            forgottenIdentity(*key, visitorId, select.integer(0), select.integer(1), select.integer(2));
        if (auto done = remember.run(identity); !done)
            return done;
    }
    return select.ended();
}

/// What the visitor is in the rollups, which stays there without them.
Result<void> keepCounts(QSqlDatabase &db, qint64 visitorId)
{
    auto calendars = VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    Rollups rollups;
    const auto ignore = [](auto &&...) { return Result<void>(); };
    if (auto done = HistoryCounter(db, *std::move(calendars))
                        .countOne(visitorId, HistoryCounter::kNoLimit, rollups, ignore);
        !done)
        return done;
    if (auto done = RollupWriter(db, RollupTables::Forgotten).write(rollups); !done)
        return done;
    return disturbRecount(db);
}

Result<QStringList> emailsOf(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, QStringLiteral("SELECT email FROM profiles WHERE visitor_id = ? AND email <> ''"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    QStringList emails;
    while (select.next())
        emails.append(select.text(0).toCaseFolded());
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return emails;
}

/// A body that could not be read as what it should be, as text in which an id or an email can be found:
/// JSON's \u escapes are resolved, and the zeros of UTF-16 are left out.
QString searchableText(const QByteArray &body)
{
    QString text = QString::fromUtf8(body).remove(QChar(0));
    static const QRegularExpression escape(QStringLiteral("\\\\u00([0-7][0-9A-Fa-f])"));
    for (auto match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
    return text.toCaseFolded();
}

/// The member called \a name, whose key may have white space in it as Purple's sample has.
QJsonValue member(const QJsonObject &object, QStringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString key = it.key();
        key.removeIf([](QChar c) { return c.isSpace(); });
        if (key == name)
            return it.value();
    }
    return {};
}

/// `user.id` of a body that can be read that far.
std::optional<qint64> userIdOf(const QByteArray &body)
{
    const auto user = member(QJsonDocument::fromJson(body).object(), u"user").toObject();
    bool isNumber = false;
    const qint64 id = member(user, u"id").toVariant().toString().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

/// How many quarantined bodies named the visitor. Where a body does not say who its user is, any id counts
/// that is the visitor's: rather one body too many than a trace left.
Result<qint64> forgetQuarantined(QSqlDatabase &db, qint64 visitorId, const QStringList &emails)
{
    const QRegularExpression id(QStringLiteral("\"\\s*id\\s*\"\\s*:\\s*\"?\\s*%1(?![0-9])").arg(visitorId));
    Statement select(db, QStringLiteral("SELECT id, codec, body FROM quarantine"));
    if (auto ran = select.run(); !ran)
        return ran.error();
    QList<qint64> found;
    while (select.next()) {
        const auto body = unpack(Codec(select.integer(1)), select.blob(2));
        if (!body)
            continue; // What nobody can read names nobody.
        const QString text = searchableText(*body);
        const auto userId = userIdOf(*body);
        const bool namesThem = (userId ? *userId == visitorId : id.match(text).hasMatch()) ||
                               std::any_of(emails.cbegin(), emails.cend(),
                                           [&text](const auto &email) { return text.contains(email); });
        if (namesThem)
            found.append(select.integer(0));
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    Statement remove(db, QStringLiteral("DELETE FROM quarantine WHERE id = ?"));
    for (const auto row : std::as_const(found)) {
        if (auto done = remove.run(row); !done)
            return done.error();
    }
    return found.size();
}

Result<QSet<qint64>> userAgentsOf(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, QStringLiteral("SELECT DISTINCT user_agent_id FROM sign_ins WHERE visitor_id = ?"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    QSet<qint64> ids;
    while (select.next())
        ids.insert(select.integer(0));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return ids;
}

/// A browser that nobody else uses would tell that they were here.
Result<void> removeUnusedUserAgents(QSqlDatabase &db, const QSet<qint64> &userAgents)
{
    Statement remove(db, QStringLiteral("DELETE FROM user_agents WHERE id = ? "
                                        "AND NOT EXISTS (SELECT 1 FROM sign_ins WHERE user_agent_id = ?)"));
    for (const auto id : userAgents) {
        if (auto done = remove.run(id, id); !done)
            return done;
    }
    return {};
}

Result<void> removeRows(QSqlDatabase &db, qint64 visitorId)
{
    for (const auto &sql : {QStringLiteral("UPDATE deliveries SET sign_in_id = NULL WHERE sign_in_id IN "
                                           "(SELECT id FROM sign_ins WHERE visitor_id = ?)"),
                            QStringLiteral("DELETE FROM sign_in_bodies WHERE sign_in_id IN "
                                           "(SELECT id FROM sign_ins WHERE visitor_id = ?)"),
                            QStringLiteral("DELETE FROM sign_ins WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM visits WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM purple_counts WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM profiles WHERE visitor_id = ?"),
                            QStringLiteral("DELETE FROM visitors WHERE visitor_id = ?")}) {
        if (auto done = execute(db, sql, visitorId); !done)
            return done;
    }
    return forgetInCounting(db, visitorId);
}

} // namespace

Result<void> forgetVisitor(QSqlDatabase &db, qint64 visitorId)
{
    const auto isKnown =
        queryInteger(db, QStringLiteral("SELECT 1 FROM visitors WHERE visitor_id = ?"), visitorId);
    if (!isKnown)
        return isKnown.error();
    const auto emails = emailsOf(db, visitorId);
    if (!emails)
        return emails.error();
    const auto userAgents = userAgentsOf(db, visitorId);
    if (!userAgents)
        return userAgents.error();
    if (auto done = rememberIdentities(db, visitorId); !done)
        return done;
    if (auto done = keepCounts(db, visitorId); !done)
        return done;
    if (auto done = removeRows(db, visitorId); !done)
        return done;
    if (auto done = removeUnusedUserAgents(db, *userAgents); !done)
        return done;
    const auto quarantined = forgetQuarantined(db, visitorId, *emails);
    if (!quarantined)
        return quarantined.error();
    if (!*isKnown && *quarantined == 0) {
        return Error{ErrorCode::NotFound,
                     Texts::tr("No visitor with this id is stored. They may have been forgotten already.")};
    }
    // Whoever has to go on with the erasing finds nobody of this id any more.
    return execute(db, QStringLiteral("INSERT OR REPLACE INTO meta (name, value) "
                                      "VALUES ('erasing_pending', hex(randomblob(8)))"));
}

} // namespace foyer::storage
