// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessday.h"

#include <QDateTime>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

QString isoUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

DayNumber day(const QString &iso)
{
    return dayNumber(QDate::fromString(iso, Qt::ISODate));
}

} // namespace

class TestBusinessDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersDays();
    void placesMoments_data();
    void placesMoments();
    void startsDays_data();
    void startsDays();
    void startsAreExact_data();
    void startsAreExact();
    void agreesWithTheWallClock_data();
    void agreesWithTheWallClock();
    void givesASkippedDayNoMoment();
    void neverGoesBack();
    void readsOddSettings();
};

void TestBusinessDay::numbersDays()
{
    QCOMPARE(dayNumber(QDate(1970, 1, 1)), 0);
    QCOMPARE(dayNumber(QDate(1969, 12, 31)), -1);
    QCOMPARE(dayNumber(QDate(2026, 11, 20)), 20'777);
    QCOMPARE(dateOfDay(20'777), QDate(2026, 11, 20));
    QCOMPARE(dateOfDay(-1), QDate(1969, 12, 31));
}

void TestBusinessDay::placesMoments_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("startHour");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("hour");
    const auto row = [](const char *zone, int startHour, const char *moment, const char *date, int hour) {
        QTest::addRow("%s %s from %d", zone, moment, startHour)
            << QByteArray(zone) << startHour << QString::fromLatin1(moment) << QString::fromLatin1(date)
            << hour;
    };
    row("UTC", 0, "2026-11-20T00:00:00Z", "2026-11-20", 0);
    row("UTC", 0, "2026-11-19T23:59:59.999Z", "2026-11-19", 23);
    row("UTC", 4, "2026-11-20T03:59:59.999Z", "2026-11-19", 3);
    row("UTC", 4, "2026-11-20T04:00:00Z", "2026-11-20", 4);
    row("UTC", 23, "2026-11-20T22:59:59Z", "2026-11-19", 22);
    row("UTC", 23, "2026-11-20T23:00:00Z", "2026-11-20", 23);
    row("UTC", 4, "1969-12-31T03:00:00Z", "1969-12-30", 3);

    // The 23-hour day: 01:00 GMT becomes 02:00 BST.
    row("Europe/London", 0, "2026-03-29T00:59:59Z", "2026-03-29", 0);
    row("Europe/London", 0, "2026-03-29T01:00:00Z", "2026-03-29", 2);
    row("Europe/London", 1, "2026-03-29T00:59:59Z", "2026-03-28", 0);
    row("Europe/London", 1, "2026-03-29T01:00:00Z", "2026-03-29", 2);
    row("Europe/London", 4, "2026-03-29T02:59:59Z", "2026-03-28", 3);
    row("Europe/London", 4, "2026-03-29T03:00:00Z", "2026-03-29", 4);
    row("Europe/London", 0, "2026-03-29T22:59:59Z", "2026-03-29", 23);
    row("Europe/London", 0, "2026-03-29T23:00:00Z", "2026-03-30", 0);
    // The 25-hour day: 02:00 BST becomes 01:00 GMT, and two hours are called 1.
    row("Europe/London", 0, "2026-10-24T23:00:00Z", "2026-10-25", 0);
    row("Europe/London", 0, "2026-10-25T00:30:00Z", "2026-10-25", 1);
    row("Europe/London", 0, "2026-10-25T01:30:00Z", "2026-10-25", 1);
    row("Europe/London", 1, "2026-10-24T23:59:59Z", "2026-10-24", 0);
    row("Europe/London", 1, "2026-10-25T01:30:00Z", "2026-10-25", 1);
    row("Europe/London", 2, "2026-10-25T00:59:59Z", "2026-10-24", 1);
    row("Europe/London", 2, "2026-10-25T01:59:59Z", "2026-10-24", 1);
    row("Europe/London", 2, "2026-10-25T02:00:00Z", "2026-10-25", 2);
    row("Europe/London", 4, "2026-10-25T03:59:59Z", "2026-10-24", 3);
    row("Europe/London", 4, "2026-10-25T04:00:00Z", "2026-10-25", 4);

    row("America/New_York", 4, "2026-03-08T07:59:59Z", "2026-03-07", 3);
    row("America/New_York", 4, "2026-03-08T08:00:00Z", "2026-03-08", 4);
    row("America/New_York", 2, "2026-03-08T06:59:59Z", "2026-03-07", 1);
    row("America/New_York", 2, "2026-03-08T07:00:00Z", "2026-03-08", 3);
    row("America/New_York", 23, "2026-11-02T03:59:59Z", "2026-10-31", 22);
    row("America/New_York", 23, "2026-11-02T04:00:00Z", "2026-11-01", 23);

    row("Asia/Kathmandu", 0, "2026-11-19T18:14:59Z", "2026-11-19", 23);
    row("Asia/Kathmandu", 0, "2026-11-19T18:15:00Z", "2026-11-20", 0);
    row("Asia/Kathmandu", 4, "2026-11-19T22:15:00Z", "2026-11-20", 4);

    // Half an hour of daylight saving: 02:00 becomes 01:30 in April, 02:30 in October.
    row("Australia/Lord_Howe", 2, "2026-04-04T15:29:59Z", "2026-04-04", 1);
    row("Australia/Lord_Howe", 2, "2026-04-04T15:30:00Z", "2026-04-05", 2);
    row("Australia/Lord_Howe", 2, "2026-10-03T15:29:59Z", "2026-10-03", 1);
    row("Australia/Lord_Howe", 2, "2026-10-03T15:30:00Z", "2026-10-04", 2);

    // Samoa went from the 29th straight to the 31st at midnight.
    row("Pacific/Apia", 0, "2011-12-30T09:59:59Z", "2011-12-29", 23);
    row("Pacific/Apia", 0, "2011-12-30T10:00:00Z", "2011-12-31", 0);
    row("Pacific/Apia", 4, "2011-12-30T09:59:59Z", "2011-12-29", 23);
    row("Pacific/Apia", 4, "2011-12-30T10:00:00Z", "2011-12-30", 0);
    row("Pacific/Apia", 4, "2011-12-30T14:00:00Z", "2011-12-31", 4);

    // After the last year that time zone files list one by one.
    row("Europe/London", 4, "2060-07-01T02:59:59Z", "2060-06-30", 3);
    row("Europe/London", 4, "2060-07-01T03:00:00Z", "2060-07-01", 4);
}

void TestBusinessDay::placesMoments()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, startHour);
    QFETCH(QString, moment);
    QFETCH(QString, date);
    QFETCH(int, hour);
    const VenueMoment at = BusinessDay(QTimeZone(zone), startHour).at(utc(moment));
    QCOMPARE(dateOfDay(at.day).toString(Qt::ISODate), date);
    QCOMPARE(at.hour, hour);
}

