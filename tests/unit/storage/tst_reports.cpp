// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/reports.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeSignIn;
using foyer::test::msOf;

namespace {

DayNumber day(const char *iso)
{
    return dayNumber(QDate::fromString(QLatin1String(iso), Qt::ISODate));
}

const auto kVenues =
    QStringList{QStringLiteral("all venues"), QString(), QStringLiteral("Harbour"), QStringLiteral("Mill")};
const auto kGuests =
    QStringList{QString(), QStringLiteral("Ann"), QStringLiteral("Ben"), QStringLiteral("Cleo")};

/// The venue of a name in the example; all of them.
qint64 scopeOf(const QString &name)
{
    return kVenues.indexOf(name) - 1;
}

QString nameOf(qint64 scope)
{
    return kVenues.value(scope + 1);
}

/// The rows of the table behind a mark in docs/numbers.md, cells joined by '|'.
QStringList documented(const char *mark)
{
    QFile file(qEnvironmentVariable("FOYER_SOURCES") + QStringLiteral("/docs/numbers.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("docs/numbers.md cannot be read");
    QStringList rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    auto line = lines.indexOf(QStringLiteral("<!-- %1 -->").arg(QLatin1String(mark)));
    for (line += 3; line < lines.size() && lines[line].startsWith(u'|'); ++line) {
        QStringList cells = lines[line].split(u'|').mid(1);
        cells.removeLast();
        for (auto &cell : cells)
            cell = cell.trimmed();
        rows.append(cells.join(u'|'));
    }
    if (rows.isEmpty())
        qFatal("no table “%s”", mark);
    return rows;
}

SignIn signInOf(const QString &row)
{
    const QStringList cells = row.split(u'|');
    const auto at =
        QDateTime::fromString(cells[0] + u'Z', QStringLiteral("yyyy-MM-dd hh:mmt")).toMSecsSinceEpoch();
    auto signIn = makeSignIn(kGuests.indexOf(cells[2]), scopeOf(cells[1]), at);
    signIn.venue.name = cells[1];
    if (!cells[3].isEmpty())
        signIn.visitCounts.insert(signIn.venue.id, cells[3].toLongLong());
    signIn.profile.dateOfBirth = QDate::fromString(cells[4], Qt::ISODate);
    signIn.profile.gender = cells[5];
    signIn.profile.provider = cells[6];
    signIn.userAgent = cells[7];
    return signIn;
}

/// A row for each group that has any visit.
template <size_t N>
void appendGroups(QStringList &rows, const std::array<qint64, N> &counts, const QStringList &names)
{
    for (size_t i = 0; i < N; ++i) {
        if (counts[i] != 0)
            rows.append(names.value(qsizetype(i)) + u'|' + QString::number(counts[i]));
    }
}

/// A database in London, and a look into it.
struct House
{
    House() : reader(folder.connect()) {}

    [[nodiscard]] QSqlDatabase &db() const { return reader->database(); }

    test::ReceivingFolder folder;
    std::unique_ptr<Connection> reader;
};

} // namespace

class TestReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        std::vector<SignIn> signIns;
        const auto rows = documented("sign-ins");
        std::transform(rows.begin(), rows.end(), std::back_inserter(signIns), signInOf);
        std::shuffle(signIns.begin(), signIns.end(), std::mt19937(7));
        m_example.folder.receive(signIns);
    }

    void exampleVisits()
    {
        const auto held = test::rows(
            m_example.db(),
            QStringLiteral(
                "SELECT venue_id, day, visitor_id, hour, sign_ins, is_new, coalesce(visit_count, "
                "(SELECT count(*) FROM visits o WHERE o.venue_id = v.venue_id "
                "AND o.visitor_id = v.visitor_id AND o.day <= v.day)) FROM visits v ORDER BY first_at"));
        QStringList rows;
        for (const auto &each : held) {
            auto cells = each.split(u'|');
            cells[0] = nameOf(cells[0].toLongLong());
            cells[1] = dateOfDay(DayNumber(cells[1].toInt())).toString(Qt::ISODate);
            cells[2] = kGuests.value(cells[2].toInt());
            cells[5] = cells[5] == u'1' ? QStringLiteral("new") : QStringLiteral("returning");
            rows.append(cells.join(u'|'));
        }
        QCOMPARE(rows, documented("visits"));
    }

    void exampleWeeks()
    {
        QStringList rows;
        const auto append = [this, &rows](qint64 scope, Span span) {
            const auto spans = countsBySpan(m_example.db(), scope, kRange, span);
            QVERIFY(spans);
            for (const auto &each : *spans) {
                const QDate start = dateOfDay(each.start);
                rows.append(QStringList{
                    span == Span::Week ? start.toString(Qt::ISODate) : QLocale::c().monthName(start.month()),
                    nameOf(scope), QString::number(each.counts.visits),
                    QString::number(each.counts.newVisits), QString::number(each.counts.signIns),
                    each.visitors ? QString::number(*each.visitors) : QString()}
                                .join(u'|'));
            }
        };
        append(kAllVenues, Span::Week);
        append(1, Span::Week);
        append(kAllVenues, Span::Month);
        QCOMPARE(rows, documented("weeks"));
    }

