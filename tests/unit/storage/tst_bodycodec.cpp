// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodycodec.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;

namespace {

const QByteArray kSample(
    R"({"client":{"mac":"00-01-02-03-04-05","userAgent":"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.85 Safari/537.36"},"company":{"id":999,"name":"Your company name"},"session":{"authenticationTime":"2018-01-18T13:27:08+0000"},"user":{" dateOfBirth":"1970-01-01","email":"webhook@test.com","firstName":"Webhook"," gender":"F","id":888,"lastName":"Test","provider":"Facebook","visitCountsFor Venues":{"888":7}},"venue":{"id":888,"latitude":"53.4857388","longitude":"-2 .0999813","name":"Your venue name"}})");

} // namespace

class TestBodyCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void givesBackEveryByte_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("Purple's sample") << kSample;
        QTest::newRow("zeros and high bytes") << QByteArray("\0\xFF\xC0\0\x80", 5);
        QByteArray noise;
        for (quint32 i = 0, state = 1; i < 5'000; ++i) {
            state = state * 1'664'525U + 1'013'904'223U;
            noise.append(char(state >> 24));
        }
        QTest::newRow("noise") << noise;
        QTest::newRow("a mebibyte") << QByteArray(1'048'576, 'a');
    }

    void givesBackEveryByte()
    {
        QFETCH(QByteArray, plain);
        const auto packed = pack(plain);
        QVERIFY(packed.bytes.size() <= plain.size());
        const auto unpacked = unpack(packed.codec, packed.bytes);
        QVERIFY(unpacked);
        QCOMPARE(*unpacked, plain);
    }

    void sampleBecomesSmall()
    {
        const auto packed = pack(kSample);
        QCOMPARE(packed.codec, Codec::ZstdDictionary);
        QVERIFY2(packed.bytes.size() < kSample.size() / 5, qPrintable(QString::number(packed.bytes.size())));
    }

    /// Databases hold these bytes: a changed dictionary would make them unreadable.
    void readsWhatTheFirstReleaseWrote()
    {
        const auto plain = unpack(Codec::ZstdDictionary, QByteArray::fromBase64(kPackedSample));
        QVERIFY2(plain, pack(kSample).bytes.toBase64().constData());
        QCOMPARE(*plain, kSample);
    }

    void readsPlainZstd()
    {
        // zstd --no-check -c FILE | base64
        const auto plain = unpack(Codec::Zstd, QByteArray::fromBase64("KLUv/SAXZQAAMGhlbGxvIAEAmUsR"));
        QVERIFY(plain);
        QCOMPARE(*plain, QByteArray("hello hello hello hello"));
    }

    void refusesWhatIsNotItsOwn_data()
    {
        QTest::addColumn<int>("codec");
        QTest::addColumn<QByteArray>("bytes");
        const auto packed = pack(kSample).bytes;
        QTest::newRow("noise") << 2 << QByteArray("noise");
        QTest::newRow("empty") << 2 << QByteArray();
        QTest::newRow("cut short") << 2 << packed.first(packed.size() / 2);
        QTest::newRow("without its dictionary") << 1 << packed;
        QTest::newRow("unknown codec") << 9 << packed;
        QTest::newRow("no checksum") << 4 << QByteArray();
        QTest::newRow("another checksum") << 4 << QByteArray(4, 'x');
        // A frame that says it holds 64 MiB.
        QTest::newRow("too large") << 2 << QByteArray::fromHex("28b52ffda00000000401000000");
    }

    void refusesWhatIsNotItsOwn()
    {
        QFETCH(int, codec);
        QFETCH(QByteArray, bytes);
        const auto plain = unpack(Codec(codec), bytes);
        QVERIFY(!plain);
        QCOMPARE(plain.error().code, ErrorCode::Damaged);
    }

private:
    static constexpr const char *kPackedSample =
        "KLUv/WAeAX0BABgxOCANAEMIUg5CSHgsDPggJPQWMNggSmArZIAGcYI6YQOA42QQUyCgOQF9JQoE";
};

QTEST_GUILESS_MAIN(TestBodyCodec)
#include "tst_bodycodec.moc"
