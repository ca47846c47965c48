// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/facets.h"
#include "storage/queries.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");
constexpr qint64 kDayMs = 86'400'000;
const DayNumber kToday = dayNumber(QDate(2026, 11, 20));

using Ids = QList<qint64>;

} // namespace

Q_DECLARE_METATYPE(foyer::storage::VisitorFilter)

class TestVisitorFilters : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        const auto writer = m_folder.openWriter();
        QVERIFY(writer);
        const auto add = [&writer](qint64 id, qint64 venue, int daysAgo, const auto &change) {
            auto signIn = makeSignIn(id, venue, kNoon - daysAgo * kDayMs);
            change(signIn.profile);
            store(**writer, signIn);
        };
        const auto asIs = [](Profile &) {};
        add(1, 7, 1, asIs); // F, 36 years, Form, email, new
        add(2, 7, 2, [](Profile &p) {
            p.gender = u"Male"_qs;
            p.provider = u"Google+"_qs;
            p.dateOfBirth = QDate(2008, 11, 20); // 18 today
        });
        add(3, 8, 3, [](Profile &p) {
            p.gender.clear();
            p.provider = u"Somewhere"_qs;
            p.email.clear();
            p.dateOfBirth = QDate(2008, 11, 21); // 18 tomorrow
        });
        add(4, 8, 9, asIs);
        add(4, 68, 4, [](Profile &p) { // Shares its bit with venue 7.
            p.gender = u"X"_qs;
            p.provider.clear();
            p.dateOfBirth = QDate();
        });
        add(5, 7, 12, [](Profile &p) { p.dateOfBirth = QDate(1905, 11, 19); }); // 121 years
        add(6, 7, 13, [](Profile &p) { p.dateOfBirth = QDate(2030, 1, 1); });
        add(7, 7, 14, [](Profile &p) { p.dateOfBirth = QDate(1906, 11, 19); }); // 120 years
        m_connection = m_folder.connect();
    }

    void filters_data()
    {
        QTest::addColumn<VisitorFilter>("filter");
        QTest::addColumn<Ids>("expected");
        const auto row = [](const char *name, const VisitorFilter &filter, const Ids &expected) {
            QTest::newRow(name) << filter << expected;
        };
        row("all", {}, {1, 2, 3, 4, 5, 6, 7});
        row("women", {.gender = Gender::Female}, {1, 5, 6, 7});
        row("men", {.gender = Gender::Male}, {2});
        row("neither", {.gender = Gender::Other}, {4});
        row("gender not told", {.gender = Gender::Unknown}, {3});
        row("form", {.provider = Provider::Form}, {1, 5, 6, 7});
        row("google", {.provider = Provider::Google}, {2});
        row("another provider", {.provider = Provider::Other}, {3});
        row("no provider", {.provider = Provider::Unknown}, {4});
        row("email", {.hasEmail = true}, {1, 2, 4, 5, 6, 7});
        row("no email", {.hasEmail = false}, {3});
        row("returning", {.isReturning = true}, {4});
        row("new", {.isReturning = false}, {1, 2, 3, 5, 6, 7});
        row("children", {.age = AgeOn{AgeBand::Under18, kToday}}, {3});
        row("a day later", {.age = AgeOn{AgeBand::Under18, kToday + 1}}, {});
        row("18 to 24", {.age = AgeOn{AgeBand::From18, kToday}}, {2});
        row("25 to 34", {.age = AgeOn{AgeBand::From25, kToday}}, {});
        row("35 to 44", {.age = AgeOn{AgeBand::From35, kToday}}, {1});
        row("65 and more", {.age = AgeOn{AgeBand::From65, kToday}}, {7});
        row("age unknown or impossible", {.age = AgeOn{AgeBand::Unknown, kToday}}, {4, 5, 6});
        row("venue", {.venueId = 7}, {1, 2, 5, 6, 7});
        row("venue with the same bit", {.venueId = 68}, {4});
        row("venue where nobody was", {.venueId = 129}, {});
        row("last seen since", {.lastSeen = {kNoon - 2 * kDayMs, {}}}, {1, 2});
        row("last seen before", {.lastSeen = {{}, kNoon - 12 * kDayMs}}, {6, 7});
        row("last seen between", {.lastSeen = {kNoon - 4 * kDayMs, kNoon - 2 * kDayMs}}, {3, 4});
        row("first seen since", {.firstSeen = {kNoon - 9 * kDayMs, kNoon - 3 * kDayMs}}, {4});
        row("all together",
            {.text = u"guest"_qs,
             .venueId = 7,
             .isReturning = false,
             .gender = Gender::Female,
             .hasEmail = true},
            {1, 5, 6, 7});
    }

    void filters()
    {
        QFETCH(VisitorFilter, filter);
        QFETCH(Ids, expected);
        auto &db = m_connection->database();
        const auto rows = visitorRows(db, filter, 100);
        QVERIFY(rows);
        Ids ids;
        for (const auto &row : *rows)
            ids.append(row.visitorId);
        QCOMPARE(ids, expected);
        QCOMPARE(*visitorCount(db, filter), expected.size());
    }

    /// Every band, on every day of some years, says what ageBand() says.
    void bandsAreThoseOfTheReports()
    {
        auto &db = m_connection->database();
        const QList<std::pair<qint64, QDate>> born{
            {1, QDate(1990, 1, 2)},   {2, QDate(2008, 11, 20)}, {3, QDate(2008, 11, 21)}, {4, QDate()},
            {5, QDate(1905, 11, 19)}, {6, QDate(2030, 1, 1)},   {7, QDate(1906, 11, 19)}};
        for (DayNumber day = dayNumber(QDate(2023, 12, 1)); day < kToday + 1'500; day += 31) {
            for (int band = 0; band < kAgeBands; ++band) {
                Ids expected;
                for (const auto &[id, date] : born) {
                    if (ageBand(date, day) == AgeBand(band))
                        expected.append(id);
                }
                QCOMPARE(*visitorCount(db, {.age = AgeOn{AgeBand(band), day}}), expected.size());
            }
        }
    }

    /// Counting reads the narrow index and no table.
    void countingReadsTheIndexAlone()
    {
        const VisitorFilter filter{.lastSeen = {1, 2},
                                   .firstSeen = {1, 2},
                                   .isReturning = true,
                                   .gender = Gender::Male,
                                   .age = AgeOn{AgeBand::From18, kToday},
                                   .provider = Provider::Form,
                                   .hasEmail = true};
        auto sql = facetConditions(filter).sql();
        for (const auto &value : facetConditions(filter).values)
            sql.replace(sql.indexOf(u'?'), 1, value.toString());
        const auto plan =
            m_folder.rows(u"EXPLAIN QUERY PLAN SELECT count(*) FROM visitors v"_qs + sql).join(u' ');
        QVERIFY2(plan.contains(u"USING COVERING INDEX visitors_by_last_seen"), qPrintable(plan));
    }

    /// Groups of a few are found by an index, larger ones on the way back through all; both find the same.
    void bothWaysFindTheSame()
    {
        constexpr int kVisitors = 3'000;
        const test::ReceivingFolder folder;
        std::vector<SignIn> signIns;
        for (int i = 1; i <= kVisitors; ++i) {
            auto signIn = makeSignIn(i, i % 3, kNoon - i * 60'000LL);
            auto &profile = signIn.profile;
            profile.gender = i % 50 == 0 ? u"M"_qs : i % 2 == 0 ? u"F"_qs : QString();
            profile.provider = i % 400 == 0 ? u"SMS"_qs : u"Form"_qs;
            if (i % 5 == 0)
                profile.email.clear();
            profile.dateOfBirth = i % 7 == 0 ? QDate() : QDate(1920 + i % 100, 1 + i % 12, 1 + i % 28);
            signIns.push_back(signIn);
        }
        folder.receive(signIns);
        const auto connection = folder.connect();
        auto &db = connection->database();
        const auto agree = [&db, &folder](const VisitorFilter &filter) {
            QString sql = u"SELECT visitor_id FROM visitors v"_qs + facetConditions(filter).sql();
            for (const auto &value : facetConditions(filter).values)
                sql.replace(sql.indexOf(u'?'), 1, value.toString());
            const auto expected = folder.rows(sql + u" ORDER BY last_seen DESC LIMIT 100"_qs);
            QStringList found;
            const auto rows = visitorRows(db, filter, 100);
            for (const auto &row : *rows)
                found.append(QString::number(row.visitorId));
            return found == expected;
        };
        int few = 0;
        int many = 0;
        const QList<std::optional<Gender>> genders{{}, Gender::Male, Gender::Female, Gender::Unknown};
        const QList<std::optional<Provider>> providers{{}, Provider::Form, Provider::Sms, Provider::Apple};
        for (const auto gender : genders) {
            for (const auto provider : providers) {
                for (int band = -1; band < kAgeBands; ++band) {
                    for (const std::optional<bool> hasEmail : {std::optional<bool>(), {true}, {false}}) {
                        VisitorFilter filter{.gender = gender, .provider = provider, .hasEmail = hasEmail};
                        if (band >= 0)
                            filter.age = AgeOn{AgeBand(band), kToday};
                        QVERIFY(agree(filter));
                        ++(*visitorCount(db, filter) > 1'000 ? many : few);
                        filter.venueId = 1;
                        filter.firstSeen = {kNoon - 2'500 * 60'000LL, kNoon - 500 * 60'000LL};
                        filter.isReturning = false;
                        QVERIFY(agree(filter));
                    }
                }
            }
        }
        QVERIFY(few > 100);
        QVERIFY(many > 10);
    }

    void aFewAreFoundByTheirIndex()
    {
        const VisitorFilter filter{.age = AgeOn{AgeBand::Unknown, kToday}, .provider = Provider::Form};
        const auto few = visitorsByFacets(filter);
        auto sql = few->sql;
        for (const auto &value : few->values)
            sql.replace(sql.indexOf(u'?'), 1, value.toString());
        const auto plan = m_folder.rows(u"EXPLAIN QUERY PLAN "_qs + sql).join(u' ');
        QCOMPARE(plan.count(u"COVERING INDEX visitors_by_facets (<expr>=? AND facets"_qs), 2);
        QCOMPARE(visitorsByFacets({.venueId = 7, .isReturning = true}).has_value(), false);
    }

private:
    StorageFolder m_folder;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestVisitorFilters)
#include "tst_visitorfilters.moc"
