// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

#include <QSet>
#include <QTcpSocket>
#include <QThread>

#include <functional>
#include <memory>

#include <openssl/ssl.h>

using namespace foyer;
using namespace foyer::test;

namespace {

/// What one handshake and one request showed, as OpenSSL's own client sees it.
struct Seen
{
    bool isConnected = false;
    QByteArray suite;
    QSet<int> messages; ///< Types of handshake messages (RFC 8446, 4) from the server.
    bool isResumed = false;
    std::shared_ptr<SSL_SESSION> session;
    QByteArray answer;
};

constexpr int kNewSessionTicket = 4;
constexpr int kCertificateRequest = 13;
constexpr int kServerCertificate = 11;

void takeMessage(int isSent, int /*version*/, int contentType, const void *bytes, std::size_t size,
                 SSL * /*ssl*/, void *messages)
{
    if (isSent == 0 && contentType == SSL3_RT_HANDSHAKE && size > 0)
        static_cast<QSet<int> *>(messages)->insert(*static_cast<const unsigned char *>(bytes));
}

/// Blocks; not on the thread that accepts.
Seen visit(quint16 port, int version, const QByteArray &suite, const QByteArray &request,
           SSL_SESSION *session = nullptr)
{
    Seen seen;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(5'000))
        return seen;
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                                    &SSL_CTX_free);
    SSL_CTX_set_min_proto_version(context.get(), version);
    SSL_CTX_set_max_proto_version(context.get(), version);
    SSL_CTX_set_security_level(context.get(), 0); // Offers what it should not, to see it refused.
    SSL_CTX_set_msg_callback(context.get(), &takeMessage);
    SSL_CTX_set_msg_callback_arg(context.get(), &seen.messages);
    if (!suite.isEmpty())
        SSL_CTX_set_cipher_list(context.get(), suite.constData());
    const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), &SSL_free);
    BIO *in = BIO_new(BIO_s_mem());
    BIO *out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl.get(), in, out);
    if (session)
        SSL_set_session(ssl.get(), session);
    const auto exchange = [&](const std::function<int()> &step) {
        for (;;) {
            const int result = step();
            char *bytes = nullptr;
            if (const long size = BIO_get_mem_data(out, &bytes); size > 0) {
                socket.write(bytes, size);
                socket.waitForBytesWritten(5'000);
                (void)BIO_reset(out);
            }
            if (result > 0 || SSL_get_error(ssl.get(), result) != SSL_ERROR_WANT_READ ||
                !(socket.bytesAvailable() > 0 || socket.waitForReadyRead(5'000)))
                return result;
            const QByteArray received = socket.readAll();
            BIO_write(in, received.constData(), int(received.size()));
        }
    };
    seen.isConnected = exchange([&] { return SSL_connect(ssl.get()); }) == 1;
    if (!seen.isConnected)
        return seen;
    seen.suite = SSL_get_cipher_name(ssl.get());
    exchange([&] { return SSL_write(ssl.get(), request.constData(), int(request.size())); });
    QByteArray buffer(4'096, '\0');
    const int size = exchange([&] { return SSL_read(ssl.get(), buffer.data(), int(buffer.size())); });
    seen.answer = buffer.left(std::max(0, size));
    seen.isResumed = SSL_session_reused(ssl.get()) == 1;
    seen.session = {SSL_get1_session(ssl.get()), &SSL_SESSION_free};
    return seen;
}

/// Runs \a work beside the accepting thread and waits for it with events.
void runBeside(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }, 60'000))
        qFatal("the client does not end");
}

QSet<QByteArray> everySuiteBefore13()
{
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                                    &SSL_CTX_free);
    SSL_CTX_set_cipher_list(context.get(), "ALL:COMPLEMENTOFALL:@SECLEVEL=0");
    QSet<QByteArray> names;
    STACK_OF(SSL_CIPHER) *suites = SSL_CTX_get_ciphers(context.get());
    for (int i = 0; i < sk_SSL_CIPHER_num(suites); ++i) {
        const QByteArray name = SSL_CIPHER_get_name(sk_SSL_CIPHER_value(suites, i));
        if (!name.startsWith("TLS_"))
            names.insert(name);
    }
    return names;
}

} // namespace

/// What the server says in a handshake, read from its messages (tls-and-http.md, trap 5).
class TestListenerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingAndGivesNoTicket_data();
    void asksForNothingAndGivesNoTicket();
    void resumesNoSession_data();
    void resumesNoSession();
    void acceptsOnlyAeadSuites_data();
    void acceptsOnlyAeadSuites();
};

