// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodycodec.h"
#include "storage/incoming.h"
#include "storage/liverowsql.h"

#include <QRegularExpression>

#include <tuple>

namespace foyer::storage {

namespace {

auto orderKey(const LiveRow &row)
{
    return std::tuple(row.authenticatedMs, row.isTest, row.id);
}

/// The digits of a part of a MAC address in any written form; empty when the text is none.
QString macDigits(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[-:.\\s]"));
    static const QRegularExpression digits(QStringLiteral("^[0-9A-Fa-f]{4,12}$"));
    const QString bare = QString(text).remove(separators);
    return digits.match(bare).hasMatch() ? bare.toUpper() : QString();
}

Conditions conditionsOf(const LiveFilter &filter)
{
    Conditions conditions;
    if (filter.venueId)
        conditions.add(QStringLiteral("s.venue_id = ?"), {*filter.venueId});
    const auto text = filter.text.trimmed();
    if (text.isEmpty())
        return conditions;
    const auto pattern = likePattern(text);
    QString term = QStringLiteral("(p.first_name || ' ' || p.last_name LIKE ? ESCAPE '\\' "
                                  "OR p.email LIKE ? ESCAPE '\\' OR v.name LIKE ? ESCAPE '\\'");
    QVariantList values{pattern, pattern, pattern};
    if (const auto digits = macDigits(text); !digits.isEmpty()) {
        term += QStringLiteral(" OR (s.mac >= 0 AND printf('%012X', s.mac) LIKE ?)");
        values.append(QString(u'%' + digits + u'%'));
    }
    conditions.add(term + u')', values);
    return conditions;
}

/// Test deliveries belong to no venue and nobody, so only an empty filter shows them.
bool includesTests(const LiveFilter &filter)
{
    return !filter.venueId && filter.text.trimmed().isEmpty();
}

/// A test delivery stands where it was received: its sample person may have signed in years ago.
LiveRow testRow(qint64 deliveryId, qint64 receivedMs, const QByteArray &body)
{
    LiveRow row;
    row.isTest = true;
    row.id = deliveryId;
    row.authenticatedMs = receivedMs;
    row.receivedMs = receivedMs;
    const auto payload = PayloadReader::read(body, receivedMs);
    const auto *test = std::get_if<TestDelivery>(&payload);
    if (!test || !test->sample)
        return row;
    const auto &sample = *test->sample;
    row.venueId = sample.venue.id;
    row.venueName = sample.venue.name;
    row.visitorId = sample.visitorId;
    row.profile = sample.profile;
    row.mac = sample.mac;
    row.userAgent = sample.userAgent;
    row.visitNumber = sample.visitCount().value_or(0);
    return row;
}

Result<QList<LiveRow>> testRows(QSqlDatabase &db, const Conditions &conditions, const QString &order)
{
    // The first term is the one of the index over uncommon outcomes.
    Statement select(db, QStringLiteral("SELECT id, received_at, codec, body FROM deliveries") +
                             conditions.sql() + u' ' + order);
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    QList<LiveRow> rows;
    while (select.next()) {
        const auto body = unpack(Codec(select.integer(2)), select.blob(3));
        rows.append(testRow(select.integer(0), select.integer(1), body ? *body : QByteArray()));
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

Conditions onlyTests()
{
    Conditions conditions;
    conditions.add(QStringLiteral("outcome > 2 AND outcome = ?"), {int(DeliveryOutcome::Test)});
    return conditions;
}

QString limitSql(int limit)
{
    return QStringLiteral(" LIMIT ") + QString::number(limit);
}

} // namespace

Profile readProfile(const Statement &row, int firstColumn)
{
    return {.firstName = row.text(firstColumn),
            .lastName = row.text(firstColumn + 1),
            .email = row.text(firstColumn + 2),
            .gender = row.text(firstColumn + 3),
            .dateOfBirth = QDate::fromString(row.text(firstColumn + 4), Qt::ISODate),
            .provider = row.text(firstColumn + 5)};
}

QString likePattern(const QString &text)
{
    QString escaped;
    for (const auto character : text) {
        if (character == u'%' || character == u'_' || character == u'\\')
            escaped += u'\\';
        escaped += character;
    }
    return u'%' + escaped + u'%';
}

Result<QList<LiveRow>> signInRows(QSqlDatabase &db, const Conditions &conditions, const QString &order)
{
    // CROSS JOIN: sign_ins first, in the order of one of its indexes, so that a page costs its rows only.
    const QString sql =
        QStringLiteral(
            "SELECT s.id, s.authenticated_at, s.received_at, s.venue_id, v.name, s.visitor_id, s.mac, "
            "u.text, t.is_new, coalesce(s.visit_count, ") +
        kOrdinalOfVisit + QStringLiteral("), t.day, ");
    const QString from =
        QStringLiteral(" FROM sign_ins s CROSS JOIN venues v ON v.venue_id = s.venue_id "
                       "CROSS JOIN profiles p ON p.id = s.profile_id "
                       "CROSS JOIN user_agents u ON u.id = s.user_agent_id CROSS JOIN visits t ON ") +
        kVisitOfSignIn;
    Statement select(db, sql + kProfileColumns + from + conditions.sql() + u' ' + order);
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    QList<LiveRow> rows;
    while (select.next()) {
        rows.append({.isTest = false,
                     .id = select.integer(0),
                     .authenticatedMs = select.integer(1),
                     .receivedMs = select.integer(2),
                     .venueId = select.integer(3),
                     .venueName = select.text(4),
                     .visitorId = select.integer(5),
                     .profile = readProfile(select, 11),
                     .mac = macOfColumn(select.integer(6)),
                     .userAgent = select.text(7),
                     .isNew = select.integer(8) != 0,
                     .visitNumber = select.integer(9),
                     .day = DayNumber(select.integer(10))});
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

Result<QList<LiveRow>> liveRows(QSqlDatabase &db, const LiveFilter &filter, int limit,
                                std::optional<LiveKey> before)
{
    auto conditions = conditionsOf(filter);
    if (before && before->isTest)
        conditions.add(QStringLiteral("s.authenticated_at <= ?"), {before->authenticatedMs});
    else if (before)
        conditions.add(QStringLiteral("(s.authenticated_at, s.id) < (?, ?)"),
                       {before->authenticatedMs, before->id});
    auto rows = signInRows(db, conditions,
                           QStringLiteral("ORDER BY s.authenticated_at DESC, s.id DESC") + limitSql(limit));
    if (!rows || !includesTests(filter))
        return rows;

    auto testConditions = onlyTests();
    if (before && before->isTest)
        testConditions.add(QStringLiteral("(received_at, id) < (?, ?)"),
                           {before->authenticatedMs, before->id});
    else if (before)
        testConditions.add(QStringLiteral("received_at < ?"), {before->authenticatedMs});
    auto tests =
        testRows(db, testConditions, QStringLiteral("ORDER BY received_at DESC, id DESC") + limitSql(limit));
    if (!tests)
        return tests;
    QList<LiveRow> merged;
    std::merge(rows->cbegin(), rows->cend(), tests->cbegin(), tests->cend(), std::back_inserter(merged),
               [](const auto &a, const auto &b) { return orderKey(a) > orderKey(b); });
    return merged.first(std::min<qsizetype>(merged.size(), limit));
}

Result<QList<LiveRow>> liveRowsArrivedAfter(QSqlDatabase &db, const LiveFilter &filter, qint64 signInId,
                                            qint64 deliveryId, int limit)
{
    auto conditions = conditionsOf(filter);
    conditions.add(QStringLiteral("s.id > ?"), {signInId});
    auto rows = signInRows(db, conditions, QStringLiteral("ORDER BY s.id DESC") + limitSql(limit));
    if (!rows)
        return rows;
    if (includesTests(filter)) {
        auto testConditions = onlyTests();
        testConditions.add(QStringLiteral("id > ?"), {deliveryId});
        auto tests = testRows(db, testConditions, QStringLiteral("ORDER BY id DESC") + limitSql(limit));
        if (!tests)
            return tests;
        rows->append(*tests);
    }
    std::stable_sort(rows->begin(), rows->end(),
                     [](const auto &a, const auto &b) { return a.receivedMs > b.receivedMs; });
    rows->resize(std::min<qsizetype>(rows->size(), limit));
    std::sort(rows->begin(), rows->end(),
              [](const auto &a, const auto &b) { return orderKey(a) > orderKey(b); });
    return rows;
}

} // namespace foyer::storage
