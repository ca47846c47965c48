// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payloadreader.h"

#include "payloadcases.h"
#include "publishedsample.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cmath>

using namespace foyer;
using namespace foyer::test;

/// Whatever bytes arrive, the reader answers with one of its three kinds, and a sign-in keeps its promises.
class TestPayloadMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesMutations();
    void survivesEveryTruncation();
    void survivesNoise();
};

namespace {

QByteArray mutated(QByteArray body, QRandomGenerator &random)
{
    static const std::array kPieces{"\""_ba,
                                    "{"_ba,
                                    "}"_ba,
                                    "["_ba,
                                    ","_ba,
                                    ":"_ba,
                                    "\\"_ba,
                                    "\\ud800"_ba,
                                    "\\u0000"_ba,
                                    "null"_ba,
                                    "-1"_ba,
                                    "1e999"_ba,
                                    "9223372036854775808"_ba,
                                    "\xF0\x9F"_ba,
                                    "{\"id\":1}"_ba,
                                    "[]"_ba,
                                    " "_ba};
    for (int changes = random.bounded(1, 6); changes > 0; --changes) {
        const qsizetype at = random.bounded(int(body.size()) + 1);
        switch (random.bounded(4)) {
        case 0:
            if (at < body.size())
                body[at] = char(random.bounded(256));
            break;
        case 1:
            body.remove(at, random.bounded(1, 20));
            break;
        case 2:
            body.insert(at, kPieces[random.bounded(quint32(kPieces.size()))]);
            break;
        default:
            body.insert(at, body.mid(random.bounded(int(body.size()) + 1), random.bounded(1, 60)));
        }
    }
    return body;
}

bool isWithin(std::optional<double> degrees, double limit)
{
    return !degrees || std::abs(*degrees) <= limit;
}

bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar::Null);
}

/// What every sign-in that leaves the reader promises, whatever it was read from.
bool isSound(const SignIn &s)
{
    const QDate dob = s.profile.dateOfBirth;
    const bool countsAreSound =
        std::all_of(s.visitCounts.keyValueBegin(), s.visitCounts.keyValueEnd(),
                    [](const auto &entry) { return entry.first >= 0 && entry.second > 0; });
    return s.visitorId >= 0 && s.venue.id >= 0 && s.venue.companyId.value_or(0) >= 0 && countsAreSound &&
           s.authenticatedMs >= utc("2010-01-01T00:00:00Z") && s.authenticatedMs <= kNowMs + 86'400'000 &&
           (dob.isNull() || (dob.isValid() && dob.year() >= 1900)) && isWithin(s.venue.latitude, 90) &&
           isWithin(s.venue.longitude, 180) && isStorable(s.venue.name) && isStorable(s.venue.companyName) &&
           isStorable(s.profile.firstName) && isStorable(s.profile.lastName) && isStorable(s.profile.email) &&
           isStorable(s.profile.gender) && isStorable(s.profile.provider) && isStorable(s.userAgent);
}

bool isSound(const Payload &payload)
{
    if (const auto *signIn = std::get_if<SignIn>(&payload))
        return isSound(*signIn);
    if (const auto *test = std::get_if<TestDelivery>(&payload))
        return !test->sample || isSound(*test->sample);
    return !std::get<Rejection>(payload).word().isEmpty();
}

} // namespace

void TestPayloadMutations::survivesMutations()
{
    QRandomGenerator random(20261120);
    const QByteArray person = publishedSample().replace("webhook@test.com", "ann@example.com");
    std::array<int, std::variant_size_v<Payload>> kinds{};
    for (int i = 0; i < 40'000; ++i) {
        const QByteArray body = mutated(i % 4 == 0 ? publishedSample() : person, random);
        const Payload payload = PayloadReader::read(body, kNowMs);
        QVERIFY2(isSound(payload), body.toPercentEncoding(" {}[]\":,").constData());
        ++kinds[payload.index()];
    }
    // Otherwise the mutations would be too wild or too tame to show anything.
    QVERIFY(std::all_of(kinds.begin(), kinds.end(), [](int count) { return count > 500; }));
}

void TestPayloadMutations::survivesEveryTruncation()
{
    const QByteArray whole = publishedSample();
    for (qsizetype length = 1; length < whole.size(); ++length)
        QCOMPARE(inWords(PayloadReader::read(whole.first(length), kNowMs)), u"rejected: not-json"_s);
}

void TestPayloadMutations::survivesNoise()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 5'000; ++i) {
        QByteArray noise(random.bounded(1, 300), Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(), [&] { return char(random.bounded(256)); });
        QVERIFY(isSound(PayloadReader::read(noise, kNowMs)));
    }
}

QTEST_GUILESS_MAIN(TestPayloadMutations)
#include "tst_payloadmutations.moc"
