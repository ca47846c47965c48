// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payloadreader.h"

#include "domain/payloadvalues.h"

#include <algorithm>
#include <array>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

using Reason = Rejection::Reason;

constexpr qint64 kOldestMs = 1'262'304'000'000; // 2010-01-01T00:00:00Z
constexpr qint64 kDayMs = 86'400'000;
constexpr int kOldestBirthYear = 1900;
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");
constexpr auto kSampleEmail = "webhook@test.com"_L1;

bool isBlank(const QJsonValue &value)
{
    return payload::isMissing(value) || (value.isObject() && value.toObject().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

/// The values of the members called \a names, in that order; null for those that are not there. Purple's own
/// sample has keys with spaces in them (" gender"), so keys count without their white space; of two keys that
/// become one by that, the well-spelled one wins unless it is blank.
template <std::size_t Count>
std::array<QJsonValue, Count> members(const QJsonObject &object,
                                      const std::array<QLatin1StringView, Count> &names)
{
    std::array<QJsonValue, Count> values;
    for (auto member = object.begin(); member != object.end(); ++member) {
        QString key = member.key();
        const qsizetype length = key.size();
        key.removeIf([](QChar c) { return c.isSpace(); });
        const auto name = std::find(names.begin(), names.end(), key);
        if (name == names.end())
            continue;
        QJsonValue &value = values[static_cast<std::size_t>(name - names.begin())];
        const bool isWellSpelled = key.size() == length;
        if (isBlank(value) || (isWellSpelled && !isBlank(member.value())))
            value = member.value();
    }
    return values;
}

QMap<qint64, qint64> readVisitCounts(const QJsonObject &object)
{
    QMap<qint64, qint64> counts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        QString key = member.key();
        key.removeIf([](QChar c) { return c.isSpace(); });
        const std::optional<qint64> venueId = payload::parseDigits(key);
        const qint64 count = payload::readCount(member.value());
        if (venueId && count > 0)
            counts.insert(*venueId, count);
    }
    return counts;
}

QDate readDateOfBirth(const QJsonValue &value, qint64 nowMs)
{
    const QDate date = payload::parseDate(value.toString());
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    return date.isValid() && date.year() >= kOldestBirthYear && date <= today ? date : QDate();
}

/// Reads one JSON object into a SignIn, part by part. Each part says why it cannot be read, or nothing.
class SignInParser
{
public:
    SignInParser(const QByteArray &body, qint64 nowMs) : m_body(body), m_nowMs(nowMs) {}

    /// \a object becomes the sign-in, a test delivery, or a rejection with the first reason found.
    Payload parse(const QJsonObject &object)
    {
        const auto [client, company, session, user, venue] =
            members<5>(object, {"client"_L1, "company"_L1, "session"_L1, "user"_L1, "venue"_L1});
        std::optional<Reason> reason = readVenue(venue);
        if (const auto userReason = readUser(user); !reason)
            reason = userReason;
        if (const auto sessionReason = readSession(session); !reason)
            reason = sessionReason;
        readCompany(company.toObject());
        readClient(client.toObject());

        if (m_signIn.profile.email.trimmed().compare(kSampleEmail, Qt::CaseInsensitive) == 0)
            return TestDelivery{reason ? std::nullopt : std::optional(std::move(m_signIn))};
        if (reason)
            return Rejection{*reason};
        return std::move(m_signIn);
    }

private:
    std::optional<Reason> readVenue(const QJsonValue &part)
    {
        if (payload::isMissing(part))
            return Reason::MissingVenue;
        if (!part.isObject())
            return Reason::WrongType;
        const auto [id, name, latitude, longitude] =
            members<4>(part.toObject(), {"id"_L1, "name"_L1, "latitude"_L1, "longitude"_L1});
        VenueFacts &venue = m_signIn.venue;
        venue.name = payload::readText(name);
        venue.latitude = payload::readDegrees(latitude, 90);
        venue.longitude = payload::readDegrees(longitude, 180);
        return readId(id, venue.id, Reason::MissingVenue, Reason::BadVenueId);
    }

    std::optional<Reason> readUser(const QJsonValue &part)
    {
        if (payload::isMissing(part))
            return Reason::MissingUser;
        if (!part.isObject())
            return Reason::WrongType;
        const auto [id, email, firstName, lastName, gender, dateOfBirth, provider, counts, otherCounts] =
            members<9>(part.toObject(),
                       {"id"_L1, "email"_L1, "firstName"_L1, "lastName"_L1, "gender"_L1, "dateOfBirth"_L1,
                        "provider"_L1, "visitCountsForVenues"_L1, "visitCountForVenues"_L1});
        Profile &profile = m_signIn.profile;
        profile.email = payload::readText(email);
        profile.firstName = payload::readText(firstName);
        profile.lastName = payload::readText(lastName);
        profile.gender = payload::readText(gender);
        profile.dateOfBirth = readDateOfBirth(dateOfBirth, m_nowMs);
        profile.provider = payload::readText(provider);
        // Purple's sample and its table of fields spell it differently.
        m_signIn.visitCounts = readVisitCounts((isBlank(counts) ? otherCounts : counts).toObject());
        return readId(id, m_signIn.visitorId, Reason::MissingUser, Reason::BadUserId);
    }

    std::optional<Reason> readSession(const QJsonValue &part)
    {
        if (payload::isMissing(part))
            return Reason::MissingTime;
        if (!part.isObject())
            return Reason::WrongType;
        const auto [value] = members<1>(part.toObject(), {"authenticationTime"_L1});
        if (payload::isMissing(value))
            return Reason::MissingTime;
        const std::optional<qint64> time = payload::parseTime(value.toString());
        if (!time)
            return Reason::BadTime;
        if (*time < kOldestMs)
            return Reason::TimeTooOld;
        if (*time > m_nowMs + kDayMs)
            return Reason::TimeInFuture;
        m_signIn.authenticatedMs = *time;
        return std::nullopt;
    }

    void readCompany(const QJsonObject &part)
    {
        const auto [id, name] = members<2>(part, {"id"_L1, "name"_L1});
        m_signIn.venue.companyId = payload::readId(id, m_body);
        m_signIn.venue.companyName = payload::readText(name);
    }

    void readClient(const QJsonObject &part)
    {
        const auto [mac, userAgent] = members<2>(part, {"mac"_L1, "userAgent"_L1});
        m_signIn.mac = MacAddress::parse(mac.toString());
        m_signIn.userAgent = payload::readText(userAgent);
    }

    std::optional<Reason> readId(const QJsonValue &value, qint64 &id, Reason missing, Reason bad) const
    {
        if (payload::isMissing(value))
            return missing;
        const std::optional<qint64> number = payload::readId(value, m_body);
        if (!number)
            return bad;
        id = *number;
        return std::nullopt;
    }

    const QByteArray &m_body;
    qint64 m_nowMs;
    SignIn m_signIn;
};

/// QJsonDocument knows only objects and arrays; `null` or `"text"` is JSON all the same.
bool isLoneValue(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().size() == 1;
}

} // namespace

Payload PayloadReader::read(const QByteArray &body, qint64 nowMs)
{
    const qsizetype start = body.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const QByteArray json = QByteArray::fromRawData(body.constData() + start, body.size() - start);
    if (QByteArrayView(json).trimmed().isEmpty())
        return TestDelivery{};
    // QJsonDocument lets broken UTF-8 pass.
    if (!json.isValidUtf8())
        return Rejection{Reason::NotUtf8};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Rejection{isLoneValue(json) ? Reason::NotAnObject : Reason::NotJson};
    if (!document.isObject())
        return Rejection{Reason::NotAnObject};
    if (document.object().isEmpty())
        return TestDelivery{};
    return SignInParser(json, nowMs).parse(document.object());
}

} // namespace foyer
