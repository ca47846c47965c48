// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"
#include "exporting/exportcolumns.h"
#include "storage/queries.h"
#include "storagetest.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace foyer;
using namespace foyer::exporting;
using namespace foyer::storage;
using foyer::test::makeSignIn;
using foyer::test::msOf;

namespace {

constexpr int kAll = 10'000;
constexpr int kVisitors = 60;

SignIn makeGuest(int id, qint64 venueId, qint64 ms)
{
    SignIn signIn = makeSignIn(id, venueId, ms);
    constexpr std::array kFirst{u"Anna", u"İpek", u"Große", u"Zoë", u"анна", u"O'Brien", u"*[x]?"};
    signIn.profile.firstName = QString::fromUtf16(kFirst.at(size_t(id) % kFirst.size()));
    signIn.profile.gender = id % 3 == 0 ? QStringLiteral("M") : QStringLiteral("F");
    signIn.profile.provider = id % 4 == 0 ? QStringLiteral("Facebook") : QStringLiteral("Form");
    signIn.profile.dateOfBirth = QDate(1950 + id, 1, 2);
    if (id % 5 == 0)
        signIn.profile.email.clear();
    return signIn;
}

} // namespace

/// What is exported is what the page's list shows, whatever it is filtered by.
class TestExportFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportsTheVisitorsOfTheList_data();
    void exportsTheVisitorsOfTheList();
    void exportsTheSignInsOfTheLiveTable_data();
    void exportsTheSignInsOfTheLiveTable();
    void exportsOnlyTheseVisitors();
    void exportsDeliveriesOfAnOutcome();
    void refusesWhatARowDoesNotKnow();
    void sortsNothing_data();
    void sortsNothing();
    void countsByTheIndex();

private:
    QList<qint64> exportedIds(ExportKind kind, const ExportFilter &filter, const QByteArray &column) const;

    test::ReceivingFolder m_folder;
    std::unique_ptr<storage::Connection> m_connection;
};

void TestExportFilter::initTestCase()
{
    std::vector<SignIn> signIns;
    for (int id = 1; id <= kVisitors; ++id) {
        const qint64 first = msOf("2026-11-01T10:00:00Z") + id * 3'600'000LL;
        signIns.push_back(makeGuest(id, id % 2 == 0 ? 10 : 71, first)); // 61 apart: they share a bit.
        if (id % 7 == 0)
            signIns.push_back(makeGuest(id, 20, first + 86'400'000));
    }
    // Was called Anna once, and is no longer.
    SignIn renamed = makeGuest(7, 10, msOf("2026-11-30T10:00:00Z"));
    renamed.profile.firstName = QStringLiteral("Berta");
    signIns.push_back(renamed);
    m_folder.receive(signIns);
    m_connection = m_folder.connect();
}

QList<qint64> TestExportFilter::exportedIds(ExportKind kind, const ExportFilter &filter,
                                            const QByteArray &column) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportOptions options{.kind = kind, .filter = filter, .columns = {column}};
    const auto rows = exportCsv(m_connection->database(), options, buffer);
    const auto count = exportRowCount(m_connection->database(), options);
    if (!rows || !count || *rows != *count)
        return {-1};
    QList<qint64> ids;
    auto lines = buffer.data().split('\n').mid(1);
    lines.removeLast();
    for (const QByteArray &line : std::as_const(lines))
        ids.append(line.trimmed().toLongLong());
    return ids;
}

void TestExportFilter::exportsTheVisitorsOfTheList_data()
{
    QTest::addColumn<VisitorFilter>("filter");
    QTest::newRow("all") << VisitorFilter{};
    for (const char *text :
         {"anna", "ANNA", "a", "in", "ß", "ss", "i", "İ", "АННА", "o'b", "*", "[x]", "guest1@", "anna last1",
          "0200-0000-000", "02:00:00:00:00:0", "berta", "nobody", "  last3 "})
        QTest::addRow("“%s”", text) << VisitorFilter{.text = QString::fromUtf8(text)};
    QTest::newRow("venue") << VisitorFilter{.venueId = 10};
    QTest::newRow("venue that shares its bit") << VisitorFilter{.venueId = 71};
    QTest::newRow("no such venue") << VisitorFilter{.venueId = 30};
    QTest::newRow("last seen") << VisitorFilter{
        .lastSeen = {msOf("2026-11-02T00:00:00Z"), msOf("2026-11-03T00:00:00Z")}};
    QTest::newRow("first seen") << VisitorFilter{.firstSeen = {{}, msOf("2026-11-02T00:00:00Z")}};
    QTest::newRow("returning") << VisitorFilter{.isReturning = true};
    QTest::newRow("new") << VisitorFilter{.isReturning = false};
    QTest::newRow("gender") << VisitorFilter{.gender = Gender::Male};
    QTest::newRow("age") << VisitorFilter{.age = AgeOn{AgeBand::From45, dayNumber(QDate(2026, 11, 20))}};
    QTest::newRow("provider") << VisitorFilter{.provider = Provider::Facebook};
    QTest::newRow("no email") << VisitorFilter{.hasEmail = false};
    QTest::newRow("several") << VisitorFilter{
        .text = QStringLiteral("last"), .venueId = 10, .gender = Gender::Female, .hasEmail = true};
}

