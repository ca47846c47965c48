// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payloadreader.h"

#include "payloadcases.h"
#include "publishedsample.h"

#include <QSet>
#include <QTest>

using namespace foyer;
using namespace foyer::test;
using Reason = Rejection::Reason;

/// Bodies that are no sign-in: those that cannot be understood, and Purple's validation requests.
class TestPayloadRejections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rejects_data();
    void rejects();
    void knowsTestDeliveries_data();
    void knowsTestDeliveries();
    void givesTheSampleWhenItCanBeRead();
    void givesNoSampleWhenItCannotBeRead();
    void allowsADayAheadOfTheClock();
    void explainsEveryReason();
};

namespace {

void rejectedBodies()
{
    const auto row = [](const char *name, const QByteArray &body, Reason reason) {
        QTest::newRow(name) << body << reason;
    };
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), Reason::NotUtf8);
    row("Latin-1 in a name", withUserFields("\"firstName\":\"Zo\xeb\""), Reason::NotUtf8);
    row("overlong", withUserFields("\"firstName\":\"\xc0\xaf\""), Reason::NotUtf8);
    row("encoded surrogate", withUserFields("\"firstName\":\"\xed\xa0\x80\""), Reason::NotUtf8);
    row("cut inside a character", "{\"a\":\"\xf0\x9f", Reason::NotUtf8);

    row("words", "not json", Reason::NotJson);
    row("form data", "user=1&venue=2", Reason::NotJson);
    row("cut short", R"({"user":)", Reason::NotJson);
    row("more after the end", Body{}.json() + "}", Reason::NotJson);
    row("two objects", Body{}.json() + Body{}.json(), Reason::NotJson);
    row("two values", R"("a","b")", Reason::NotJson);
    row("single quotes", "{'user':1}", Reason::NotJson);
    row("too deep", QByteArray(20'000, '['), Reason::NotJson);
    row("too deep, whole", QByteArray(2'000, '[') + QByteArray(2'000, ']'), Reason::NotJson);
    row("an unknown escape", withUserFields(R"("firstName":"\x41")"), Reason::NotJson);
    row("half an escape", withUserFields(R"("firstName":"\ud8")"), Reason::NotJson);
    row("a comma too many", Body{.more = R"("a":1,)"}.json(), Reason::NotJson);
    row("a word", Body{.more = R"("a":tru)"}.json(), Reason::NotJson);
    row("an open text", R"({"a":"b)", Reason::NotJson);
    row("an open escape", R"({"a":"\)", Reason::NotJson);
    row("NUL", QByteArray("\0", 1), Reason::NotJson);

    row("list", "[]", Reason::NotAnObject);
    row("list of a sign-in", '[' + Body{}.json() + ']', Reason::NotAnObject);
    row("text", R"("text")", Reason::NotAnObject);
    row("null", " null ", Reason::NotAnObject);
    row("number", "12", Reason::NotAnObject);

    row("something else", R"({"a":1})", Reason::MissingVenue);
    row("no venue", Body{.venue = {}}.json(), Reason::MissingVenue);
    row("venue is null", withVenue("null"), Reason::MissingVenue);
    row("venue is empty", withVenue("{}"), Reason::MissingVenue);
    row("venue id is null", withVenue(R"({"id":null})"), Reason::MissingVenue);
    row("venue id is blank", withVenue(R"({"id":" "})"), Reason::MissingVenue);
    row("no user", Body{.user = {}}.json(), Reason::MissingUser);
    row("user is null", withUser("null"), Reason::MissingUser);
    row("user is empty", withUser("{}"), Reason::MissingUser);
    row("user id is empty", withUser(R"({"id":""})"), Reason::MissingUser);
    row("no session", Body{.session = {}}.json(), Reason::MissingTime);
    row("session is empty", Body{.session = "{}"}.json(), Reason::MissingTime);
    row("time is null", withTime("null"), Reason::MissingTime);
    row("time is blank", withTime(R"(" ")"), Reason::MissingTime);
    row("keys differ in case", Body{.user = R"({"ID":5})"}.json(), Reason::MissingUser);

    row("user is a list", withUser(R"([{"id":5}])"), Reason::WrongType);
    row("user is an empty list", withUser("[]"), Reason::WrongType);
    row("user is a number", withUser("5"), Reason::WrongType);
    row("venue is text", withVenue(R"("6")"), Reason::WrongType);
    row("session is a list", Body{.session = "[1]"}.json(), Reason::WrongType);
    row("the venue's reason comes first", Body{.venue = "[]", .user = {}}.json(), Reason::WrongType);
}

void rejectedValues()
{
    const auto id = [](const char *name, const QByteArray &json) {
        const QByteArray object = R"({"id":)" + json + '}';
        QTest::addRow("venue id: %s", name) << withVenue(object) << Reason::BadVenueId;
        QTest::addRow("user id: %s", name) << withUser(object) << Reason::BadUserId;
        QTest::addRow("user id, in a body to be mended: %s", name)
            << withUser(R"({"x":"\ud83c","id":)" + json + '}') << Reason::BadUserId;
    };
    id("negative", "-1");
    id("negative text", R"("-1")");
    id("signed text", R"("+1")");
    id("fraction", "1.5");
    id("fraction as text", R"("1.0")");
    id("bool", "true");
    id("object", R"({"id":1})");
    id("list", "[1]");
    id("words", R"("five")");
    id("space inside", R"("1 2")");
    id("other digits", R"("١٢")");
    id("hexadecimal", R"("0x1F")");
    id("2^63", "9223372036854775808");
    id("2^63 as text", R"("9223372036854775808")");
    id("2^64 + 1", "18446744073709551617");
    id("thirty digits as text", R"("111111111122222222223333333333")");
    id("beyond 2^53 with a fraction", "9007199254740993.0");
    id("beyond 2^53 with an exponent", "9.1e18");

    const auto time = [](const char *name, const QByteArray &json, Reason reason) {
        QTest::addRow("time: %s", name) << withTime(json) << reason;
    };
    time("a number", "1700000000", Reason::BadTime);
    time("a list", "[]", Reason::BadTime);
    time("words", R"("yesterday")", Reason::BadTime);
    time("a byte order mark", R"("\ufeff2026-11-20T10:00:00Z")", Reason::BadTime);
    time("no zone", R"("2026-11-20T10:00:00")", Reason::BadTime);
    time("a fraction and no zone", R"("2026-11-20T10:00:00.5")", Reason::BadTime);
    time("a date", R"("2026-11-20")", Reason::BadTime);
    time("a space for the T", R"("2026-11-20 10:00:00Z")", Reason::BadTime);
    time("no seconds", R"("2026-11-20T10:00Z")", Reason::BadTime);
    time("no day 30", R"("2026-02-30T10:00:00Z")", Reason::BadTime);
    time("no month 13", R"("2026-13-01T10:00:00Z")", Reason::BadTime);
    time("nothing but noughts", R"("0000-00-00T00:00:00Z")", Reason::BadTime);
    time("no hour 24", R"("2026-11-19T24:00:00Z")", Reason::BadTime);
    time("no minute 60", R"("2026-11-20T10:60:00Z")", Reason::BadTime);
    time("no second 60", R"("2026-11-20T10:00:60Z")", Reason::BadTime);
    time("an empty fraction", R"("2026-11-20T10:00:00.Z")", Reason::BadTime);
    time("half a zone", R"("2026-11-20T10:00:00+01")", Reason::BadTime);
    time("a long zone", R"("2026-11-20T10:00:00+01:000")", Reason::BadTime);
    time("a zone of 24 hours", R"("2026-11-20T10:00:00+2400")", Reason::BadTime);
    time("a zone of 60 minutes", R"("2026-11-20T10:00:00+0160")", Reason::BadTime);
    time("a named zone", R"("2026-11-20T10:00:00 UTC")", Reason::BadTime);
    time("a sign in the digits", R"("2026-11-20T10:-1:00Z")", Reason::BadTime);
    time("other digits", R"("2026-11-20T10:00:0١Z")", Reason::BadTime);
    time("before 2010", R"("2009-12-31T23:59:59.999Z")", Reason::TimeTooOld);
    time("before 2010 by its zone", R"("2010-01-01T00:00:00+0100")", Reason::TimeTooOld);
    time("1970", R"("1970-01-01T00:00:00Z")", Reason::TimeTooOld);
    time("in two days", R"("2026-11-22T12:00:00Z")", Reason::TimeInFuture);
    time("far ahead", R"("2999-01-01T00:00:00Z")", Reason::TimeInFuture);
}

} // namespace

void TestPayloadRejections::rejects_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Reason>("reason");
    rejectedBodies();
    rejectedValues();
}

void TestPayloadRejections::rejects()
{
    QFETCH(QByteArray, body);
    QFETCH(Reason, reason);
    QCOMPARE(inWords(PayloadReader::read(body, kNowMs)), inWords(Payload(Rejection{reason})));
}

void TestPayloadRejections::knowsTestDeliveries_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << " \r\n\t "_ba;
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF"_ba;
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("an empty object, spaced") << " { } \n"_ba;
    QTest::newRow("the published sample") << publishedSample();
    QTest::newRow("the sample, other case") << publishedSample().replace("webhook@test", " WebHook@Test");
    QTest::newRow("the sample without a venue")
        << Body{.venue = {}, .user = R"({"email":"webhook@test.com"})"}.json();
    QTest::newRow("the sample with a broken time")
        << Body{.user = R"({"id":1,"email":"webhook@test.com"})", .session = "7"}.json();
    QTest::newRow("the sample alone") << R"({"user":{" e mail":"webhook@test.com"}})"_ba;
}

