// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/persondata.h"

#include "domain/businessday.h"
#include "domain/delivery.h"
#include "storage/bodycodec.h"
#include "storage/bodyreference.h"
#include "storage/incoming.h"
#include "storage/quarantinesearch.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QStringDecoder>

namespace foyer::storage {

namespace {

QString isoTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toUTC().toString(Qt::ISODateWithMs);
}

QString isoDay(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate);
}

QJsonValue optionalNumber(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// What came, byte for byte: as text where it is text.
void insertBytes(QJsonObject &row, const QString &name, const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        row.insert(name + QStringLiteral("_base64"), QString::fromLatin1(bytes.toBase64()));
    else
        row.insert(name, text);
}

/// What cannot be unpacked any more is no reason to keep the rest from anybody.
void insertUnpacked(QJsonObject &row, const QString &name, const Result<QByteArray> &bytes)
{
    if (bytes)
        insertBytes(row, name, *bytes);
    else
        row.insert(name, QJsonValue());
}

class Person
{
public:
    Person(QSqlDatabase &db, qint64 visitorId, const PersonSink &sink)
        : m_db(db), m_visitorId(visitorId), m_sink(sink)
    {}

    Result<void> read()
    {
        for (const auto part :
             {&Person::readSummary, &Person::readProfiles, &Person::readSignIns, &Person::readVisits,
              &Person::readPurpleCounts, &Person::readDeliveries, &Person::readQuarantine}) {
            if (auto done = (this->*part)(); !done)
                return done;
        }
        if (m_isAnything)
            return {};
        return Error{ErrorCode::NotFound,
                     Texts::tr("No visitor with this id is stored. They may have been forgotten already.")};
    }

private:
    template <typename MakeRow>
    Result<void> each(PersonPart part, const QString &sql, MakeRow makeRow)
    {
        Statement select(m_db, sql);
        if (auto ran = select.run(m_visitorId); !ran)
            return ran;
        while (select.next()) {
            if (auto given = give(part, makeRow(select)); !given)
                return given;
        }
        return select.ended();
    }

    Result<void> give(PersonPart part, const QJsonObject &row)
    {
        m_isAnything = true;
        return m_sink(part, row) ? Result<void>() : Error{ErrorCode::Cancelled, Texts::tr("Cancelled.")};
    }

    Result<void> readSummary()
    {
        return each(PersonPart::Summary,
                    QStringLiteral("SELECT first_seen, last_seen, visits, sign_ins, visitor_id IN "
                                   "(SELECT visitor_id FROM followed_visitors) FROM visitors "
                                   "WHERE visitor_id = ?"),
                    [](const Statement &row) {
                        return QJsonObject{{QStringLiteral("first_seen_utc"), isoTime(row.integer(0))},
                                           {QStringLiteral("last_seen_utc"), isoTime(row.integer(1))},
                                           {QStringLiteral("visits"), row.integer(2)},
                                           {QStringLiteral("sign_ins"), row.integer(3)},
                                           {QStringLiteral("is_followed"), row.integer(4) != 0}};
                    });
    }

    Result<void> readProfiles()
    {
        return each(
            PersonPart::Profiles,
            QStringLiteral("SELECT p.first_name, p.last_name, p.email, p.gender, p.date_of_birth, "
                           "p.provider, p.id = (SELECT profile_id FROM visitors v "
                           "WHERE v.visitor_id = p.visitor_id) FROM profiles p "
                           "WHERE p.visitor_id = ? ORDER BY p.id"),
            [](const Statement &row) {
                return QJsonObject{
                    {QStringLiteral("first_name"), row.text(0)},
                    {QStringLiteral("last_name"), row.text(1)},
                    {QStringLiteral("email"), row.text(2)},
                    {QStringLiteral("gender"), row.text(3)},
                    {QStringLiteral("date_of_birth"), row.isNull(4) ? QJsonValue() : QJsonValue(row.text(4))},
                    {QStringLiteral("provider"), row.text(5)},
                    {QStringLiteral("is_newest"), row.integer(6) != 0},
                };
            });
    }

    Result<void> readSignIns()
    {
        return each(
            PersonPart::SignIns,
            QStringLiteral("SELECT s.id, s.authenticated_at, s.received_at, s.venue_id, v.name, s.mac, "
                           "u.text, s.visit_count FROM sign_ins s "
                           "LEFT JOIN venues v ON v.venue_id = s.venue_id "
                           "LEFT JOIN user_agents u ON u.id = s.user_agent_id "
                           "WHERE s.visitor_id = ? ORDER BY s.authenticated_at"),
            [this](const Statement &row) {
                const auto mac = macOfColumn(row.integer(5));
                QJsonObject signIn{
                    {QStringLiteral("time_utc"), isoTime(row.integer(1))},
                    {QStringLiteral("received_utc"), isoTime(row.integer(2))},
                    {QStringLiteral("venue_id"), row.integer(3)},
                    {QStringLiteral("venue_name"), row.text(4)},
                    {QStringLiteral("mac"), mac ? QJsonValue(mac->toString()) : QJsonValue()},
                    {QStringLiteral("user_agent"), row.text(6)},
                    {QStringLiteral("visit_count_of_purple"), optionalNumber(row.optionalInteger(7))},
                };
                insertUnpacked(signIn, QStringLiteral("body"), signInBody(m_db, row.integer(0)));
                return signIn;
            });
    }

    Result<void> readVisits()
    {
        return each(
            PersonPart::Visits,
            QStringLiteral("SELECT t.venue_id, v.name, t.day, t.first_at, t.is_new, t.sign_ins, "
                           "t.visit_count FROM visits t LEFT JOIN venues v ON v.venue_id = t.venue_id "
                           "WHERE t.visitor_id = ? ORDER BY t.venue_id, t.day"),
            [](const Statement &row) {
                return QJsonObject{
                    {QStringLiteral("venue_id"), row.integer(0)},
                    {QStringLiteral("venue_name"), row.text(1)},
                    {QStringLiteral("day"), isoDay(row.integer(2))},
                    {QStringLiteral("first_sign_in_utc"), isoTime(row.integer(3))},
                    {QStringLiteral("visit_status"),
                     row.integer(4) != 0 ? QStringLiteral("new") : QStringLiteral("returning")},
                    {QStringLiteral("sign_ins"), row.integer(5)},
                    {QStringLiteral("visit_count_of_purple"), optionalNumber(row.optionalInteger(6))},
                };
            });
    }

    Result<void> readPurpleCounts()
    {
        return each(
            PersonPart::PurpleCounts,
            QStringLiteral("SELECT c.venue_id, v.name, c.visit_count, c.counted_at FROM purple_counts c "
                           "LEFT JOIN venues v ON v.venue_id = c.venue_id "
                           "WHERE c.visitor_id = ? ORDER BY c.venue_id"),
            [](const Statement &row) {
                return QJsonObject{{QStringLiteral("venue_id"), row.integer(0)},
                                   {QStringLiteral("venue_name"), row.text(1)},
                                   {QStringLiteral("visit_count"), row.integer(2)},
                                   {QStringLiteral("counted_utc"), isoTime(row.integer(3))}};
            });
    }

    Result<void> readDeliveries()
    {
        // The log is asked for the sign-ins' ids, not the other way round: only those have an index.
        return each(PersonPart::Deliveries,
                    QStringLiteral("SELECT d.received_at, d.outcome, d.origin, d.wire_bytes, d.head_codec, "
                                   "d.head FROM deliveries d CROSS JOIN sign_ins s ON s.id = d.sign_in_id "
                                   "WHERE s.visitor_id = ? ORDER BY d.id"),
                    [](const Statement &row) {
                        QJsonObject delivery{
                            {QStringLiteral("received_utc"), isoTime(row.integer(0))},
                            {QStringLiteral("outcome"), outcomeWord(DeliveryOutcome(row.integer(1)))},
                            {QStringLiteral("origin"), row.text(2)},
                            {QStringLiteral("bytes"), row.integer(3)},
                        };
                        insertUnpacked(delivery, QStringLiteral("head"),
                                       unpack(Codec(row.integer(4)), row.blob(5)));
                        return delivery;
                    });
    }

    Result<void> readQuarantine()
    {
        const auto found = quarantinedNaming(m_db, m_visitorId);
        if (!found)
            return found.error();
        Statement select(m_db, QStringLiteral("SELECT received_at, reason, codec, body FROM quarantine "
                                              "WHERE id = ?"));
        for (const qint64 id : *found) {
            if (auto ran = select.run(id); !ran)
                return ran;
            if (!select.next())
                continue;
            QJsonObject row{{QStringLiteral("received_utc"), isoTime(select.integer(0))},
                            {QStringLiteral("reason"), select.text(1)}};
            insertUnpacked(row, QStringLiteral("body"), unpack(Codec(select.integer(2)), select.blob(3)));
            if (auto ended = select.ended(); !ended)
                return ended;
            if (auto given = give(PersonPart::Quarantine, row); !given)
                return given;
        }
        return {};
    }

    QSqlDatabase &m_db;
    const qint64 m_visitorId;
    const PersonSink &m_sink;
    bool m_isAnything = false;
};

} // namespace

Result<void> readPerson(Database &db, qint64 visitorId, const PersonSink &sink)
{
    // As of one moment, whatever is stored meanwhile.
    if (auto begun = execute(db, QStringLiteral("BEGIN")); !begun)
        return begun;
    const auto end = qScopeGuard([&db] { (void)execute(db, QStringLiteral("COMMIT")); });
    return Person(db, visitorId, sink).read();
}

} // namespace foyer::storage
