// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payloadreader.h"

#include "payloadcases.h"
#include "publishedsample.h"

#include <QTest>

using namespace foyer;
using namespace foyer::test;

namespace {

/// The sign-in of Purple's sample if its person were a real one.
SignIn publishedSignIn()
{
    SignIn signIn;
    signIn.authenticatedMs = utc("2018-01-18T13:27:08Z");
    signIn.visitorId = 888;
    signIn.venue = {888, u"Your venue name"_s, 53.4857388, -2.0999813, 999, u"Your company name"_s};
    signIn.profile = {u"Webhook"_s, u"Test"_s,         u"webhook@test.com"_s,
                      u"F"_s,       QDate(1970, 1, 1), u"Facebook"_s};
    signIn.mac = MacAddress::fromBits(0x000102030405);
    signIn.userAgent = u"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
                       "Chrome/64.0.3282.85 Safari/537.36"_s;
    signIn.visitCounts = {{888, 7}};
    return signIn;
}

} // namespace

class TestPayloadReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsThePublishedSample();
    void readsSignIns_data();
    void readsSignIns();
    void readsIds_data();
    void readsIds();
    void readsTimes_data();
    void readsTimes();
    void readsDatesOfBirth_data();
    void readsDatesOfBirth();
    void readsDegrees_data();
    void readsDegrees();
    void readsAnyNumberOfCounts();
};

void TestPayloadReader::readsThePublishedSample()
{
    SignIn expected = publishedSignIn();
    expected.profile.email = u"ann@example.com"_s;
    const QByteArray body = test::publishedSample().replace("webhook@test.com", "ann@example.com");
    QVERIFY(isSame(PayloadReader::read(body, kNowMs), expected));
    QCOMPARE(expected.visitCount(), std::optional<qint64>(7));
}

