// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/contentdecoding.h"

#include <QTest>

using foyer::listener::decodeContent;
using Status = foyer::listener::DecodedContent::Status;

namespace {

// gzip -9n of "hello", as RFC 1952 has it, and zlib's own form of the same.
const QByteArray kGzip = QByteArray::fromHex("1f8b0800000000000203cb48cdc9c9070086a6103605000000");
const QByteArray kZlib = QByteArray::fromHex("78dacb48cdc9c90700062c0215");
constexpr qsizetype kLimit = 100;

} // namespace

class TestContentDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void keepsTheLimit();
};

void TestContentDecoding::decodes_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("decoded");
    const auto row = [](const char *name, const QByteArray &coding, const QByteArray &body, Status status,
                        const QByteArray &decoded = {}) {
        QTest::newRow(name) << coding << body << int(status) << decoded;
    };
    row("none", "", "hello", Status::Decoded, "hello");
    row("identity", "identity", "hello", Status::Decoded, "hello");
    row("gzip", "gzip", kGzip, Status::Decoded, "hello");
    row("x-gzip", "x-gzip", kGzip, Status::Decoded, "hello");
    row("deflate", "deflate", kZlib, Status::Decoded, "hello");
    row("two members", "gzip", kGzip + kGzip, Status::Decoded, "hellohello");
    row("empty", "gzip", "", Status::Decoded, "");
    row("cut", "gzip", kGzip.chopped(9), Status::Damaged);
    row("without its checksum", "gzip", kGzip.chopped(8), Status::Damaged);
    row("wrong checksum", "gzip", kGzip.chopped(8) + QByteArray(8, 'x'), Status::Damaged);
    row("garbage behind", "gzip", kGzip + "garbage", Status::Damaged);
    row("plain text", "gzip", "{\"a\":1}", Status::Damaged);
    row("brotli", "br", "hello", Status::UnknownCoding);
    row("twice", "gzip, gzip", kGzip, Status::UnknownCoding);
}

void TestContentDecoding::decodes()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, decoded);
    const auto content = decodeContent(coding, body, kLimit);
    QCOMPARE(int(content.status), status);
    QCOMPARE(content.body, decoded);
}

void TestContentDecoding::keepsTheLimit()
{
    const QByteArray twenty = kGzip.repeated(20);
    QCOMPARE(decodeContent("gzip", twenty, 100).body.size(), 100);
    QCOMPARE(int(decodeContent("gzip", twenty, 99).status), int(Status::TooLarge));
}

QTEST_GUILESS_MAIN(TestContentDecoding)
#include "tst_contentdecoding.moc"