void TestPayloadRejections::knowsTestDeliveries()
{
    QFETCH(QByteArray, body);
    QVERIFY(std::holds_alternative<TestDelivery>(PayloadReader::read(body, kNowMs)));
}

void TestPayloadRejections::givesTheSampleWhenItCanBeRead()
{
    const auto test = std::get<TestDelivery>(PayloadReader::read(publishedSample(), kNowMs));
    QVERIFY(test.sample.has_value());
    QCOMPARE(test.sample->visitorId, 888);
    QCOMPARE(test.sample->visitCount(), std::optional<qint64>(7));
    QCOMPARE(test.sample->profile.email, u"webhook@test.com"_s);
}

void TestPayloadRejections::givesNoSampleWhenItCannotBeRead()
{
    const QByteArray body = Body{.venue = {}, .user = R"({"id":1,"email":"webhook@test.com"})"}.json();
    QVERIFY(!std::get<TestDelivery>(PayloadReader::read(body, kNowMs)).sample.has_value());
    QVERIFY(!std::get<TestDelivery>(PayloadReader::read({}, kNowMs)).sample.has_value());
}

void TestPayloadRejections::allowsADayAheadOfTheClock()
{
    const QByteArray body = withTime(R"("2026-11-21T12:00:00Z")");
    QVERIFY(std::holds_alternative<SignIn>(PayloadReader::read(body, kNowMs)));
    QCOMPARE(inWords(PayloadReader::read(body, kNowMs - 1)),
             inWords(Payload(Rejection{Reason::TimeInFuture})));
}

void TestPayloadRejections::explainsEveryReason()
{
    QSet<QString> words;
    QSet<QString> texts;
    constexpr int kReasons = static_cast<int>(Reason::WrongType) + 1;
    for (int i = 0; i < kReasons; ++i) {
        const Rejection rejection{static_cast<Reason>(i)};
        QVERIFY(rejection.text().endsWith(u'.'));
        words << rejection.word();
        texts << rejection.text();
    }
    QCOMPARE(words.size(), kReasons);
    QCOMPARE(texts.size(), kReasons);
    // Databases and scripts hold them.
    const QSet<QString> stable{u"not-utf8"_s,     u"not-json"_s,     u"not-an-object"_s,  u"missing-venue"_s,
                               u"missing-user"_s, u"missing-time"_s, u"bad-venue-id"_s,   u"bad-user-id"_s,
                               u"bad-time"_s,     u"time-too-old"_s, u"time-in-future"_s, u"wrong-type"_s};
    QCOMPARE(words, stable);
}

QTEST_GUILESS_MAIN(TestPayloadRejections)
#include "tst_payloadrejections.moc"
