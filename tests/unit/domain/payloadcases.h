// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payloadreader.h"

#include <QDateTime>
#include <QTest>

/// What the tests of PayloadReader share: small bodies, and sign-ins to compare with.
namespace foyer::test {

using namespace Qt::StringLiterals;

inline qint64 utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

inline const qint64 kNowMs = utc("2026-11-20T12:00:00Z");

/// The parts of a small body as JSON text; a null part is left out.
struct Body
{
    QByteArray venue = R"({"id":6})";
    QByteArray user = R"({"id":5})";
    QByteArray session = R"({"authenticationTime":"2026-11-20T10:00:00Z"})";
    QByteArray more = {};

    [[nodiscard]] QByteArray json() const
    {
        QByteArrayList parts;
        if (!venue.isNull())
            parts << R"("venue":)" + venue;
        if (!user.isNull())
            parts << R"("user":)" + user;
        if (!session.isNull())
            parts << R"("session":)" + session;
        if (!more.isNull())
            parts << more;
        return '{' + parts.join(',') + '}';
    }
};

inline QByteArray withVenue(const QByteArray &json)
{
    return Body{.venue = json}.json();
}

inline QByteArray withUser(const QByteArray &json)
{
    return Body{.user = json}.json();
}

inline QByteArray withTime(const QByteArray &json)
{
    return Body{.session = R"({"authenticationTime":)" + json + '}'}.json();
}

/// The visitor's data beside the id.
inline QByteArray withUserFields(const QByteArray &members)
{
    return withUser(R"({"id":5,)" + members + '}');
}

/// The sign-in that Body{} describes.
inline SignIn plainSignIn()
{
    SignIn signIn;
    signIn.authenticatedMs = utc("2026-11-20T10:00:00Z");
    signIn.visitorId = 5;
    signIn.venue.id = 6;
    return signIn;
}

template <typename Change>
SignIn plainSignInBut(Change change)
{
    SignIn signIn = plainSignIn();
    change(signIn);
    return signIn;
}

/// What one of the rows that set a single text expects.
inline SignIn named(const QString &firstName)
{
    return plainSignInBut([&](SignIn &s) { s.profile.firstName = firstName; });
}

inline QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 17) : u"none"_s;
}

/// Every field of a sign-in, for a failing comparison.
inline QString inWords(const SignIn &s)
{
    QStringList counts;
    for (auto i = s.visitCounts.begin(); i != s.visitCounts.end(); ++i)
        counts << QString::number(i.key()) + u'=' + QString::number(i.value());
    return u"time %1, visitor %2, venue %3 '%4' at %5 %6, company %7 '%8', "
           "'%9' '%10' '%11' '%12' %13 '%14', mac %15, agent '%16', counts %17"_s.arg(s.authenticatedMs)
               .arg(s.visitorId)
               .arg(s.venue.id)
               .arg(s.venue.name, number(s.venue.latitude), number(s.venue.longitude))
               .arg(s.venue.companyId.value_or(-1))
               .arg(s.venue.companyName, s.profile.firstName, s.profile.lastName, s.profile.email,
                    s.profile.gender, s.profile.dateOfBirth.toString(Qt::ISODate), s.profile.provider,
                    s.mac ? s.mac->toString() : u"none"_s)
               .arg(s.userAgent, counts.join(u' '));
}

inline QString inWords(const Payload &payload)
{
    if (const auto *signIn = std::get_if<SignIn>(&payload))
        return u"sign-in: "_s + inWords(*signIn);
    if (const auto *test = std::get_if<TestDelivery>(&payload))
        return u"test: "_s + (test->sample ? inWords(*test->sample) : u"nothing"_s);
    return u"rejected: "_s + std::get<Rejection>(payload).word();
}

/// Compares by value and shows both in full when they differ.
inline bool isSame(const Payload &payload, const SignIn &expected)
{
    const auto *signIn = std::get_if<SignIn>(&payload);
    if (signIn != nullptr && *signIn == expected)
        return true;
    qWarning().noquote() << "read    " << inWords(payload) << "\nexpected" << inWords(Payload(expected));
    return false;
}

} // namespace foyer::test
