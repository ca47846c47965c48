// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "fakesink.h"
#include "listener/certificate.h"
#include "listener/listener.h"
#include "rawclient.h"
#include "testpki.h"

#include <memory>

namespace foyer::test {

/// A listener on loopback over a store in memory.
class ListenerFixture final
{
public:
    explicit ListenerFixture(const listener::Limits &limits = {}, int threads = 2,
                             const QStringList &trustedProxies = {},
                             const QHostAddress &address = QHostAddress::LocalHost)
        : m_listener(std::make_unique<listener::Listener>(sink, clock, token))
    {
        listener::Listener::Options options;
        options.address = address;
        options.port = 0;
        options.threads = threads;
        options.limits = limits;
        options.trustedProxies = listener::TrustedProxies::parse(trustedProxies).value();
        m_isListening = bool(m_listener->listen(tls(identity()), options));
    }

    [[nodiscard]] bool isListening() const { return m_isListening; }

    [[nodiscard]] listener::Listener &operator*() { return *m_listener; }

    [[nodiscard]] listener::Listener *operator->() { return m_listener.get(); }

    [[nodiscard]] quint16 port() const { return m_listener->status().port; }

    void destroy() { m_listener.reset(); }

    /// One request with its Content-Length at the webhook address; \a fields are whole lines.
    [[nodiscard]] QByteArray request(const QByteArray &body, const QByteArray &fields = {},
                                     const QByteArray &method = "POST") const
    {
        return head(method, "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + fields) + body;
    }

    [[nodiscard]] QByteArray head(const QByteArray &method, const QByteArray &fields) const
    {
        return method + ' ' + token.path() + " HTTP/1.1\r\nHost: wifi.venue.test\r\n" + fields + "\r\n";
    }

    /// A whole answer to one request on a connection of its own; empty when none came.
    [[nodiscard]] QByteArray ask(const QByteArray &bytes) const
    {
        RawClient client;
        if (!client.connectTls(port()))
            return {};
        client.send(bytes);
        return client.waitForAnswers(1) ? client.answers().constFirst() : QByteArray();
    }

    [[nodiscard]] static QByteArray signIn(int user)
    {
        return R"({"session":{"authenticationTime":"2026-11-20T12:00:00Z"},"user":{"id":)" +
               QByteArray::number(user) + R"(,"email":"guest@example.com"},"venue":{"id":1}})";
    }

    [[nodiscard]] static const Identity &identity()
    {
        static const Identity made = makeCertificate({});
        return made;
    }

    [[nodiscard]] static QSslConfiguration tls(const Identity &identity)
    {
        return listener::tlsConfiguration({{identity.certificate()}, identity.key()});
    }

    FakeSink sink;
    FakeClock clock{QStringLiteral("2026-11-21T09:00:00Z")};
    const WebhookToken token = WebhookToken::generate();

private:
    std::unique_ptr<listener::Listener> m_listener;
    bool m_isListening = false;
};

} // namespace foyer::test
