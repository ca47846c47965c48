// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace foyer::test {

/// The JSON body printed on Purple's page about webhooks, byte for byte: with the stray spaces in three of
/// its keys and in the longitude.
inline QByteArray publishedSample()
{
    return QByteArrayLiteral(
        R"({"client":{"mac":"00-01-02-03-04-05","userAgent":"Mozilla/5.0 (X11; Linux x86_64) )"
        R"(AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.85 Safari/537.36"},)"
        R"("company":{"id":999,"name":"Your company name"},)"
        R"("session":{"authenticationTime":"2018-01-18T13:27:08+0000"},)"
        R"("user":{" dateOfBirth":"1970-01-01","email":"webhook@test.com","firstName":"Webhook",)"
        R"(" gender":"F","id":888,"lastName":"Test","provider":"Facebook","visitCountsFor Venues":{"888":7}},)"
        R"("venue":{"id":888,"latitude":"53.4857388","longitude":"-2 .0999813","name":"Your venue name"}})");
}

} // namespace foyer::test
