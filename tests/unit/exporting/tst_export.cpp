// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"

#include "exporting/exportcolumns.h"
#include "storage/changes.h"
#include "storagetest.h"

#include <QBuffer>
#include <QTest>
#include <QTimeZone>

using namespace foyer;
using namespace foyer::exporting;
using foyer::test::makeSignIn;
using foyer::test::msOf;

class TestExport : public QObject
{
    Q_OBJECT

public:
    /// Before anything asks for it, as it does not change.
    static void initMain() { qputenv("LC_ALL", "de_DE.UTF-8"); }

private Q_SLOTS:
    void initTestCase();
    void writesGoldenSignIns();
    void writesGoldenVisitors();
    void writesGoldenVisits();
    void writesDeliveries();
    void writesGoldenVenueDays();
    void writesChosenColumns();
    void refusesOtherColumns();
    void writesLocalDates();
    void keepsHostileTextWhole();
    void filters_data();
    void filters();
    void filtersDeliveriesByDayAndVenue();
    void leavesOutTestDeliveries();
    void tellsProgressAndStops();
    void tellsThatTheDiskIsFull();
    void tellsThatTheDatabaseIsNone();

private:
    QByteArray exported(const ExportOptions &options);
    void add(const SignIn &signIn);

    test::StorageFolder m_folder;
    std::unique_ptr<storage::SignInWriter> m_writer;
    std::unique_ptr<storage::Connection> m_connection;
};

void TestExport::add(const SignIn &signIn)
{
    QCOMPARE(test::store(*m_writer, signIn).outcome, DeliveryOutcome::Stored);
}

QByteArray TestExport::exported(const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = exportCsv(m_connection->database(), options, buffer);
    if (!rows)
        return "failed: " + rows.error().detail.toUtf8();
    const auto expected = exportRowCount(m_connection->database(), options);
    if (!expected || *expected != *rows)
        return "exportRowCount() tells another number";
    return buffer.data();
}