void TestExportFilter::exportsTheVisitorsOfTheList()
{
    QFETCH(VisitorFilter, filter);
    const auto listed = visitorRows(m_connection->database(), filter, kAll);
    QVERIFY(listed);
    QList<qint64> ids;
    for (const VisitorRow &row : *listed)
        ids.append(row.visitorId);
    std::sort(ids.begin(), ids.end());
    QCOMPARE(exportedIds(ExportKind::Visitors, {.visitors = filter}, "visitor_id"), ids);

    // And all that they did.
    for (const ExportKind kind : {ExportKind::SignIns, ExportKind::Visits}) {
        QList<qint64> ofAll = exportedIds(kind, {}, "visitor_id");
        ofAll.removeIf([&ids](qint64 id) { return !ids.contains(id); });
        std::sort(ofAll.begin(), ofAll.end());
        QList<qint64> exported = exportedIds(kind, {.visitors = filter}, "visitor_id");
        if (filter == VisitorFilter()) // Otherwise they come one visitor after the other.
            std::sort(exported.begin(), exported.end());
        QCOMPARE(exported, ofAll);
    }
    const ExportFilter narrow{.venueIds = {20}, .from = QDate(2026, 11, 3), .visitors = filter};
    QList<qint64> there =
        exportedIds(ExportKind::SignIns, {.venueIds = {20}, .from = QDate(2026, 11, 3)}, "visitor_id");
    there.removeIf([&ids](qint64 id) { return !ids.contains(id); });
    QList<qint64> exported = exportedIds(ExportKind::SignIns, narrow, "visitor_id");
    std::sort(there.begin(), there.end());
    std::sort(exported.begin(), exported.end());
    QCOMPARE(exported, there);
}

void TestExportFilter::exportsTheSignInsOfTheLiveTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("venueId");
    for (const char *text : {"", "anna", "berta", "venue 7", "ß", "0200-0000-000", "last", "nobody"}) {
        QTest::addRow("“%s”", text) << QString::fromUtf8(text) << qint64{0};
        QTest::addRow("“%s” at a venue", text) << QString::fromUtf8(text) << qint64{10};
    }
}

void TestExportFilter::exportsTheSignInsOfTheLiveTable()
{
    QFETCH(QString, text);
    QFETCH(qint64, venueId);
    LiveFilter live{{}, text};
    ExportFilter filter{.signInText = text};
    if (venueId != 0) {
        live.venueId = venueId;
        filter.venueIds = {venueId};
    }
    const auto listed = liveRows(m_connection->database(), live, kAll);
    QVERIFY(listed);
    QList<qint64> ids;
    for (const LiveRow &row : *listed)
        ids.prepend(row.visitorId); // They come newest first.
    QCOMPARE(exportedIds(ExportKind::SignIns, filter, "visitor_id"), ids);
}

void TestExportFilter::exportsOnlyTheseVisitors()
{
    const ExportFilter filter{.visitorIds = {14, 3, 999}};
    QCOMPARE(exportedIds(ExportKind::Visitors, filter, "visitor_id"), (QList<qint64>{3, 14}));
    QCOMPARE(exportedIds(ExportKind::SignIns, filter, "visitor_id"), (QList<qint64>{3, 14, 14}));
    QCOMPARE(exportedIds(ExportKind::Visits, filter, "visitor_id"), (QList<qint64>{3, 14, 14}));
}

void TestExportFilter::exportsDeliveriesOfAnOutcome()
{
    const auto count = [this](DeliveryOutcome outcome) {
        return exportedIds(ExportKind::Deliveries, {.outcome = outcome}, "bytes").size();
    };
    QVERIFY(count(DeliveryOutcome::Stored) > kVisitors);
    QCOMPARE(count(DeliveryOutcome::Quarantined), 0);
}

