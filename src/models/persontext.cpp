// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persontext.h"

#include "domain/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTextBoundaryFinder>

namespace foyer::models {

namespace {

constexpr int kLongestName = 120;
const auto kMask = QStringLiteral("•••••");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

/// The first thing of \a text that a reader would call one letter, whatever its script.
QString firstLetter(const QString &text)
{
    const auto shown = displayText(text).trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, shown);
    const auto end = finder.toNextBoundary();
    return end > 0 ? QLocale().toUpper(shown.first(end)) : QString();
}

/// The locale's short time, with or without seconds: Qt has them only together with the time zone's name, and
/// the C locale always.
QString timeFormat(bool hasSeconds)
{
    auto format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return hasSeconds ? format.replace(QStringLiteral("mm"), QStringLiteral("mm:ss")) : format;
}

} // namespace

QString personText(const Profile &profile, Masking masking)
{
    if (masking == Masking::On)
        return kMask;
    auto text = displayText(displayName(profile.firstName, profile.lastName), kLongestName);
    if (text.trimmed().isEmpty())
        text = displayText(profile.email, kLongestName);
    return text.trimmed().isEmpty() ? Texts::tr("No name given") : text;
}

QString initials(const Profile &profile, Masking masking)
{
    if (masking == Masking::On)
        return QStringLiteral("•");
    QString letters = firstLetter(profile.firstName) + firstLetter(profile.lastName);
    if (letters.isEmpty())
        letters = firstLetter(profile.email);
    return letters.isEmpty() ? QStringLiteral("?") : letters;
}

QString emailText(const QString &email, Masking masking)
{
    if (email.isEmpty())
        return {};
    return masking == Masking::On ? kMask : displayText(email, kLongestName);
}

QString macText(const std::optional<MacAddress> &mac, Masking masking)
{
    if (!mac)
        return {};
    return masking == Masking::On ? kMask : mac->toString();
}

QString genderText(const QString &gender)
{
    if (gender == u"F")
        return Texts::tr("Female");
    if (gender == u"M")
        return Texts::tr("Male");
    return displayText(gender, kLongestName);
}

std::optional<int> ageInYears(QDate dateOfBirth, QDate today)
{
    if (!dateOfBirth.isValid() || dateOfBirth > today)
        return std::nullopt;
    const bool isBeforeBirthday = today.month() < dateOfBirth.month() ||
                                  (today.month() == dateOfBirth.month() && today.day() < dateOfBirth.day());
    return today.year() - dateOfBirth.year() - (isBeforeBirthday ? 1 : 0);
}

QString birthText(QDate dateOfBirth, QDate today, Masking masking)
{
    if (!dateOfBirth.isValid())
        return {};
    const auto age = ageInYears(dateOfBirth, today);
    if (masking == Masking::On)
        return age ? Texts::tr("%1 (%2)", "date of birth (age in years)").arg(kMask).arg(*age) : kMask;
    return age ? Texts::tr("%1 (%2)", "date of birth (age in years)").arg(dateText(dateOfBirth)).arg(*age)
               : dateText(dateOfBirth);
}

QString rowTimeText(qint64 utcMs, QDate today)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(utcMs);
    if (moment.date() == today)
        return QLocale().toString(moment.time(), timeFormat(true));
    return Texts::tr("%1 %2", "day, time")
        .arg(QLocale().toString(moment.date(), Texts::tr("d MMM", "a day without its year, Qt format")),
             QLocale().toString(moment.time(), timeFormat(false)));
}

QString dateText(QDate date)
{
    return QLocale().toString(date, Texts::tr("d MMM yyyy", "a date, Qt format"));
}

} // namespace foyer::models