void TestExport::initTestCase()
{
    auto writer = m_folder.openWriter();
    QVERIFY(writer);
    m_writer = *std::move(writer);
    m_connection = m_folder.connect();

    // A regular at two venues. Stored out of order: the newest comes first.
    add(makeSignIn(1, 10, msOf("2026-11-19T23:30:00Z"), 7));
    add(makeSignIn(1, 10, msOf("2026-11-17T09:00:00Z"), 6));
    add(makeSignIn(1, 10, msOf("2026-11-17T12:00:00Z"), 6)); // The same visit.
    add(makeSignIn(1, 20, msOf("2026-11-18T03:59:00Z")));    // Business day of the 17th.
    // Somebody of whom little is known.
    SignIn stranger;
    stranger.authenticatedMs = msOf("2026-11-18T04:00:00Z") + 250;
    stranger.visitorId = 2;
    stranger.venue.id = 20;
    stranger.venue.name = QStringLiteral("Venue 20");
    add(stranger);
    // Nobody's friend.
    SignIn hostile = makeSignIn(3, 10, msOf("2026-11-20T08:00:00Z"));
    hostile.profile.firstName = QStringLiteral("=cmd|' /C calc'!A0");
    hostile.profile.lastName = QStringLiteral("x\r\ny,\"z\"");
    hostile.profile.email =
        QStringLiteral("\u202Eمرحبا 🏨") + QChar(u'\0') + QStringLiteral("\u0007@example.com");
    hostile.profile.provider = QString(10'000, u'Z');
    hostile.userAgent = QStringLiteral("@SUM(1)");
    add(hostile);

    SignIn sample = makeSignIn(888, 888, msOf("2018-01-18T13:27:08Z"), 7);
    const auto answer =
        test::store(*m_writer, test::makeDelivery(TestDelivery{sample}, "{}", msOf("2026-11-20T09:00:00Z")));
    QCOMPARE(answer.outcome, DeliveryOutcome::Test);
    const auto rejected = test::store(*m_writer, test::makeDelivery(Rejection{Rejection::Reason::NotJson},
                                                                    "?", msOf("2026-11-20T10:00:00Z")));
    QCOMPARE(rejected.outcome, DeliveryOutcome::Quarantined);
}

void TestExport::writesGoldenSignIns()
{
    const QByteArray agent = "Mozilla/5.0 (X11; Linux x86_64)";
    const QByteArray ann = "First1,Last1,guest1@example.com,F,1990-01-02,Form,02-00-00-00-00-01," + agent;
    ExportOptions options{.kind = ExportKind::SignIns, .filter = {.to = QDate(2026, 11, 19)}};
    QCOMPARE(
        exported(options),
        "time_utc,venue_id,venue_name,visitor_id,first_name,last_name,email,gender,date_of_birth,provider,"
        "mac,user_agent,visit_status,visit_number,received_utc\r\n"
        "2026-11-17T09:00:00Z,10,Venue 10,1," +
            ann +
            ",returning,6,2026-11-17T09:00:02Z\r\n"
            "2026-11-17T12:00:00Z,10,Venue 10,1," +
            ann +
            ",returning,6,2026-11-17T12:00:02Z\r\n"
            "2026-11-18T03:59:00Z,20,Venue 20,1," +
            ann +
            ",new,1,2026-11-18T03:59:02Z\r\n"
            "2026-11-18T04:00:00.250Z,20,Venue 20,2,,,,,,,,,new,1,2026-11-18T04:00:02.250Z\r\n"
            "2026-11-19T23:30:00Z,10,Venue 10,1," +
            ann + ",returning,7,2026-11-19T23:30:02Z\r\n");
}

void TestExport::writesGoldenVisitors()
{
    ExportOptions options{.kind = ExportKind::Visitors, .filter = {.to = QDate(2026, 11, 19)}};
    QCOMPARE(exported(options),
             QByteArray("visitor_id,first_name,last_name,email,gender,date_of_birth,provider,first_seen_utc,"
                        "last_seen_utc,visits,sign_ins\r\n"
                        "1,First1,Last1,guest1@example.com,F,1990-01-02,Form,2026-11-17T09:00:00Z,"
                        "2026-11-19T23:30:00Z,3,4\r\n"
                        "2,,,,,,,2026-11-18T04:00:00.250Z,2026-11-18T04:00:00.250Z,1,1\r\n"));
}

void TestExport::writesGoldenVisits()
{
    QCOMPARE(exported({.kind = ExportKind::Visits, .delimiter = ';', .byteOrderMark = true}),
             QByteArray(
                 "\xEF\xBB\xBF"
                 "venue_id;venue_name;visitor_id;day;first_sign_in_utc;visit_status;visit_number;sign_ins\r\n"
                 "10;Venue 10;1;2026-11-17;2026-11-17T09:00:00Z;returning;6;2\r\n"
                 "10;Venue 10;1;2026-11-19;2026-11-19T23:30:00Z;returning;7;1\r\n"
                 "20;Venue 20;1;2026-11-17;2026-11-18T03:59:00Z;new;1;1\r\n"
                 "20;Venue 20;2;2026-11-18;2026-11-18T04:00:00.250Z;new;1;1\r\n"
                 "10;Venue 10;3;2026-11-20;2026-11-20T08:00:00Z;new;1;1\r\n"));
}

void TestExport::writesDeliveries()
{
    const auto lines = exported({.kind = ExportKind::Deliveries}).split('\n');
    QCOMPARE(lines.first(), QByteArray("time_utc,outcome,origin,bytes,answer_ms,reason\r"));
    QCOMPARE(lines.size(), 1 + 8 + 1);
    const auto first = lines[1].split(',');
    QCOMPARE(first.size(), 6);
    QCOMPARE(first[0], QByteArray("2026-11-19T23:30:02Z"));
    QCOMPARE(first[1], QByteArray("stored"));
    QCOMPARE(first[2], QByteArray("203.0.113.7"));
    QVERIFY(first[3].toInt() > 0);
    QVERIFY2(first[4].size() >= 5 && first[4].toDouble() > 0, first[4].constData());
    QVERIFY(lines[7].startsWith("2026-11-20T09:00:00Z,test,203.0.113.7,2,"));
    QVERIFY(lines[8].startsWith("2026-11-20T10:00:00Z,quarantined,203.0.113.7,1,"));
    QVERIFY2(lines[8].endsWith(",not-json\r"), lines[8].constData());
}

void TestExport::writesGoldenVenueDays()
{
    QCOMPARE(exported({.kind = ExportKind::VenueDays}),
             QByteArray("venue_id,venue_name,day,visits,new_visits,returning_visits,sign_ins\r\n"
                        "10,Venue 10,2026-11-17,1,0,1,2\r\n"
                        "20,Venue 20,2026-11-17,1,1,0,1\r\n"
                        "20,Venue 20,2026-11-18,1,1,0,1\r\n"
                        "10,Venue 10,2026-11-19,1,0,1,1\r\n"
                        "10,Venue 10,2026-11-20,1,1,0,1\r\n"));
}

void TestExport::writesChosenColumns()
{
    QCOMPARE(exported({.kind = ExportKind::Visits,
                       .filter = {.venueIds = {20}},
                       .columns = {"sign_ins", "day", "venue_name"}}),
             QByteArray("sign_ins,day,venue_name\r\n1,2026-11-17,Venue 20\r\n1,2026-11-18,Venue 20\r\n"));
    // All of them, named: as if none were.
    for (const auto kind : {ExportKind::Visitors, ExportKind::SignIns, ExportKind::Visits,
                            ExportKind::VenueDays, ExportKind::Deliveries}) {
        ExportOptions options{.kind = kind};
        for (const ExportColumn &column : exportColumns(kind))
            options.columns.append(column.name);
        QCOMPARE(exported(options), exported({.kind = kind}));
    }
}

void TestExport::refusesOtherColumns()
{
    for (const QByteArrayList &columns : {QByteArrayList{"email"}, {""}, {"day", "day"}, {"day "}}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto rows =
            exportCsv(m_connection->database(), {.kind = ExportKind::Visits, .columns = columns}, buffer);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::InvalidInput);
        QVERIFY(buffer.data().isEmpty());
    }
}

