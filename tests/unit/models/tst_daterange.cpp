// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daterange.h"

#include <QDateTime>
#include <QTest>

using foyer::models::DateRange;
using Kind = DateRange::Kind;

class TestDateRange final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void daysFollowTheCalendar_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate leapMarch(2028, 3, 1);
        QTest::newRow("today") << Kind::Today << leapMarch << leapMarch << leapMarch;
        QTest::newRow("yesterday") << Kind::Yesterday << leapMarch << QDate(2028, 2, 29)
                                   << QDate(2028, 2, 29);
        QTest::newRow("7 days") << Kind::Last7Days << leapMarch << QDate(2028, 2, 24) << leapMarch;
        QTest::newRow("28 days") << Kind::Last28Days << leapMarch << QDate(2028, 2, 3) << leapMarch;
        QTest::newRow("this month") << Kind::ThisMonth << QDate(2026, 11, 27) << QDate(2026, 11, 1)
                                    << QDate(2026, 11, 27);
        QTest::newRow("last month") << Kind::LastMonth << QDate(2026, 3, 31) << QDate(2026, 2, 1)
                                    << QDate(2026, 2, 28);
        QTest::newRow("last month in January")
            << Kind::LastMonth << QDate(2026, 1, 1) << QDate(2025, 12, 1) << QDate(2025, 12, 31);
    }

    void daysFollowTheCalendar()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QDate, today);
        const auto [first, last] = DateRange{.kind = kind}.days(today);
        QTEST(first, "first");
        QTEST(last, "last");
    }

    void theSpanEndsWhereTheNextDayBegins()
    {
        const QDate first(2026, 3, 28);
        const QDate last(2026, 3, 29); // An hour shorter where the clocks go forward.
        const foyer::BusinessDay calendar(QTimeZone("Europe/London"), 4);
        const DateRange range{.kind = Kind::Between, .from = first, .to = last};
        const auto span = range.span(calendar, 0);
        QCOMPARE(*span.fromMs, QDateTime(first, QTime(4, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(*span.endMs, QDateTime(QDate(2026, 3, 30), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch());
    }

    void untilItsFirstHourItIsStillYesterday()
    {
        const foyer::BusinessDay calendar(QTimeZone::utc(), 4);
        const auto night = QDateTime(QDate(2026, 11, 27), QTime(3, 59), Qt::UTC).toMSecsSinceEpoch();
        const auto today = DateRange{.kind = Kind::Today}.span(calendar, night);
        QCOMPARE(*today.fromMs, QDateTime(QDate(2026, 11, 26), QTime(4, 0), Qt::UTC).toMSecsSinceEpoch());
    }

    void wordsAreReadAgain()
    {
        auto ranges = foyer::models::movingRanges();
        QCOMPARE(ranges.size(), 6);
        ranges.append({.kind = Kind::Between, .from = QDate(2026, 2, 3), .to = QDate(2026, 2, 9)});
        QSet<QString> texts;
        for (const auto &range : std::as_const(ranges)) {
            QCOMPARE(DateRange::fromWord(range.word()), std::optional(range));
            texts.insert(range.text());
        }
        QCOMPARE(texts.size(), ranges.size());
    }

    void otherWordsAreNone_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QString();
        QTest::newRow("unknown") << u"tomorrow"_qs;
        QTest::newRow("one date") << u"2026-02-03"_qs;
        QTest::newRow("no such date") << u"2026-02-30/2026-03-01"_qs;
        QTest::newRow("the wrong way round") << u"2026-02-09/2026-02-03"_qs;
        QTest::newRow("three dates") << u"2026-02-03/2026-02-09/2026-02-10"_qs;
    }

    void otherWordsAreNone()
    {
        QFETCH(const QString, word);
        QCOMPARE(DateRange::fromWord(word), std::nullopt);
    }

    void oneDayIsNamedOnce()
    {
        const QDate day(2026, 2, 3);
        const auto text = DateRange{.kind = Kind::Between, .from = day, .to = day}.text();
        QCOMPARE(text.count(u"2026"_qs), 1);
        QCOMPARE(
            (DateRange{.kind = Kind::Between, .from = day, .to = day.addDays(1)}).text().count(u"2026"_qs),
            2);
    }
};

QTEST_GUILESS_MAIN(TestDateRange)
#include "tst_daterange.moc"