void TestPayloadReader::readsSignIns_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SignIn>("expected");
    const auto row = [](const char *name, const QByteArray &body, const SignIn &expected) {
        QTest::newRow(name) << body << expected;
    };
    const auto same = [&](const char *name, const QByteArray &body) { row(name, body, plainSignIn()); };

    same("only what must be there", Body{}.json());
    same("a byte order mark in front", "\xEF\xBB\xBF" + Body{}.json());
    same("white space around", "\r\n\t " + Body{}.json() + "\n\n");
    same("unknown members anywhere", Body{.venue = R"({"id":6,"floor":[1,{"id":7}]})",
                                          .user = R"({"id":5,"postcode":"OL6 7SR","tags":null})",
                                          .more = R"("loyalty":{"id":9,"tier":["gold"]},"id":3)"}
                                         .json());
    same("spaces in every key", R"({" ven ue ":{"i d":6}," user":{"id ":5},"session":{"authentication Time":)"
                                R"("2026-11-20T10:00:00Z"}})");
    same("no-break and ideographic spaces in keys",
         "{\"venue\\u00a0\":{\"id\":6},\"u\\u3000ser\":{\"id\":5},\"session\\n\":{\"\\tauthenticationTime\":"
         "\"2026-11-20T10:00:00Z\"}}");
    same("a byte order mark in a key", withUserFields("\"\xEF\xBB\xBF"
                                                      "email\":\"a@example.com\""));
    same("optional fields null", Body{.venue = R"({"id":6,"name":null,"latitude":null,"longitude":null})",
                                      .user = R"({"id":5,"email":null,"firstName":null,"lastName":null,)"
                                              R"("gender":null,"dateOfBirth":null,"provider":null,)"
                                              R"("visitCountsForVenues":null})",
                                      .more = R"("client":null,"company":null)"}
                                     .json());
    same("optional fields empty",
         Body{.venue = R"({"id":6,"name":"","latitude":"","longitude":" "})",
              .user = R"({"id":5,"email":"","dateOfBirth":"","visitCountsForVenues":[]})",
              .more = R"("client":{"mac":"","userAgent":""},"company":{"id":"","name":""})"}
             .json());
    same("optional parts of another type", Body{.more = R"("client":[],"company":"Acme")"}.json());
    same("optional fields of another type",
         Body{.venue = R"({"id":6,"name":{"en":"x"},"latitude":[1],"longitude":true})",
              .user = R"({"id":5,"email":true,"firstName":["x"],"dateOfBirth":19900501,)"
                      R"("visitCountsForVenues":"7"})",
              .more = R"("client":{"mac":7,"userAgent":{}},"company":{"id":-1,"name":false})"}
             .json());
    same("a MAC in no known form", Body{.more = R"("client":{"mac":"00-01-02-03-04"})"}.json());
    same(
        "counts that are no counts",
        withUserFields(
            R"("visitCountsForVenues":{"6":0,"7":-1,"x":3,"8":1.5,"9":"many","10":null,"11":2147483648,"12":1e18})"));

    row("an ordinary name", withUserFields(R"("firstName":"Zoë")"), named(u"Zoë"_s));
    row("markup stays text", withUserFields(R"("firstName":"<b>x</b>=1+1")"), named(u"<b>x</b>=1+1"_s));
    row("white space in a value stays", withUserFields(R"("firstName":" lead\n")"), named(u" lead\n"_s));
    row("emoji as a pair of escapes", withUserFields(R"("firstName":"\ud83c\udfe8")"), named(u"🏨"_s));
    row("half of an emoji", withUserFields(R"("firstName":"a\ud83cb")"), named(u"a\uFFFDb"_s));
    row("halves the wrong way round", withUserFields(R"("firstName":"\udfe8\ud83c")"),
        named(u"\uFFFD\uFFFD"_s));
    row("half of an emoji at the end", withUserFields(R"("firstName":"a\ud83c")"), named(u"a\uFFFD"_s));
    row("half of an emoji before a whole one", withUserFields(R"("firstName":"\ud83c\ud83c\udfe8")"),
        named(u"\uFFFD🏨"_s));
    row("half of an emoji in a key", withUserFields(R"("na\ud83cme":1,"firstName":"a")"), named(u"a"_s));
    row("the name of an escape beside half of an emoji", withUserFields(R"("firstName":"\\ud83c\"\ud83c")"),
        named(u"\\ud83c\"\uFFFD"_s));
    row("control characters as they are", withUserFields("\"firstName\":\"a\tb\nc\x01\""),
        named(u"a\tb\nc\u0001"_s));
    row("a number for a name that no integer holds", withUserFields(R"("firstName":100000000000000000000)"),
        named(u"1e+20"_s));
    same("numbers beyond all use",
         Body{.more = R"("a":123456789012345678901234567890,"b":)"
                      R"(-123456789012345678901234567890,"c":1.5e300,"d":1e400,"e":)" +
                      QByteArray(400, '9')}
             .json());
    row("a long number in a text beside half of an emoji",
        withUserFields(R"("firstName":"123456789012345678901234567890\ud83c")"),
        named(u"123456789012345678901234567890\uFFFD"_s));
    row("byte order marks before a name", withUserFields(R"("firstName":"\ufeff\ufeffa\ufeffb")"),
        named(u"a\uFEFFb"_s));
    row("swapped byte order mark before a name", withUserFields(R"("firstName":"\ufffea")"),
        named(u"\uFFFDa"_s));
    row("NUL in a name", withUserFields(R"("firstName":"a\u0000b")"), named(u"a\uFFFDb"_s));
    row("right-to-left marks stay", withUserFields(R"("firstName":"\u202eabc")"), named(u"\u202eabc"_s));
    row("a whole number for a name", withUserFields(R"("firstName":1234567890123456789)"),
        named(u"1234567890123456789"_s));
    row("a whole number with a point for a name", withUserFields(R"("firstName":1234567890123456789.0)"),
        named(u"1234567890123456768"_s));
    row("a fraction for a name", withUserFields(R"("firstName":1.5)"), named(u"1.5"_s));
    row("10,000 characters", withUserFields(R"("firstName":")" + QByteArray(10'000, 'x') + '"'),
        named(QString(10'000, u'x')));
    row("the other spelling of the counts", withUserFields(R"("visitCountForVenues":{"6":3})"),
        plainSignInBut([](SignIn &s) {
            s.visitCounts = {{6, 3}};
        }));
    row("both spellings, one empty",
        withUserFields(R"("visitCountsForVenues":[],"visitCountForVenues":{"6":3})"),
        plainSignInBut([](SignIn &s) {
            s.visitCounts = {{6, 3}};
        }));
    row("counts as strings, for several venues",
        withUserFields(R"("visitCountsForVenues":{"6":"3"," 7 ":2147483647})"), plainSignInBut([](SignIn &s) {
            s.visitCounts = {{6, 3}, {7, 2147483647}};
        }));
    row("two keys become one: null loses", withUserFields(R"("gender":null," gender":"F")"),
        plainSignInBut([](SignIn &s) { s.profile.gender = u"F"_s; }));
    row("two keys become one: empty loses", withUserFields(R"("gender":""," gender":"F")"),
        plainSignInBut([](SignIn &s) { s.profile.gender = u"F"_s; }));
    row("two keys become one: the well-spelled wins",
        withUserFields(R"(" gender":"M","gender":"F","ge nder":"X")"),
        plainSignInBut([](SignIn &s) { s.profile.gender = u"F"_s; }));
    row("two keys become one: of two misspelled the same, whatever their order",
        withUserFields(R"("ge nder":"F"," gender":"M")"),
        plainSignInBut([](SignIn &s) { s.profile.gender = u"M"_s; }));
    row("two keys become one: the other order", withUserFields(R"(" gender":"M","ge nder":"F")"),
        plainSignInBut([](SignIn &s) { s.profile.gender = u"M"_s; }));
    row("a key twice: the last", withUserFields(R"("gender":"M","gender":"F")"),
        plainSignInBut([](SignIn &s) { s.profile.gender = u"F"_s; }));
    row("a key twice: the one that says something", withUserFields(R"("gender":"M","gender":null)"),
        plainSignInBut([](SignIn &s) { s.profile.gender = u"M"_s; }));
    row("a MAC with colons", Body{.more = R"("client":{"mac":"aa:bb:cc:dd:ee:ff"})"}.json(),
        plainSignInBut([](SignIn &s) { s.mac = MacAddress::fromBits(0xAABBCCDDEEFF); }));
    row("a company", Body{.more = R"("company":{"id":"999","name":"Acme"})"}.json(),
        plainSignInBut([](SignIn &s) { s.venue.companyId = 999, s.venue.companyName = u"Acme"_s; }));
    row("a person whose name only looks like the sample",
        withUserFields(R"("email":"webhook@test.com.example")"),
        plainSignInBut([](SignIn &s) { s.profile.email = u"webhook@test.com.example"_s; }));
}

void TestPayloadReader::readsSignIns()
{
    QFETCH(QByteArray, body);
    QFETCH(SignIn, expected);
    QVERIFY(isSame(PayloadReader::read(body, kNowMs), expected));
}

void TestPayloadReader::readsIds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("id");
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("number") << "888"_ba << qint64(888);
    QTest::newRow("string") << "\"888\""_ba << qint64(888);
    QTest::newRow("string with white space") << "\" 888\\n\""_ba << qint64(888);
    QTest::newRow("leading zeros") << "\"000888\""_ba << qint64(888);
    QTest::newRow("whole in another notation") << "8.88e2"_ba << qint64(888);
    QTest::newRow("beyond 2^53") << "9007199254740993"_ba << qint64(9007199254740993);
    QTest::newRow("beyond 2^53, string") << "\"9007199254740993\""_ba << qint64(9007199254740993);
    QTest::newRow("2^53 exactly") << "9007199254740992"_ba << qint64(9007199254740992);
    QTest::newRow("largest") << "9223372036854775807"_ba << qint64(9223372036854775807);
    QTest::newRow("largest, string") << "\"9223372036854775807\""_ba << qint64(9223372036854775807);
}

void TestPayloadReader::readsIds()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, id);
    SignIn expected = plainSignIn();
    expected.visitorId = id;
    QVERIFY(isSame(PayloadReader::read(withUser(R"({"id":)" + json + '}'), kNowMs), expected));
    expected = plainSignIn();
    expected.venue.id = id;
    QVERIFY(isSame(PayloadReader::read(withVenue(R"({"id":)" + json + '}'), kNowMs), expected));
    // Also where something else in the body has to be mended first.
    const QByteArray mended = withVenue(R"({"floor":"\ud83c","id":)" + json + '}');
    QVERIFY(isSame(PayloadReader::read(mended, kNowMs), expected));
}