void TestBusinessDay::startsDays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("startHour");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("hours");
    const auto row = [](const char *zone, int startHour, const char *date, const char *start, int hours) {
        QTest::addRow("%s %s from %d", zone, date, startHour)
            << QByteArray(zone) << startHour << QString::fromLatin1(date) << QString::fromLatin1(start)
            << hours;
    };
    row("UTC", 4, "2026-11-20", "2026-11-20T04:00:00Z", 24);
    row("UTC", 0, "1969-12-31", "1969-12-31T00:00:00Z", 24);
    row("Europe/London", 0, "2026-03-29", "2026-03-29T00:00:00Z", 23);
    row("Europe/London", 1, "2026-03-29", "2026-03-29T01:00:00Z", 23);
    row("Europe/London", 4, "2026-03-28", "2026-03-28T04:00:00Z", 23);
    row("Europe/London", 4, "2026-03-29", "2026-03-29T03:00:00Z", 24);
    row("Europe/London", 0, "2026-10-25", "2026-10-24T23:00:00Z", 25);
    row("Europe/London", 1, "2026-10-25", "2026-10-25T00:00:00Z", 25);
    row("Europe/London", 23, "2026-10-24", "2026-10-24T22:00:00Z", 25);
    row("America/New_York", 2, "2026-03-08", "2026-03-08T07:00:00Z", 23);
    row("America/New_York", 0, "2026-11-01", "2026-11-01T04:00:00Z", 25);
    row("Asia/Kathmandu", 4, "2026-11-20", "2026-11-19T22:15:00Z", 24);
    row("Pacific/Apia", 0, "2011-12-29", "2011-12-29T10:00:00Z", 24);
    row("Pacific/Apia", 0, "2011-12-30", "2011-12-30T10:00:00Z", 0);
    row("Pacific/Apia", 0, "2011-12-31", "2011-12-30T10:00:00Z", 24);
    row("Pacific/Apia", 4, "2011-12-30", "2011-12-30T10:00:00Z", 4);
    row("Pacific/Apia", 23, "2011-12-30", "2011-12-30T10:00:00Z", 23);
}