    void exampleComparisons()
    {
        QStringList rows;
        for (const DayRange range : {DayRange{day("2026-11-02"), day("2026-11-08")},
                                     DayRange{day("2026-11-09"), day("2026-11-09")}}) {
            const auto compared = comparison(m_example.db(), kAllVenues, range);
            QVERIFY(compared);
            rows.append(QStringLiteral("%1 to %2|%3|%4|%5")
                            .arg(dateOfDay(range.from).toString(Qt::ISODate),
                                 dateOfDay(range.to).toString(Qt::ISODate))
                            .arg(compared->now.visits)
                            .arg(compared->before.visits)
                            .arg(compared->sameWeekdays.visits));
        }
        QCOMPARE(rows, documented("comparisons"));
    }

    /// Bars of all three lengths beside the days before: each is the sum of its own days, moved.
    void barsBesideEarlierDays()
    {
        const DayRange range{day("2026-11-04"), day("2026-11-12")};
        const auto days = countsBySpan(m_example.db(), kAllVenues, {range.from - 9, range.to}, Span::Day);
        QVERIFY(days);
        QCOMPARE(daysEarlier(range, Against::PeriodBefore), 9);
        QCOMPARE(daysEarlier(range, Against::YearBefore), 364);
        QCOMPARE(daysEarlier(range, Against::Nothing), 0);
        for (const Span span : {Span::Day, Span::Week, Span::Month}) {
            const auto bars = countsBySpan(m_example.db(), kAllVenues, range, span);
            QVERIFY(bars);
            const auto earlier = countsEarlier(m_example.db(), kAllVenues, range, *bars, 9);
            QVERIFY(earlier);
            QCOMPARE(earlier->size(), bars->size());
            for (qsizetype i = 0; i < bars->size(); ++i) {
                const DayNumber end = i + 1 < bars->size() ? bars->at(i + 1).start : range.to + 1;
                qint64 visits = 0;
                for (DayNumber day = bars->at(i).start; day < end; ++day)
                    visits += days->at(day - range.from).counts.visits;
                QCOMPARE(earlier->at(i).visits, visits);
            }
        }
        QVERIFY(countsEarlier(m_example.db(), kAllVenues, range, {}, 9)->isEmpty());
    }

    void daysWithNumbersHaveEnds()
    {
        const auto held = test::rows(m_example.db(), QStringLiteral("SELECT min(day), max(day) FROM visits"));
        const auto counted = countedDays(m_example.db());
        QVERIFY(counted && *counted);
        QCOMPARE(QStringLiteral("%1|%2").arg((*counted)->from).arg((*counted)->to), held.first());
    }

    void exampleHours()
    {
        const auto hours = countsByWeekHour(m_example.db(), kAllVenues, kRange);
        QVERIFY(hours);
        QStringList rows;
        for (int weekday = 0; weekday < 7; ++weekday) {
            for (int hour = 0; hour < 24; ++hour) {
                const auto visits = (*hours)[size_t(weekday)][size_t(hour)].visits;
                if (visits > 0)
                    rows.append(QStringLiteral("%1|%2|%3")
                                    .arg(QLocale::c().dayName(weekday + 1))
                                    .arg(hour)
                                    .arg(visits));
            }
        }
        QCOMPARE(rows, documented("hours"));
    }

    void exampleTraits()
    {
        const auto counts = countsByTrait(m_example.db(), kAllVenues, kRange);
        QVERIFY(counts);
        QStringList rows;
        appendGroups(rows, counts->byAge,
                     {u"age unknown"_qs, u"under 18"_qs, u"18–24"_qs, u"25–34"_qs, u"35–44"_qs, u"45–54"_qs,
                      u"55–64"_qs, u"65 and over"_qs});
        appendGroups(rows, counts->byGender, {u"gender unknown"_qs, u"female"_qs, u"male"_qs, u"other"_qs});
        appendGroups(rows, counts->byProvider, {u"unknown"_qs, u"Form"_qs, u"Facebook"_qs, u"Google"_qs});
        appendGroups(rows, counts->byDevice,
                     {u"unknown"_qs, u"iPhone"_qs, u"iPad"_qs, u"Android"_qs, u"Windows"_qs});
        QCOMPARE(rows, documented("traits"));
    }

    void exampleFrequencies()
    {
        QStringList rows;
        for (const qint64 scope : {kAllVenues, qint64(1), qint64(2)}) {
            const auto frequencies = visitorsByFrequency(m_example.db(), scope);
            QVERIFY(frequencies);
            for (size_t i = 0; i < frequencies->size(); ++i) {
                if ((*frequencies)[i] > 0)
                    rows.append(
                        QStringLiteral("%1|%2|%3").arg(nameOf(scope)).arg(i + 1).arg((*frequencies)[i]));
            }
        }
        QCOMPARE(rows, documented("frequencies"));
    }