void TestExportFilter::refusesWhatARowDoesNotKnow()
{
    const ExportFilter people{.visitors = {.hasEmail = true}};
    const ExportFilter some{.visitorIds = {1}};
    const ExportFilter text{.signInText = QStringLiteral("anna")};
    const ExportFilter outcome{.outcome = DeliveryOutcome::Stored};
    const auto isRefused = [this](ExportKind kind, const ExportFilter &filter) {
        const auto count = exportRowCount(m_connection->database(), {.kind = kind, .filter = filter});
        return !count && count.error().code == ErrorCode::InvalidInput && !canFilter(kind, filter);
    };
    for (const auto kind : {ExportKind::VenueDays, ExportKind::Deliveries}) {
        QVERIFY(isRefused(kind, people));
        QVERIFY(isRefused(kind, some));
        QVERIFY(isRefused(kind, text));
    }
    for (const auto kind : {ExportKind::Visitors, ExportKind::Visits})
        QVERIFY(isRefused(kind, text));
    QVERIFY(isRefused(ExportKind::SignIns, {.visitors = people.visitors, .signInText = text.signInText}));
    for (const auto kind :
         {ExportKind::Visitors, ExportKind::SignIns, ExportKind::Visits, ExportKind::VenueDays})
        QVERIFY(isRefused(kind, outcome));
}

/// A sort would hold all rows of the export before the first of them is written.
void TestExportFilter::sortsNothing_data()
{
    QTest::addColumn<ExportKind>("kind");
    QTest::addColumn<ExportFilter>("filter");
    const ExportFilter narrow{.venueIds = {10, 20}, .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 9)};
    const auto add = [](const char *name, ExportKind kind, const ExportFilter &filter) {
        QTest::newRow(name) << kind << filter;
    };
    add("visitors", ExportKind::Visitors, {});
    add("visitors of venues and days", ExportKind::Visitors, narrow);
    add("visitors of the list", ExportKind::Visitors, {.visitors = {.gender = Gender::Female}});
    add("visitors of a search", ExportKind::Visitors, {.visitors = {.text = QStringLiteral("last")}});
    add("sign-ins", ExportKind::SignIns, {});
    add("sign-ins of a venue", ExportKind::SignIns, {.venueIds = {10}});
    add("sign-ins of venues and days", ExportKind::SignIns, narrow);
    add("sign-ins of the list", ExportKind::SignIns, {.visitors = {.gender = Gender::Female}});
    add("sign-ins of a search", ExportKind::SignIns, {.visitors = {.text = QStringLiteral("last")}});
    add("sign-ins by a venue's name", ExportKind::SignIns, {.signInText = QStringLiteral("venue")});
    add("visits", ExportKind::Visits, {});
    // An index on the times finds them.
    const TimeSpan days{msOf("2026-11-02T00:00:00Z"), msOf("2026-11-03T00:00:00Z")};
    for (const auto &[name, visitors] :
         {std::pair("last seen", VisitorFilter{.lastSeen = days}),
          std::pair("first seen, one visit", VisitorFilter{.firstSeen = days, .isReturning = false})}) {
        for (const auto &[who, kind] :
             {std::pair("visitors", ExportKind::Visitors), std::pair("sign-ins", ExportKind::SignIns),
              std::pair("visits", ExportKind::Visits)})
            QTest::addRow("%s: %s", who, name) << kind << ExportFilter{.visitors = visitors};
    }
    add("visits of venues and days", ExportKind::Visits, narrow);
    add("visits of a search", ExportKind::Visits, {.visitors = {.text = QStringLiteral("last")}});
    add("venues by day", ExportKind::VenueDays, narrow);
    add("deliveries", ExportKind::Deliveries, {.venueIds = {10}});
}

void TestExportFilter::sortsNothing()
{
    QFETCH(ExportKind, kind);
    QFETCH(ExportFilter, filter);
    const auto query = exportQuery(m_connection->database(), kind, filter);
    QVERIFY(query);
    Statement plan(m_connection->database(), QStringLiteral("EXPLAIN QUERY PLAN ") + query->rowsSql);
    QVERIFY(plan.runWith(query->values));
    while (plan.next())
        QVERIFY2(!plan.text(3).contains(u"FOR ORDER BY"), qPrintable(plan.text(3)));
}

void TestExportFilter::countsByTheIndex()
{
    const ExportFilter filter{.visitors = {.lastSeen = {msOf("2026-11-02T00:00:00Z"), {}}}};
    for (const auto kind : {ExportKind::Visitors, ExportKind::SignIns, ExportKind::Visits}) {
        const auto query = exportQuery(m_connection->database(), kind, filter);
        QVERIFY(query);
        Statement plan(m_connection->database(), QStringLiteral("EXPLAIN QUERY PLAN ") + query->countSql);
        QVERIFY(plan.runWith(query->values));
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(u"COVERING INDEX visitors_by_last_seen"), qPrintable(plan.text(3)));
    }
}

QTEST_GUILESS_MAIN(TestExportFilter)
#include "tst_exportfilter.moc"