void TestExport::writesLocalDates()
{
    ExportOptions options{.kind = ExportKind::Visitors,
                          .filter = {.to = QDate(2026, 11, 19)},
                          .columns = {"date_of_birth", "last_seen_utc"},
                          .dates = CsvWriter::Dates::Local};
    QCOMPARE(exported(options), QByteArray("date_of_birth,last_seen_local\r\n"
                                           "02.01.1990,19.11.2026 23:30:00\r\n"
                                           ",18.11.2026 04:00:00\r\n"));
    options.kind = ExportKind::VenueDays;
    options.columns = {"day"};
    QVERIFY(exported(options).startsWith("day\r\n17.11.2026\r\n"));
}

void TestExport::keepsHostileTextWhole()
{
    ExportOptions options{.kind = ExportKind::SignIns, .filter = {.from = QDate(2026, 11, 20)}};
    const QByteArray mail = QByteArray("\u202Eمرحبا 🏨") + '\0' + "\x07@example.com";
    const QByteArray rest =
        "\"x\r\ny,\"\"z\"\"\"," + mail + ",F,1990-01-02," + QByteArray(10'000, 'Z') + ",02-00-00-00-00-03,";
    const QByteArray end = ",new,1,2026-11-20T08:00:02Z\r\n";
    const QByteArray safe = exported(options);
    QCOMPARE(safe.mid(safe.indexOf("\r\n") + 2),
             "2026-11-20T08:00:00Z,10,Venue 10,3,'=cmd|' /C calc'!A0," + rest + "'@SUM(1)" + end);
    options.rawFormulas = true;
    const QByteArray raw = exported(options);
    QCOMPARE(raw.mid(raw.indexOf("\r\n") + 2),
             "2026-11-20T08:00:00Z,10,Venue 10,3,=cmd|' /C calc'!A0," + rest + "@SUM(1)" + end);
}

void TestExport::filters_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<qint64>>("venues");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("rows");
    const auto add = [](const char *name, ExportKind kind, const QList<qint64> &venues, QDate from, QDate to,
                        int rows) {
        QTest::newRow(name) << static_cast<int>(kind) << venues << from << to << rows;
    };
    const QDate the17(2026, 11, 17);
    const QDate the18(2026, 11, 18);
    const QDate the19(2026, 11, 19);
    add("sign-ins", ExportKind::SignIns, {}, {}, {}, 6);
    add("sign-ins of a venue", ExportKind::SignIns, {20}, {}, {}, 2);
    add("sign-ins of both", ExportKind::SignIns, {20, 10}, {}, {}, 6);
    add("sign-ins of no venue", ExportKind::SignIns, {30}, {}, {}, 0);
    add("sign-ins of a business day", ExportKind::SignIns, {}, the17, the17, 3);
    add("sign-ins from a day on", ExportKind::SignIns, {}, the19, {}, 2);
    add("sign-ins up to a day", ExportKind::SignIns, {}, {}, the17, 3);
    add("sign-ins of a venue and day", ExportKind::SignIns, {20}, the17, the17, 1);
    add("visits", ExportKind::Visits, {}, {}, {}, 5);
    add("visits of a venue", ExportKind::Visits, {10}, {}, {}, 3);
    add("visits of a venue and days", ExportKind::Visits, {10}, the18, the19, 1);
    add("venues by day", ExportKind::VenueDays, {}, {}, {}, 5);
    add("venues by day, one venue", ExportKind::VenueDays, {20}, {}, {}, 2);
    add("venues by day, some days", ExportKind::VenueDays, {10}, the18, the19, 1);
    add("visitors", ExportKind::Visitors, {}, {}, {}, 3);
    add("visitors of a venue", ExportKind::Visitors, {20}, {}, {}, 2);
    add("visitors of two venues, each once", ExportKind::Visitors, {10, 20}, {}, {}, 3);
    add("visitors of a day", ExportKind::Visitors, {}, the17, the17, 1);
    add("visitors of a venue on a day", ExportKind::Visitors, {20}, the18, {}, 1);
    add("visitors of nowhere", ExportKind::Visitors, {30}, {}, {}, 0);
}