    void exampleRetention()
    {
        const auto cohorts =
            retention(m_example.db(), kAllVenues, monthOf(day("2026-10-01")), monthOf(day("2026-11-01")));
        QVERIFY(cohorts);
        QStringList rows;
        for (const auto &cohort : *cohorts) {
            rows.append(
                QStringList{QLocale::c().monthName(dateOfDay(firstDayOf(cohort.firstMonth)).month()),
                            QString::number(cohort.visitors[0]),
                            cohort.visitors.size() > 1 ? QString::number(cohort.visitors[1]) : QString()}
                    .join(u'|'));
        }
        QCOMPARE(rows, documented("retention"));
    }

    void wholeMonthsHaveVisitors()
    {
        const auto months =
            countsBySpan(m_example.db(), kAllVenues, {day("2026-10-01"), day("2026-11-30")}, Span::Month);
        QVERIFY(months);
        QCOMPARE(months->size(), 2);
        QCOMPARE(months->at(0).visitors, std::optional<qint64>(1));
        QCOMPARE(months->at(1).visitors, std::optional<qint64>(3));
        QCOMPARE(months->at(1).counts, (VisitCounts{4, 1, 4}));
    }

    void hoursRunFromTheStartOfTheDay()
    {
        const DayNumber friday = day("2026-10-30");
        const auto hours = countsBySpan(m_example.db(), 1, {friday, friday}, Span::Hour);
        QVERIFY(hours);
        QCOMPARE(hours->size(), 24);
        QCOMPARE(hours->first().hour, 4);
        QCOMPARE(hours->last().hour, 3);
        QCOMPARE(hours->at(18 - 4).counts, (VisitCounts{1, 1, 1}));
        QCOMPARE(hours->at(18 - 4).visitors, std::optional<qint64>(1));
        QCOMPARE(hours->at(24 - 4 + 1).counts, (VisitCounts{0, 0, 1})); // 01:30
    }

    void nothingIsZeros()
    {
        const House empty;
        const DayRange range{day("2026-10-01"), day("2026-10-31")};
        QCOMPARE(countsBySpan(empty.db(), kAllVenues, range, Span::Day)->size(), 31);
        QCOMPARE(countsBySpan(empty.db(), 5, range, Span::Week)->size(), 5);
        QCOMPARE(*comparison(empty.db(), kAllVenues, range), Comparison());
        QVERIFY(!*countedDays(empty.db()));
        QCOMPARE(*countsByTrait(empty.db(), kAllVenues, range), TraitCounts());
        QCOMPARE(*visitorsByFrequency(empty.db(), kAllVenues), Frequencies());
        QVERIFY(retention(empty.db(), kAllVenues, 600, 700)->isEmpty());
        // A range that ends before it begins.
        const DayRange none{range.to, range.from};
        for (const auto span : {Span::Hour, Span::Day, Span::Week, Span::Month})
            QVERIFY(countsBySpan(m_example.db(), kAllVenues, none, span)->isEmpty());
        QCOMPARE(*comparison(m_example.db(), kAllVenues, none), Comparison());
    }

    /// One visitor with all of 50,000 sign-ins, clocks a day wrong, a leap year's end and the last year that
    /// is read: no number is wrong.
    void extremes()
    {
        const House house;
        std::vector<SignIn> signIns;
        const qint64 first = msOf("2010-01-01T12:00:00Z");
        constexpr int kSignIns = 50'000;
        for (int i = 0; i < kSignIns; ++i)
            signIns.push_back(makeSignIn(1, 1 + i % 2, first + i * 3'600'000LL));
        signIns.push_back(makeSignIn(2, 1, msOf("2096-02-29T12:00:00Z")));
        signIns.push_back(makeSignIn(2, 1, msOf("2100-12-31T23:59:59Z")));
        std::shuffle(signIns.begin(), signIns.end(), std::mt19937(1));
        house.folder.receive(signIns);
        const DayRange all{day("2010-01-01"), day("2101-01-31")};
        const auto months = countsBySpan(house.db(), kAllVenues, all, Span::Month);
        QVERIFY(months);
        QCOMPARE(months->size(), 91 * 12 + 1);
        qint64 held = 0;
        for (const auto &month : *months) {
            held += month.counts.signIns;
            QVERIFY(month.visitors && *month.visitors <= 1);
        }
        QCOMPARE(held, kSignIns + 2);
        QCOMPARE(months->at(0).visitors, std::optional<qint64>(1));
        QCOMPARE(months->at(months->size() - 2).counts.visits, 1);
        QCOMPARE(months->at((2096 - 2010) * 12 + 1).counts.visits, 1);
        const auto frequencies = visitorsByFrequency(house.db(), kAllVenues);
        QCOMPARE((*frequencies)[9], 1);
        QCOMPARE((*frequencies)[1], 1);
    }

private:
    static inline const DayRange kRange{day("2026-10-26"), day("2026-11-15")};

    House m_example;
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