void TestPayloadReader::readsTimes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Z") << "2026-11-20T10:00:00Z"_ba
                       << "2026-11-20T10:00:00.000Z"_ba;
    QTest::newRow("no colon") << "2026-11-20T10:00:00+0000"_ba
                              << "2026-11-20T10:00:00.000Z"_ba;
    QTest::newRow("colon") << "2026-11-20T13:00:00+01:00"_ba
                           << "2026-11-20T12:00:00.000Z"_ba;
    QTest::newRow("west") << "2026-11-19T23:30:00-0330"_ba
                          << "2026-11-20T03:00:00.000Z"_ba;
    QTest::newRow("minus nothing") << "2026-11-20T10:00:00-00:00"_ba
                                   << "2026-11-20T10:00:00.000Z"_ba;
    QTest::newRow("Kathmandu") << "2026-11-20T00:15:00+05:45"_ba
                               << "2026-11-19T18:30:00.000Z"_ba;
    QTest::newRow("tenths") << "2026-11-20T10:00:00.5Z"_ba
                            << "2026-11-20T10:00:00.500Z"_ba;
    QTest::newRow("ms") << "2026-11-20T10:00:00.123+0000"_ba
                        << "2026-11-20T10:00:00.123Z"_ba;
    QTest::newRow("µs, cut") << "2026-11-20T10:00:00.123999Z"_ba
                             << "2026-11-20T10:00:00.123Z"_ba;
    QTest::newRow("many digits") << "2026-11-20T10:00:00.1239999999999999999999Z"_ba
                                 << "2026-11-20T10:00:00.123Z"_ba;
    QTest::newRow("white space") << " 2026-11-20T10:00:00Z\\n"_ba
                                 << "2026-11-20T10:00:00.000Z"_ba;
    QTest::newRow("leap day") << "2024-02-29T23:59:59Z"_ba
                              << "2024-02-29T23:59:59.000Z"_ba;
    QTest::newRow("oldest") << "2010-01-01T00:00:00Z"_ba
                            << "2010-01-01T00:00:00.000Z"_ba;
    QTest::newRow("oldest by its zone") << "2009-12-31T19:00:00-0500"_ba
                                        << "2010-01-01T00:00:00.000Z"_ba;
}

