// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traittext.h"

#include <QCoreApplication>

namespace foyer::models {

namespace {

struct TraitText
{
    Q_DECLARE_TR_FUNCTIONS(TraitText)
};

QString unknown()
{
    return TraitText::tr("Unknown");
}

} // namespace

QString ageBandText(AgeBand band)
{
    switch (band) {
    case AgeBand::Under18:
        return TraitText::tr("< 18");
    case AgeBand::From18:
        return TraitText::tr("18–24");
    case AgeBand::From25:
        return TraitText::tr("25–34");
    case AgeBand::From35:
        return TraitText::tr("35–44");
    case AgeBand::From45:
        return TraitText::tr("45–54");
    case AgeBand::From55:
        return TraitText::tr("55–64");
    case AgeBand::From65:
        return TraitText::tr("65 +");
    case AgeBand::Unknown:
        break;
    }
    return unknown();
}

QString genderName(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return TraitText::tr("Female");
    case Gender::Male:
        return TraitText::tr("Male");
    case Gender::Other:
        return TraitText::tr("Other");
    case Gender::Unknown:
        break;
    }
    return unknown();
}

QString providerName(Provider provider)
{
    switch (provider) {
    case Provider::Form:
        //: A way of signing in: with a form, as opposed to Facebook and the like
        return TraitText::tr("Form");
    case Provider::Facebook:
        return QStringLiteral("Facebook");
    case Provider::Google:
        return QStringLiteral("Google");
    case Provider::Twitter:
        return QStringLiteral("Twitter");
    case Provider::LinkedIn:
        return QStringLiteral("LinkedIn");
    case Provider::Instagram:
        return QStringLiteral("Instagram");
    case Provider::Apple:
        return QStringLiteral("Apple");
    case Provider::Microsoft:
        return QStringLiteral("Microsoft");
    case Provider::Sms:
        return QStringLiteral("SMS");
    case Provider::Other:
        return TraitText::tr("Other");
    case Provider::Unknown:
        break;
    }
    return unknown();
}

QString deviceFamilyName(DeviceFamily family)
{
    switch (family) {
    case DeviceFamily::IPhone:
        return QStringLiteral("iPhone");
    case DeviceFamily::IPad:
        return QStringLiteral("iPad");
    case DeviceFamily::Android:
        return QStringLiteral("Android");
    case DeviceFamily::Windows:
        return QStringLiteral("Windows");
    case DeviceFamily::MacOs:
        return QStringLiteral("macOS");
    case DeviceFamily::Linux:
        return QStringLiteral("Linux");
    case DeviceFamily::ChromeOs:
        return QStringLiteral("ChromeOS");
    case DeviceFamily::Unknown:
        break;
    }
    return unknown();
}

} // namespace foyer::models
