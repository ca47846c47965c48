// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/purpletraffic.h"

#include "domain/businessday.h"
#include "domain/payloadreader.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace foyer;
using namespace foyer::simulation;
using Kind = SimulatedDelivery::Kind;

namespace {

constexpr qint64 kSecond = 1'000;
constexpr qint64 kHour = 3'600 * kSecond;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kNow = 1'795'176'000'000; // 2026-11-20T12:00:00Z, a Friday.

PurpleTraffic::Options optionsOf(quint64 seed)
{
    PurpleTraffic::Options options;
    options.seed = seed;
    options.zone = QTimeZone("Europe/London");
    return options;
}

QList<SimulatedDelivery> take(const PurpleTraffic::Options &options, int count, qint64 stepMs = 500)
{
    PurpleTraffic traffic(options);
    QList<SimulatedDelivery> deliveries;
    for (int i = 0; i < count; ++i)
        deliveries.append(traffic.next(kNow + i * stepMs));
    return deliveries;
}

QList<SignIn> history(const PurpleTraffic::Options &options, int days, int perDay)
{
    PurpleTraffic traffic(options);
    QList<SignIn> signIns;
    traffic.history(kNow, days, perDay, [&signIns](const SimulatedDelivery &delivery) {
        const Payload payload = PayloadReader::read(delivery.body, kNow);
        if (const auto *signIn = std::get_if<SignIn>(&payload))
            signIns.append(*signIn);
    });
    return signIns;
}

} // namespace

class TestPurpleTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameBytes();
    void otherSeedOtherPeople();
    void writesAsPurpleDoes();
    void signInsAreUnderstoodAndDifferent();
    void keepsThePercentages();
    void repeatsAreByteForByte();
    void lateOnesAreLate();
    void brokenOnesAreQuarantined();
    void showsEveryVenueAtNight();
    void peopleAreBelievable();
    void historyIsInOrderAndAboutAsLong();
    void historyKeepsOpeningHours();
    void countsAreConsistent();
};

void TestPurpleTraffic::sameSeedSameBytes()
{
    auto options = optionsOf(42);
    options.repeatsPercent = 10;
    options.latePercent = 10;
    options.brokenPercent = 10;
    const auto first = take(options, 1'000);
    const auto second = take(options, 1'000);
    for (int i = 0; i < first.size(); ++i) {
        QCOMPARE(first[i].body, second[i].body);
        QCOMPARE(first[i].kind, second[i].kind);
        QCOMPARE(first[i].authenticatedMs, second[i].authenticatedMs);
    }
}

void TestPurpleTraffic::otherSeedOtherPeople()
{
    QSet<qint64> ids[2];
    for (quint64 seed : {1, 2}) {
        for (const auto &delivery : take(optionsOf(seed), 500))
            ids[seed - 1].insert(std::get<SignIn>(PayloadReader::read(delivery.body, kNow)).visitorId);
    }
    QVERIFY(ids[0].size() > 100);
    QVERIFY(!ids[0].intersects(ids[1]));
}

void TestPurpleTraffic::writesAsPurpleDoes()
{
    const QByteArray body = take(optionsOf(3), 1).first().body;
    // The order of the published sample, with its stray spaces.
    qsizetype at = 0;
    for (const char *part :
         {R"({"client":{"mac":")", R"("userAgent":")", R"("company":{"id":)", R"("name":")",
          R"("session":{"authenticationTime":"2026-11-20T11:59:5)", R"(+0000"},"user":{)", R"("provider":")",
          R"("visitCountsFor Venues":{"2101":1}},"venue":{"id":2101,"latitude":")", R"("longitude":")",
          R"("name":")"}) {
        const auto found = body.indexOf(part, at);
        QVERIFY2(found >= at, part);
        at = found;
    }
    QVERIFY(body.contains(R"(" gender":")") == body.contains(R"(" dateOfBirth":")"));
}