void TestPayloadReader::readsTimes()
{
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, expected);
    QVERIFY(isSame(PayloadReader::read(withTime('"' + time + '"'), kNowMs),
                   plainSignInBut([&](SignIn &s) { s.authenticatedMs = utc(expected.constData()); })));
}

void TestPayloadReader::readsDatesOfBirth_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ordinary") << R"("1990-05-01")"_ba << QDate(1990, 5, 1);
    QTest::newRow("white space") << R"(" 1990-05-01 ")"_ba << QDate(1990, 5, 1);
    QTest::newRow("leap day") << R"("2000-02-29")"_ba << QDate(2000, 2, 29);
    QTest::newRow("oldest") << R"("1900-01-01")"_ba << QDate(1900, 1, 1);
    QTest::newRow("today") << R"("2026-11-20")"_ba << QDate(2026, 11, 20);
    QTest::newRow("tomorrow") << R"("2026-11-21")"_ba << QDate();
    QTest::newRow("too old") << R"("1899-12-31")"_ba << QDate();
    QTest::newRow("MySQL's nothing") << R"("0000-00-00")"_ba << QDate();
    QTest::newRow("impossible") << R"("1990-02-30")"_ba << QDate();
    QTest::newRow("no leap day") << R"("1900-02-29")"_ba << QDate();
    QTest::newRow("British") << R"("01/05/1990")"_ba << QDate();
    QTest::newRow("short") << R"("1990-5-1")"_ba << QDate();
    QTest::newRow("with a time") << R"("1990-05-01T00:00:00Z")"_ba << QDate();
    QTest::newRow("words") << R"("yesterday!")"_ba << QDate();
    QTest::newRow("other digits") << R"("1990-05-0١")"_ba << QDate();
}

