// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visitorfacets.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace foyer;
using models::DateRange;
using models::VisitorFacets;

namespace {

const BusinessDay kCalendar(QTimeZone::utc(), 4);
const qint64 kNow = QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();

VisitorFacets full()
{
    return {
        .venueId = std::numeric_limits<qint64>::max(),
        .lastSeen = DateRange{.kind = DateRange::Kind::Last7Days},
        .firstSeen =
            DateRange{.kind = DateRange::Kind::Between, .from = QDate(2026, 1, 1), .to = QDate(2026, 6, 30)},
        .isReturning = false,
        .gender = Gender::Unknown,
        .age = AgeBand::From65,
        .provider = Provider::Sms,
        .hasEmail = true};
}

} // namespace

class TestVisitorFacets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void becomesAFilterOfTheDatabase()
    {
        const auto facets = full();
        const auto filter = facets.filter(u"hart"_qs, kCalendar, kNow);
        const storage::VisitorFilter expected{
            .text = u"hart"_qs,
            .venueId = facets.venueId,
            .lastSeen = facets.lastSeen->span(kCalendar, kNow),
            .firstSeen = facets.firstSeen->span(kCalendar, kNow),
            .isReturning = false,
            .gender = Gender::Unknown,
            .age = storage::AgeOn{AgeBand::From65, dayNumber(QDate(2026, 11, 27))},
            .provider = Provider::Sms,
            .hasEmail = true};
        QVERIFY(filter == expected);
        QVERIFY(VisitorFacets().filter({}, kCalendar, kNow) == storage::VisitorFilter());
        QVERIFY(VisitorFacets().isEmpty());
        QVERIFY(!facets.isEmpty());
    }

    void isReadAgainFromItsJson()
    {
        const auto text = QJsonDocument(full().toJson()).toJson();
        QVERIFY(VisitorFacets::fromJson(QJsonDocument::fromJson(text).object()) == full());
        QVERIFY(VisitorFacets().toJson().isEmpty());
    }

    void whatIsNotUnderstoodIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("other types") << QByteArray(
            R"({"venue": 7, "lastSeen": 3, "returning": "yes", "gender": "F", "email": 1})");
        QTest::newRow("no such group") << QByteArray(R"({"gender": 4, "age": -1, "provider": 11})");
        QTest::newRow("no such days") << QByteArray(R"({"lastSeen": "some day", "firstSeen": ""})");
        QTest::newRow("unknown names") << QByteArray(R"({"colour": "red"})");
    }

    void whatIsNotUnderstoodIsLeftOut()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(VisitorFacets::fromJson(QJsonDocument::fromJson(json).object()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVisitorFacets)
#include "tst_visitorfacets.moc"
