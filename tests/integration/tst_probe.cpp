// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/probe.h"

#include "testpki.h"
#include "tlspeer.h"

#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace foyer::health;
using foyer::test::CertificateWish;
using foyer::test::Identity;
using foyer::test::makeCertificate;
using foyer::test::TlsPeer;
using Problem = ProbeResult::Problem;

namespace {

const QByteArray kGoodAnswer = "HTTP/1.1 200 OK\r\nwifiWebhookListener: 1\r\nContent-Length: 2\r\n\r\n{}";

/// Runs a probe to its end.
ProbeResult probed(const QUrl &url, const QList<QSslCertificate> &trusted = {},
                   const QString &verifyName = {}, std::chrono::milliseconds timeout = Probe::kTimeout)
{
    Probe probe;
    probe.setTimeout(timeout);
    QList<ProbeResult> results;
    probe.run(
        url, trusted, [&results](ProbeResult result) { results << std::move(result); }, verifyName);
    if (!results.isEmpty())
        qFatal("the answer came before run() returned");
    if (!QTest::qWaitFor([&results] { return !results.isEmpty(); }, 15'000))
        qFatal("no answer");
    QTest::qWait(20); // a second call of done would come now
    if (results.size() != 1)
        qFatal("done was called more than once");
    return results.first();
}

Identity identityFor(const QString &name)
{
    CertificateWish wish;
    wish.commonName = name;
    wish.alternativeNames = {QStringLiteral("DNS:") + name};
    return makeCertificate(wish);
}

} // namespace

class TestProbe final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { m_good = makeCertificate({}); }

    void trustedListenerIsGood();
    void asksAsPurpleWould();
    void answers_data();
    void answers();
    void selfSignedIsUntrusted();
    void certificates_data();
    void certificates();
    void missingIntermediateIsUntrusted();
    void expiredIntermediateIsUntrusted();
    void verifyNameStandsForTheHost();
    void redirectionIsNotFollowed();
    void refusedPortIsNotReachable();
    void unknownHostIsNotFound();
    void silentPeerTimesOut_data();
    void silentPeerTimesOut();
    void tricklingPeerTimesOut();
    void plainHttpPeerFailsTls();
    void plainHttpAddressIsNotAsked();
    void peerThatHangsUpFailsTls();
    void destroyedProbeStaysSilent();
    void tokenIsNotInTheDetail();

private:
    Identity m_good;
};

void TestProbe::trustedListenerIsGood()
{
    TlsPeer peer(m_good, kGoodAnswer);
    const ProbeResult result = probed(peer.url(), {m_good.certificate()});
    QVERIFY2(result.isGood(), qPrintable(result.word() + u' ' + result.detail));
    QCOMPARE(result.httpStatus, 200);
    QCOMPARE(result.certificate, m_good.certificate());
    QVERIFY(result.detail.isEmpty());
    QVERIFY(result.elapsed.count() < 5'000);
}

void TestProbe::asksAsPurpleWould()
{
    TlsPeer peer(m_good, kGoodAnswer);
    QVERIFY(probed(peer.url(), {m_good.certificate()}).isGood());
    QVERIFY(peer.request().startsWith("GET /hook/secret HTTP/1.1\r\n"));
    QVERIFY(!peer.request().toLower().contains("cookie"));
}

void TestProbe::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("status");
    const QByteArray empty = "Content-Length: 0\r\n\r\n";
    QTest::newRow("header in other case")
        << QByteArray("HTTP/1.1 200 OK\r\nWIFIWEBHOOKLISTENER:1\r\n") + empty << Problem::None << 200;
    QTest::newRow("header missing") << QByteArray("HTTP/1.1 200 OK\r\n") + empty << Problem::HeaderMissing
                                    << 200;
    QTest::newRow("header says something else")
        << QByteArray("HTTP/1.1 200 OK\r\nwifiWebhookListener: true\r\n") + empty << Problem::HeaderMissing
        << 200;
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\n") + empty << Problem::WrongStatus << 404;
    QTest::newRow("204 with header") << QByteArray(
                                            "HTTP/1.1 204 No Content\r\nwifiWebhookListener: 1\r\n\r\n")
                                     << Problem::WrongStatus << 204;
    QTest::newRow("401 asks for no password")
        << QByteArray("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n") + empty
        << Problem::WrongStatus << 401;
    QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oops\r\n") + empty << Problem::WrongStatus << 500;
    QTest::newRow("not HTTP") << QByteArray("220 mail.venue.test ESMTP\r\n") << Problem::WrongStatus << 0;
    QTest::newRow("nothing") << QByteArray() << Problem::WrongStatus << 0;
    QTest::newRow("body broken off")
        << QByteArray("HTTP/1.1 200 OK\r\nwifiWebhookListener: 1\r\nContent-Length: 9\r\n\r\n{")
        << Problem::NotReachable << 200;
}

void TestProbe::answers()
{
    QFETCH(QByteArray, answer);
    TlsPeer peer(m_good, answer);
    const ProbeResult result = probed(peer.url(), {m_good.certificate()});
    QTEST(result.problem, "problem");
    QTEST(result.httpStatus, "status");
    QCOMPARE(result.certificate, m_good.certificate());
}

void TestProbe::selfSignedIsUntrusted()
{
    TlsPeer peer(m_good, kGoodAnswer);
    const ProbeResult result = probed(peer.url());
    QCOMPARE(result.problem, Problem::CertificateUntrusted);
    QCOMPARE(result.certificate, m_good.certificate());
    QCOMPARE(result.httpStatus, 0);
    QVERIFY(peer.request().isEmpty()); // the token was not shown to a stranger
}

void TestProbe::certificates_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<Problem>("problem");

    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateWish expired;
    expired.begin = now.addDays(-90);
    expired.end = now.addSecs(-60);
    CertificateWish early;
    early.begin = now.addDays(1);
    CertificateWish other;
    other.commonName = QStringLiteral("other.venue.test");
    other.alternativeNames = {QStringLiteral("DNS:other.venue.test")};
    CertificateWish expiredOther = other;
    expiredOther.begin = expired.begin;
    expiredOther.end = expired.end;