void TestPurpleTraffic::signInsAreUnderstoodAndDifferent()
{
    QSet<QByteArray> identities;
    // All within a few seconds, as a load test sends them.
    for (const auto &delivery : take(optionsOf(4), 20'000, 0)) {
        QCOMPARE(delivery.kind, Kind::SignIn);
        const Payload payload = PayloadReader::read(delivery.body, kNow);
        QVERIFY2(std::holds_alternative<SignIn>(payload), delivery.body.constData());
        const auto &signIn = std::get<SignIn>(payload);
        QCOMPARE(signIn.authenticatedMs, delivery.authenticatedMs);
        QVERIFY(signIn.mac && signIn.venue.latitude && signIn.venue.longitude && signIn.visitCount());
        identities.insert(QByteArray::number(signIn.authenticatedMs) + '/' +
                          QByteArray::number(signIn.visitorId) + '/' + QByteArray::number(signIn.venue.id));
    }
    QCOMPARE(identities.size(), 20'000);
}

void TestPurpleTraffic::keepsThePercentages()
{
    auto options = optionsOf(5);
    options.repeatsPercent = 20;
    options.latePercent = 10;
    options.brokenPercent = 5;
    QHash<Kind, int> kinds;
    for (const auto &delivery : take(options, 10'000))
        ++kinds[delivery.kind];
    QVERIFY2(qAbs(kinds[Kind::Repeat] - 2'000) < 200, qPrintable(QString::number(kinds[Kind::Repeat])));
    QVERIFY2(qAbs(kinds[Kind::Late] - 1'000) < 150, qPrintable(QString::number(kinds[Kind::Late])));
    QVERIFY2(qAbs(kinds[Kind::Broken] - 500) < 100, qPrintable(QString::number(kinds[Kind::Broken])));
}

void TestPurpleTraffic::repeatsAreByteForByte()
{
    auto options = optionsOf(6);
    options.repeatsPercent = 30;
    QSet<QByteArray> sent;
    int repeats = 0;
    for (const auto &delivery : take(options, 2'000)) {
        if (delivery.kind == Kind::Repeat) {
            ++repeats;
            QVERIFY(sent.contains(delivery.body));
        }
        sent.insert(delivery.body);
    }
    QVERIFY(repeats > 400);
}

void TestPurpleTraffic::lateOnesAreLate()
{
    auto options = optionsOf(7);
    options.latePercent = 50;
    PurpleTraffic traffic(options);
    for (int i = 0; i < 1'000; ++i) {
        const qint64 now = kNow + i * kSecond;
        const auto delivery = traffic.next(now);
        const qint64 age = now - delivery.authenticatedMs;
        if (delivery.kind == Kind::Late)
            QVERIFY(age >= 10 * 60 * kSecond && age <= 3 * kHour);
        else
            QVERIFY(age > 0 && age <= 6 * kSecond);
    }
}

void TestPurpleTraffic::brokenOnesAreQuarantined()
{
    auto options = optionsOf(8);
    options.brokenPercent = 100;
    QSet<QString> reasons;
    for (const auto &delivery : take(options, 500)) {
        const Payload payload = PayloadReader::read(delivery.body, kNow);
        QVERIFY2(std::holds_alternative<Rejection>(payload), delivery.body.constData());
        reasons.insert(std::get<Rejection>(payload).word());
    }
    QVERIFY2(reasons.size() >= 4, qPrintable(QStringList(reasons.values()).join(u',')));
}

void TestPurpleTraffic::showsEveryVenueAtNight()
{
    auto options = optionsOf(9);
    options.venues = 12;
    PurpleTraffic traffic(options);
    QSet<QString> names;
    for (int i = 0; i < 12; ++i) {
        const auto delivery = traffic.next(kNow - 9 * kHour);
        names.insert(std::get<SignIn>(PayloadReader::read(delivery.body, kNow)).venue.name);
    }
    QCOMPARE(names.size(), 12);
}

void TestPurpleTraffic::peopleAreBelievable()
{
    const auto signIns = history(optionsOf(10), 60, 200);
    QSet<QChar::Script> scripts;
    QSet<QString> providers;
    QSet<QString> agents;
    QHash<qint64, int> perVisitor;
    int withoutBirth = 0;
    for (const SignIn &signIn : signIns) {
        for (const QChar c : signIn.profile.firstName)
            scripts.insert(c.script());
        providers.insert(signIn.profile.provider);
        agents.insert(signIn.userAgent);
        ++perVisitor[signIn.visitorId];
        withoutBirth += signIn.profile.dateOfBirth.isNull() ? 1 : 0;
        QVERIFY(signIn.profile.email.isEmpty() ||
                signIn.profile.email.endsWith(QStringLiteral("@example.com")) ||
                signIn.profile.email.endsWith(QStringLiteral("@example.org")));
    }
    QVERIFY2(scripts.size() >= 9, qPrintable(QString::number(scripts.size())));
    QVERIFY(providers.size() >= 4);
    QVERIFY(agents.size() >= 6);
    QVERIFY(withoutBirth > signIns.size() / 10 && withoutBirth < signIns.size() / 2);
    const auto often = std::count_if(perVisitor.begin(), perVisitor.end(), [](int n) { return n >= 4; });
    const auto once = std::count(perVisitor.begin(), perVisitor.end(), 1);
    QVERIFY2(often > perVisitor.size() / 50, qPrintable(QString::number(often)));
    QVERIFY2(once > perVisitor.size() / 3, qPrintable(QString::number(once)));
}

void TestPurpleTraffic::historyIsInOrderAndAboutAsLong()
{
    const auto signIns = history(optionsOf(11), 28, 300);
    QVERIFY2(qAbs(signIns.size() - 28 * 300) < 28 * 300 / 10, qPrintable(QString::number(signIns.size())));
    QVERIFY(signIns.first().authenticatedMs >= kNow - 28 * kDay);
    QVERIFY(signIns.last().authenticatedMs < kNow);
    QVERIFY(std::is_sorted(signIns.begin(), signIns.end(), [](const SignIn &a, const SignIn &b) {
        return a.authenticatedMs < b.authenticatedMs;
    }));
}

void TestPurpleTraffic::historyKeepsOpeningHours()
{
    const BusinessDay calendar(QTimeZone("Europe/London"));
    QHash<QString, QSet<int>> hours;
    QHash<QString, QHash<int, int>> weekdays;
    for (const SignIn &signIn : history(optionsOf(12), 56, 400)) {
        const auto moment = calendar.at(signIn.authenticatedMs);
        hours[signIn.venue.name].insert(moment.hour);
        ++weekdays[signIn.venue.name][dateOfDay(moment.day).dayOfWeek()];
    }
    QCOMPARE(hours.size(), 4);
    const auto cafe = hours[QStringLiteral("Quay Street Café")];
    QVERIFY(cafe.contains(8) && cafe.contains(12) && !cafe.contains(3) && !cafe.contains(21));
    QVERIFY(hours[QStringLiteral("Harbour Lantern Hotel")].contains(3));
    const auto arena = weekdays[QStringLiteral("Northgate Arena")];
    QVERIFY(arena[Qt::Saturday] > 2 * arena[Qt::Monday]);
}

/// Purple's count for a venue is the number of business days on which we saw the visitor there.
void TestPurpleTraffic::countsAreConsistent()
{
    const BusinessDay calendar(QTimeZone("Europe/London"));
    QHash<std::pair<qint64, qint64>, QSet<DayNumber>> days;
    bool returned = false;
    for (const SignIn &signIn : history(optionsOf(13), 90, 150)) {
        auto &seen = days[{signIn.visitorId, signIn.venue.id}];
        seen.insert(calendar.at(signIn.authenticatedMs).day);
        QCOMPARE(signIn.visitCount(), seen.size());
        returned = returned || seen.size() > 3;
    }
    QVERIFY(returned);
}

QTEST_GUILESS_MAIN(TestPurpleTraffic)
#include "tst_purpletraffic.moc"
