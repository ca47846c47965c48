// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodyreference.h"

#include "domain/businessday.h"
#include "storage/bodycodec.h"
#include "storage/incoming.h"
#include "storage/sql.h"

#include <array>
#include <charconv>
#include <chrono>

namespace foyer::storage {

namespace {

/// The last \a digits digits of \a number.
void appendDigits(QByteArray &text, int number, int digits)
{
    std::array<char, 4> written{};
    for (int at = digits - 1; at >= 0; --at, number /= 10)
        written[std::size_t(at)] = char('0' + number % 10);
    text.append(written.data(), digits);
}

// Not by QDate and QDateTime, which take longer than packing does.
void appendDate(QByteArray &text, std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    appendDigits(text, int(date.year()), 4);
    appendDigits(text.append('-'), int(unsigned(date.month())), 2);
    appendDigits(text.append('-'), int(unsigned(date.day())), 2);
}

/// As in "2026-01-18T13:27:08+0000".
void appendTime(QByteArray &text, qint64 utcMs)
{
    using namespace std::chrono;
    const auto time = floor<seconds>(sys_time<milliseconds>(milliseconds(utcMs)));
    const auto day = floor<days>(time);
    const hh_mm_ss clock(time - day);
    appendDate(text, day);
    appendDigits(text.append('T'), int(clock.hours().count()), 2);
    appendDigits(text.append(':'), int(clock.minutes().count()), 2);
    appendDigits(text.append(':'), int(clock.seconds().count()), 2);
    text.append("+0000");
}

/// The shortest text that reads as the same number, which is how Purple writes it, too.
void appendDegrees(QByteArray &text, const std::optional<double> &degrees)
{
    if (!degrees)
        return;
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *degrees).ptr;
    text.append(buffer.data(), end - buffer.data());
}

void appendNumber(QByteArray &text, const std::optional<qint64> &number)
{
    if (number)
        text.append(QByteArray::number(*number));
}

} // namespace

QByteArray bodyReference(const SignIn &signIn)
{
    const auto &profile = signIn.profile;
    const auto &venue = signIn.venue;
    QByteArray text;
    text.reserve(1'024);
    text.append(R"({"client":{"mac":")");
    if (signIn.mac)
        text.append(signIn.mac->toString().toLatin1());
    text.append(R"(","userAgent":")").append(signIn.userAgent.toUtf8());
    text.append(R"("},"company":{"id":)");
    appendNumber(text, venue.companyId);
    text.append(R"(,"name":")").append(venue.companyName.toUtf8());
    text.append(R"("},"session":{"authenticationTime":")");
    appendTime(text, signIn.authenticatedMs);
    text.append(R"("},"user":{" dateOfBirth":")")
        .append(profile.dateOfBirth.toString(Qt::ISODate).toLatin1());
    text.append(R"(","email":")").append(profile.email.toUtf8());
    text.append(R"(","firstName":")").append(profile.firstName.toUtf8());
    text.append(R"("," gender":")").append(profile.gender.toUtf8());
    text.append(R"(","id":)").append(QByteArray::number(signIn.visitorId));
    text.append(R"(,"lastName":")").append(profile.lastName.toUtf8());
    text.append(R"(","provider":")").append(profile.provider.toUtf8());
    text.append(R"(","visitCountsFor Venues":{")").append(QByteArray::number(venue.id)).append("\":");
    appendNumber(text, signIn.visitCount());
    text.append(R"(}},"venue":{"id":)").append(QByteArray::number(venue.id)).append(R"(,"latitude":")");
    appendDegrees(text, venue.latitude);
    text.append(R"(","longitude":")");
    appendDegrees(text, venue.longitude);
    text.append(R"(","name":")").append(venue.name.toUtf8()).append("\"}}");
    return text;
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