    QTest::newRow("good") << CertificateWish() << true << Problem::None;
    QTest::newRow("expired") << expired << true << Problem::CertificateExpired;
    QTest::newRow("not yet valid") << early << true << Problem::CertificateNotYetValid;
    QTest::newRow("other host") << other << true << Problem::CertificateWrongHost;
    QTest::newRow("expired and other host") << expiredOther << true << Problem::CertificateExpired;
    QTest::newRow("expired, other host, untrusted") << expiredOther << false << Problem::CertificateUntrusted;
}

void TestProbe::certificates()
{
    QFETCH(CertificateWish, wish);
    QFETCH(bool, isTrusted);
    CertificateWish authorityWish;
    authorityWish.commonName = QStringLiteral("Authority of a test");
    authorityWish.alternativeNames.clear();
    authorityWish.isAuthority = true;
    authorityWish.begin = authorityWish.begin.addYears(-1);
    const Identity authority = makeCertificate(authorityWish);
    const Identity leaf = makeCertificate(wish, &authority);
    TlsPeer peer(leaf, kGoodAnswer);
    const QList<QSslCertificate> trusted =
        isTrusted ? QList<QSslCertificate>{authority.certificate()} : QList<QSslCertificate>();
    QTEST(probed(peer.url(), trusted).problem, "problem");
}

/// Root, intermediate and leaf.
struct Chain
{
    explicit Chain(const QDateTime &intermediateEnd)
    {
        CertificateWish wish;
        wish.commonName = QStringLiteral("Root of a test");
        wish.alternativeNames.clear();
        wish.isAuthority = true;
        wish.begin = QDateTime::currentDateTimeUtc().addYears(-1);
        root = makeCertificate(wish);
        wish.commonName = QStringLiteral("Intermediate of a test");
        wish.end = intermediateEnd;
        intermediate = makeCertificate(wish, &root);
        leaf = makeCertificate({}, &intermediate);
    }

    Identity root;
    Identity intermediate;
    Identity leaf;
};

void TestProbe::missingIntermediateIsUntrusted()
{
    const Chain chain(QDateTime::currentDateTimeUtc().addDays(90));
    TlsPeer whole({chain.leaf.certificate(), chain.intermediate.certificate()}, chain.leaf.key(),
                  kGoodAnswer);
    QVERIFY(probed(whole.url(), {chain.root.certificate()}).isGood());
    TlsPeer part(chain.leaf, kGoodAnswer);
    QCOMPARE(probed(part.url(), {chain.root.certificate()}).problem, Problem::CertificateUntrusted);
}

void TestProbe::expiredIntermediateIsUntrusted()
{
    const Chain chain(QDateTime::currentDateTimeUtc().addSecs(-60));
    TlsPeer peer({chain.leaf.certificate(), chain.intermediate.certificate()}, chain.leaf.key(), kGoodAnswer);
    QCOMPARE(probed(peer.url(), {chain.root.certificate()}).problem, Problem::CertificateUntrusted);
}

void TestProbe::verifyNameStandsForTheHost()
{
    const Identity identity = identityFor(QStringLiteral("wifi.venue.test"));
    TlsPeer peer(identity, kGoodAnswer);
    const QList<QSslCertificate> trusted{identity.certificate()};
    QCOMPARE(probed(peer.url(), trusted).problem, Problem::CertificateWrongHost);
    QVERIFY(probed(peer.url(), trusted, QStringLiteral("wifi.venue.test")).isGood());
    QCOMPARE(probed(peer.url(), trusted, QStringLiteral("shop.venue.test")).problem,
             Problem::CertificateWrongHost);
}

void TestProbe::redirectionIsNotFollowed()
{
    TlsPeer target(m_good, kGoodAnswer);
    TlsPeer peer(m_good, "HTTP/1.1 301 Moved\r\nLocation: " + target.url().toEncoded() +
                             "\r\nContent-Length: 0\r\n\r\n");
    const ProbeResult result = probed(peer.url(), {m_good.certificate()});
    QCOMPARE(result.problem, Problem::WrongStatus);
    QCOMPARE(result.httpStatus, 301);
    QVERIFY(target.request().isEmpty());
}

