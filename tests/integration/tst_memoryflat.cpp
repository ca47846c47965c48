// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "rawclient.h"
#include "sanitizers.h"

#include <QFile>
#include <QTcpSocket>

#include <zlib.h>

#include <array>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace foyer::test;

namespace {

constexpr int kLanes = 8;
constexpr int kHandshakes = 250; // Of each kind that needs one: they are what takes the time.
constexpr int kConnections = 1'000;
constexpr int kBombs = 50;
constexpr int kWarmUp = 5; // A fifth of them first, until caches and the allocator's pools have their size.

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

struct BadInput
{
    const char *name;
    QByteArray bytes;
    int status; ///< Of the answer; 0: closed without one, when the client is gone.
    int times = kHandshakes;
};

/// Every kind of bad input at \a path, the webhook address.
std::vector<BadInput> badInputs(const QByteArray &path)
{
    const QByteArray post = "POST " + path + " HTTP/1.1\r\nHost: h\r\n";
    const QByteArray bomb = gzipBomb();
    return {
        {"plain HTTP", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", 0, kConnections},
        {"half a ClientHello", QByteArray("\x16\x03\x01\x02\x00\x01", 6), 0, kConnections},
        {"broken TLS", QByteArray("\x16\x03\x01\x00\x05garbage", 12), 0, kConnections},
        {"silence", {}, 0},
        {"half a header", post, 0},
        {"half a body", post + "Content-Length: 100\r\n\r\n{\"a\"", 0},
        {"wrong path", "GET /wp-login.php HTTP/1.1\r\nHost: h\r\n\r\n", 404},
        {"wrong method", "DELETE " + path + " HTTP/1.1\r\nHost: h\r\n\r\n", 405},
        {"broken HTTP", "HELO mail.example\r\n\r\n", 400},
        {"two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400},
        {"long header", post + "X: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431},
        {"long body", post + "Content-Length: 900000000\r\n\r\n", 413},
        {"gzip bomb",
         post + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size()) +
             "\r\n\r\n" + bomb,
         413, kBombs},
    };
}

/// Sends one kind of bad input again and again, several at a time, each on a connection of its own.
class Offender final
{
public:
    Offender(const BadInput &input, quint16 port, int times)
        : m_input(input), m_port(port), m_left(times), m_expected(times)
    {
        for (int i = 0; i < std::min(kLanes, times); ++i)
            next();
    }

    /// Whether each was answered as it should be, or closed.
    [[nodiscard]] bool run()
    {
        return QTest::qWaitFor([this] { return m_done == m_expected; }, 60'000) && m_wrong == 0;
    }

private:
    void next()
    {
        if (m_left-- <= 0)
            return;
        auto *socket = new QSslSocket(&m_parent);
        QSslConfiguration tls;
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setCaCertificates({}); // Or it loads the system's.
        socket->setSslConfiguration(tls);
        const auto send = [this, socket] {
            socket->write(m_input.bytes);
            if (m_input.status == 0)
                socket->disconnectFromHost();
        };
        if (m_input.times != kConnections)
            QObject::connect(socket, &QSslSocket::encrypted, socket, send);
        else
            QObject::connect(socket, &QSslSocket::connected, socket, send);
        QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            if (m_input.status != 0 && socket->peek(12).size() == 12)
                end(socket, socket->peek(12).mid(9, 3).toInt());
        });
        QObject::connect(socket, &QSslSocket::disconnected, socket, [this, socket] { end(socket, 0); });
        if (m_input.times != kConnections)
            socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
        else
            socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
    }

    void end(QSslSocket *socket, int status)
    {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        m_wrong += status == m_input.status ? 0 : 1;
        ++m_done;
        next();
    }

    const BadInput &m_input;
    const quint16 m_port;
    int m_left;
    const int m_expected;
    int m_done = 0;
    int m_wrong = 0;
    QObject m_parent;
};

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
    const auto inputs = badInputs(listener.url.path().toLatin1());
    const auto sendAll = [&](int share) {
        for (const BadInput &input : inputs) {
            if (!Offender(input, listener.port(), input.times / share).run())
                return input.name;
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
}

QTEST_GUILESS_MAIN(TestMemoryFlat)
#include "tst_memoryflat.moc"
