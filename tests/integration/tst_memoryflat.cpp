// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "offender.h"
#include "sanitizers.h"

#include <QFile>
#include <QTest>

#include <zlib.h>

#include <unistd.h>
#include <vector>

using namespace foyer;
using namespace foyer::test;

namespace {

constexpr int kHandshakes = 250; // Of each kind that needs one: they are what takes the time.
constexpr int kConnections = 1'000;
constexpr int kBombs = 50;
constexpr int kWarmUp = 5; // A fifth of them first, until caches and the allocator's pools have their size.

const QString kByKind = QStringLiteral("refused_by_kind");

qint64 residentBytes(const ListenProcess &listener)
{
    QFile statm(QStringLiteral("/proc/%1/statm").arg(listener.processId()));
    if (!statm.open(QFile::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

QByteArray gzipBomb()
{
    const QByteArray plain(20'000'000, ' ');
    uLongf size = compressBound(uLong(plain.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    compress(reinterpret_cast<Bytef *>(packed.data()), &size,
             reinterpret_cast<const Bytef *>(plain.constData()), uLong(plain.size()));
    packed.truncate(qsizetype(size));
    return packed;
}

struct Load
{
    BadInput input;
    int times = kHandshakes;
};

/// Every kind of bad input at \a path, the webhook address.
std::vector<Load> badInputs(const QByteArray &path)
{
    const QByteArray post = "POST " + path + " HTTP/1.1\r\nHost: h\r\n";
    const QByteArray bomb = gzipBomb();
    return {
        {{"plain HTTP", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", 0, Refusal::NotTls, false}, kConnections},
        {{"half a ClientHello", QByteArray("\x16\x03\x01\x02\x00\x01", 6), 0, Refusal::HandshakeFailed,
          false},
         kConnections},
        {{"broken TLS", QByteArray("\x16\x03\x01\x00\x05garbage", 12), 0, Refusal::HandshakeFailed, false},
         kConnections},
        {{"silence", {}, 0, {}}},
        {{"half a header", post, 0, {}}},
        {{"half a body", post + "Content-Length: 100\r\n\r\n{\"a\"", 0, {}}},
        {{"wrong path", "GET /wp-login.php HTTP/1.1\r\nHost: h\r\n\r\n", 404, Refusal::WrongPath}},
        {{"wrong method", "DELETE " + path + " HTTP/1.1\r\nHost: h\r\n\r\n", 405, Refusal::MethodNotAllowed}},
        {{"broken HTTP", "HELO mail.example\r\n\r\n", 400, Refusal::BadRequest}},
        {{"two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400,
          Refusal::BadRequest}},
        {{"long header", post + "X: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431, Refusal::HeaderTooLarge}},
        {{"long body", post + "Content-Length: 900000000\r\n\r\n", 413, Refusal::BodyTooLarge}},
        {{"gzip bomb",
          post + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size()) +
              "\r\n\r\n" + bomb,
          413, Refusal::BodyTooLarge},
         kBombs},
    };
}

} // namespace

/// No bad input, however often it comes, leaves anything behind.
class TestMemoryFlat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInputLeavesNothingBehind();
};

void TestMemoryFlat::badInputLeavesNothingBehind()
{
    const DataFolder folder;
    // Large blocks go back to the system at once: what stays is what was kept.
    qputenv("MALLOC_MMAP_THRESHOLD_", "262144");
    ListenProcess listener(folder);
    QVERIFY(listener.port() != 0);
    const auto loads = badInputs(listener.url.path().toLatin1());
    QJsonObject counted = folder.stats().value(kByKind).toObject();
    const auto sendAll = [&](int share) {
        for (const auto &[input, times] : loads) {
            if (!Offender(input, listener.port(), times / share).run())
                return input.name;
            if (input.counted) {
                const QString word = refusalWord(*input.counted);
                counted[word] = counted.value(word).toInt() + times / share;
            }
        }
        return "";
    };
    QCOMPARE(sendAll(kWarmUp), "");
    const qint64 memory = residentBytes(listener);
    const int descriptors = listener.descriptors();
    QCOMPARE(sendAll(1), "");
    QTRY_VERIFY(listener.descriptors() <= descriptors);
    const qint64 grown = residentBytes(listener) - memory;
    qInfo() << "resident at first:" << memory / 1'024 << "KiB, grown by" << grown / 1'024 << "KiB";
    // More than 5,000 inputs: a leak of 800 bytes each would be more.
    QVERIFY(kHasSanitizer || grown < 4 * 1'024 * 1'024);
    QCOMPARE(listener.stop(), 0);
    // Each was met for what it is: nothing was turned away before it could have left anything behind.
    QCOMPARE(folder.stats().value(kByKind).toObject(), counted);
}

QTEST_GUILESS_MAIN(TestMemoryFlat)
#include "tst_memoryflat.moc"