void TestProbe::refusedPortIsNotReachable()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/hook/secret").arg(server.serverPort()));
    server.close();
    const ProbeResult result = probed(url);
    QCOMPARE(result.problem, Problem::NotReachable);
    QVERIFY(result.certificate.isNull());
    QVERIFY(!result.detail.isEmpty());
}

void TestProbe::unknownHostIsNotFound()
{
    // RFC 2606 keeps "invalid" out of DNS.
    QCOMPARE(probed(QUrl(QStringLiteral("https://wifi.invalid/hook/secret"))).problem, Problem::HostNotFound);
}

void TestProbe::silentPeerTimesOut_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("before TLS") << false;
    QTest::newRow("after the request") << true;
}

void TestProbe::silentPeerTimesOut()
{
    QFETCH(bool, isTls);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TlsPeer tls(m_good, kGoodAnswer);
    connect(&tls, &QTcpServer::pendingConnectionAvailable, &tls, [&tls] {
        const auto sockets = tls.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) // takes the request and leaves it unanswered
            disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
    });
    const quint16 port = isTls ? tls.serverPort() : silent.serverPort();
    const ProbeResult result = probed(QUrl(QStringLiteral("https://127.0.0.1:%1/hook/secret").arg(port)),
                                      {m_good.certificate()}, {}, std::chrono::milliseconds(300));
    QCOMPARE(result.problem, Problem::TimedOut);
    QCOMPARE(result.httpStatus, 0);
    // A coarse timer may be a twentieth early.
    QVERIFY(result.elapsed.count() >= 280 && result.elapsed.count() < 3'000);
}

void TestProbe::tricklingPeerTimesOut()
{
    // Every byte would restart a transfer time-out; Purple's patience is for the whole answer.
    TlsPeer peer(m_good, "HTTP/1.1 200 OK\r\nwifiWebhookListener: 1\r\n");
    QTimer drip;
    connect(&peer, &QTcpServer::pendingConnectionAvailable, &peer, [&peer, &drip] {
        QTcpSocket *socket = peer.findChild<QTcpSocket *>();
        disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
        socket->write("HTTP/1.1 200 OK\r\nwifiWebhookListener: 1\r\nContent-Length: 1000\r\n\r\n");
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip.start(50);
    });
    const ProbeResult result = probed(peer.url(), {m_good.certificate()}, {}, std::chrono::milliseconds(400));
    QCOMPARE(result.problem, Problem::TimedOut);
    QVERIFY(result.elapsed.count() < 3'000);
}

void TestProbe::plainHttpPeerFailsTls()
{
    QTcpServer peer;
    QVERIFY(peer.listen(QHostAddress::LocalHost));
    connect(&peer, &QTcpServer::newConnection, &peer, [&peer] {
        QTcpSocket *socket = peer.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const ProbeResult result =
        probed(QUrl(QStringLiteral("https://127.0.0.1:%1/hook/secret").arg(peer.serverPort())));
    QCOMPARE(result.problem, Problem::TlsFailed);
    QVERIFY(result.certificate.isNull());
}

void TestProbe::plainHttpAddressIsNotAsked()
{
    QTcpServer peer;
    QVERIFY(peer.listen(QHostAddress::LocalHost));
    const ProbeResult result =
        probed(QUrl(QStringLiteral("http://127.0.0.1:%1/hook/secret").arg(peer.serverPort())));
    QCOMPARE(result.problem, Problem::TlsFailed);
    QVERIFY(!peer.hasPendingConnections());
}

void TestProbe::peerThatHangsUpFailsTls()
{
    QTcpServer peer;
    QVERIFY(peer.listen(QHostAddress::LocalHost));
    connect(&peer, &QTcpServer::newConnection, &peer,
            [&peer] { peer.nextPendingConnection()->disconnectFromHost(); });
    const ProbeResult result =
        probed(QUrl(QStringLiteral("https://127.0.0.1:%1/hook/secret").arg(peer.serverPort())));
    QCOMPARE(result.problem, Problem::TlsFailed);
}

void TestProbe::destroyedProbeStaysSilent()
{
    TlsPeer peer(m_good, kGoodAnswer);
    bool isCalled = false;
    {
        Probe probe;
        probe.run(peer.url(), {m_good.certificate()}, [&isCalled](const ProbeResult &) { isCalled = true; });
        QTest::qWait(1);
    }
    QTest::qWait(200);
    QVERIFY(!isCalled);
}

void TestProbe::tokenIsNotInTheDetail()
{
    TlsPeer peer(m_good, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    const ProbeResult result = probed(peer.url(), {m_good.certificate()});
    QVERIFY(!result.detail.isEmpty());
    QVERIFY2(!result.detail.contains(QStringLiteral("secret")), qPrintable(result.detail));
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
