// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/purplebody.h"

#include <QDateTime>

namespace foyer::simulation {

namespace {

void appendString(QByteArray &json, const QByteArray &utf8)
{
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            json += '\\';
        json += c;
    }
    json += '"';
}

void appendField(QByteArray &json, const char *quotedKey, const QByteArray &utf8)
{
    json += quotedKey;
    json += ':';
    appendString(json, utf8);
}

void appendOptional(QByteArray &json, const char *quotedKey, const QByteArray &utf8)
{
    if (utf8.isEmpty())
        return;
    appendField(json, quotedKey, utf8);
    json += ',';
}

QByteArray purpleTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'+0000'"))
        .toLatin1();
}

} // namespace

QByteArray purpleBody(const Guest &guest, const GuestDevice &device, const SimulatedVenue &venue,
                      qint64 authenticatedMs)
{
    QByteArray json;
    json.reserve(768);
    appendField(json, R"({"client":{"mac")", device.mac);
    appendField(json, R"(,"userAgent")", device.userAgent);
    json += R"(},"company":{"id":)" + QByteArray::number(kCompanyId);
    appendField(json, R"(,"name")", kCompanyName);
    appendField(json, R"(},"session":{"authenticationTime")", purpleTime(authenticatedMs));
    json += R"(},"user":{)";
    appendOptional(json, R"(" dateOfBirth")", guest.dateOfBirth);
    appendOptional(json, R"("email")", guest.email);
    appendOptional(json, R"("firstName")", guest.firstName);
    appendOptional(json, R"(" gender")", guest.gender);
    json += R"("id":)" + QByteArray::number(guest.id) + ',';
    appendOptional(json, R"("lastName")", guest.lastName);
    appendField(json, R"("provider")", guest.provider);
    json += R"(,"visitCountsFor Venues":{)";
    for (const VenueHistory &history : guest.venues)
        json +=
            '"' + QByteArray::number(history.venueId) + R"(":)" + QByteArray::number(history.visits) + ',';
    if (!guest.venues.isEmpty())
        json.chop(1);
    json += R"(}},"venue":{"id":)" + QByteArray::number(venue.id);
    appendField(json, R"(,"latitude")", venue.latitude);
    appendField(json, R"(,"longitude")", venue.longitude);
    appendField(json, R"(,"name")", venue.name);
    json += "}}";
    return json;
}

QByteArray brokenBody(Random &random, const QByteArray &whole)
{
    QByteArray body = whole;
    switch (random.below(6)) {
    case 0:
        return body.left(20 + random.below(static_cast<int>(body.size()) - 40));
    case 1:
        return QByteArrayLiteral("<html><head><title>502 Bad Gateway</title></head><body></body></html>");
    case 2:
        return body.replace(R"(},"venue":{)", R"(},"place":{)");
    case 3:
        return body.replace(R"("authenticationTime":"2)", R"("authenticationTime":"about 2)");
    case 4:
        return body.replace(R"("firstName":")", "\"firstName\":\"\xC3\x28")
            .replace(R"("provider":")", "\"provider\":\"\xE9");
    default:
        return '[' + body + ']';
    }
}

} // namespace foyer::simulation
