// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persontext.h"
#include "models/todaytiles.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace foyer;
using models::TodayTiles;

class TestTodayTiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aBusyDay();
    void change_data();
    void change();
    void anEmptyDay();
    void ages_data();
    void ages();
    void initialsOfPeople_data();
    void initialsOfPeople();
    void timesOfOtherDaysHaveTheirDay();
};

void TestTodayTiles::aBusyDay()
{
    storage::TodaySummary summary;
    summary.visits = 1'418;
    summary.newVisits = 496;
    summary.visitsLastWeek = 1'266;
    summary.busiestHour = 12;
    summary.busiestHourVisits = 57;
    summary.lastMinutes = {0, 0, 1, 2, 3};
    const auto tiles = models::todayTiles(summary, QDate(2026, 11, 24));
    QCOMPARE(tiles.visits, QStringLiteral("1,418"));
    QCOMPARE(tiles.trend, TodayTiles::Trend::Up);
    QVERIFY(tiles.change.startsWith(QStringLiteral("▲ 12")));
    QCOMPARE(tiles.changeNote, QStringLiteral("vs last Tuesday"));
    QCOMPARE(tiles.newVisits, QStringLiteral("496"));
    QCOMPARE(tiles.returning, QStringLiteral("922"));
    QVERIFY(tiles.newShare.startsWith(QStringLiteral("35")));
    QVERIFY(tiles.returningShare.startsWith(QStringLiteral("65")));
    QCOMPARE(tiles.lastMinutes, QStringLiteral("6"));
    QCOMPARE(tiles.minutes.size(), 5);
    QCOMPARE(tiles.busiestHour, QStringLiteral("12:00"));
    QVERIFY(tiles.busiestNote.contains(QStringLiteral("57")));
}

void TestTodayTiles::change_data()
{
    QTest::addColumn<qint64>("visits");
    QTest::addColumn<qint64>("lastWeek");
    QTest::addColumn<TodayTiles::Trend>("trend");
    QTest::addColumn<QString>("mark");
    QTest::newRow("fewer") << 90LL << 100LL << TodayTiles::Trend::Down << QStringLiteral("▼ 10");
    QTest::newRow("more") << 300LL << 100LL << TodayTiles::Trend::Up << QStringLiteral("▲ 200");
    QTest::newRow("as many") << 100LL << 100LL << TodayTiles::Trend::Same << QStringLiteral("=");
    QTest::newRow("rounds to nothing")
        << 1'001LL << 1'000LL << TodayTiles::Trend::Same << QStringLiteral("=");
    QTest::newRow("none then") << 5LL << 0LL << TodayTiles::Trend::Unknown << QString();
    QTest::newRow("not there then") << 5LL << -1LL << TodayTiles::Trend::Unknown << QString();
}

void TestTodayTiles::change()
{
    QFETCH(qint64, visits);
    QFETCH(qint64, lastWeek);
    QFETCH(TodayTiles::Trend, trend);
    QFETCH(QString, mark);
    storage::TodaySummary summary;
    summary.visits = visits;
    if (lastWeek >= 0)
        summary.visitsLastWeek = lastWeek;
    const auto tiles = models::todayTiles(summary, QDate(2026, 11, 25));
    QCOMPARE(tiles.trend, trend);
    QCOMPARE(tiles.change.isEmpty(), mark.isEmpty());
    QVERIFY(tiles.change.startsWith(mark));
    QCOMPARE(tiles.changeNote.contains(QStringLiteral("Wednesday")), lastWeek >= 0);
    QVERIFY(!tiles.changeNote.isEmpty());
}

void TestTodayTiles::anEmptyDay()
{
    const auto tiles = models::todayTiles({}, QDate(2026, 11, 25));
    QCOMPARE(tiles.visits, QStringLiteral("0"));
    QCOMPARE(tiles.newShare, QString());
    QCOMPARE(tiles.busiestHour, QStringLiteral("–"));
}

void TestTodayTiles::ages_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<int>("age"); // −1: none
    QTest::newRow("day before the birthday") << QDate(1991, 11, 26) << 34;
    QTest::newRow("birthday") << QDate(1991, 11, 25) << 35;
    QTest::newRow("leap day") << QDate(2000, 2, 29) << 26;
    QTest::newRow("none given") << QDate() << -1;
    QTest::newRow("in the future") << QDate(2030, 1, 1) << -1;
}

void TestTodayTiles::ages()
{
    QFETCH(QDate, birth);
    QFETCH(int, age);
    QCOMPARE(models::ageInYears(birth, QDate(2026, 11, 25)).value_or(-1), age);
}

void TestTodayTiles::initialsOfPeople_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two names") << QStringLiteral("priya") << QStringLiteral("Nair") << QString()
                               << QStringLiteral("PN");
    QTest::newRow("one name") << QStringLiteral("Cher") << QString() << QString() << QStringLiteral("C");
    QTest::newRow("email only") << QString() << QString() << QStringLiteral("x@example.com")
                                << QStringLiteral("X");
    QTest::newRow("nothing") << QString() << QString() << QString() << QStringLiteral("?");
    QTest::newRow("beyond the basic plane")
        << QStringLiteral("😀 Max") << QString() << QString() << QStringLiteral("😀");
    QTest::newRow("only a direction mark")
        << QStringLiteral("\u202E") << QString() << QString() << QStringLiteral("?");
}

void TestTodayTiles::initialsOfPeople()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, email);
    Profile profile;
    profile.firstName = first;
    profile.lastName = last;
    profile.email = email;
    QTEST(models::initials(profile), "initials");
}

void TestTodayTiles::timesOfOtherDaysHaveTheirDay()
{
    const QDateTime moment(QDate(2026, 11, 12), QTime(14, 32, 8));
    QCOMPARE(models::rowTimeText(moment.toMSecsSinceEpoch(), QDate(2026, 11, 12)),
             QStringLiteral("14:32:08"));
    QCOMPARE(models::rowTimeText(moment.toMSecsSinceEpoch(), QDate(2026, 11, 13)),
             QStringLiteral("12 Nov 14:32"));
}

QTEST_GUILESS_MAIN(TestTodayTiles)
#include "tst_todaytiles.moc"