void TestExport::filters()
{
    QFETCH(int, kind);
    QFETCH(QList<qint64>, venues);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    ExportOptions options{.kind = static_cast<ExportKind>(kind), .filter = {.venueIds = venues}};
    if (from.isValid())
        options.filter.from = from;
    if (to.isValid())
        options.filter.to = to;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = exportCsv(m_connection->database(), options, buffer);
    QVERIFY(rows);
    QTEST(static_cast<int>(*rows), "rows");
    const auto count = exportRowCount(m_connection->database(), options);
    QVERIFY(count);
    QCOMPARE(*count, *rows);
}

void TestExport::filtersDeliveriesByDayAndVenue()
{
    const auto rows = [this](const ExportOptions &options) { return exported(options).count("\r\n") - 1; };
    // Received at 03:59:02 on the 18th: still the 17th at a venue whose days start at four.
    QCOMPARE(rows({.kind = ExportKind::Deliveries,
                   .filter = {.from = QDate(2026, 11, 17), .to = QDate(2026, 11, 17)}}),
             3);
    QCOMPARE(rows({.kind = ExportKind::Deliveries, .filter = {.from = QDate(2026, 11, 20)}}), 3);
    QCOMPARE(rows({.kind = ExportKind::Deliveries, .filter = {.venueIds = {20}}}), 2);
}

void TestExport::leavesOutTestDeliveries()
{
    for (const auto kind :
         {ExportKind::SignIns, ExportKind::Visits, ExportKind::Visitors, ExportKind::VenueDays})
        QVERIFY(!exported({.kind = kind}).contains("888"));
}

void TestExport::tellsProgressAndStops()
{
    test::StorageFolder folder;
    auto writer = folder.openWriter();
    QVERIFY(writer);
    std::atomic<int> stored = 0;
    constexpr int kVisitors = 2'500;
    for (int i = 1; i <= kVisitors; ++i) {
        (*writer)->submit(test::makeDelivery(makeSignIn(i, 1, msOf("2026-11-20T08:00:00Z"))),
                          [&stored](const StoreAnswer &) { ++stored; });
    }
    QTRY_COMPARE(stored.load(), kVisitors);
    const auto connection = folder.connect();

    QList<qint64> told;
    QBuffer all;
    all.open(QIODevice::WriteOnly);
    const auto rows = exportCsv(connection->database(), {}, all, [&told](qint64 count) {
        told.append(count);
        return true;
    });
    QVERIFY(rows);
    QCOMPARE(*rows, kVisitors);
    QCOMPARE(told, (QList<qint64>{1'000, 2'000}));

    QBuffer some;
    some.open(QIODevice::WriteOnly);
    const auto stopped = exportCsv(connection->database(), {}, some, [](qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!stopped.error().message.isEmpty());
}

void TestExport::tellsThatTheDiskIsFull()
{
    QBuffer closed; // Takes nothing.
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const auto rows = exportCsv(m_connection->database(), {}, closed);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::StorageFull);
}

void TestExport::tellsThatTheDatabaseIsNone()
{
    QTemporaryDir folder;
    auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("none"));
    db.setDatabaseName(folder.filePath(QStringLiteral("empty.sqlite")));
    QVERIFY(db.open());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(!exportCsv(db, {}, buffer));
    QVERIFY(buffer.data().isEmpty());
    QVERIFY(!exportRowCount(db, {}));
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("none"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
