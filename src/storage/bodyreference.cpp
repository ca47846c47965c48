// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodyreference.h"

#include "storage/bodycodec.h"
#include "storage/incoming.h"
#include "storage/isotext.h"
#include "storage/sql.h"

#include <array>
#include <charconv>
#include <string>

namespace foyer::storage {

namespace {

/// The shortest text that reads as the same number, which is how Purple writes it, too.
template <typename Number>
void appendNumber(std::string &text, const std::optional<Number> &number)
{
    if (!number)
        return;
    std::array<char, 32> buffer{};
    text.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), *number).ptr);
}

void appendText(std::string &text, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    text.append(utf8.constData(), std::size_t(utf8.size()));
}

} // namespace

// By std::string, which is made for growing piece by piece: QByteArray takes three times as long.
QByteArray bodyReference(const SignIn &signIn)
{
    const auto &profile = signIn.profile;
    const auto &venue = signIn.venue;
    std::string text;
    text.reserve(1'024);
    text += R"({"client":{"mac":")";
    if (signIn.mac)
        appendText(text, signIn.mac->toString());
    text += R"(","userAgent":")";
    appendText(text, signIn.userAgent);
    text += R"("},"company":{"id":)";
    appendNumber(text, venue.companyId);
    text += R"(,"name":")";
    appendText(text, venue.companyName);
    text += R"("},"session":{"authenticationTime":")";
    appendIsoTime(text, signIn.authenticatedMs);
    text += R"("},"user":{" dateOfBirth":")";
    appendIsoDate(text, profile.dateOfBirth);
    text += R"(","email":")";
    appendText(text, profile.email);
    text += R"(","firstName":")";
    appendText(text, profile.firstName);
    text += R"("," gender":")";
    appendText(text, profile.gender);
    text += R"(","id":)";
    appendNumber(text, std::optional(signIn.visitorId));
    text += R"(,"lastName":")";
    appendText(text, profile.lastName);
    text += R"(","provider":")";
    appendText(text, profile.provider);
    text += R"(","visitCountsFor Venues":{")";
    appendNumber(text, std::optional(venue.id));
    text += R"(":)";
    appendNumber(text, signIn.visitCount());
    text += R"(}},"venue":{"id":)";
    appendNumber(text, std::optional(venue.id));
    text += R"(,"latitude":")";
    appendNumber(text, venue.latitude);
    text += R"(","longitude":")";
    appendNumber(text, venue.longitude);
    text += R"(","name":")";
    appendText(text, venue.name);
    text += R"("}})";
    return QByteArray::fromStdString(text);
}

Result<QByteArray> signInBody(QSqlDatabase &db, qint64 signInId)
{
    Statement select(
        db, QStringLiteral("SELECT b.codec, b.body, s.authenticated_at, s.venue_id, s.visitor_id, s.mac, "
                           "s.visit_count, u.text, p.first_name, p.last_name, p.email, p.gender, "
                           "p.date_of_birth, p.provider, d.name, d.latitude, d.longitude, d.company_id, "
                           "d.company_name FROM sign_in_bodies b JOIN sign_ins s ON s.id = b.sign_in_id "
                           "JOIN user_agents u ON u.id = s.user_agent_id "
                           "JOIN profiles p ON p.id = s.profile_id "
                           "LEFT JOIN venue_descriptions d ON d.id = b.venue_description_id "
                           "WHERE b.sign_in_id = ?"));
    if (auto ran = select.run(signInId); !ran)
        return ran.error();
    if (!select.next()) {
        if (auto ended = select.ended(); !ended)
            return ended.error();
        return QByteArray();
    }
    SignIn signIn;
    signIn.authenticatedMs = select.integer(2);
    signIn.venue.id = select.integer(3);
    signIn.visitorId = select.integer(4);
    signIn.mac = macOfColumn(select.integer(5));
    if (const auto count = select.optionalInteger(6))
        signIn.visitCounts.insert(signIn.venue.id, *count);
    signIn.userAgent = select.text(7);
    signIn.profile = {.firstName = select.text(8),
                      .lastName = select.text(9),
                      .email = select.text(10),
                      .gender = select.text(11),
                      .dateOfBirth = QDate::fromString(select.text(12), Qt::ISODate),
                      .provider = select.text(13)};
    signIn.venue.name = select.text(14);
    signIn.venue.latitude = select.optionalReal(15);
    signIn.venue.longitude = select.optionalReal(16);
    signIn.venue.companyId = select.optionalInteger(17);
    signIn.venue.companyName = select.text(18);
    auto body = unpack(Codec(select.integer(0)), select.blob(1), bodyReference(signIn));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return body;
}

} // namespace foyer::storage