void TestPayloadReader::readsDatesOfBirth()
{
    QFETCH(QByteArray, json);
    QFETCH(QDate, date);
    QVERIFY(isSame(PayloadReader::read(withUserFields(R"("dateOfBirth":)" + json), kNowMs),
                   plainSignInBut([&](SignIn &s) { s.profile.dateOfBirth = date; })));
}

void TestPayloadReader::readsDegrees_data()
{
    using Degrees = std::optional<double>;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Degrees>("latitude");
    QTest::addColumn<Degrees>("longitude");
    QTest::newRow("string") << R"("53.4857388")"_ba << Degrees(53.4857388) << Degrees(53.4857388);
    QTest::newRow("stray spaces") << R"(" -2 .09 99813")"_ba << Degrees(-2.0999813) << Degrees(-2.0999813);
    QTest::newRow("plus") << R"("+2.5")"_ba << Degrees(2.5) << Degrees(2.5);
    QTest::newRow("two signs") << R"("+-2.5")"_ba << Degrees() << Degrees();
    QTest::newRow("power of ten") << R"("2.5e1")"_ba << Degrees(25) << Degrees(25);
    QTest::newRow("hexadecimal") << R"("0x10")"_ba << Degrees() << Degrees();
    QTest::newRow("very long") << '"' + QByteArray(65, '0') + R"(1")"_ba << Degrees() << Degrees();
    QTest::newRow("number") << "-2.5"_ba << Degrees(-2.5) << Degrees(-2.5);
    QTest::newRow("whole number") << "0"_ba << Degrees(0) << Degrees(0);
    QTest::newRow("a pole") << R"("-90")"_ba << Degrees(-90) << Degrees(-90);
    QTest::newRow("beyond the pole") << R"("90.0001")"_ba << Degrees() << Degrees(90.0001);
    QTest::newRow("the date line") << "180"_ba << Degrees() << Degrees(180);
    QTest::newRow("beyond the date line") << R"("-180.5")"_ba << Degrees() << Degrees();
    QTest::newRow("not a number") << R"("nan")"_ba << Degrees() << Degrees();
    QTest::newRow("infinite") << R"("-inf")"_ba << Degrees() << Degrees();
    QTest::newRow("words") << R"("53° N")"_ba << Degrees() << Degrees();
    QTest::newRow("comma") << R"("53,48")"_ba << Degrees() << Degrees();
}

void TestPayloadReader::readsDegrees()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<double>, latitude);
    QFETCH(std::optional<double>, longitude);
    const QByteArray body = withVenue(R"({"id":6,"latitude":)" + json + R"(,"longitude":)" + json + '}');
    QVERIFY(isSame(PayloadReader::read(body, kNowMs), plainSignInBut([&](SignIn &s) {
                       s.venue.latitude = latitude;
                       s.venue.longitude = longitude;
                   })));
}

/// Looking at the whole body for each of them would take some minutes here.
void TestPayloadReader::readsAnyNumberOfCounts()
{
    QByteArray counts;
    for (int venue = 0; venue < 400'000; ++venue)
        counts += '"' + QByteArray::number(venue) + "\":" + (venue == 6 ? "3," : "1e18,");
    counts.chop(1);
    QVERIFY(isSame(PayloadReader::read(withUserFields("\"visitCountsForVenues\":{" + counts + '}'), kNowMs),
                   plainSignInBut([](SignIn &s) {
                       s.visitCounts = {{6, 3}};
                   })));
}

QTEST_GUILESS_MAIN(TestPayloadReader)
#include "tst_payloadreader.moc"
