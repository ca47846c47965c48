// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace foyer::exporting {

/// Dates and times as a spreadsheet of the locale understands them: in its order of day, month and year, with
/// all digits of the year, by the clock of a time zone. Remembers a number of days that does not grow without
/// end. Used on one thread.
class LocalDates
{
public:
    LocalDates(const QLocale &locale, const QTimeZone &zone);

    /// Days since 1970: "20/11/2026".
    [[nodiscard]] const QByteArray &date(qint64 day);

    /// ms since 1970 in UTC: "20/11/2026 14:32:08".
    [[nodiscard]] QByteArray time(qint64 ms);

private:
    /// Milliseconds that the zone's clocks are ahead of UTC then.
    [[nodiscard]] qint64 offsetAt(qint64 ms);

    QString m_format;
    QTimeZone m_zone;
    QHash<qint64, QByteArray> m_dates;
    QHash<qint64, std::optional<qint64>> m_offsets; ///< By the day in UTC; nothing: it changes on that day.
};

} // namespace foyer::exporting
