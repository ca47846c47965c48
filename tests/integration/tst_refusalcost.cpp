// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "offender.h"
#include "rawclient.h"

#include <QElapsedTimer>
#include <QFile>

using namespace foyer;
using namespace foyer::test;

namespace {

/// What the program has written so far, in bytes: to the database, its log and standard error. Not to
/// sockets.
qint64 bytesWritten(const ListenProcess &listener)
{
    QFile io(QStringLiteral("/proc/%1/io").arg(listener.processId()));
    if (!io.open(QFile::ReadOnly))
        return -1;
    const QByteArray text = io.readAll();
    const qsizetype at = text.indexOf("wchar: ");
    return at < 0 ? -1 : text.mid(at + 7, text.indexOf('\n', at) - at - 7).toLongLong();
}

} // namespace

/// Whoever is turned away must not be able to keep the disk busy, or to fill it.
class TestRefusalCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandCostNoWriteEach();
};

void TestRefusalCost::tenThousandCostNoWriteEach()
{
    constexpr int kPerConnection = 1'000; // The default limit.
    constexpr int kConnections = 6;
    constexpr int kTooLarge = 500; // Each takes a handshake.
    constexpr int kNotTls = 10'000 - kConnections * kPerConnection - kTooLarge;
    // A commit writes a page of 4 KiB and more.
    constexpr qint64 kMostBytesEach = 500;
    const DataFolder folder;
    ListenProcess listener(folder);
    QVERIFY(listener.port() != 0);
    const qint64 before = bytesWritten(listener);
    if (before < 0)
        QSKIP("The system does not say what a process has written.");
    QElapsedTimer clock;
    clock.start();

    for (int i = 0; i < kConnections; ++i) {
        RawClient client;
        QVERIFY(client.connectTls(listener.port()));
        client.send(QByteArray("GET /wp-login.php HTTP/1.1\r\nHost: h\r\n\r\n").repeated(kPerConnection));
        QVERIFY(client.waitForClose(60'000));
        QCOMPARE(client.received().count("HTTP/1.1 404 "), kPerConnection);
    }
    const BadInput notTls{"not TLS", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", 0, Refusal::NotTls, false};
    QVERIFY(Offender(notTls, listener.port(), kNotTls).run());
    const BadInput tooLarge{"too large",
                            "POST " + listener.url.path().toLatin1() +
                                " HTTP/1.1\r\nHost: h\r\nContent-Length: 900000000\r\n\r\n",
                            413, Refusal::BodyTooLarge};
    QVERIFY(Offender(tooLarge, listener.port(), kTooLarge).run());

    const auto counted = [&folder](Refusal refusal) {
        return folder.stats().value(QStringLiteral("refused_by_kind")).toObject().value(refusalWord(refusal));
    };
    QTRY_COMPARE(counted(Refusal::WrongPath).toInt(), kConnections * kPerConnection);
    QTRY_COMPARE(counted(Refusal::NotTls).toInt(), kNotTls);
    QTRY_COMPARE(counted(Refusal::BodyTooLarge).toInt(), kTooLarge);
    const qint64 written = bytesWritten(listener) - before;
    const auto seconds = clock.elapsed() / 1'000 + 1;
    QCOMPARE(listener.stop(), 0);
    qInfo() << written << "bytes written in" << seconds << "s";
    QVERIFY(written < 10'000 * kMostBytesEach);
    for (const Refusal refusal : {Refusal::WrongPath, Refusal::NotTls, Refusal::BodyTooLarge}) {
        const auto lines = listener.log.count(QByteArray("x " + refusalWord(refusal).toLatin1()));
        QVERIFY(lines > 0);
        QVERIFY2(lines <= seconds + 1, qPrintable(refusalWord(refusal)));
    }
}

QTEST_GUILESS_MAIN(TestRefusalCost)
#include "tst_refusalcost.moc"
