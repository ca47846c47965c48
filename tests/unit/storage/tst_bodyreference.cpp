// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodyreference.h"

#include "storage/bodycodec.h"
#include "storagetest.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using namespace foyer::test;

namespace {

const qint64 kNoon = msOf("2026-01-18T12:00:00Z");

SignIn sample()
{
    SignIn signIn = makeSignIn(888, 777, msOf("2026-01-18T13:27:08Z"), 7);
    signIn.profile.dateOfBirth = QDate(1970, 1, 1);
    signIn.mac = MacAddress::fromBits(0x0102'0304'05ULL);
    return signIn;
}

} // namespace

class TestBodyReference final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    /// Databases hold what was packed against it: a changed reference would make bodies unreadable.
    void neverChanges()
    {
        QCOMPARE(
            bodyReference(sample()),
            QByteArray(
                R"j({"client":{"mac":"00-01-02-03-04-05","userAgent":"Mozilla/5.0 (X11; Linux x86_64)"},)j"
                R"j("company":{"id":999,"name":"Company"},)j"
                R"j("session":{"authenticationTime":"2026-01-18T13:27:08+0000"},)j"
                R"j("user":{" dateOfBirth":"1970-01-01","email":"guest888@example.com",)j"
                R"j("firstName":"First888"," gender":"F","id":888,"lastName":"Last888",)j"
                R"j("provider":"Form","visitCountsFor Venues":{"777":7}},)j"
                R"j("venue":{"id":777,"latitude":"53.4857388","longitude":"-2.0999813",)j"
                R"j("name":"Venue 777"}})j"));
        QCOMPARE(bodyReference({}),
                 QByteArray(R"({"client":{"mac":"","userAgent":""},"company":{"id":,"name":""},)"
                            R"("session":{"authenticationTime":"1970-01-01T00:00:00+0000"},)"
                            R"("user":{" dateOfBirth":"","email":"","firstName":""," gender":"","id":0,)"
                            R"("lastName":"","provider":"","visitCountsFor Venues":{"0":}},)"
                            R"("venue":{"id":0,"latitude":"","longitude":"","name":""}})"));
    }

    void likelyBodyBecomesTiny()
    {
        const auto reference = bodyReference(sample());
        const auto packed = packAgainst(reference, reference + '\n');
        QCOMPARE(packed.codec, Codec::ZstdReference);
        QVERIFY2(packed.bytes.size() < 30, qPrintable(QString::number(packed.bytes.size())));
    }

    void foreseenBodyIsNoMoreThanAChecksum()
    {
        const auto reference = bodyReference(sample());
        const auto packed = packAgainst(reference, reference);
        QCOMPARE(packed.codec, Codec::Reference);
        // python3 -c 'import zlib; print(zlib.crc32(TEXT).to_bytes(4, "little").hex())'
        QCOMPARE(packed.bytes.toHex(), QByteArray("3dd44162"));
        const auto body = unpack(packed.codec, packed.bytes, reference);
        QVERIFY(body);
        QCOMPARE(*body, reference);
    }

    void otherReferenceIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("word for word") << bodyReference(sample());
        QTest::newRow("nearly so") << bodyReference(sample()) + '\n';
    }

    void otherReferenceIsNoticed()
    {
        QFETCH(QByteArray, body);
        const auto packed = packAgainst(bodyReference(sample()), body);
        SignIn other = sample();
        other.profile.firstName = QStringLiteral("First999");
        const auto unpacked = unpack(packed.codec, packed.bytes, bodyReference(other));
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Damaged);
    }

    void bodyComesBackFromTheTables_data()
    {
        QTest::addColumn<SignIn>("signIn");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, auto change, const QByteArray &body = {}) {
            SignIn signIn = sample();
            change(signIn);
            QTest::newRow(name) << signIn << (body.isEmpty() ? bodyReference(signIn) + ' ' : body);
            if (body.isEmpty())
                QTest::addRow("%s, to the byte", name) << signIn << bodyReference(signIn);
        };
        row("as Purple writes it", [](SignIn &) {});
        row("nothing that could be missing", [](SignIn &s) {
            s = SignIn{};
            s.authenticatedMs = kNoon;
            s.visitorId = 1;
            s.venue.id = 2;
        });
        row("any text", [](SignIn &s) {
            s.profile.firstName = u"<b>\u202E\U0001F600\"\\\n\x7F"_qs;
            s.profile.lastName = QString(10'000, u'ß');
            s.userAgent = u"=cmd|' /C calc'!A0"_qs;
        });
        row("born before 1970, a fraction of a second", [](SignIn &s) {
            s.profile.dateOfBirth = QDate(1900, 1, 1);
            s.authenticatedMs += 123;
        });
        row("coordinates of all sizes", [](SignIn &s) {
            s.venue.latitude = -1e-7;
            s.venue.longitude = 179.99999999999997;
        });
        row("ids of 64 bits", [](SignIn &s) {
            s.visitorId = std::numeric_limits<qint64>::max();
            s.venue.id = std::numeric_limits<qint64>::max() - 1;
            s.venue.companyId = std::numeric_limits<qint64>::max();
        });
        row(
            "a body of another shape", [](SignIn &) {}, QByteArray("\0\xFF anything", 10));
    }

    void bodyComesBackFromTheTables()
    {
        QFETCH(SignIn, signIn);
        QFETCH(QByteArray, body);
        const StorageFolder folder;
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            QCOMPARE(store(**writer, makeDelivery(signIn, body, kNoon)).outcome, DeliveryOutcome::Stored);
            // Afterwards the same visitor and venue are described in other words.
            SignIn later = signIn;
            later.authenticatedMs += 60'000;
            later.profile.firstName += u'x';
            later.venue.name += u'x';
            later.userAgent += u'x';
            QCOMPARE(store(**writer, makeDelivery(later, "later", kNoon)).outcome, DeliveryOutcome::Stored);
        }
        const auto connection = folder.connect();
        const auto stored = signInBody(connection->database(), 1);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        QCOMPARE(*stored, body);
    }

    /// SQLite takes a byte order mark before a text for no part of it, and knows no −0: what the reader makes
    /// of a body has to be what comes back.
    void whatSqliteWouldChangeComesBack_data()
    {
        QTest::addColumn<QByteArray>("firstName");
        QTest::addColumn<QByteArray>("longitude");
        QTest::newRow("byte order mark") << QByteArray("\\ufeffAnna") << QByteArray("1");
        QTest::newRow("several") << QByteArray("\\ufeff\\ufeffAnna") << QByteArray("1");
        QTest::newRow("swapped") << QByteArray("\\ufffeAnna") << QByteArray("1");
        QTest::newRow("nothing but a mark") << QByteArray("\\ufeff") << QByteArray("1");
        QTest::newRow("minus zero") << QByteArray("Anna") << QByteArray("-0.0");
    }

    void whatSqliteWouldChangeComesBack()
    {
        QFETCH(QByteArray, firstName);
        QFETCH(QByteArray, longitude);
        QByteArray body = R"({"user":{"id":1,"firstName":"NAME"},"venue":{"id":2,"longitude":"DEGREES"},)"
                          R"("session":{"authenticationTime":"2026-01-18T12:00:00Z"}})";
        body.replace("NAME", firstName).replace("DEGREES", longitude);
        const StorageFolder folder;
        QCOMPARE(
            store(**folder.openWriter(), makeDelivery(PayloadReader::read(body, kNoon), body, kNoon)).outcome,
            DeliveryOutcome::Stored);
        const auto connection = folder.connect();
        const auto stored = signInBody(connection->database(), 1);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        QCOMPARE(*stored, body);
    }

    void bodyThatIsGoneIsEmpty()
    {
        const StorageFolder folder;
        QVERIFY(folder.openWriter());
        const auto connection = folder.connect();
        const auto body = signInBody(connection->database(), 1);
        QVERIFY(body);
        QCOMPARE(*body, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestBodyReference)
#include "tst_bodyreference.moc"
