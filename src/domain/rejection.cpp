// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payloadreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foyer {

QString Rejection::text() const
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("foyer::Rejection", text); };
    switch (reason) {
    case Reason::NotUtf8:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection", "The body is not UTF-8 text."));
    case Reason::NotJson:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection", "The body is not JSON."));
    case Reason::NotAnObject:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection", "The body is JSON, but not a JSON object."));
    case Reason::MissingVenue:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection", "The body names no venue: “venue.id” is missing."));
    case Reason::MissingUser:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection", "The body names no visitor: “user.id” is missing."));
    case Reason::MissingTime:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection",
                                    "The body names no time: “session.authenticationTime” is missing."));
    case Reason::BadVenueId:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection",
                                    "“venue.id” is not a whole number between 0 and 9223372036854775807."));
    case Reason::BadUserId:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection",
                                    "“user.id” is not a whole number between 0 and 9223372036854775807."));
    case Reason::BadTime:
        return tr(QT_TRANSLATE_NOOP(
            "foyer::Rejection",
            "“session.authenticationTime” is not an ISO 8601 date and time with a time zone."));
    case Reason::TimeTooOld:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection", "“session.authenticationTime” is before 2010."));
    case Reason::TimeInFuture:
        return tr(QT_TRANSLATE_NOOP(
            "foyer::Rejection",
            "“session.authenticationTime” is more than a day ahead of this computer’s clock."));
    case Reason::WrongType:
        return tr(QT_TRANSLATE_NOOP("foyer::Rejection",
                                    "“venue”, “user” or “session” in the body is not a JSON object."));
    }
    Q_UNREACHABLE();
}

QString Rejection::word() const
{
    switch (reason) {
    case Reason::NotUtf8:
        return u"not-utf8"_s;
    case Reason::NotJson:
        return u"not-json"_s;
    case Reason::NotAnObject:
        return u"not-an-object"_s;
    case Reason::MissingVenue:
        return u"missing-venue"_s;
    case Reason::MissingUser:
        return u"missing-user"_s;
    case Reason::MissingTime:
        return u"missing-time"_s;
    case Reason::BadVenueId:
        return u"bad-venue-id"_s;
    case Reason::BadUserId:
        return u"bad-user-id"_s;
    case Reason::BadTime:
        return u"bad-time"_s;
    case Reason::TimeTooOld:
        return u"time-too-old"_s;
    case Reason::TimeInFuture:
        return u"time-in-future"_s;
    case Reason::WrongType:
        return u"wrong-type"_s;
    }
    Q_UNREACHABLE();
}

} // namespace foyer
