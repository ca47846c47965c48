// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payloadreader.h"

#include "domain/jsonmending.h"
#include "domain/payloadvalues.h"

#include <algorithm>
#include <array>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

using Reason = Rejection::Reason;

constexpr qint64 kOldestMs = 1'262'304'000'000; // 2010-01-01T00:00:00Z
constexpr qint64 kDayMs = 86'400'000;
constexpr int kOldestBirthYear = 1900;
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");
constexpr auto kSampleEmail = "webhook@test.com"_L1;

// A parser keeps memory for the longest body that it has seen, some times its size. Sign-ins have 1 KB.
constexpr std::size_t kMaxRemembered = 65'536;

/// \a key without its white space.
QString squeezed(std::string_view key)
{
    QString text = payload::fromUtf8(key);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Which of several members that become one by squeezed() counts: not a blank one, and rather the
/// well-spelled.
int rankOf(const payload::Value &value, bool isWellSpelled)
{
    if (payload::isBlank(value))
        return 0;
    return isWellSpelled ? 2 : 1;
}

/// The values of the members called \a names, in that order; nothing for those that are not there. Purple's
/// own sample has keys with spaces in them (" gender"), so keys count without their white space. The order of
/// members makes no difference, unless a key is there twice: then the last one of equal rank counts.
template <std::size_t Count>
std::array<payload::Value, Count> members(const payload::Object &object,
                                          const std::array<std::string_view, Count> &names)
{
    std::array<payload::Value, Count> values;
    if (!object)
        return values;
    std::array<std::string_view, Count> keys;
    for (const auto &[key, member] : *object) {
        auto name = std::find(names.begin(), names.end(), key);
        const bool isWellSpelled = name != names.end();
        if (!isWellSpelled) {
            const QString plain = squeezed(key);
            name = std::find_if(names.begin(), names.end(), [&plain](std::string_view each) {
                return plain == QLatin1StringView(each.data(), qsizetype(each.size()));
            });
        }
        if (name == names.end())
            continue;
        const auto at = static_cast<std::size_t>(name - names.begin());
        if (values[at]) {
            const int rank = rankOf(member, isWellSpelled);
            const int known = rankOf(values[at], keys[at] == *name);
            if (rank < known || (rank == known && key > keys[at]))
                continue;
        }
        values[at] = member;
        keys[at] = key;
    }
    return values;
}

QMap<qint64, qint64> readVisitCounts(const payload::Object &object)
{
    QMap<qint64, qint64> counts;
    if (!object)
        return counts;
    for (const auto &[key, member] : *object) {
        const std::optional<qint64> venueId = payload::parseDigits(squeezed(key));
        const qint64 count = payload::readCount(member);
        if (venueId && count > 0)
            counts.insert(*venueId, count);
    }
    return counts;
}

QDate readDateOfBirth(const payload::Value &value, qint64 nowMs)
{
    const QDate date = payload::parseDate(payload::asString(value));
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    return date.isValid() && date.year() >= kOldestBirthYear && date <= today ? date : QDate();
}

/// Reads one JSON object into a SignIn, part by part. Each part says why it cannot be read, or nothing.
class SignInParser
{
public:
    explicit SignInParser(qint64 nowMs) : m_nowMs(nowMs) {}

    /// \a object becomes the sign-in, a test delivery, or a rejection with the first reason found.
    Payload parse(const payload::Object &object)
    {
        const auto [client, company, session, user, venue] =
            members<5>(object, {"client", "company", "session", "user", "venue"});
        std::optional<Reason> reason = readVenue(venue);
        if (const auto userReason = readUser(user); !reason)
            reason = userReason;
        if (const auto sessionReason = readSession(session); !reason)
            reason = sessionReason;
        readCompany(payload::asObject(company));
        readClient(payload::asObject(client));

        if (m_signIn.profile.email.trimmed().compare(kSampleEmail, Qt::CaseInsensitive) == 0)
            return TestDelivery{reason ? std::nullopt : std::optional(std::move(m_signIn))};
        if (reason)
            return Rejection{*reason};
        return std::move(m_signIn);
    }

private:
    std::optional<Reason> readVenue(const payload::Value &part)
    {
        if (payload::isMissing(part))
            return Reason::MissingVenue;
        const payload::Object object = payload::asObject(part);
        if (!object)
            return Reason::WrongType;
        const auto [id, name, latitude, longitude] =
            members<4>(object, {"id", "name", "latitude", "longitude"});
        VenueFacts &venue = m_signIn.venue;
        venue.name = payload::readText(name);
        venue.latitude = payload::readDegrees(latitude, 90);
        venue.longitude = payload::readDegrees(longitude, 180);
        return readId(id, venue.id, Reason::MissingVenue, Reason::BadVenueId);
    }

    std::optional<Reason> readUser(const payload::Value &part)
    {
        if (payload::isMissing(part))
            return Reason::MissingUser;
        const payload::Object object = payload::asObject(part);
        if (!object)
            return Reason::WrongType;
        const auto [id, email, firstName, lastName, gender, dateOfBirth, provider, counts, otherCounts] =
            members<9>(object, {"id", "email", "firstName", "lastName", "gender", "dateOfBirth", "provider",
                                "visitCountsForVenues", "visitCountForVenues"});
        Profile &profile = m_signIn.profile;
        profile.email = payload::readText(email);
        profile.firstName = payload::readText(firstName);
        profile.lastName = payload::readText(lastName);
        profile.gender = payload::readText(gender);
        profile.dateOfBirth = readDateOfBirth(dateOfBirth, m_nowMs);
        profile.provider = payload::readText(provider);
        // Purple's sample and its table of fields spell it differently.
        m_signIn.visitCounts =
            readVisitCounts(payload::asObject(payload::isBlank(counts) ? otherCounts : counts));
        return readId(id, m_signIn.visitorId, Reason::MissingUser, Reason::BadUserId);
    }

    std::optional<Reason> readSession(const payload::Value &part)
    {
        if (payload::isMissing(part))
            return Reason::MissingTime;
        const payload::Object object = payload::asObject(part);
        if (!object)
            return Reason::WrongType;
        const auto [value] = members<1>(object, {"authenticationTime"});
        if (payload::isMissing(value))
            return Reason::MissingTime;
        const std::optional<qint64> time = payload::parseTime(payload::asString(value));
        if (!time)
            return Reason::BadTime;
        if (*time < kOldestMs)
            return Reason::TimeTooOld;
        if (*time > m_nowMs + kDayMs)
            return Reason::TimeInFuture;
        m_signIn.authenticatedMs = *time;
        return std::nullopt;
    }

    void readCompany(const payload::Object &part)
    {
        const auto [id, name] = members<2>(part, {"id", "name"});
        m_signIn.venue.companyId = payload::readId(id);
        m_signIn.venue.companyName = payload::readText(name);
    }

    void readClient(const payload::Object &part)
    {
        const auto [mac, userAgent] = members<2>(part, {"mac", "userAgent"});
        m_signIn.mac = MacAddress::parse(payload::asString(mac));
        m_signIn.userAgent = payload::readText(userAgent);
    }

    static std::optional<Reason> readId(const payload::Value &value, qint64 &id, Reason missing, Reason bad)
    {
        if (payload::isMissing(value))
            return missing;
        const std::optional<qint64> number = payload::readId(value);
        if (!number)
            return bad;
        id = *number;
        return std::nullopt;
    }

    const qint64 m_nowMs;
    SignIn m_signIn;
};

Payload readWith(simdjson::dom::parser &parser, const QByteArray &json, qint64 nowMs)
{
    simdjson::dom::element root;
    const auto isRead = [&parser, &root](const QByteArray &text) {
        return parser.parse(text.constData(), std::size_t(text.size())).get(root) == simdjson::SUCCESS;
    };
    if (!isRead(json)) {
        if (!json.isValidUtf8())
            return Rejection{Reason::NotUtf8};
        if (!isRead(payload::mendedJson(json)))
            return Rejection{Reason::NotJson};
    }
    const payload::Object object = payload::asObject(root);
    if (!object)
        return Rejection{Reason::NotAnObject};
    if (object->begin() == object->end())
        return TestDelivery{};
    return SignInParser(nowMs).parse(object);
}

} // namespace

Payload PayloadReader::read(const QByteArray &body, qint64 nowMs)
{
    const qsizetype start = body.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const QByteArray json = QByteArray::fromRawData(body.constData() + start, body.size() - start);
    if (QByteArrayView(json).trimmed().isEmpty())
        return TestDelivery{};
    if (std::size_t(json.size()) > kMaxRemembered) {
        simdjson::dom::parser parser;
        return readWith(parser, json, nowMs);
    }
    thread_local simdjson::dom::parser parser;
    return readWith(parser, json, nowMs);
}

} // namespace foyer