void TestBusinessDay::startsDays()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, startHour);
    QFETCH(QString, date);
    QFETCH(QString, start);
    QFETCH(int, hours);
    const BusinessDay calendar(QTimeZone(zone), startHour);
    QCOMPARE(isoUtc(calendar.startOf(day(date))), start);
    QCOMPARE((calendar.startOf(day(date) + 1) - calendar.startOf(day(date))) / kHourMs, hours);
}

void TestBusinessDay::startsAreExact_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("startHour");
    for (const char *zone :
         {"UTC", "Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe",
          "America/Santiago", "America/Havana", "Asia/Beirut", "America/St_Johns", "Antarctica/Casey",
          "Africa/Casablanca", "Asia/Pyongyang", "UTC+05:30"}) {
        for (int startHour : {0, 1, 2, 3, 4, 12, 23})
            QTest::addRow("%s from %d", zone, startHour) << QByteArray(zone) << startHour;
    }
}

void TestBusinessDay::startsAreExact()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, startHour);
    QVERIFY(QTimeZone(zone).isValid());
    const BusinessDay calendar{QTimeZone(zone), startHour};
    for (DayNumber d = day(u"2010-01-01"_s); d < day(u"2019-01-01"_s); ++d) {
        const qint64 start = calendar.startOf(d);
        QCOMPARE(calendar.at(start).day, d);
        QCOMPARE(calendar.at(start - 1).day, d - 1);
    }
}

void TestBusinessDay::agreesWithTheWallClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("startHour");
    // Zones in which no clock was put back over the start hour in these years.
    for (const char *zone : {"Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"}) {
        for (int startHour : {0, 4, 23})
            QTest::addRow("%s from %d", zone, startHour) << QByteArray(zone) << startHour;
    }
}

void TestBusinessDay::agreesWithTheWallClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, startHour);
    const QTimeZone timeZone(zone);
    const BusinessDay calendar(timeZone, startHour);
    constexpr qint64 kStepMs = 17 * 60'000;
    for (qint64 ms = utc(u"2026-01-01T00:00:00Z"_s); ms < utc(u"2027-01-01T00:00:00Z"_s); ms += kStepMs) {
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(ms, timeZone);
        const int hour = wall.time().hour();
        const VenueMoment expected{dayNumber(wall.date()) - (hour < startHour ? 1 : 0), hour};
        QVERIFY2(calendar.at(ms) == expected, qPrintable(isoUtc(ms)));
    }
}

void TestBusinessDay::givesASkippedDayNoMoment()
{
    const BusinessDay calendar(QTimeZone("Pacific/Apia"), 0);
    const DayNumber skipped = day(u"2011-12-30"_s);
    QCOMPARE(calendar.at(calendar.startOf(skipped)).day, skipped + 1);
    QCOMPARE(calendar.at(calendar.startOf(skipped) - 1).day, skipped - 1);
}

void TestBusinessDay::neverGoesBack()
{
    // Until 2011 Newfoundland put its clocks back at 00:01, to 23:01 of the day before.
    const BusinessDay calendar(QTimeZone("America/St_Johns"), 0);
    const DayNumber sunday = day(u"2010-11-07"_s);
    QCOMPARE(isoUtc(calendar.startOf(sunday)), u"2010-11-07T02:30:00Z"_s);
    QCOMPARE(calendar.at(utc(u"2010-11-07T02:29:59Z"_s)), (VenueMoment{sunday - 1, 23}));
    QCOMPARE(calendar.at(utc(u"2010-11-07T02:30:30Z"_s)), (VenueMoment{sunday, 0}));
    QCOMPARE(calendar.at(utc(u"2010-11-07T02:31:00Z"_s)), (VenueMoment{sunday, 23}));
    QCOMPARE(calendar.at(utc(u"2010-11-07T03:29:59Z"_s)), (VenueMoment{sunday, 23}));
    QCOMPARE(calendar.at(utc(u"2010-11-07T03:30:00Z"_s)), (VenueMoment{sunday, 0}));
}

void TestBusinessDay::readsOddSettings()
{
    const BusinessDay unknown(QTimeZone("Nowhere/Atlantis"), 4);
    QCOMPARE(unknown.zone(), QTimeZone::utc());
    QCOMPARE(isoUtc(unknown.startOf(day(u"2026-11-20"_s))), u"2026-11-20T04:00:00Z"_s);
    QCOMPARE(BusinessDay(QTimeZone::utc(), 99).startHour(), 23);
    QCOMPARE(BusinessDay(QTimeZone::utc(), -1).startHour(), 0);
    QCOMPARE(BusinessDay(QTimeZone::utc()).startHour(), 4);
}

QTEST_GUILESS_MAIN(TestBusinessDay)
#include "tst_businessday.moc"
