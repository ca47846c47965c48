// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/localdates.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace foyer::exporting {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qsizetype kMostDays = 50'000; // Some 130 years.

qint64 dayOf(qint64 ms)
{
    return ms >= 0 ? ms / kDayMs : (ms - kDayMs + 1) / kDayMs;
}

/// The locale's short format with four digits of the year, and without the marks of direction that some put
/// between: no spreadsheet takes those for part of a date.
QString formatOf(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    format.removeIf([](QChar each) { return each.category() == QChar::Other_Format; });
    return format;
}

template <typename Key, typename Value>
void makeRoom(QHash<Key, Value> &days)
{
    if (days.size() >= kMostDays)
        days.clear();
}

} // namespace

LocalDates::LocalDates(const QLocale &locale, const QTimeZone &zone)
    : m_format(formatOf(locale)), m_zone(zone)
{}

const QByteArray &LocalDates::date(qint64 day)
{
    const auto known = m_dates.constFind(day);
    if (known != m_dates.constEnd())
        return *known;
    makeRoom(m_dates);
    return *m_dates.insert(day, QDate(1970, 1, 1).addDays(day).toString(m_format).toUtf8());
}

QByteArray LocalDates::time(qint64 ms)
{
    const qint64 there = ms + offsetAt(ms);
    const qint64 day = dayOf(there);
    const qint64 inDay = there - day * kDayMs;
    QByteArray text = date(day);
    text += ' ';
    for (const qint64 part : {inDay / 3'600'000, inDay / 60'000 % 60, inDay / 1'000 % 60}) {
        text += static_cast<char>('0' + part / 10);
        text += static_cast<char>('0' + part % 10);
        text += ':';
    }
    text.chop(1);
    return text;
}

qint64 LocalDates::offsetAt(qint64 ms)
{
    const auto offset = [this](qint64 moment) {
        return qint64{m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC))} * 1'000;
    };
    const qint64 day = dayOf(ms);
    auto known = m_offsets.constFind(day);
    if (known == m_offsets.constEnd()) {
        makeRoom(m_offsets);
        const qint64 first = offset(day * kDayMs);
        const bool isConstant = first == offset((day + 1) * kDayMs);
        known = m_offsets.insert(day, isConstant ? std::optional(first) : std::nullopt);
    }
    return *known ? **known : offset(ms);
}

} // namespace foyer::exporting
