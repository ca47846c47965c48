// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quarantinesearch.h"

#include "storage/bodycodec.h"
#include "storage/sql.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace foyer::storage {

namespace {

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

} // namespace

Result<QList<qint64>> quarantinedNaming(QSqlDatabase &db, qint64 visitorId)
{
    const auto emails = emailsOf(db, visitorId);
    if (!emails)
        return emails.error();
    const QRegularExpression id(QStringLiteral("\"\\s*id\\s*\"\\s*:\\s*\"?\\s*%1(?![0-9])").arg(visitorId));
    Statement select(db, QStringLiteral("SELECT id, codec, body FROM quarantine ORDER BY id"));
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
                               std::any_of(emails->cbegin(), emails->cend(),
                                           [&text](const auto &email) { return text.contains(email); });
        if (namesThem)
            found.append(select.integer(0));
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return found;
}

} // namespace foyer::storage