void TestListenerTls::asksForNothingAndGivesNoTicket_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
}

void TestListenerTls::asksForNothingAndGivesNoTicket()
{
    QFETCH(int, version);
    ListenerFixture fixture;
    Seen seen;
    runBeside([&seen, version, port = fixture.port(), request = fixture.request("{}")] {
        seen = visit(port, version, {}, request);
    });
    QVERIFY(seen.isConnected);
    QVERIFY2(seen.answer.startsWith("HTTP/1.1 200 "), seen.answer.constData());
    QVERIFY(seen.messages.contains(kServerCertificate)); // Or the two lines below would say nothing.
    QVERIFY(!seen.messages.contains(kCertificateRequest));
    // Qt gives no way to switch them off with the newer ones.
    const bool isSent = version == TLS1_3_VERSION && OpenSSL_version_num() >= 0x30200000L;
    QCOMPARE(seen.messages.contains(kNewSessionTicket), isSent);
    QCOMPARE(SSL_SESSION_has_ticket(seen.session.get()) == 1, isSent);
}

void TestListenerTls::resumesNoSession_data()
{
    asksForNothingAndGivesNoTicket_data();
}

/// Whatever it gave, by ticket or by number, it takes nothing back: no key outlives its connection.
void TestListenerTls::resumesNoSession()
{
    QFETCH(int, version);
    ListenerFixture fixture;
    Seen again;
    runBeside([&again, version, port = fixture.port(), request = fixture.request("{}")] {
        const Seen first = visit(port, version, {}, request);
        again = visit(port, version, {}, request, first.session.get());
    });
    QVERIFY2(again.answer.startsWith("HTTP/1.1 200 "), again.answer.constData());
    QVERIFY(again.messages.contains(kServerCertificate));
    QVERIFY(!again.isResumed);
}

void TestListenerTls::acceptsOnlyAeadSuites_data()
{
    QTest::addColumn<QByteArray>("keyKind");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("ECDSA") << QByteArray("P-256") << QByteArray("ECDHE-ECDSA-");
    QTest::newRow("RSA") << QByteArray("RSA-2048") << QByteArray("ECDHE-RSA-");
}

void TestListenerTls::acceptsOnlyAeadSuites()
{
    QFETCH(QByteArray, keyKind);
    QFETCH(QByteArray, prefix);
    ListenerFixture fixture;
    fixture->setTls(ListenerFixture::tls(makeCertificate({.keyKind = keyKind})));
    const QSet<QByteArray> offered = everySuiteBefore13();
    QVERIFY(offered.size() > 50);
    QSet<QByteArray> accepted;
    runBeside([&offered, &accepted, port = fixture.port(), request = fixture.request("{}")] {
        for (const QByteArray &suite : offered) {
            if (visit(port, TLS1_2_VERSION, suite + ":@SECLEVEL=0", request).isConnected)
                accepted.insert(suite);
        }
    });
    QCOMPARE(accepted, (QSet<QByteArray>{prefix + "AES128-GCM-SHA256", prefix + "AES256-GCM-SHA384",
                                         prefix + "CHACHA20-POLY1305"}));
}

QTEST_GUILESS_MAIN(TestListenerTls)
#include "tst_listenertls.moc"
